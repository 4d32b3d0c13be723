'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Link, usePathname } from '@/lib/i18n/navigation';
import { isInPlace, type PlaceId, PLACES } from './places';

/**
 * The desk's places: a column with words, icons alone on tablets, a row that scrolls on narrow screens. Positioned, or words
 * for screen readers alone would hang out of the row and make the whole page wider.
 */
export function SideNav({ visible, reviewCount }: { visible: readonly PlaceId[]; reviewCount: number }) {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <nav aria-label={t('places.label')} className="relative border-line bg-sunken max-md:overflow-x-auto max-md:border-b md:w-12 md:shrink-0 md:border-e lg:w-46">
      <ul className="flex gap-0.5 p-1.5 md:sticky md:top-12 md:flex-col">
        {PLACES.filter((place) => visible.includes(place.id)).map((place) => {
          const isHere = isInPlace(path, place.href);
          const name = t(`places.${place.id}`);
          return (
            <li key={place.id}>
              <Link
                href={place.href}
                aria-current={isHere ? 'page' : undefined}
                title={name}
                className={classNames(
                  'flex min-h-8 items-center gap-2.5 rounded-md px-2.5 whitespace-nowrap',
                  isHere ? 'bg-accent-soft font-medium text-accent-strong' : 'text-ink hover:bg-line/60',
                )}
              >
                <place.icon aria-hidden className="size-4 shrink-0" />
                <span className="md:sr-only lg:not-sr-only lg:min-w-0 lg:flex-1 lg:truncate">{name}</span>
                {place.id === 'review' && reviewCount > 0 ? (
                  <span className="rounded-full bg-accent px-1.5 text-xs leading-5 font-medium text-on-accent tabular-nums md:hidden lg:inline">
                    <span aria-hidden>{reviewCount}</span>
                    <span className="sr-only">{t('waiting', { count: reviewCount })}</span>
                  </span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
