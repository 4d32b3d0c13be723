'use client';

import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useRouter } from 'next/navigation';

declare module 'react-aria-components' {
  interface RouterConfig {
    href: string;
  }
}

/** Gives the interface parts their language, direction and client-side navigation. Their links take whole paths with the language. */
export function AriaProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter();
  // Latin digits in Arabic too: the desk compares figures across languages all day.
  return (
    <RouterProvider navigate={router.push}>
      <I18nProvider locale={locale === 'ar' ? 'ar-u-nu-latn' : locale}>{children}</I18nProvider>
    </RouterProvider>
  );
}
