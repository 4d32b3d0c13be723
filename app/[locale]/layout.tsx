import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../globals.css';
import { AriaProvider } from '@/components/ui/aria-provider';
import { directionOf, isLocale } from '@/lib/i18n/locales';
import { getEnv } from '@/lib/server/env';
import { READER_ICON } from '@/lib/site/icon';

/** The readers' mark, in the page itself: one request less, and none for a favicon.ico that is not there. */
const DESK_ICON = { url: `data:image/svg+xml,${encodeURIComponent(READER_ICON)}`, type: 'image/svg+xml' };

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  const names = getEnv().publisherNames;
  const name = locale === 'en' ? names.en : names.ar;
  return { title: { default: name, template: `%s · ${name}` }, icons: { icon: DESK_ICON } };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <NextIntlClientProvider messages={await getMessages()}>
          <AriaProvider locale={locale}>{children}</AriaProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
