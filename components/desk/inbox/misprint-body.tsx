import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Link } from '@/lib/i18n/navigation';
import type { Mentioned, MisprintView } from './alert-view';

/** Copies of one text that say different things: what the one side says, what the other, and in which sources. */
export function MisprintBody({ misprint }: { misprint: MisprintView }) {
  const t = useTranslations('inbox');
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink-soft">{t(`misprint.${misprint.difference}`)}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {misprint.sides.map((side) => (
          <li key={side.text} className="rounded-md border border-line bg-paper px-2.5 py-2">
            <mark className="rounded bg-contradicts-soft px-1 font-medium text-contradicts">
              <bdi>{side.text}</bdi>
            </mark>
            <ul className="mt-1 flex flex-col gap-0.5">
              {side.sources.map((source) => (
                <li key={source.id}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {misprint.compareHref ? (
        <div>
          <LinkButton href={misprint.compareHref}>{t('sideBySide')}</LinkButton>
        </div>
      ) : null}
    </div>
  );
}

/** A source by outlet and title. */
export function SourceLink({ source }: { source: Mentioned }) {
  return (
    <Link href={source.href} className="underline decoration-line underline-offset-2 hover:decoration-current">
      {source.outlet ? (
        <>
          <bdi className="font-medium">{source.outlet}</bdi>
          {' · '}
        </>
      ) : null}
      <bdi>{source.title}</bdi>
    </Link>
  );
}
