'use client';

import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import type { Choice } from './choice';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';
import { ChoiceRow } from './list-choices';
import { BOX, FLOATING, ONE_LINE, SMALL_ICON } from './styles';

interface SelectProps<Id extends string> extends FieldProps {
  choices: readonly Choice<Id>[];
  /** Null: nothing chosen yet. */
  value?: Id | null;
  defaultValue?: Id;
  onChange?: (value: Id) => void;
  name?: string;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/** One of a short list. */
export function Select<Id extends string>({ label, isLabelHidden, description, problem, className, choices, value, defaultValue, onChange, placeholder, ...props }: SelectProps<Id>) {
  return (
    <AriaSelect
      {...props}
      value={value}
      defaultValue={defaultValue}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen) onChange?.(chosen.id);
      }}
      placeholder={placeholder}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(FIELD, className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <Button className={classNames(BOX, ONE_LINE, 'flex cursor-default items-center gap-2 text-start')}>
        <SelectValue className="min-w-0 flex-1 truncate placeholder-shown:text-ink-soft">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown aria-hidden className={classNames(SMALL_ICON, 'text-ink-soft')} />
      </Button>
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
      <Popover className={classNames(FLOATING, 'min-w-(--trigger-width)')} offset={4}>
        <ListBox items={choices} className="max-h-80 overflow-auto p-1 outline-none">
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
