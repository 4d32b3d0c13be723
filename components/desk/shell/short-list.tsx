import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n/navigation';

interface ShortListProps<Item extends { id: string }> {
  title: string;
  items: readonly Item[];
  /** The sentence when there is nothing. */
  empty: ReactNode;
  href: (item: Item) => string;
  line: (item: Item) => ReactNode;
  /** The softer words at the line's end. */
  aside: (item: Item) => ReactNode;
  /** Leads to the whole list. */
  more?: { href: string; label: string };
}

/** A few lines of one kind on the start page, each leading on. */
export function ShortList<Item extends { id: string }>({ title, items, empty, href, line, aside, more }: ShortListProps<Item>) {
  return (
    <section className="min-w-0">
      <div className="mb-1 flex items-baseline gap-3">
        <h2 className="font-semibold">{title}</h2>
        {more ? (
          <Link href={more.href} className="ms-auto text-sm text-accent underline-offset-2 hover:underline">
            {more.label}
          </Link>
        ) : null}
      </div>
      {items.length === 0 ? (
        <div className="rounded-md border border-dashed border-line px-3 py-3 text-ink-soft">{empty}</div>
      ) : (
        <ul className="rounded-md border border-line bg-surface">
          {items.map((item) => (
            <li key={item.id} className="border-b border-line last:border-b-0">
              <Link href={href(item)} className="flex items-baseline gap-3 px-3 py-1.5 hover:bg-sunken">
                <span dir="auto" className="min-w-0 flex-1 truncate text-parent">
                  {line(item)}
                </span>
                <span className="shrink-0 text-sm text-ink-soft">{aside(item)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
