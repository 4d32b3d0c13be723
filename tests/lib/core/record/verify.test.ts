import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signHead } from '@/lib/core/record/head';
import { isProblem, type Finding } from '@/lib/core/record/finding';
import type { LogEntry } from '@/lib/core/record/log';
import type { PolicyDocument, RecordDocument, TombstoneDocument } from '@/lib/core/record/record-document';
import { documentHash } from '@/lib/core/record/hash';
import { verifyRecord } from '@/lib/core/record/verify';
import { verifySignature } from '@/lib/server/record/ed25519';
import { sha256 } from '@/lib/server/record/sha256';
import { buildRecord, testKey, type BuiltRecord } from '@/tests/support/record-builder';

const tools = { sha256, verifySignature };

function policy(slug: string, body: string): PolicyDocument {
  return { kind: 'policy', format: 1, slug, title: { ar: null, en: slug }, body: { ar: null, en: body }, at: '2026-11-01T09:00:00Z' };
}

function policies(count: number): RecordDocument[] {
  return Array.from({ length: count }, (_, index) => policy(`p${index}`, `text number ${index} — نص`));
}

function problems(record: BuiltRecord): Finding[] {
  return verifyRecord(record, tools).filter(isProblem);
}

function codes(record: BuiltRecord): string[] {
  return problems(record).map((finding) => finding.code);
}

describe('an untouched record', () => {
  it('gives no finding, empty or full', () => {
    expect(verifyRecord(buildRecord(policies(7)), tools)).toEqual([]);
    expect(verifyRecord(buildRecord([]), tools)).toEqual([]);
  });
});

describe('tampering is named for what it is', () => {
  it('an edited document', () => {
    const record = buildRecord(policies(4));
    const { documentHash: hash } = record.entries[1] as LogEntry;
    record.documents.set(hash, new TextEncoder().encode('{"kind":"policy"}'));
    expect(problems(record)).toEqual([{ code: 'document_edited', seq: 2, document: hash, kind: 'policy' }]);
  });

  it('a deleted document', () => {
    const record = buildRecord(policies(4));
    const { documentHash: hash } = record.entries[2] as LogEntry;
    record.documents.delete(hash);
    expect(problems(record)).toEqual([{ code: 'document_deleted', seq: 3, document: hash, kind: 'policy' }]);
  });

  it('a withheld document is lawful: its tombstone explains it and the chain is whole', () => {
    const victim = policy('named-child', 'a name that a court forbids');
    const hash = documentHash(victim, sha256);
    const tombstone: TombstoneDocument = { kind: 'tombstone', format: 1, withheld: hash, verdictSlug: null, reason: 'minor', note: null, at: '2026-11-02T00:00:00Z' };
    const record = buildRecord([...policies(2), victim, tombstone]);
    expect(codes(record)).toEqual(['document_withheld_but_present']);
    record.documents.delete(hash);
    expect(problems(record)).toEqual([]);
    expect(verifyRecord(record, tools)).toEqual([{ code: 'document_withheld', seq: 3, document: hash, reason: 'minor' }]);
  });

  it('a tombstone can neither be forged into the log nor withhold a tombstone', () => {
    const record = buildRecord(policies(3));
    const hash = record.entries[0]?.documentHash ?? '';
    const forged = buildRecord([...policies(3), { kind: 'tombstone', format: 1, withheld: hash, verdictSlug: null, reason: 'other', note: null, at: '2026-11-02T00:00:00Z' }]);
    forged.heads = record.heads;
    forged.documents.delete(hash);
    expect(codes(forged)).toEqual(['entries_unsigned']);
  });

  it('swapped lines, a dropped line, a doubled line, a cut end', () => {
    const swapped = buildRecord(policies(5));
    swapped.entries = [1, 3, 2, 4, 5].map((seq) => swapped.entries[seq - 1] as LogEntry);
    expect(problems(swapped)).toEqual([{ code: 'entries_reordered', seq: 2, after: 3 }]);

    const dropped = buildRecord(policies(5));
    const gone = dropped.entries.splice(2, 1)[0];
    expect(problems(dropped)).toContainEqual({ code: 'entry_missing', seq: 3 });
    expect(problems(dropped)).toContainEqual({ code: 'document_unlisted', document: gone?.documentHash });

    const doubled = buildRecord(policies(3));
    doubled.entries.push(doubled.entries[1] as LogEntry);
    expect(codes(doubled)).toEqual(['entry_repeated']);

    const cut = buildRecord(policies(5));
    const last = cut.entries.pop();
    cut.documents.delete(last?.documentHash ?? '');
    expect(problems(cut)).toEqual([{ code: 'log_cut_short', seq: 5, last: 4 }]);
  });

  it('says which entry was edited: its content, or its link to the one before', () => {
    const content = buildRecord(policies(5));
    content.entries[2] = { ...(content.entries[2] as LogEntry), at: '2020-01-01T00:00:00Z' };
    expect(problems(content)).toEqual([{ code: 'entry_edited', seq: 3 }]);

    const linkOnly = buildRecord(policies(5));
    linkOnly.entries[2] = { ...(linkOnly.entries[2] as LogEntry), previousEntryHash: 'f'.repeat(64) };
    expect(problems(linkOnly)).toEqual([{ code: 'entry_edited', seq: 3 }]);

    const lastOne = buildRecord(policies(5));
    lastOne.entries[4] = { ...(lastOne.entries[4] as LogEntry), at: '2020-01-01T00:00:00Z' };
    expect(problems(lastOne)).toEqual([{ code: 'head_differs', seq: 5 }]);
  });

  it('a history rewritten from scratch fails the signed head, and a stolen signature does not help', () => {
    const honest = buildRecord(policies(4));
    const rewritten = buildRecord([policy('p0', 'another text'), ...policies(4).slice(1)]);
    rewritten.heads = honest.heads;
    expect(codes(rewritten)).toEqual(['head_differs']);
    rewritten.heads = [{ ...signHead(rewritten.entries.at(-1) ?? null, '2026-11-01T12:00:00Z', testKey, sha256), signature: honest.heads[0]?.signature ?? '' }];
    expect(codes(rewritten)).toContain('head_not_signed');
  });

  it('a record without any head, and entries after the last head', () => {
    const bare = buildRecord(policies(2));
    bare.heads = [];
    expect(codes(bare)).toEqual(['no_signed_head']);
    const longer = buildRecord(policies(4));
    longer.heads = [signHead(longer.entries[1] as LogEntry, '2026-11-01T12:00:00Z', testKey, sha256)];
    expect(problems(longer)).toEqual([{ code: 'entries_unsigned', from: 3, to: 4 }]);
  });
});

describe('a head the reader kept', () => {
  it('is proved to be extended by a newer log', () => {
    const newer = { ...buildRecord(policies(6)), keptHead: buildRecord(policies(4)).heads[0] ?? null };
    expect(verifyRecord(newer, tools)).toEqual([{ code: 'kept_head_extended', seq: 4, last: 6 }]);
  });

  it('exposes a rewritten, a shortened and a re-keyed log, even when that log is consistent in itself', () => {
    const keptHead = buildRecord(policies(4)).heads[0] ?? null;
    const rewritten = buildRecord([policy('p0', 'another text'), ...policies(6).slice(1)]);
    expect(codes({ ...rewritten, keptHead })).toEqual(['kept_head_rewritten']);
    expect(codes({ ...buildRecord(policies(3)), keptHead })).toEqual(['kept_head_ahead']);
    const foreign = keptHead && { ...keptHead, keyId: '0123456789abcdef' };
    expect(codes({ ...buildRecord(policies(6)), keptHead: foreign })).toEqual(['kept_head_not_signed']);
  });
});

describe('nothing small slips through (property)', () => {
  const sizes = fc.integer({ min: 1, max: 9 });

  it('any single byte changed in any document is found, and laid to that document', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (size, which, where, flip) => {
        const record = buildRecord(policies(size));
        const entry = record.entries[which % size] as LogEntry;
        const bytes = Uint8Array.from(record.documents.get(entry.documentHash) ?? []);
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ flip;
        record.documents.set(entry.documentHash, bytes);
        expect(problems(record)).toEqual([{ code: 'document_edited', seq: entry.seq, document: entry.documentHash, kind: 'policy' }]);
      }),
    );
  });

  it('any entry dropped, any two swapped, any field of any entry changed is found', () => {
    const change = fc.constantFrom<(entry: LogEntry) => LogEntry>(
      (entry) => ({ ...entry, seq: entry.seq + 1 }),
      (entry) => ({ ...entry, seq: 10 ** 9 }),
      (entry) => ({ ...entry, kind: 'verdict' }),
      (entry) => ({ ...entry, documentHash: '0'.repeat(64) }),
      (entry) => ({ ...entry, previousEntryHash: '0'.repeat(64) }),
      (entry) => ({ ...entry, at: '1999-01-01T00:00:00Z' }),
    );
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), change, (size, first, second, edit) => {
        const a = first % size;
        const b = second % size;
        const edited = buildRecord(policies(size));
        edited.entries[a] = edit(edited.entries[a] as LogEntry);
        expect(problems(edited)).not.toEqual([]);

        const dropped = buildRecord(policies(size));
        dropped.documents.delete(dropped.entries.splice(a, 1)[0]?.documentHash ?? '');
        expect(problems(dropped)).not.toEqual([]);

        if (a === b) return;
        const swapped = buildRecord(policies(size));
        [swapped.entries[a], swapped.entries[b]] = [swapped.entries[b] as LogEntry, swapped.entries[a] as LogEntry];
        expect(codes(swapped)).toContain('entries_reordered');
        swapped.entries = swapped.entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
        expect(problems(swapped)).not.toEqual([]);
      }),
    );
  });
});
