import { useTranslations } from 'next-intl';
import { citedEvidence, splitCitations } from '@/lib/core/record/citations';
import type { CitableEvidence } from './citation-picker';
import { TEXT_FIELDS, type StoredText } from './words';

/** One language of a revision that can't be written any more, with the passages it cites under the field that cites them. */
export function TextView({ text, evidence }: { text: StoredText; evidence: readonly CitableEvidence[] }) {
  const t = useTranslations('verdicts');
  if (TEXT_FIELDS.every((field) => text[field].trim() === '')) return <p className="text-ink-soft">{t('noText')}</p>;
  return (
    <dl className="flex flex-col gap-4" lang={text.language}>
      {TEXT_FIELDS.map((field) => (
        <div key={field}>
          <dt className="text-sm font-medium text-ink-soft">{t(`fields.${field}`)}</dt>
          <dd>
            <p dir="auto" className="reading whitespace-pre-wrap">
              {text[field] ? withCitations(text[field]) : '—'}
            </p>
            <Cited markdown={text[field]} evidence={evidence} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A citation by the name that its passage has in the list below: told apart from the words, and never mirrored by them. */
function CitationMark({ id }: { id: string }) {
  return (
    <bdi dir="ltr" className="rounded bg-accent-soft px-1 font-ui text-[0.75em] font-medium text-accent-strong">
      {id}
    </bdi>
  );
}

function withCitations(words: string) {
  return splitCitations(words).map((part, index) => (part.kind === 'citation' ? <CitationMark key={index} id={part.evidenceId} /> : part.text));
}

/** What the marks of one field stand for; a mark without a passage is counted as broken elsewhere. */
function Cited({ markdown, evidence }: { markdown: string; evidence: readonly CitableEvidence[] }) {
  const cited = citedEvidence(markdown).flatMap((id) => evidence.find((item) => item.id === id) ?? []);
  if (cited.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-2 border-s-2 border-line ps-3">
      {cited.map((item) => (
        <li key={item.id}>
          <CitationMark id={item.id} /> <bdi lang={item.language}>{item.quote}</bdi>
          <span className="block text-sm text-ink-soft">
            <bdi>{item.source}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
