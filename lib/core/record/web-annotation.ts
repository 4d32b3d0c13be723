import type { OpenEvidence, Sha256Hex, VerdictDocument } from './verdict-document';

/** A W3C Web Annotation of one quoted passage. Positions are code points of the snapshot's text, end exclusive. */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  body: { type: 'TextualBody'; value: string; purpose: 'classifying' };
  target: {
    source: string;
    state: { type: 'TimeState'; sourceDate: string };
    selector: (
      | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
      | { type: 'TextPositionSelector'; start: number; end: number }
    )[];
  };
}

/** The open evidence of a verdict as annotations on its sources. A source without an address is named by its snapshot's hash. */
export function webAnnotations(verdict: VerdictDocument, documentHash: Sha256Hex): WebAnnotation[] {
  return verdict.evidence
    .filter((item): item is OpenEvidence => !item.confidential)
    .map((item) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:sha256:${documentHash}#${item.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: { type: 'TextualBody', value: item.evidence, purpose: 'classifying' },
      target: {
        source: item.source.url ?? `urn:sha256:${item.source.snapshot.sha256}`,
        state: { type: 'TimeState', sourceDate: item.source.snapshot.capturedAt },
        selector: [
          { type: 'TextQuoteSelector', exact: item.quote.exact, prefix: item.quote.prefix, suffix: item.quote.suffix },
          { type: 'TextPositionSelector', start: item.quote.start, end: item.quote.end },
        ],
      },
    }));
}
