interface TwoNames {
  nameAr: string | null;
  nameEn: string | null;
}

/** The name in the reader's language, else in the other one. */
export function nameIn(locale: string, named: TwoNames): string {
  return (locale === 'ar' ? (named.nameAr ?? named.nameEn) : (named.nameEn ?? named.nameAr)) ?? '';
}

/** The title in the reader's language, else in the other one. */
export function titleIn(locale: string, titled: { titleAr: string; titleEn: string }): string {
  return locale === 'ar' ? titled.titleAr || titled.titleEn : titled.titleEn || titled.titleAr;
}
