import { type ChainItem, layOutChain } from '@/lib/core/origin/chain-layout';
import { textFor, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicEvidence, VerdictDocument } from '@/lib/core/record/verdict-document';
import { DIRECTION } from './bilingual';
import { ChainPicture } from './chain-picture';
import { edtfInWords } from './moment';
import { wordsFor } from './words';

/** The verdict's chains as one picture; the outline of original sources below it says the same in words. */
export function ChainSection({ verdict, language }: { verdict: VerdictDocument; language: RecordLanguage }) {
  const t = wordsFor(language);
  const shown = verdict.evidence.filter(({ evidence }) => evidence !== 'not_comparable');
  const items = new Map(shown.map((evidence) => [sourceOf(evidence), itemOf(evidence, language)]));
  if (items.size < 2) return null;
  const keyOf = (id: string) => shown.filter((evidence) => evidence.id === id).map(sourceOf)[0] ?? id;
  const nameless = (kind: VerdictDocument['origins'][number]['kind']) => (kind === 'unattributed' ? t('origin.unattributed') : t('origin.confidential'));
  const reprints = (verdict.reprints ?? []).map(({ a, b }) => ({ a: keyOf(a), b: keyOf(b) }));
  const layout = layOutChain({
    untraced: t('origin.untraced'),
    origins: verdict.origins.map((origin) => ({ id: origin.id, label: origin.label ? nameIn(origin.label, language) : nameless(origin.kind), href: null })),
    items: [...items.values()],
    reprints,
  });
  return (
    <figure>
      <div className="chain-scroll" tabIndex={0} role="region" aria-label={t('chain.title')}>
        <ChainPicture layout={layout} direction={DIRECTION[language]} title={t('chain.title')} ends={{ first: t('chain.first'), last: t('chain.last') }} />
      </div>
      <figcaption className="note">{t(reprints.length > 0 ? 'chain.captionReprints' : 'chain.caption')}</figcaption>
    </figure>
  );
}

/** One source has one place in the picture, however many statements of it are held. */
const sourceOf = (evidence: PublicEvidence) => (evidence.confidential ? evidence.id : evidence.source.snapshot.sha256);

function itemOf(evidence: PublicEvidence, language: RecordLanguage): ChainItem {
  const base = { id: sourceOf(evidence), originId: evidence.originId, href: `#evidence-${evidence.id}` };
  if (evidence.confidential) return { ...base, links: [], label: wordsFor(language)('evidence.confidential'), date: null, dateKey: '' };
  const { source } = evidence;
  return {
    ...base,
    links: evidence.chain.map(({ name, role }) => ({ name: nameIn(name, language), role })),
    label: source.outlet ? nameIn(source.outlet, language) : source.title,
    date: source.published === null ? null : edtfInWords(source.published, language),
    dateKey: source.published ?? '',
  };
}

function nameIn(text: BilingualText, language: RecordLanguage): string {
  return textFor(text, language)?.text ?? '';
}
