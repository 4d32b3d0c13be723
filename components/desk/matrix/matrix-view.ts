import type { TallyView } from '@/components/desk/claim/tally-view';
import type { EvidenceKind, Relation } from '@/lib/core/evidence/comparable';

/** An incident's matrix as plain data: names, dates and values are already words in the reader's language. */
export interface MatrixView {
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  items: readonly MatrixItem[];
}

/** A source. Two of one unknown outlet are two rows. */
export interface MatrixRow {
  id: string;
  title: string;
  outlet: { id: string; name: string } | null;
  published: string | null;
  /** Sorts by first publication; empty when undated. */
  publishedKey: string;
  isConfidential: boolean;
  /** The original sources its statements come from; empty when none is traced. */
  origins: readonly { id: string; label: string }[];
}

/** A claim. */
export interface MatrixColumn {
  id: string;
  wording: string;
  speaker: string;
  value: string;
  /** What its figure counts; null where it is no number. */
  attribute: { id: string; label: string } | null;
  tally: TallyView | null;
}

/** One statement of a source held against a claim. */
export interface MatrixItem {
  id: string;
  rowId: string;
  columnId: string;
  /** Which of the source's pieces of evidence in this cell, from 0: with row and column it names one. */
  number: number;
  relation: Relation;
  /** What it counts as: decided, else proposed. */
  kind: EvidenceKind;
  proposed: EvidenceKind;
  isDecided: boolean;
  isStale: boolean;
  standing: 'current' | 'superseded' | 'withdrawn';
  value: string;
}
