import type { ReactNode } from 'react';

/** A page that says in a sentence why there is nothing else, and leads on. */
export function NoticePage({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-3 py-8">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="text-ink-soft">{hint}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
