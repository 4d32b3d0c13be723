import type { Actor } from '@/lib/server/access/actor';
import { captureSource, type CaptureOutcome } from '@/lib/server/commands/source/capture-source';
import { execute } from '@/lib/server/commands/execute';
import type { CaptureSourceInput } from '@/lib/schemas/source';
import type { CreateStatementInput } from '@/lib/schemas/statement';

/** A source of pasted text, with nothing known about it but what `given` says. */
export function pasted(text: string, given: Partial<CaptureSourceInput> = {}): CaptureSourceInput {
  return {
    kind: 'article', outletId: null, outletName: '', url: '', author: '', published: '', publishedTime: '', confidential: false, agreedWordingAr: '',
    agreedWordingEn: '', notes: '', content: { via: 'text', text }, title: '', language: null, evenIfSame: false, ...given,
  };
}

/** Captures a text and fails the test when it is refused. */
export async function capture(actor: Actor, text: string, given: Partial<CaptureSourceInput> = {}): Promise<CaptureOutcome> {
  const result = await execute(captureSource, actor, pasted(text, given));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A statement that counts killed in the first place where `exact` stands in `text`. */
export function killed(snapshotId: string, text: string, exact: string, low: number, given: Partial<CreateStatementInput> = {}): CreateStatementInput {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return {
    snapshotId, start, end: start + Array.from(exact).length, exact,
    value: { kind: 'quantity', low, high: low, qualifier: 'exact', unit: null, attribute: 'killed', subject: 'unknown', text: exact },
    scope: 'incident', period: '', assertion: 'asserted', eventDate: '', eventBasis: 'inferred', asOf: '', said: '', placeId: null, placeText: '', incidentId: null,
    attribution: [], ...given,
  };
}
