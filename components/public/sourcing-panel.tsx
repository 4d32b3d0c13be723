import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicSourcing, PublicTally } from '@/lib/core/record/verdict-document';
import { wordsFor } from './words';

/** The tally in large figures, from many texts down to the few who said it first, and the sourcing line under it. */
export function SourcingPanel({ tally, sourcing, language }: { tally: PublicTally; sourcing: PublicSourcing; language: RecordLanguage }) {
  const t = wordsFor(language);
  return (
    <section className="sourcing" aria-labelledby="sourcing">
      <h2 id="sourcing" className="label">
        {t('tally.heading')}
      </h2>
      <ul className="tally">
        {(['sources', 'outlets', 'origins'] as const).map((what) => (
          <li key={what} className={`tally-${what}`}>
            <strong>{tally[what]}</strong> {t(`tally.${what}`, { count: tally[what] })}
          </li>
        ))}
      </ul>
      <p>{t(`sourcing.${sourcing.kind}`, { count: sourcing.count })}</p>
    </section>
  );
}

/** "4 sources · 3 outlets · 1 original source". */
export function tallyLine(tally: PublicTally, language: RecordLanguage): string {
  return wordsFor(language)('tally.line', { ...tally });
}
