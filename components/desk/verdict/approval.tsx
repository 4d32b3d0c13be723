'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { VerdictDeskData } from './desk-data';
import type { TextLanguage } from './words';

type Approve = (input: { revisionId: string; version: number; read: { ar?: string; en?: string } }, key?: string) => Promise<Result<unknown>>;

/** Approval: what it needs, what is open, who wrote it, and the hash of what was read, language by language. */
export function Approval({ data, previewHref, onApprove }: { data: VerdictDeskData; previewHref: Record<TextLanguage, string>; onApprove: Approve }) {
  const t = useTranslations('review');
  const { revision, verdict, hashes } = data;
  const [read, setRead] = useState<Record<TextLanguage, boolean>>({ ar: false, en: false });
  const { send, isPending, problem } = useDeed(onApprove);
  const languages = ([verdict.primaryLanguage, verdict.primaryLanguage === 'ar' ? 'en' : 'ar'] as const).filter((language) => hashes[language] !== null);
  const approve = () => {
    const names: { ar?: string; en?: string } = {};
    for (const language of languages) if (read[language]) names[language] = hashes[language] ?? undefined;
    void send({ revisionId: revision.id, version: revision.version, read: names });
  };
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        <dt className="text-ink-soft">{t('authors')}</dt>
        <dd>
          {data.authors.map((name, index) => (
            <span key={name}>
              {index > 0 ? t('listSeparator') : ''}
              <bdi>{name}</bdi>
            </span>
          ))}
          {data.authors.length === 0 ? t('nobody') : null}
        </dd>
        <dt className="text-ink-soft">{t('reviewedStatements')}</dt>
        <dd>{t('reviewedCount', { count: data.reviewedStatements })}</dd>
      </dl>
      {data.undecided.length > 0 ? (
        <div className="rounded-md bg-undetermined-soft px-3 py-2 text-sm">
          <p className="font-medium text-undetermined">{t('undecided', { count: data.undecided.length })}</p>
          <ul className="mt-1 list-disc ps-5">
            {data.undecided.map((item) => (
              <li key={item.id}>
                <bdi>{item.reading}</bdi> · <bdi>{item.source}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {data.isOwnWork ? <p className="text-sm text-contradicts">{t('ownWork')}</p> : null}
      <ul className="flex flex-col gap-2">
        {languages.map((language) => (
          <li key={language} className="flex flex-col gap-1 rounded-md border border-line px-3 py-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <Checkbox isSelected={read[language]} onChange={(isRead) => setRead({ ...read, [language]: isRead })} isDisabled={data.isOwnWork}>
                {t(language === verdict.primaryLanguage ? 'readPrimary' : 'readOther', { language })}
              </Checkbox>
              <a href={previewHref[language]} target="_blank" rel="noreferrer" className="text-accent underline">
                {t('openPreview')}
              </a>
            </div>
            <code dir="ltr" className="text-end text-xs break-all text-ink-soft">
              {hashes[language]}
            </code>
          </li>
        ))}
      </ul>
      {languages.length === 0 ? <p className="text-sm text-ink-soft">{t('nothingToRead')}</p> : null}
      <ProblemNote problem={problem} />
      <Button variant="primary" isPending={isPending} isDisabled={data.isOwnWork || !read[verdict.primaryLanguage]} onPress={approve}>
        {t('approve')}
      </Button>
    </div>
  );
}
