import { useTranslations } from 'next-intl';
import type { Reason } from '@/lib/core/evidence/comparable';

/** Why a relation holds, in a sentence; the rule's number leads to the table for those who know it. */
export function ReasonSentence({ reason }: { reason: Reason }) {
  const t = useTranslations('reasons');
  const claims = useTranslations('claims');
  if (!t.has(reason.code)) return null;
  const values = Object.fromEntries(Object.entries(reason.values).map(([key, value]) => [key, value ?? '']));
  return (
    <span>
      {t(reason.code, values)} <span className="text-sm whitespace-nowrap text-ink-soft">{claims('rule', { number: reason.rule })}</span>
    </span>
  );
}
