'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import type { NameEntry } from './statement-draft';

/** Finds what is known by a name while it is typed. */
export type FindNames = (typed: string) => Promise<Choice[]>;

interface NameComboProps {
  label: string;
  isLabelHidden?: boolean;
  value: NameEntry;
  onChange: (value: NameEntry) => void;
  find: FindNames;
  problem?: string | null;
  className?: string;
  autoFocus?: boolean;
}

/** How long typing rests before names are asked for, in milliseconds. */
const REST_MS = 180;

/** A name: one of those that are known, or any other words as they are typed. */
export function NameCombo({ label, isLabelHidden, value, onChange, find, problem, className, autoFocus }: NameComboProps) {
  const t = useTranslations('statements');
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function onInputChange(typed: string) {
    const known = choices.find((choice) => choice.label === typed);
    onChange({ id: known?.id ?? null, name: typed });
    clearTimeout(timer.current);
    const turn = (asked.current += 1);
    timer.current = setTimeout(() => {
      void find(typed).then((found) => {
        // A slow answer to an earlier question is dropped.
        if (turn === asked.current) setChoices(found);
      });
    }, REST_MS);
  }

  return (
    <ComboBox
      label={label}
      isLabelHidden={isLabelHidden}
      choices={choices}
      isFiltered
      allowsCustomValue
      value={value.id}
      inputValue={value.name}
      onInputChange={onInputChange}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange({ id: chosen.id, name: chosen.label });
      }}
      placeholder={t('nameHint')}
      problem={problem}
      className={className}
      autoFocus={autoFocus}
    />
  );
}
