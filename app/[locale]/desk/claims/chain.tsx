import { getTranslations } from 'next-intl/server';
import { ClaimChain } from '@/components/desk/chain/claim-chain';
import { FirstPublication } from '@/components/desk/chain/first-publication';
import type { EvidenceView, OriginView } from '@/components/desk/claim/evidence-view';
import type { EvidenceRow } from '@/lib/server/db/evidence-queries';
import { firstPublished } from '@/lib/core/origin/first-published';
import { findReprintLinks } from '@/lib/server/db/reprint-links';

interface Props {
  rows: readonly EvidenceRow[];
  views: readonly EvidenceView[];
  origins: readonly OriginView[];
}

/** How a claim's evidence came to us: each source once, by its own chain; what is not comparable is no part of it. */
export async function Chain({ rows, views, origins }: Props) {
  const t = await getTranslations('chain');
  const shown = views.filter((view) => (view.decided ?? view.proposed) !== 'not_comparable');
  if (shown.length === 0) return null;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const sources = [...new Map(shown.map((view) => [view.source.id, { view, source: rowOf.get(view.id)?.statement.source }])).values()];
  const links = await findReprintLinks(shown.flatMap((view) => rowOf.get(view.id) ?? []).map(({ statement }) => ({ id: statement.source.id, excerpt: statement.excerpt })));
  const labelOf = ({ source }: EvidenceView) => source.outlet ?? source.title;
  const { candidates, undated } = firstPublished(
    sources.map(({ view, source }) => ({
      id: view.source.id, label: labelOf(view), date: view.source.published,
      earliest: source?.publishedEarliest ?? null, latest: source?.publishedLatest ?? null, time: source?.publishedTime ?? null,
    })),
  );
  return (
    <div className="flex flex-col gap-2">
      {sources.length > 1 ? <FirstPublication candidates={candidates} undated={undated.length} /> : null}
      <ClaimChain
        input={{
          untraced: t('untraced'),
          origins: origins.map((origin) => ({ id: origin.id, label: origin.label, href: `/desk/origins/${origin.id}` })),
          items: sources.map(({ view, source }) => ({
            id: view.source.id,
            originId: view.originId,
            links: view.statement.chain.map(({ name, role }) => ({ name, role })),
            label: labelOf(view),
            date: view.source.published,
            dateKey: source?.publishedEarliest ? `${source.publishedEarliest} ${source.publishedTime ?? ''}` : '',
            href: `/desk/sources/${view.source.id}?excerpt=${view.statement.excerptId}`,
          })),
          reprints: links.filter(({ a, b }) => a !== b),
        }}
      />
    </div>
  );
}
