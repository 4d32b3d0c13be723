'use client';

import { Group, Input, NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';
import { BARE_INPUT, BOX_GROUP } from './styles';

interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'children' | 'className' | 'isInvalid'>, FieldProps {
  placeholder?: string;
}

/** A number; takes 39 and ٣٩ alike. Arrow keys step it; there are no buttons to hit by accident. */
export function NumberField({ label, isLabelHidden, description, problem, className, placeholder, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} isInvalid={Boolean(problem)} validationBehavior="aria" className={classNames(FIELD, className)}>
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <Group className={BOX_GROUP}>
        <Input dir="ltr" placeholder={placeholder ?? ' '} className={classNames(BARE_INPUT, 'text-start tabular-nums')} />
      </Group>
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
    </AriaNumberField>
  );
}
