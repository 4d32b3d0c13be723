import { annotationsPath, documentPath, RECORD_PATHS } from '@/components/public/paths';
import { canonicalBytes } from '@/lib/core/record/canonical';
import type { CurrentRecord } from '@/lib/core/record/latest-documents';
import { writeLogLines } from '@/lib/core/record/log';
import { webAnnotations } from '@/lib/core/record/web-annotation';
import type { BakedFile } from './baked-file';
import type { RecordSnapshot } from './record-snapshot';

/** The record itself, as anyone can take it away: log, documents, signed head, keys, and quotations as web annotations. */
export function recordFiles(snapshot: RecordSnapshot, record: CurrentRecord): BakedFile[] {
  const head = `${snapshot.head.entryHash ?? 'empty'} ${snapshot.head.signature}`;
  return [
    {
      ...recordFile(RECORD_PATHS.log, head, () => new TextEncoder().encode(writeLogLines(snapshot.entries))),
      contentType: 'application/jsonl; charset=utf-8',
    },
    recordFile(RECORD_PATHS.head, head, () => canonicalBytes(snapshot.head)),
    recordFile(RECORD_PATHS.key, snapshot.keys.map((key) => key.publicKey).join(' '), () => canonicalBytes({ keys: snapshot.keys })),
    // Not cached for ever, though named by content: a document may have to be withheld one day.
    ...[...snapshot.documents].map(([hash, bytes]) => recordFile(documentPath(hash), hash, () => bytes)),
    ...record.verdicts.map(({ hash, document }) => ({
      ...recordFile(decodeURIComponent(annotationsPath(document.slug)), hash, () => canonicalBytes(webAnnotations(document, hash))),
      contentType: 'application/ld+json; charset=utf-8',
    })),
  ];
}

function recordFile(address: string, inputs: string, render: () => Uint8Array): BakedFile {
  return { address, file: address.slice(1), contentType: 'application/json; charset=utf-8', cache: 'revalidate', inputs, render };
}
