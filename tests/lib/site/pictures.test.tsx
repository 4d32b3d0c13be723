import { renderToStaticMarkup } from 'react-dom/server';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ChainSection } from '@/components/public/chain-section';
import { TollSection } from '@/components/public/toll-section';
import type { VerdictDocument } from '@/lib/core/record/verdict-document';
import { NINE_KILLED } from '../../support/sample-record';

const verdict: VerdictDocument = NINE_KILLED;
const html = (element: Parameters<typeof renderToStaticMarkup>[0]) => parseHTML(`<!doctype html><body>${renderToStaticMarkup(element)}</body>`).document;

describe('the pictures of a public verdict', () => {
  it('draw the chain from the document alone: nodes lead to their evidence, reprints are dashed', () => {
    const page = html(<ChainSection verdict={{ ...verdict, reprints: [{ a: 'e1', b: 'e2' }] }} language="en" />);
    expect([...page.querySelectorAll('a.chain-node')].map((node) => node.getAttribute('href'))).toContain('#evidence-e1');
    expect(page.querySelectorAll('.chain-reprint')).toHaveLength(1);
    expect(page.querySelectorAll('script')).toHaveLength(0);
  });

  it('a document frozen before reprints were told is drawn without them', () => {
    expect('reprints' in verdict).toBe(false);
    const page = html(<ChainSection verdict={verdict} language="ar" />);
    expect(page.querySelectorAll('.chain-node-origin').length).toBeGreaterThan(1);
    expect(page.querySelectorAll('.chain-reprint')).toHaveLength(0);
  });

  it('runs from right to left in Arabic', () => {
    const middleOf = (language: 'ar' | 'en') => {
      const page = html(<ChainSection verdict={verdict} language={language} />);
      return Number(page.querySelector('.chain-node-origin rect')?.getAttribute('x')) - Number(page.querySelector('.chain-node-outlet rect')?.getAttribute('x'));
    };
    expect(middleOf('ar')).toBeGreaterThan(0);
    expect(middleOf('en')).toBeLessThan(0);
  });

  it('set the figures against time, and tell the same in a table; confidential figures are in neither', () => {
    const page = html(<TollSection verdict={verdict} language="en" />);
    const marks = page.querySelectorAll('.toll-mark').length;
    expect(marks).toBeGreaterThan(2);
    expect(page.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(marks);
    expect(page.querySelectorAll('a[href="#evidence-e6"]')).toHaveLength(0);
  });
});
