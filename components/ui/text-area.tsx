'use client';

import { TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';
import { BOX } from './styles';

interface TextAreaProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'isInvalid'>, FieldProps {
  rows?: number;
  placeholder?: string;
  inputDir?: 'auto' | 'ltr' | 'rtl';
  inputClassName?: string;
}

/** Several lines of text; each paragraph takes its own direction. */
export function TextArea({ label, isLabelHidden, description, problem, className, rows = 4, placeholder, inputDir = 'auto', inputClassName, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(problem)} validationBehavior="aria" className={classNames(FIELD, className)}>
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <AriaTextArea dir={inputDir} rows={rows} placeholder={placeholder ?? ' '} className={classNames(BOX, 'py-1 [unicode-bidi:plaintext]', inputClassName)} />
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
    </AriaTextField>
  );
}
