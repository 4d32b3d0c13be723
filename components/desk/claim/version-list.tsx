import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/lib/i18n/navigation';
import type { VersionView } from './claim-view';
import { useValueWords } from './use-value-words';

/** The claim's figures, the one that stands first. */
export function VersionList({ versions }: { versions: readonly VersionView[] }) {
  const t = useTranslations('claims');
  const words = useValueWords();
  return (
    <ol className="divide-y divide-line rounded-md border border-line bg-surface">
      {versions.map((version, index) => {
        const facts = [
          { name: t('facts.period'), text: version.period },
          { name: t('facts.eventDate'), text: version.eventDate },
          { name: t('facts.asOf'), text: version.asOf },
          { name: t('facts.stated'), text: version.stated },
          { name: t('facts.place'), text: version.place },
        ].filter((fact) => fact.text);
        return (
          <li key={version.number} className="flex flex-col gap-0.5 px-3 py-2">
            <p className="flex flex-wrap items-center gap-2">
              <span className="text-sm text-ink-soft">{t('version', { number: version.number })}</span>
              <span dir="auto" className={index === 0 ? 'font-semibold' : ''}>
                {words(version.value, version.assertion)}
              </span>
              {index === 0 && versions.length > 1 ? <Badge tone="accent">{t('stands')}</Badge> : null}
            </p>
            {facts.length > 0 ? (
              <dl className="flex flex-wrap gap-x-4 text-sm">
                {facts.map((fact) => (
                  <div key={fact.name} className="flex gap-1">
                    <dt className="text-ink-soft">{fact.name}</dt>
                    <dd>
                      <bdi>{fact.text}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            ) : null}
            {version.readIn ? (
              <p className="text-sm">
                {t('readIn')}{' '}
                <Link href={`/desk/sources/${version.readIn.sourceId}?excerpt=${version.readIn.excerptId}`} className="text-accent underline-offset-2 hover:underline">
                  <bdi>{version.readIn.title}</bdi>
                </Link>
              </p>
            ) : null}
            {version.reason ? (
              <p dir="auto" className="text-start text-sm text-ink-soft">
                {version.reason}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
