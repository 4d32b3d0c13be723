'use client';

import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import type { Choice } from './choice';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';

interface RadioGroupProps<Id extends string> extends FieldProps {
  choices: readonly Choice<Id>[];
  value?: Id | null;
  defaultValue?: Id;
  onChange?: (value: Id) => void;
  orientation?: 'horizontal' | 'vertical';
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

/** One of a few, all in view. */
export function RadioGroup<Id extends string>({ label, isLabelHidden, description, problem, className, choices, onChange, orientation = 'vertical', ...props }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      {...props}
      orientation={orientation}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key);
        if (chosen) onChange?.(chosen.id);
      }}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(FIELD, className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <div className={orientation === 'horizontal' ? 'flex flex-wrap gap-x-4 gap-y-1' : 'flex flex-col gap-1'}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="group flex min-h-6 items-start gap-2 disabled:opacity-50">
            <span className="mt-[0.2em] size-4 shrink-0 rounded-full border border-line-strong bg-surface group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent group-selected:border-[5px] group-selected:border-accent" />
            <span className="flex min-w-0 flex-col">
              {choice.label}
              {choice.description ? <span className="text-sm text-ink-soft">{choice.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
    </AriaRadioGroup>
  );
}
