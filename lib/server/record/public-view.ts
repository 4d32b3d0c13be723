import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalBytes } from '@/lib/core/record/canonical';
import { contentHashes, type VerdictContent } from '@/lib/core/record/hash';
import { signHead } from '@/lib/core/record/head';
import { nextEntry } from '@/lib/core/record/log';
import type { VerdictDocument } from '@/lib/core/record/verdict-document';
import { getEnv } from '@/lib/server/env';
import type { RecordSnapshot } from '@/lib/site/record-snapshot';
import type * as SiteModule from '@/lib/site/render-address';
import { instantOf, recordKey } from './append-document';
import { currentRecordSnapshot } from './load-snapshot';
import { PUBLIC_APPROVER } from './public-names';
import { sha256 } from './sha256';

/** The module that the build made of lib/site (see render-address.ts). ISNAD_HOME is set by whoever starts the app. */
function loadSite(): Promise<typeof SiteModule> {
  const file = join(/* turbopackIgnore: true */ process.env.ISNAD_HOME ?? process.cwd(), 'dist', 'site.mjs');
  return import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(file).href) as Promise<typeof SiteModule>;
}

async function render(snapshot: RecordSnapshot, address: string): Promise<SiteModule.RenderedFile | null> {
  const { origin, publisherNames } = getEnv();
  const { renderAddress } = await loadSite();
  return renderAddress(snapshot, { origin, newsroom: publisherNames, sha256, renderer: 'view' }, address);
}

/** One address of the public site as the record stands now; null when the site has none. */
export async function renderPublicAddress(address: string): Promise<SiteModule.RenderedFile | null> {
  return render(await currentRecordSnapshot(new Date()), address);
}

/** The reader's page of a verdict that is not published yet, exactly as it would be baked now. */
export async function renderPreview(content: VerdictContent, language: 'ar' | 'en', now: Date): Promise<SiteModule.RenderedFile | null> {
  const key = await recordKey();
  const at = instantOf(now);
  const document: VerdictDocument = {
    ...content,
    approver: PUBLIC_APPROVER,
    approved: contentHashes(content, sha256),
    approvedAt: at,
    publishedAt: at,
    previousDocument: null,
    corrections: [],
  };
  const bytes = canonicalBytes(document);
  const entry = nextEntry(null, { kind: 'verdict', documentHash: sha256(bytes), at }, sha256);
  const snapshot = { entries: [entry], documents: new Map([[entry.documentHash, bytes]]), head: signHead(entry, at, key, sha256), keys: [key.publicKey] };
  return render(snapshot, `/${language}/verdicts/${content.slug}`);
}
