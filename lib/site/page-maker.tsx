import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReaderDocument } from '@/components/public/reader-document';
import { wordsFor } from '@/components/public/words';
import { canonicalBytes } from '@/lib/core/record/canonical';
import type { Sha256 } from '@/lib/core/record/hash';
import type { CurrentRecord } from '@/lib/core/record/latest-documents';
import { textFor, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';
import { fileOf, type BakedFile } from './baked-file';
import type { ReaderAssets } from './reader-assets';

interface PageRequest {
  language: RecordLanguage;
  /** The page's address in each language, encoded. */
  pathOf: (language: RecordLanguage) => string;
  /** Where the other language's link leads, if not to the same page. */
  linkTo?: (language: RecordLanguage) => string;
  /** The language whose address is canonical (the page's own unless said); null for a page nobody should know. */
  canonicalLanguage?: RecordLanguage | null;
  title: string;
  description: string;
  jsonLd?: () => object | null;
  inputs: unknown;
  content: () => ReactNode;
}

export type PageMaker = (request: PageRequest) => BakedFile;

interface PageMakerOptions {
  origin: string;
  newsroom: BilingualText;
  assets: ReaderAssets;
  sha256: Sha256;
  renderer: string;
}

/** Puts content into the reader's document and names what the result depends on. */
export function pageMaker(record: CurrentRecord, { origin, newsroom, assets, sha256, renderer }: PageMakerOptions): PageMaker {
  const policies = [...record.policies.values()].map(({ document }) => ({ slug: document.slug, title: document.title }));
  const frame = sha256(canonicalBytes([renderer, origin, newsroom, assets.stylesheet, assets.icon, assets.fonts, policies]));
  return ({ language, pathOf, linkTo = pathOf, canonicalLanguage = language, title, description, jsonLd, inputs, content }) => {
    const address = decodeURIComponent(pathOf(language));
    return {
      address,
      file: fileOf(address),
      contentType: 'text/html; charset=utf-8',
      cache: 'revalidate',
      inputs: sha256(canonicalBytes([frame, address, inputs])),
      render: () => {
        const html = renderToStaticMarkup(
          <ReaderDocument
            language={language}
            title={title}
            description={description}
            origin={origin}
            canonicalPath={canonicalLanguage === null ? null : pathOf(canonicalLanguage)}
            alternates={{ ar: linkTo('ar'), en: linkTo('en') }}
            assets={{ stylesheet: assets.stylesheet, icon: assets.icon, fonts: assets.fonts[language] }}
            newsroom={textFor(newsroom, language)?.text ?? wordsFor(language)('newsroom')}
            policies={policies}
            jsonLd={jsonLd?.() ?? null}
          >
            {content()}
          </ReaderDocument>,
        );
        return new TextEncoder().encode(`<!doctype html>${html}`);
      },
    };
  };
}
