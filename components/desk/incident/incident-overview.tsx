import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The incident in words, and its claims. */
export function IncidentOverview({ summaryAr, summaryEn, children }: { summaryAr: string; summaryEn: string; children: ReactNode }) {
  const t = useTranslations('incidents');
  const isArabicFirst = useLocale() === 'ar';
  const summaries = [
    { lang: 'ar', text: summaryAr },
    { lang: 'en', text: summaryEn },
  ].filter((summary) => summary.text !== '');
  if (!isArabicFirst) summaries.reverse();
  return (
    <div className="flex flex-col gap-5">
      {summaries.length > 0 ? (
        <section aria-label={t('summary')} className="grid gap-4 lg:grid-cols-2">
          {summaries.map((summary) => (
            <p key={summary.lang} lang={summary.lang} dir="auto" className="reading max-w-prose text-start whitespace-pre-line">
              {summary.text}
            </p>
          ))}
        </section>
      ) : null}
      {children}
    </div>
  );
}
