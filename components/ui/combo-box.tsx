'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { foldForSearch } from '@/lib/core/text/fold';
import type { Choice } from './choice';
import { classNames } from './class-names';
import { FIELD, FieldDescription, FieldLabel, type FieldProps, FieldSentence } from './field';
import { ChoiceRow } from './list-choices';
import { BARE_INPUT, BOX_GROUP, FLOATING, SMALL_ICON } from './styles';

interface ComboBoxProps extends FieldProps {
  choices: readonly Choice[];
  value?: string | null;
  defaultValue?: string;
  /** The chosen id, or null when the field was emptied. */
  onChange?: (value: string | null) => void;
  inputValue?: string;
  defaultInputValue?: string;
  onInputChange?: (text: string) => void;
  /** Keeps words that are in no list (a new outlet's name). */
  allowsCustomValue?: boolean;
  /** `choices` are the answer of a search already: show all of them. */
  isFiltered?: boolean;
  /** Shown when nothing fits. */
  empty?: ReactNode;
  name?: string;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

/** One of a long list, found by typing; hamza forms, digits and case do not matter. */
export function ComboBox({ label, isLabelHidden, description, problem, className, choices, onChange, isFiltered, empty, placeholder, ...props }: ComboBoxProps) {
  return (
    <AriaComboBox
      {...props}
      {...(isFiltered ? { items: choices } : { defaultItems: choices })}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      defaultFilter={(text, typed) => foldForSearch(text).includes(foldForSearch(typed))}
      allowsEmptyCollection={empty !== undefined}
      menuTrigger="focus"
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(FIELD, className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} isRequired={props.isRequired} />
      <Group className={BOX_GROUP}>
        <Input dir="auto" placeholder={placeholder ?? ' '} className={BARE_INPUT} />
        <Button className="flex size-7 items-center justify-center rounded text-ink-soft hover:bg-sunken">
          <ChevronDown aria-hidden className={SMALL_ICON} />
        </Button>
      </Group>
      <FieldDescription>{description}</FieldDescription>
      <FieldSentence problem={problem} />
      <Popover className={classNames(FLOATING, 'w-(--trigger-width) min-w-56')} offset={4}>
        <ListBox<Choice> className="max-h-80 overflow-auto p-1 outline-none" renderEmptyState={() => <div className="px-2.5 py-1.5 text-ink-soft">{empty}</div>}>
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
