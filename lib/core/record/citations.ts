/**
 * In the reasoning, `[^e1]` cites the evidence with that id. Inside a sentence it is a numbered reference; alone in a
 * paragraph it stands for the quotation itself, with its source.
 */
const CITATION = /\[\^([A-Za-z][A-Za-z0-9_-]{0,31})\]/g;

export type CitationPart = { kind: 'text'; text: string } | { kind: 'citation'; evidenceId: string };

/** Cuts a plain text (no Markdown left in it) at its citations, in order. */
export function splitCitations(text: string): CitationPart[] {
  const parts: CitationPart[] = [];
  let done = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) });
    parts.push({ kind: 'citation', evidenceId: match[1] ?? '' });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

/** The evidence ids a text cites, each once, in order of first mention. For checking a reasoning before approval. */
export function citedEvidence(markdown: string): string[] {
  return [...new Set(splitCitations(markdown).flatMap((part) => (part.kind === 'citation' ? [part.evidenceId] : [])))];
}
