import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { VerdictDocument } from '@/lib/core/record/verdict-document';
import { makeLedger, type TollEntry } from '@/lib/core/toll/ledger';
import { layOutTimeline } from '@/lib/core/toll/timeline';
import { figuresOfVerdict } from './toll-entries';
import { TollPicture, TollTable } from './toll-figures';
import { wordsFor } from './words';

/** The figures held against a number, over time, as a picture and as a table; nothing where they are of fewer than two days. */
export function TollSection({ verdict, language }: { verdict: VerdictDocument; language: RecordLanguage }) {
  const t = wordsFor(language);
  const claimed = verdict.claim.value;
  if (claimed.kind !== 'quantity') return null;
  const { entries, origins } = figuresOfVerdict(verdict, language);
  // Whomever they count, all stand against the claim: one picture, and the words of a figure tell of whom it is.
  const inWords = ({ value, subject }: TollEntry) => (subject === 'unknown' ? value : `${value} · ${t(`values.subjects.${subject}`)}`);
  const [group] = makeLedger(entries.filter(({ attribute }) => attribute === claimed.attribute).map((entry) => ({ ...entry, value: inWords(entry), subject: 'unknown' as const })));
  const timeline = group ? layOutTimeline(group) : null;
  if (!group || !timeline) return null;
  const title = t('toll.title');
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{title}</h2>
      <TollPicture timeline={timeline} title={title} origins={origins} language={language} />
      <details>
        <summary>{t('toll.table')}</summary>
        <TollTable group={group} timeline={timeline} title={title} origins={origins} language={language} />
      </details>
    </section>
  );
}
