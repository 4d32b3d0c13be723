'use client';

import { CircleAlert, CircleCheck, Clock, Copy, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Spinner } from '@/components/ui/spinner';
import { Link } from '@/lib/i18n/navigation';
import { languageName } from './languages';
import type { UploadItem } from './use-uploads';

interface UploadResultsProps {
  uploads: readonly UploadItem[];
  onRetry: (upload: UploadItem) => void;
  onKeepBoth: (upload: UploadItem) => void;
  onRemove: (upload: UploadItem) => void;
}

/** What became of each file: brought in and how it was read, here already, or refused and why. */
export function UploadResults({ uploads, onRetry, onKeepBoth, onRemove }: UploadResultsProps) {
  const t = useTranslations('sources');
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t('files')} aria-live="polite" className="flex flex-col divide-y divide-line rounded-md border border-line bg-surface">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex items-start gap-2 px-3 py-2">
          <StateIcon state={upload.state} />
          <div className="min-w-0 flex-1">
            <p dir="auto" className="truncate text-parent font-medium">
              {upload.done ? <Link href={`/desk/sources/${upload.done.sourceId}`} className="text-accent-strong underline underline-offset-2">{upload.done.title}</Link> : upload.file.name}
            </p>
            {upload.done ? <ReadAs upload={upload.done} name={upload.file.name} /> : null}
            {upload.sentence ? <p className={upload.state === 'refused' ? 'text-sm text-danger' : 'text-sm text-ink-soft'}>{upload.sentence}</p> : null}
            {upload.state === 'same' && upload.sameSourceId ? (
              <div className="mt-1 flex flex-wrap gap-2">
                <LinkButton size="small" href={`/desk/sources/${upload.sameSourceId}`}>
                  {t('openFirst')}
                </LinkButton>
                <Button size="small" onPress={() => onKeepBoth(upload)}>
                  {t('keepBoth')}
                </Button>
              </div>
            ) : null}
          </div>
          {upload.state === 'refused' ? (
            <Button size="small" onPress={() => onRetry(upload)}>
              {t('retry')}
            </Button>
          ) : null}
          {upload.state === 'sending' ? null : (
            <Button variant="quiet" size="small" isIcon aria-label={t('removeFile', { name: upload.file.name })} onPress={() => onRemove(upload)}>
              <X aria-hidden className="size-4" />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ReadAs({ upload, name }: { upload: NonNullable<UploadItem['done']>; name: string }) {
  const t = useTranslations('sources');
  const locale = useLocale();
  const language = upload.language === 'und' ? t('languageUnknown') : languageName(upload.language, locale);
  return (
    <p className="text-sm text-ink-soft">
      <bdi>{name}</bdi> · {t('readAs', { encoding: upload.encoding.toUpperCase(), language })}
      {upload.damaged > 0 ? <span className="text-undetermined"> · {t('damaged', { count: upload.damaged })}</span> : null}
    </p>
  );
}

function StateIcon({ state }: { state: UploadItem['state'] }) {
  const t = useTranslations('sources');
  const label = t(`uploadStates.${state}`);
  const look = 'mt-1 size-4 shrink-0';
  switch (state) {
    case 'waiting':
      return <Clock aria-label={label} className={`${look} text-ink-soft`} />;
    case 'sending':
      return <Spinner />;
    case 'done':
      return <CircleCheck aria-label={label} className={`${look} text-supports`} />;
    case 'same':
      return <Copy aria-label={label} className={`${look} text-undetermined`} />;
    case 'refused':
      return <CircleAlert aria-label={label} className={`${look} text-danger`} />;
  }
}
