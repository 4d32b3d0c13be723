import { useTranslations } from 'next-intl';
import { TEXT_FIELDS, type StoredText } from './words';

/** One language of a revision that can't be written any more, as it was typed. */
export function TextView({ text }: { text: StoredText }) {
  const t = useTranslations('verdicts');
  if (TEXT_FIELDS.every((field) => text[field].trim() === '')) return <p className="text-ink-soft">{t('noText')}</p>;
  return (
    <dl className="flex flex-col gap-4" lang={text.language}>
      {TEXT_FIELDS.map((field) => (
        <div key={field}>
          <dt className="text-sm font-medium text-ink-soft">{t(`fields.${field}`)}</dt>
          <dd dir="auto" className="reading whitespace-pre-wrap">
            {text[field] ? withCitations(text[field]) : '—'}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Citations stay as they were typed: in Arabic text their brackets would be mirrored and their letters moved. */
function withCitations(words: string) {
  return words.split(/(\[\^[^\]\s]+\])/).map((part, index) => (index % 2 === 1 ? <bdi key={index} dir="ltr" className="font-ui text-[0.85em] text-ink-soft">{part}</bdi> : part));
}
