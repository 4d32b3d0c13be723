import type { Utf16Range } from '@/lib/core/text/range';

/**
 * Between the browser's selection and offsets in the text. Every paragraph element carries `data-start`, the UTF-16 offset
 * of its first unit; what it shows besides the text (marks, counts) is drawn by CSS and is no part of the document.
 */

/** The offset of a DOM position in the text; null when it lies outside the paragraphs. */
function offsetOf(container: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-start]');
  if (paragraph && container.contains(paragraph)) {
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return startOf(paragraph) + before.toString().length;
  }
  // Between paragraphs (a triple click ends there): the next paragraph's start, or the end of the last one.
  const paragraphs = container.querySelectorAll('[data-start]');
  const position = document.createRange();
  position.setStart(node, offset);
  for (const next of paragraphs) if (position.comparePoint(next, 0) > 0) return startOf(next);
  const last = paragraphs[paragraphs.length - 1];
  return last && container.contains(node) ? startOf(last) + (last.textContent ?? '').length : null;
}

function startOf(paragraph: Element): number {
  return Number(paragraph.getAttribute('data-start'));
}

/** What is selected in the reader, and in which direction; null when the selection begins or ends elsewhere. */
export function readSelection(container: Element): (Utf16Range & { isBackward: boolean }) | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!container.contains(selection.anchorNode) || !container.contains(selection.focusNode)) return null;
  const anchor = offsetOf(container, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(container, selection.focusNode, selection.focusOffset);
  if (anchor === null || focus === null) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus), isBackward: focus < anchor };
}

/** Selects a stretch of the text, the focus at its end or, backward, at its start. */
export function writeSelection(container: Element, range: Utf16Range, isBackward: boolean): void {
  const from = positionOf(container, range.start, 'start');
  const to = positionOf(container, range.end, 'end');
  if (!from || !to) return;
  const [anchor, focus] = isBackward ? [to, from] : [from, to];
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

/** The paragraph element that holds an offset. */
export function paragraphAt(container: Element, offset: number): HTMLElement | null {
  const paragraphs = container.querySelectorAll<HTMLElement>('[data-start]');
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && startOf(paragraph) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[Math.max(0, low - 1)] ?? null;
}

function positionOf(container: Element, offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
  const paragraph = paragraphAt(container, side === 'end' ? Math.max(0, offset - 1) : offset);
  if (!paragraph) return null;
  let left = offset - startOf(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (side === 'end' && left === length)) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.textContent?.length ?? 0 } : null;
}
