'use client';

import { CalendarDays } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Popover } from '@/components/ui/popover';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { isWholeDay } from '@/lib/core/values/date';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';

interface DateInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | null;
  /** Only one day will do, such as that of an appointment. */
  isWholeDay?: boolean;
  className?: string;
}

/**
 * A date as exact as it is known: typed ("22/11/2024", «تشرين الثاني 2024», EDTF), or picked by day, month and year, each of
 * which may be left open. How it was read stands under it.
 */
export function DateInput({ label, value, onChange, problem, isWholeDay: wantsWholeDay = false, className }: DateInputProps) {
  const t = useTranslations('statements');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const read = parseDate(value);
  const isUnreadable = !read.ok && read.problem !== 'empty';
  const isTooWide = wantsWholeDay && read.ok && !isWholeDay(read.value);
  return (
    <div className={className}>
      <div className="flex items-start gap-1">
        <TextField
          label={label}
          value={value}
          onChange={onChange}
          inputDir="ltr"
          inputClassName="text-start"
          placeholder={t('datePlaceholder')}
          problem={problem ?? (isUnreadable ? t('dateNotRead') : isTooWide ? t('dateWholeDay') : null)}
          description={read.ok ? formatDate(read.value, locale) : undefined}
          className="flex-1"
        />
        <Popover
          label={t('pickDate', { field: label })}
          trigger={
            <Button variant="quiet" isIcon aria-label={t('pickDate', { field: label })} className="mt-6">
              <CalendarDays aria-hidden className="size-4" />
            </Button>
          }
        >
          {(close) => <Picker value={read.ok ? (read.value.edtf ?? '') : ''} wantsWholeDay={wantsWholeDay} onPick={(edtf) => { onChange(edtf); close(); }} />}
        </Popover>
      </div>
    </div>
  );
}

const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const OPEN = 'open';

function Picker({ value, wantsWholeDay, onPick }: { value: string; wantsWholeDay: boolean; onPick: (edtf: string) => void }) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const [, year0 = '', month0 = OPEN, day0 = OPEN] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
  const [year, setYear] = useState(year0);
  const [month, setMonth] = useState(month0);
  const [day, setDay] = useState(day0);
  const [isAbout, setAbout] = useState(/[~%]/.test(value));
  const [isUncertain, setUncertain] = useState(/[?%]/.test(value));
  const monthName = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-LB-u-nu-latn' : 'en', { month: 'long', timeZone: 'UTC' });
  const two = (n: number) => String(n).padStart(2, '0');
  const mark = isAbout && isUncertain ? '%' : isAbout ? '~' : isUncertain ? '?' : '';
  const edtf = [year, ...(month === OPEN ? [] : [month, ...(day === OPEN ? [] : [day])])].join('-') + mark;
  const read = parseDate(edtf);
  const isReadable = /^\d{4}$/.test(year) && read.ok && (!wantsWholeDay || isWholeDay(read.value));
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[5rem_1fr_5rem] gap-2">
        <Select label={t('day')} value={day} onChange={setDay} choices={[{ id: OPEN, label: '–' }, ...DAYS.map((n) => ({ id: two(n), label: String(n) }))]} isDisabled={month === OPEN} />
        <Select
          label={t('month')}
          value={month}
          onChange={setMonth}
          choices={[{ id: OPEN, label: '–' }, ...MONTHS.map((n) => ({ id: two(n), label: `${n} · ${monthName.format(Date.UTC(2024, n - 1, 1))}` }))]}
        />
        <TextField label={t('year')} value={year} onChange={setYear} inputDir="ltr" inputMode="numeric" maxLength={4} />
      </div>
      {wantsWholeDay ? null : (
        <>
          <Checkbox isSelected={isAbout} onChange={setAbout}>
            {t('dateAbout')}
          </Checkbox>
          <Checkbox isSelected={isUncertain} onChange={setUncertain}>
            {t('dateUncertain')}
          </Checkbox>
          <p className="text-sm text-ink-soft">{t('dateFreeHint')}</p>
        </>
      )}
      <Button variant="primary" isDisabled={!isReadable} onPress={() => onPick(edtf)}>
        {t('takeDate')}
      </Button>
    </div>
  );
}
