import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { Sha256Hex } from '@/lib/core/record/verdict-document';

/** Every public address, relative to the site's root. Slugs may be Arabic, so they are encoded here and nowhere else. */
export const homePath = (language: RecordLanguage, page = 1): string => (page === 1 ? `/${language}` : `/${language}/page/${page}`);
export const verdictPath = (language: RecordLanguage, slug: string): string => `/${language}/verdicts/${encodeURIComponent(slug)}`;
export const incidentPath = (language: RecordLanguage, slug: string): string => `/${language}/incidents/${encodeURIComponent(slug)}`;
export const policyPath = (language: RecordLanguage, slug: string): string => `/${language}/policies/${encodeURIComponent(slug)}`;
export const documentPath = (hash: Sha256Hex): string => `/record/documents/${hash}.json`;
export const annotationsPath = (slug: string): string => `/record/annotations/${encodeURIComponent(slug)}.json`;
export const RECORD_PATHS = { log: '/record/log.jsonl', head: '/record/head.json', key: '/record/key.json', pages: '/record/pages.json' } as const;
