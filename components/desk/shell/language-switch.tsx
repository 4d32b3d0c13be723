'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { buttonClasses } from '@/components/ui/button-look';
import { LOCALES } from '@/lib/i18n/locales';
import { Link, usePathname } from '@/lib/i18n/navigation';

/** The same page in the other language. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const here = useLocale();
  const path = usePathname();
  const query = useSearchParams().toString();
  return LOCALES.filter((locale) => locale !== here).map((locale) => (
    <Link
      key={locale}
      href={query === '' ? path : `${path}?${query}`}
      locale={locale}
      lang={locale}
      hrefLang={locale}
      className={buttonClasses({ variant: 'quiet', size: 'small' })}
    >
      {t(`languages.${locale}`)}
    </Link>
  ));
}
