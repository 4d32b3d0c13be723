import { z } from 'zod';
import { CORRECTION_KINDS } from '@/lib/core/record/verdict-document';
import { WITHHOLDING_REASONS } from '@/lib/core/record/record-document';

/** Bounds of what people type into a verdict, in UTF-16 units: generous for people, closed to floods. */
const TITLE_MAX = 200;
const SUMMARY_MAX = 2_000;
const REASONING_MAX = 60_000;
const NOTE_MAX = 4_000;

const id = z.string().min(1, { error: 'required' }).max(64, { error: 'tooLong' });
const version = z.number().int().min(1);
const note = z.string().trim().max(NOTE_MAX, { error: 'tooLong' });
const requiredNote = note.min(1, { error: 'required' });

export const languageSchema = z.enum(['ar', 'en']);

/** Addresses of verdict pages: small Latin letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .trim()
  .min(3, { error: 'slugTooShort' })
  .max(80, { error: 'tooLong' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slugForm' });

export const startVerdictInput = z.object({ claimId: id, slug: slugSchema, primaryLanguage: languageSchema });

export const startRevisionInput = z.object({ verdictId: id, version, correctionKind: z.enum(CORRECTION_KINDS).exclude(['retraction']) });

export const verdictTextFields = z.object({
  title: z.string().max(TITLE_MAX, { error: 'tooLong' }),
  summary: z.string().max(SUMMARY_MAX, { error: 'tooLong' }),
  reasoning: z.string().max(REASONING_MAX, { error: 'tooLong' }),
  unknown: z.string().max(REASONING_MAX, { error: 'tooLong' }),
});
export type VerdictTextFields = z.infer<typeof verdictTextFields>;

/** `version` is the text's own, not the revision's: two people may write the two languages at once. */
export const saveTextInput = verdictTextFields.extend({ revisionId: id, language: languageSchema, version });
export type SaveTextInput = z.infer<typeof saveTextInput>;

export const rateRevisionInput = z.object({ revisionId: id, version, ratingKey: id });

export const noteCorrectionInput = z.object({
  revisionId: id,
  version,
  kind: z.enum(CORRECTION_KINDS).exclude(['retraction']),
  noteAr: note,
  noteEn: note,
});

/** A step of the workflow that needs nothing but its revision. */
export const revisionStepInput = z.object({ revisionId: id, version });
/** A step that says why. */
export const revisionNoteInput = revisionStepInput.extend({ note: requiredNote });

/** Approval names what was read: the content hash of each language approved. At least the primary language's. */
export const approveRevisionInput = revisionStepInput.extend({
  read: z.object({ ar: z.string().optional(), en: z.string().optional() }),
});

export const scheduleRevisionInput = revisionStepInput.extend({ publishAt: z.iso.datetime({ offset: true, error: 'dateTimeForm' }) });

export const commentRevisionInput = z.object({ revisionId: id, text: requiredNote });

export const verdictBannerInput = z.object({ verdictId: id, version, noteAr: note, noteEn: note });
export const retractVerdictInput = z.object({ verdictId: id, version, noteAr: note, noteEn: note });

export const withholdDocumentInput = z.object({
  documentHash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.enum(WITHHOLDING_REASONS),
  noteAr: note,
  noteEn: note,
});

export const editRatingInput = z.object({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, { error: 'slugForm' })
    .max(40, { error: 'tooLong' }),
  /** 0 makes a new one. */
  version: z.number().int().min(0),
  labelAr: z.string().trim().min(1, { error: 'required' }).max(60, { error: 'tooLong' }),
  labelEn: z.string().trim().min(1, { error: 'required' }).max(60, { error: 'tooLong' }),
  descriptionAr: note,
  descriptionEn: note,
  ratingValue: z.number().int().min(1).max(5).nullable(),
  tone: z.enum(['positive', 'leaning', 'mixed', 'negative', 'open']),
  position: z.number().int().min(1).max(99),
  isRetired: z.boolean(),
});
