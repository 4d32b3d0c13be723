import { writeClient } from '@/lib/server/db/clients';
import { insert, rows } from './big-newsroom';

/** The largest incident a newsroom may have, as bare rows: every source speaks to every claim, and no two cells say the same. */

export const MATRIX = { sources: 300, claims: 50, outlets: 60, origins: 40 } as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2031, 0, 1);
const ATTRIBUTES = ['killed', 'wounded', 'detained'] as const;
const LOOKS = [['agrees', 'supports'], ['contradicts', 'contradicts'], ['covers', 'consistent'], ['updates', 'undetermined']] as const;
/** Prime to the number of sources: they were not captured in the order they were published in. */
const SHUFFLE = 7;

const id = (kind: string, place: number) => `matrix-${kind}-${String(place).padStart(3, '0')}`;
const nameOf = (kind: string, place: number) => `${kind} ${String(place).padStart(3, '0')}`;

export const outletName = (place: number): string => nameOf('Outlet', place);
export const originName = (place: number): string => nameOf('Speaker', place);
export const claimWording = (place: number): string => nameOf('Claim', place);
/** What the cell of a source and a claim says; both are counted from 0. */
export const cellValue = (source: number, claim: number): number => 1 + source * MATRIX.claims + claim;
/** The day a source was published, YYYY-MM-DD; every day has one. */
export const dayOf = (source: number): string => new Date(FIRST_DAY + ((source * SHUFFLE) % MATRIX.sources) * DAY_MS).toISOString().slice(0, 10);
/** The source that was published so many days after the first. */
export const publishedAt = (place: number): number => rows(MATRIX.sources, (source) => source).find((source) => (source * SHUFFLE) % MATRIX.sources === place) ?? 0;
export const attributeOf = (claim: number): (typeof ATTRIBUTES)[number] => ATTRIBUTES[claim % ATTRIBUTES.length] ?? 'killed';
const lookOf = (source: number, claim: number) => LOOKS[(source * 31 + claim * 17) % LOOKS.length] ?? LOOKS[0];

/** Fills the database of this process; gives the incident's id. */
export async function fillBigMatrix(userId: string): Promise<string> {
  const db = writeClient();
  const by = { createdById: userId };
  const incidentId = id('incident', 0);
  const valueOf = (source: number, claim: number) => {
    const count = cellValue(source, claim);
    return { kind: 'quantity', low: count, high: count, qualifier: 'exact', unit: null, attribute: attributeOf(claim), subject: 'unknown', text: String(count) };
  };
  const pairs = rows(MATRIX.sources * MATRIX.claims, (place) => ({ source: Math.floor(place / MATRIX.claims), claim: place % MATRIX.claims, key: String(place).padStart(6, '0') }));

  await db.outlet.createMany({ data: rows(MATRIX.outlets, (i) => ({ id: id('outlet', i), slug: id('outlet', i), nameEn: outletName(i), folded: outletName(i).toLowerCase() })) });
  await db.origin.createMany({ data: rows(MATRIX.origins, (i) => ({ id: id('origin', i), labelEn: originName(i), reviewedAt: new Date(FIRST_DAY) })) });
  await db.incident.create({ data: { id: incidentId, slug: 'the-largest', titleAr: 'الكبرى', titleEn: 'The largest', ...by } });
  await db.source.createMany({
    data: rows(MATRIX.sources, (i) => ({
      id: id('source', i), outletId: id('outlet', i % MATRIX.outlets), kind: 'article', title: `تقرير رقم ${i} عن وادٍ لا وجود له`, language: 'ar', publishedEdtf: dayOf(i), publishedEarliest: dayOf(i), publishedLatest: dayOf(i), ...by,
    })),
  });
  await db.snapshot.createMany({
    data: rows(MATRIX.sources, (i) => ({
      id: id('snapshot', i), sourceId: id('source', i), rawSha256: id('raw', i), rawBytes: 1, mediaType: 'text/plain', encoding: 'utf-8', text: `${i}`, textSha256: id('text', i), textLength: 1, extractor: 'text', extractorVersion: '1',
      capturedAt: new Date(FIRST_DAY), capturedById: userId, readingState: 'done', valuesState: 'done',
    })),
  });
  await db.excerpt.createMany({ data: rows(MATRIX.sources, (i) => ({ id: id('excerpt', i), snapshotId: id('snapshot', i), start: 0, end: 1, exact: `${i}`, prefix: '', suffix: '', language: 'ar', ...by })) });
  await db.incidentSource.createMany({ data: rows(MATRIX.sources, (i) => ({ incidentId, sourceId: id('source', i), addedById: userId })) });
  await db.claim.createMany({ data: rows(MATRIX.claims, (i) => ({ id: id('claim', i), incidentId, wordingEn: claimWording(i), statedByEn: 'River Command', position: i, ...by })) });
  await db.claimVersion.createMany({
    data: rows(MATRIX.claims, (i) => ({ claimId: id('claim', i), number: 1, kind: 'quantity', value: valueOf(0, i), attribute: attributeOf(i), low: cellValue(0, i), high: cellValue(0, i), ...by })),
  });
  await insert(
    pairs.map(({ source, claim, key }) => ({
      id: `matrix-statement-${key}`, excerptId: id('excerpt', source), sourceId: id('source', source), incidentId, kind: 'quantity', value: valueOf(source, claim), attribute: attributeOf(claim), low: cellValue(source, claim),
      high: cellValue(source, claim), originId: id('origin', source % MATRIX.origins), ...by,
    })),
    (data) => db.statement.createMany({ data }),
  );
  await insert(
    pairs.map(({ source, claim, key }) => {
      const [relation, proposed] = lookOf(source, claim);
      return { id: `matrix-evidence-${key}`, claimId: id('claim', claim), statementId: `matrix-statement-${key}`, number: source + 1, claimVersion: 1, relation, proposed, reason: { rule: 12, code: 'equal', values: {} }, decided: (source + claim) % 3 > 0 ? proposed : null };
    }),
    (data) => db.evidence.createMany({ data }),
  );
  return incidentId;
}
