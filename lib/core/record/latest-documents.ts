import type { CorrectionDocument, IncidentDocument, NoticeDocument, OutletDocument, PolicyDocument, RecordDocument, TombstoneDocument } from './record-document';
import type { BilingualText } from './public-text';
import { unreachable } from './unreachable';
import type { Instant, Sha256Hex, VerdictDocument } from './verdict-document';

/** A document with the hash it is filed under. */
export interface Filed<D extends RecordDocument = RecordDocument> {
  hash: Sha256Hex;
  document: D;
}

/** What the record says today: the latest word on each slug, from documents in log order. */
export interface CurrentRecord {
  verdicts: CurrentVerdict[];
  /** Verdicts whose current revision was withheld and not replaced: an earlier finding must not take its place unsaid. */
  withheld: WithheldVerdict[];
  incidents: Map<string, Filed<IncidentDocument>>;
  outlets: Map<string, Filed<OutletDocument>>;
  policies: Map<string, Filed<PolicyDocument>>;
}

/** A verdict's current revision with everything that hangs on it. Newest publication first in `CurrentRecord.verdicts`. */
export interface CurrentVerdict extends Filed<VerdictDocument> {
  /** Earlier revisions, newest first. */
  earlier: Filed<VerdictDocument>[];
  /** The notice that holds now, if it says "under review". */
  underReview: StandingNotice | null;
  /** What the last review found that left the revision as it is; null while there was none. */
  reviewed: StandingNotice | null;
  /** The retraction that followed the current revision, if any. */
  retraction: StandingNotice | null;
  /** The notes of its corrections by the hash of their documents; a withheld one is not among them. */
  notes: ReadonlyMap<Sha256Hex, BilingualText>;
}

/** What holds of a verdict beside its finding. Of a withheld notice the words are gone, and its date is that of the tombstone. */
export interface StandingNotice {
  at: Instant;
  note: BilingualText | null;
  isWithheld: boolean;
}

export interface WithheldVerdict {
  slug: string;
  tombstone: Filed<TombstoneDocument>;
}

/** Reads the present state out of the documents, given in log order; withheld ones are simply not among them. */
export function currentRecord(documents: readonly Filed[]): CurrentRecord {
  const revisions = new Map<string, Filed<VerdictDocument>[]>();
  const reviews = new Map<string, StandingNotice>();
  const reviewed = new Map<string, StandingNotice>();
  const retractions = new Map<string, StandingNotice>();
  const notes = new Map<Sha256Hex, BilingualText>();
  const tombstones: Filed<TombstoneDocument>[] = [];
  const record: CurrentRecord = { verdicts: [], withheld: [], incidents: new Map(), outlets: new Map(), policies: new Map() };
  const hold = ({ verdictSlug, state }: NonNullable<TombstoneDocument['holds']>, notice: StandingNotice) => {
    if (state === 'retracted') retractions.set(verdictSlug, notice);
    else if (state === 'under_review') reviews.set(verdictSlug, notice);
    // The end of a review is withheld, and the notice that began it is still there: it holds no more.
    else reviews.delete(verdictSlug);
  };
  for (const { hash, document } of documents) {
    switch (document.kind) {
      case 'verdict':
        revisions.set(document.slug, [{ hash, document }, ...(revisions.get(document.slug) ?? [])]);
        // A revision published after a retraction or a review ends both.
        retractions.delete(document.slug);
        reviews.delete(document.slug);
        reviewed.delete(document.slug);
        break;
      case 'notice':
        reviews.delete(document.verdictSlug);
        reviewed.delete(document.verdictSlug);
        (document.state === 'under_review' ? reviews : reviewed).set(document.verdictSlug, standing(document));
        break;
      case 'correction':
        notes.set(hash, document.note);
        if (document.correction === 'retraction') retractions.set(document.verdictSlug, standing(document));
        break;
      case 'incident':
        record.incidents.set(document.slug, { hash, document });
        break;
      case 'outlet':
        record.outlets.set(document.slug, { hash, document });
        break;
      case 'policy':
        record.policies.set(document.slug, { hash, document });
        break;
      case 'tombstone':
        tombstones.push({ hash, document });
        if (document.holds) hold(document.holds, { at: document.at, note: null, isWithheld: true });
        break;
      default:
        unreachable(document);
    }
  }
  record.withheld = findWithheld(tombstones, revisions);
  const withheld = new Set(record.withheld.map(({ slug }) => slug));
  for (const [slug, [current, ...earlier]] of revisions) {
    if (!current || withheld.has(slug)) continue;
    record.verdicts.push({ ...current, earlier, underReview: reviews.get(slug) ?? null, reviewed: reviewed.get(slug) ?? null, retraction: retractions.get(slug) ?? null, notes: notesOf(current.document, notes) });
  }
  record.verdicts.sort((a, b) => compareText(b.document.publishedAt, a.document.publishedAt) || compareText(a.document.slug, b.document.slug));
  return record;
}

function standing({ at, note }: CorrectionDocument | NoticeDocument): StandingNotice {
  return { at, note, isWithheld: false };
}

function notesOf(verdict: VerdictDocument, notes: ReadonlyMap<Sha256Hex, BilingualText>): ReadonlyMap<Sha256Hex, BilingualText> {
  return new Map(
    verdict.corrections.flatMap(({ documentHash }) => {
      const note = notes.get(documentHash);
      return note ? [[documentHash, note] as const] : [];
    }),
  );
}

/** A withheld revision was the current one unless a known revision came after it, and so names it as the one before. */
function findWithheld(tombstones: readonly Filed<TombstoneDocument>[], revisions: ReadonlyMap<string, readonly Filed<VerdictDocument>[]>): WithheldVerdict[] {
  const bySlug = new Map<string, WithheldVerdict>();
  for (const tombstone of tombstones) {
    const { verdictSlug: slug, withheld } = tombstone.document;
    const isReplaced = slug === null || (revisions.get(slug) ?? []).some(({ document }) => document.previousDocument === withheld);
    if (!isReplaced) bySlug.set(slug, { slug, tombstone });
  }
  return [...bySlug.values()];
}

/** Order by code unit: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
