import type { ReactNode } from 'react';
import { RECORD_LANGUAGES, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';
import { Bilingual, DIRECTION } from './bilingual';
import { homePath, policyPath, RECORD_PATHS } from './paths';
import { wordsFor } from './words';

/** What the shell of a page needs to know beside its content. */
export interface ReaderDocumentProps {
  language: RecordLanguage;
  title: string;
  description: string;
  /** Scheme and host, without a final slash. */
  origin: string;
  /** The one address this page should be known by; null for pages that should not be known (404, 503). */
  canonicalPath: string | null;
  /** The same page in each language. */
  alternates: Record<RecordLanguage, string>;
  assets: { stylesheet: string; fonts: readonly string[]; icon: string };
  newsroom: string;
  /** The newsroom's published rules, for the foot of every page. */
  policies: readonly { slug: string; title: BilingualText }[];
  /** JSON-LD; null on pages that carry none. */
  jsonLd: object | null;
  children: ReactNode;
}

/** A whole HTML document: no script but a JSON-LD data block, which the browser never runs. */
export function ReaderDocument({ language, title, description, origin, canonicalPath, alternates, assets, newsroom, policies, jsonLd, children }: ReaderDocumentProps) {
  const t = wordsFor(language);
  const other: RecordLanguage = language === 'ar' ? 'en' : 'ar';
  return (
    <html lang={language} dir={DIRECTION[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {canonicalPath === null ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={`${origin}${canonicalPath}`} />}
        {canonicalPath !== null && RECORD_LANGUAGES.map((each) => <link key={each} rel="alternate" hrefLang={each} href={`${origin}${alternates[each]}`} />)}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="article" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.stylesheet} />
        {jsonLd !== null && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeJsonLd(jsonLd) }} />}
      </head>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <header className="masthead">
          <a className="wordmark" href={homePath(language)}>
            {newsroom}
          </a>
          <nav aria-label={t('nav.label')}>
            <a href={homePath(language)}>{t('nav.home')}</a>
            <a href={alternates[other]} lang={other} dir={DIRECTION[other]} hrefLang={other} rel="alternate">
              {t('language.switch')}
            </a>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <p>{t('footer.promise')}</p>
          <p className="links">
            {policies.map(({ slug, title: name }) => (
              <a key={slug} href={policyPath(language, slug)}>
                <Bilingual text={name} language={language} />
              </a>
            ))}
            <a href={RECORD_PATHS.log}>{t('footer.log')}</a>
            <a href={RECORD_PATHS.head}>{t('footer.head')}</a>
            <a href={RECORD_PATHS.key}>{t('footer.key')}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

/** JSON for a script element: a `<` could close it, and U+2028/9 end a line in old parsers. */
export function escapeJsonLd(data: object): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
