'use client';

import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';
import { BOX, ONE_LINE } from './styles';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'isInvalid'>, FieldProps {
  placeholder?: string;
  /** `auto` (default) follows what is typed; `ltr` for addresses and codes. */
  inputDir?: 'auto' | 'ltr' | 'rtl';
  inputClassName?: string;
}

/** One line of text. */
export function TextField({ label, isLabelHidden, description, problem, className, placeholder, inputDir = 'auto', inputClassName, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(problem)} validationBehavior="aria" className={classNames(FIELD, className)}>
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <Input dir={inputDir} placeholder={placeholder ?? ' '} className={classNames(BOX, ONE_LINE, inputClassName)} />
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
    </AriaTextField>
  );
}
