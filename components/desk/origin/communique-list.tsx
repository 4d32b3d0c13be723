import { useTranslations } from 'next-intl';
import type { CommuniqueView } from './origin-view';

/** The texts that an original source put out: its children, which count as nothing of their own. */
export function CommuniqueList({ communiques }: { communiques: readonly CommuniqueView[] }) {
  const t = useTranslations('origins');
  if (communiques.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">{t('communiques')}</h2>
      <p className="mb-1 text-sm text-ink-soft">{t('communiquesHint')}</p>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {communiques.map((communique) => (
          <li key={communique.id} className="flex flex-wrap items-baseline gap-x-3 px-3 py-1.5">
            <bdi className="font-medium">{communique.title}</bdi>
            {communique.issued ? <span className="text-sm text-ink-soft"><bdi>{communique.issued}</bdi></span> : null}
            <span className="text-sm text-ink-soft">{t('statementCount', { count: communique.statements })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
