'use client';

import { Check } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import type { Choice } from './choice';
import { LIST_ITEM, SMALL_ICON } from './styles';

/** A row of the lists that Select and ComboBox open. */
export function ChoiceRow({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={LIST_ITEM}>
      {({ isSelected }) => (
        <>
          <span className="flex min-w-0 flex-1 flex-col">
            <Text slot="label" dir="auto" className="text-start">
              {choice.label}
            </Text>
            {choice.description ? (
              <Text slot="description" dir="auto" className="text-start text-sm text-ink-soft">
                {choice.description}
              </Text>
            ) : null}
          </span>
          {isSelected ? <Check aria-hidden className={SMALL_ICON} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
