import { indexCodePoints } from '@/lib/core/text/code-points';
import { detectLanguage } from '@/lib/core/text/language';
import type { Segment } from '@/lib/core/text/range';
import { segmentText } from '@/lib/core/text/segments/segment-text';
import type { DateValue } from '@/lib/core/values/typed-value';
import { type Refusal, refuseField } from '@/lib/server/commands/problem';
import { sha256 } from '@/lib/server/record/sha256';
import { cleanText } from './clean-text';
import { type DecodedText, decodeBytes } from './decode-bytes';
import { MAX_CAPTURE_BYTES, MAX_CAPTURE_MB, TITLE_FROM_TEXT_LENGTH } from './limits';
import { publicationDateOf } from './publication-date';
import { textFromHtml, UnreadableHtml } from './text-from-html';

/** Raised when capture would read the same bytes differently, so that a text tells which reading it is. */
export const EXTRACTOR = 'isnad-capture';
export const EXTRACTOR_VERSION = '1';

/** What is brought in: typed or pasted text, or a file with its name. */
export type Captured = { via: 'text'; text: string } | { via: 'file'; name: string; bytes: Uint8Array };

/** Everything a snapshot row and its segments need, and what the document says of itself. */
export interface CaptureReading {
  raw: Uint8Array;
  rawSha256: string;
  mediaType: 'text/plain' | 'text/markdown' | 'text/html';
  encoding: string;
  foundBy: DecodedText['foundBy'];
  damaged: number;
  fileName: string | null;
  text: string;
  textSha256: string;
  /** In code points. */
  textLength: number;
  segments: Segment[];
  language: string;
  title: string;
  author: string | null;
  /** The day that the document gives as its publication. */
  published: DateValue | null;
  outletName: string | null;
}

/**
 * Reads what was brought in. Refuses, on the field `text` or `file`: nothing in it, binary, an encoding we can't read, more
 * than the limit as bytes or as text, a page that can't be laid out.
 */
export function readCapture(captured: Captured): CaptureReading {
  const field = captured.via === 'file' ? 'file' : 'text';
  const raw = captured.via === 'file' ? captured.bytes : new TextEncoder().encode(captured.text);
  if (raw.length > MAX_CAPTURE_BYTES) throw refuseField(field, 'tooLarge', { megabytes: MAX_CAPTURE_MB });
  // Typed text needs no guessing: its bytes are ours.
  const decoded = captured.via === 'text' ? ({ ok: true, value: { encoding: 'utf-8', foundBy: 'bytes', text: captured.text, damaged: 0 } } as const) : decodeBytes(raw);
  if (!decoded.ok) throw refuseBytes(field, decoded.problem);
  const fileName = captured.via === 'file' ? captured.name : null;
  const mediaType = mediaTypeOf(fileName, decoded.value.text);
  const laidOut = mediaType === 'text/html' ? layOut(field, decoded.value.text) : null;
  const text = cleanText(laidOut?.text ?? decoded.value.text);
  if (text.trim() === '') throw refuseField(field, captured.via === 'file' ? 'emptyFile' : 'emptyText');
  const segments = segmentText(text);
  const bytes = new TextEncoder().encode(text);
  return {
    raw,
    rawSha256: sha256(raw),
    mediaType,
    encoding: decoded.value.encoding,
    foundBy: decoded.value.foundBy,
    damaged: decoded.value.damaged,
    fileName,
    text,
    textSha256: sha256(bytes),
    textLength: indexCodePoints(text).length,
    segments,
    language: languageOf(text),
    title: laidOut?.title ?? titleFrom(text, segments),
    author: laidOut?.author ?? null,
    published: publicationDateOf(text, segments, laidOut?.published ?? null),
    outletName: laidOut?.outletName ?? null,
  };
}

function refuseBytes(field: string, problem: Exclude<ReturnType<typeof decodeBytes>, { ok: true }>['problem']): Refusal {
  switch (problem.code) {
    case 'emptyFile':
      return refuseField(field, field === 'file' ? 'emptyFile' : 'emptyText');
    case 'binaryFile':
      return problem.format === 'unknown' ? refuseField(field, 'binaryFile') : refuseField(field, 'binaryFormat', { format: problem.format });
    case 'unreadableEncoding':
      return refuseField(field, 'unreadableEncoding');
  }
}

/** By the name's ending; without a telling one, by how the text begins. Pasted text is text, even if it shows tags. */
function mediaTypeOf(fileName: string | null, text: string): CaptureReading['mediaType'] {
  if (fileName === null) return 'text/plain';
  if (/\.(html?|xhtml)$/i.test(fileName)) return 'text/html';
  if (/\.(md|markdown)$/i.test(fileName)) return 'text/markdown';
  if (/\.txt$/i.test(fileName)) return 'text/plain';
  return /^\s*(<!doctype html|<html[\s>])/i.test(text.slice(0, 1000)) ? 'text/html' : 'text/plain';
}

function layOut(field: string, html: string): ReturnType<typeof textFromHtml> {
  try {
    return textFromHtml(html);
  } catch (error) {
    if (error instanceof UnreadableHtml) throw refuseField(field, 'unreadablePage');
    throw error;
  }
}

/** BCP 47; `und` where there is nothing to tell it by. */
function languageOf(text: string): string {
  const found = detectLanguage(text);
  return found === 'ar' || found === 'en' ? found : 'und';
}

/** The first headline, else the first line, cut at a word. */
function titleFrom(text: string, segments: readonly Segment[]): string {
  const headline = segments.find((segment) => segment.kind === 'headline') ?? segments[0];
  const index = indexCodePoints(text);
  const stretch = headline ? text.slice(index.toUtf16(headline.start), index.toUtf16(headline.end)) : text;
  const line = (stretch.split('\n').find((part) => part.trim() !== '') ?? '').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_FROM_TEXT_LENGTH) return line;
  const cut = line.slice(0, TITLE_FROM_TEXT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_FROM_TEXT_LENGTH / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}
