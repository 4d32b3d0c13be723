import { z } from 'zod';
import { SEGMENT_KINDS } from '@/lib/core/text/range';
import { readEdtf } from '@/lib/core/values/date-reading';
import { dateField, idField, lineField, paragraphField, versionField } from './fields';
import { addressField } from './outlet';

/** What others published. */
export const PUBLISHED_KINDS = ['article', 'communique', 'social_post', 'broadcast', 'document', 'dataset'] as const;
/** The newsroom's own reporting: only these may be confidential. */
export const OWN_KINDS = ['interview_note', 'witness', 'field_report'] as const;
export const SOURCE_KINDS = [...PUBLISHED_KINDS, ...OWN_KINDS] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a source is the newsroom's own reporting. */
export function isOwnReporting(kind: string): boolean {
  return (OWN_KINDS as readonly string[]).includes(kind);
}

/** BCP 47 as far as a choice of languages needs it; `und` is undetermined. */
const languageField = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'languageForm' });

/** A time of day with its offset, "18:30+03:00"; empty is null. Without an offset an hour means nothing across sources. */
const timeField = z
  .string()
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?$/, { error: 'timeForm' })
  .transform((typed) => (typed === '' ? null : typed));

/** What is known about a source, whatever way it came in. */
const sourceFields = {
  kind: z.enum(SOURCE_KINDS),
  /** One that is there; else one of this name, found or made; both empty: unknown. */
  outletId: idField.nullable(),
  outletName: lineField,
  url: addressField,
  author: lineField,
  published: dateField,
  publishedTime: timeField,
  confidential: z.boolean(),
  agreedWordingAr: paragraphField,
  agreedWordingEn: paragraphField,
  notes: paragraphField,
};

interface Checked {
  kind: string;
  confidential: boolean;
  agreedWordingAr: string;
  agreedWordingEn: string;
  published: { edtf: string | null } | null;
  publishedTime: string | null;
}

function checkSource(source: Checked, context: z.RefinementCtx): void {
  if (source.confidential && !isOwnReporting(source.kind)) context.addIssue({ code: 'custom', path: ['confidential'], message: 'onlyOwnConfidential' });
  if (source.confidential && source.agreedWordingAr === '') context.addIssue({ code: 'custom', path: ['agreedWordingAr'], message: 'agreedWordingNeeded' });
  if (source.confidential && source.agreedWordingEn === '') context.addIssue({ code: 'custom', path: ['agreedWordingEn'], message: 'agreedWordingNeeded' });
  if (source.publishedTime !== null) {
    const read = source.published?.edtf ? readEdtf(source.published.edtf) : null;
    if (!read || read.isInterval || read.start.precision !== 'day') context.addIssue({ code: 'custom', path: ['publishedTime'], message: 'timeNeedsDay' });
  }
}

const MAX_NAME = 255;

export const captureSourceInput = z
  .object({
    ...sourceFields,
    /** Typed or pasted text, or one file. */
    content: z.discriminatedUnion('via', [
      z.object({ via: z.literal('text'), text: z.string() }),
      z.object({ via: z.literal('file'), name: z.string().min(1).max(MAX_NAME), bytes: z.instanceof(Uint8Array) }),
    ]),
    /** Empty: the page's own title, or the text's first line. */
    title: lineField,
    /** Null: as detected. */
    language: languageField.nullable(),
    /** The same words were published once more elsewhere: keep them as a source of its own. */
    evenIfSame: z.boolean(),
  })
  .superRefine(checkSource);
export type CaptureSourceInput = z.input<typeof captureSourceInput>;

export const editSourceInput = z
  .object({ ...sourceFields, sourceId: idField, version: versionField, title: lineField.min(1, { error: 'required' }), language: languageField })
  .superRefine(checkSource);
export type EditSourceInput = z.input<typeof editSourceInput>;

export const archiveSourceInput = z.object({ sourceId: idField, version: versionField, isArchived: z.boolean() });
export type ArchiveSourceInput = z.input<typeof archiveSourceInput>;

export const captureAgainInput = z.object({ sourceId: idField, content: captureSourceInput.shape.content });
export type CaptureAgainInput = z.input<typeof captureAgainInput>;

/** A stretch of a text in code points, end exclusive. */
export const stretchFields = { start: z.number().int().min(0), end: z.number().int().min(0) };
export function checkStretch({ start, end }: { start: number; end: number }, context: z.RefinementCtx): void {
  if (end < start) context.addIssue({ code: 'custom', path: ['end'], message: 'endBeforeStart' });
  else if (end === start) context.addIssue({ code: 'custom', path: ['end'], message: 'nothingSelected' });
}

export const changeSegmentInput = z
  .object({ snapshotId: idField, version: versionField, ...stretchFields, kind: z.enum(SEGMENT_KINDS) })
  .superRefine(checkStretch);
export type ChangeSegmentInput = z.input<typeof changeSegmentInput>;
