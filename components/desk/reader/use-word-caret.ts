'use client';

import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Utf16Range } from '@/lib/core/text/range';
import { paragraphAt, readSelection, writeSelection } from './dom-offsets';
import { caretRange, findWords, stepCaret, type WordCaret, wordAt } from './passage';

/** How near to the edge of the window the moving end may come before the page follows, in pixels. */
const MARGIN = 96;

/**
 * Selecting in the reader by keyboard: arrows go word by word in the direction they point (lines up and down), Shift extends,
 * Ctrl or Alt with Shift shifts the moving end by one character, Home and End go to the ends of the line's paragraph,
 * Escape lets go. The browser's own selection is the caret, so mouse and keys can be mixed.
 */
export function useWordCaret(container: RefObject<HTMLElement | null>, text: string): (event: KeyboardEvent) => void {
  const words = useRef<{ text: string; found: Utf16Range[] } | null>(null);
  return (event: KeyboardEvent) => {
    const root = container.current;
    if (!root || event.target !== root || event.metaKey) return;
    if (words.current?.text !== text) words.current = { text, found: findWords(text) };
    const found = words.current.found;
    const selected = readSelection(root);
    if (event.key === 'Escape') {
      document.getSelection()?.collapseToStart();
      return;
    }
    const caret = selected ? caretOf(found, selected) : null;
    const isRtl = isRightToLeft(root, selected);
    const next = nextCaret(event, found, caret, isRtl, root);
    if (next === null) return;
    event.preventDefault();
    const isFine = (event.ctrlKey || event.altKey) && event.shiftKey && selected !== null;
    const forward = (event.key === 'ArrowRight') !== isRtl;
    if (isFine && /^Arrow(Left|Right)$/.test(event.key)) {
      const moved = moveEnd(selected, forward ? 1 : -1, text.length);
      writeSelection(root, moved, moved.isBackward);
    } else {
      const range = caretRange(found, next);
      if (range) writeSelection(root, range, next.focus < next.anchor);
    }
    follow();
  };
}

/** The words a selection touches; a bare click stands on one word. */
function caretOf(words: readonly Utf16Range[], selected: Utf16Range & { isBackward: boolean }): WordCaret {
  const first = wordAt(words, selected.start);
  const last = wordAt(words, Math.max(selected.start, selected.end - 1));
  return selected.isBackward ? { anchor: last, focus: first } : { anchor: first, focus: last };
}

function isRightToLeft(root: Element, selected: Utf16Range | null): boolean {
  const paragraph = paragraphAt(root, selected?.start ?? 0);
  return paragraph !== null && getComputedStyle(paragraph).direction === 'rtl';
}

/** Where a key leads; null for keys that are none of ours. */
function nextCaret(event: KeyboardEvent, words: readonly Utf16Range[], caret: WordCaret | null, isRtl: boolean, root: Element): WordCaret | null {
  if (words.length === 0) return null;
  switch (event.key) {
    case 'ArrowLeft':
      return stepCaret(words, caret, isRtl ? 1 : -1, event.shiftKey);
    case 'ArrowRight':
      return stepCaret(words, caret, isRtl ? -1 : 1, event.shiftKey);
    case 'ArrowUp':
    case 'ArrowDown':
      return caret && !event.ctrlKey && !event.altKey ? lineStep(words, caret, event.key === 'ArrowDown', event.shiftKey, root) : caret ? null : { anchor: 0, focus: 0 };
    case 'Home':
    case 'End':
      return caret && !event.ctrlKey ? paragraphEnd(words, caret, event.key === 'End', event.shiftKey, root) : null;
    default:
      return null;
  }
}

/** A line up or down, as the browser has broken the lines. */
function lineStep(words: readonly Utf16Range[], caret: WordCaret, isDown: boolean, extends_: boolean, root: Element): WordCaret {
  const selection = document.getSelection();
  const word = words[caret.focus];
  if (!selection || !word) return caret;
  writeSelection(root, { start: word.start, end: word.start }, false);
  selection.modify('move', isDown ? 'forward' : 'backward', 'line');
  const landed = readSelection(root);
  const at = landed ? wordAt(words, landed.start) : caret.focus;
  // Punctuation begins the line: downwards that is the next word, or one would land on the line before.
  const isPast = isDown && landed !== null && (words[at]?.end ?? 0) <= landed.start;
  const focus = Math.min(words.length - 1, isPast ? at + 1 : at);
  return { anchor: extends_ ? caret.anchor : focus, focus };
}

function paragraphEnd(words: readonly Utf16Range[], caret: WordCaret, isEnd: boolean, extends_: boolean, root: Element): WordCaret {
  const paragraph = paragraphAt(root, words[caret.focus]?.start ?? 0);
  const start = Number(paragraph?.getAttribute('data-start') ?? 0);
  const length = paragraph?.textContent?.length ?? 0;
  const first = wordAt(words, start);
  const focus = isEnd ? wordAt(words, start + length - 1) : (words[first]?.start ?? 0) < start ? first + 1 : first;
  return { anchor: extends_ ? caret.anchor : focus, focus };
}

function moveEnd(selected: Utf16Range & { isBackward: boolean }, by: number, length: number): Utf16Range & { isBackward: boolean } {
  const anchor = selected.isBackward ? selected.end : selected.start;
  const focus = Math.max(0, Math.min(length, (selected.isBackward ? selected.start : selected.end) + by));
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus), isBackward: focus < anchor };
}

/** Keeps the moving end of the selection in view. */
function follow(): void {
  const selection = document.getSelection();
  if (!selection?.focusNode) return;
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const box = range.getBoundingClientRect();
  if (box.top < MARGIN) window.scrollBy({ top: box.top - MARGIN });
  else if (box.bottom > window.innerHeight - MARGIN) window.scrollBy({ top: box.bottom - window.innerHeight + MARGIN });
}
