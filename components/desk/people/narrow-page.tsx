import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/desk/shell/language-switch';

/** The frame of the pages outside the desk: signing in, taking up an invitation, the first run. */
export function NarrowPage({ newsroom, title, children }: { newsroom: string; title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 py-6">
      <header className="mb-8 flex items-center justify-between gap-3">
        <p className="font-semibold text-accent-strong">
          <bdi>{newsroom}</bdi>
        </p>
        <LanguageSwitch />
      </header>
      <main id="content" className="flex flex-col gap-4">
        <h1 className="text-xl font-semibold">{title}</h1>
        {children}
      </main>
    </div>
  );
}
