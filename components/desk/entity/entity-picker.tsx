'use client';

import { useEffect, useRef, useState } from 'react';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';

/** Asks the entities whose names hold the words; for the fields that name one. */
export type FindEntities = (asked: string) => Promise<Choice[]>;

export interface Named {
  /** Null: words that are no entity (yet). */
  id: string | null;
  text: string;
}

/** How long typing rests before the question is sent, in milliseconds. */
const REST_MS = 150;

interface EntityPickerProps {
  label: string;
  value: Named;
  onChange: (value: Named) => void;
  onFind: FindEntities;
  description?: string;
  problem?: string | null;
  isRequired?: boolean;
}

/** Names an entity by typing any of its names; words that fit none are kept as words. */
export function EntityPicker({ label, value, onChange, onFind, description, problem, isRequired }: EntityPickerProps) {
  const [choices, setChoices] = useState<Choice[]>(value.id ? [{ id: value.id, label: value.text }] : []);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const find = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const question = (asked.current += 1);
      const found = await onFind(text).catch(() => []);
      // A slow answer to an older question must not replace a newer one.
      if (question === asked.current) setChoices(found);
    }, REST_MS);
  };

  return (
    <ComboBox
      label={label}
      description={description}
      problem={problem}
      isRequired={isRequired}
      choices={choices}
      isFiltered
      allowsCustomValue
      value={value.id}
      inputValue={value.text}
      onInputChange={(text) => {
        if (text === value.text) return;
        onChange({ id: null, text });
        find(text);
      }}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange({ id: chosen.id, text: chosen.label });
      }}
    />
  );
}
