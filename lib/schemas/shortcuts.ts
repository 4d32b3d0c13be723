import { z } from 'zod';

/** What keys do in the list of proposals, in the order in which they are listed. */
export const PROPOSAL_DEEDS = ['next', 'previous', 'accept', 'edit', 'dismiss', 'acceptSentence', 'undo'] as const;
export type ProposalDeed = (typeof PROPOSAL_DEEDS)[number];
export type ProposalKeys = Readonly<Record<ProposalDeed, string>>;

/** Keys by their place (`KeyboardEvent.code`), so that they work on an Arabic layout too. */
export const DEFAULT_PROPOSAL_KEYS: ProposalKeys = { next: 'KeyJ', previous: 'KeyK', accept: 'Enter', edit: 'KeyE', dismiss: 'KeyX', acceptSentence: 'KeyA', undo: 'KeyU' };

/** Keys that mean something else everywhere on the desk or in the reader: g (go to), / (search), s n p (passages), Tab, Escape, arrows. */
const TAKEN = new Set(['KeyG', 'KeyS', 'KeyN', 'KeyP', 'Slash']);
const KEY = /^(Key[A-Z]|Digit\d|Enter|Space|Backspace|Delete|Insert|Comma|Period|Semicolon|Quote|BracketLeft|BracketRight|Backslash|Minus|Equal|Backquote|Numpad\w+)$/;

/** Whether a key may be given to one of these deeds. */
export function isFreeKey(code: string): boolean {
  return KEY.test(code) && !TAKEN.has(code);
}

const keyField = z.string().refine(isFreeKey, { error: 'keyTaken' });

export const editShortcutsInput = z
  .object({ next: keyField, previous: keyField, accept: keyField, edit: keyField, dismiss: keyField, acceptSentence: keyField, undo: keyField })
  .superRefine((keys, context) => {
    const seen = new Map<string, string>();
    for (const deed of PROPOSAL_DEEDS) {
      if (seen.has(keys[deed])) context.addIssue({ code: 'custom', path: [deed], message: 'keyTwice' });
      seen.set(keys[deed], deed);
    }
  }) satisfies z.ZodType<ProposalKeys>;
export type EditShortcutsInput = z.input<typeof editShortcutsInput>;

/** A person's keys as stored; what they left alone, or what can't be read, is as delivered. */
export function proposalKeysOf(stored: unknown): ProposalKeys {
  const own = typeof stored === 'object' && stored !== null ? (stored as Partial<Record<string, unknown>>) : {};
  const keys = editShortcutsInput.safeParse({ ...DEFAULT_PROPOSAL_KEYS, ...own });
  return keys.success ? keys.data : DEFAULT_PROPOSAL_KEYS;
}

/** A key as it is printed on it. */
export function keyLabel(code: string): string {
  const printed: Readonly<Record<string, string>> = {
    Space: '␣', Comma: ',', Period: '.', Semicolon: ';', Quote: "'", BracketLeft: '[', BracketRight: ']', Backslash: '\\', Minus: '-', Equal: '=', Backquote: '`',
  };
  return printed[code] ?? code.replace(/^(Key|Digit)/, '').replace(/^Numpad/, 'Num ').replace(/^[A-Z]$/, (letter) => letter.toLowerCase());
}
