'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FieldProblem } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { toAsciiDigits } from '@/lib/core/values/typed-number';

/** Baghdad, Damascus, Riyadh: where most of the material comes from. */
const USUAL_ZONE = '+03:00';
const ZONES = ['Z', ...[-11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(offset), '+03:30', '+04:30', '+05:30'].sort();

function offset(hours: number): string {
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/** A time of day with its zone, "18:30+03:00"; empty when no time is typed. */
export function TimeInput({ label, value, onChange, problem }: { label: string; value: string; onChange: (value: string) => void; problem?: string | null }) {
  const t = useTranslations('sources');
  const [, time = value, storedZone] = /^(.*?)(Z|[+-]\d{2}:\d{2})?$/.exec(value) ?? [];
  const [zone, setZone] = useState(storedZone ?? USUAL_ZONE);
  const write = (typed: string, at: string) => {
    const plain = toAsciiDigits(typed.trim()).replace(/^(\d):/, '0$1:');
    onChange(plain === '' ? '' : plain + at);
  };
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] items-end gap-1">
        <TextField label={label} value={time} onChange={(typed) => write(typed, zone)} inputDir="ltr" inputClassName="text-start" placeholder="18:30" />
        <Select
          label={t('zone')}
          choices={ZONES.map((id) => ({ id, label: id === 'Z' ? 'UTC' : `UTC${id}` }))}
          value={zone}
          onChange={(next) => {
            setZone(next);
            write(time, next);
          }}
        />
      </div>
      <FieldProblem problem={problem} />
    </div>
  );
}
