/** Classes that several parts share, so that a text field, a select and a combo box look like one family (32 px high). */

export const BOX =
  'min-h-8 w-full rounded-md border border-line-strong bg-surface px-2.5 text-ink placeholder:text-ink-soft disabled:opacity-60 invalid:border-danger';
/** A box whose focus sits in a field inside it. */
export const BOX_GROUP =
  'flex min-h-8 w-full items-center rounded-md border border-line-strong bg-surface text-ink focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent disabled:opacity-60 invalid:border-danger';
export const BARE_INPUT = 'min-w-0 flex-1 bg-transparent px-2.5 py-[3px] leading-6 outline-none placeholder:text-ink-soft';
/** One line in a box: 24 px of line, so that Arabic's looser lines do not make it taller. */
export const ONE_LINE = 'py-[3px] leading-6';
export const FLOATING = 'z-30 rounded-md border border-line bg-surface text-ink shadow-lg entering:animate-none';
export const LIST_ITEM =
  'flex min-h-8 cursor-default items-center gap-2 rounded px-2.5 py-1 outline-none focus:bg-accent-soft hover:bg-sunken selected:font-medium disabled:opacity-50';
export const SMALL_ICON = 'size-4 shrink-0';
