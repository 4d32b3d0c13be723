import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Markdown, type CitationViews } from '@/components/public/markdown';

const citations: CitationViews = {
  inline: (id) => (id === 'e1' ? <a href="#evidence-e1">1</a> : null),
  block: (id) => (id === 'e1' ? <blockquote>the passage</blockquote> : null),
};

function html(source: string): string {
  return renderToStaticMarkup(<Markdown source={source} citations={citations} />);
}

describe('the reasoning', () => {
  it('keeps paragraphs, emphasis, lists and headings below the page’s own', () => {
    expect(html('# أولًا\n\n**مهم** و*مائل*\n\n- واحد\n- اثنان')).toBe('<h3>أولًا</h3><p><strong>مهم</strong> و<em>مائل</em></p><ul><li>واحد</li><li>اثنان</li></ul>');
  });

  it('cites by a number in a sentence and by the quotation itself where the citation stands alone', () => {
    expect(html('قال [^e1].')).toBe('<p>قال <a href="#evidence-e1">1</a>.</p>');
    expect(html('قبل\n\n[^e1]\n\nبعد')).toBe('<p>قبل</p><blockquote>the passage</blockquote><p>بعد</p>');
  });

  it('leaves a citation of nothing as it was typed', () => {
    expect(html('[^e9]')).toBe('<p>[^e9]</p>');
  });

  it('shows raw HTML as text and images by their description', () => {
    expect(html('<script>alert(1)</script>')).not.toContain('<script');
    expect(html('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
    expect(html('![وصف](https://x.example/a.png)')).toBe('<p>وصف</p>');
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/x', '/\\evil.example', 'mailto:a@b.example'])(
    'links never lead to %s',
    (url) => {
      expect(html(`[كلمة](<${url}>)`)).toBe('<p>كلمة</p>');
    },
  );

  it.each(['https://a.example/x', 'http://a.example/', '/ar/verdicts/x', '#evidence-e1'])('links lead to %s', (url) => {
    expect(html(`[كلمة](${url})`)).toBe(`<p><a href="${url}">كلمة</a></p>`);
  });

  it('never throws and never makes an element of its own choosing, whatever is typed (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('', '<', '[^', '](javascript:', '\n\n> ', '`', '![', '&#x3c;script>'), (text, seed) => {
        expect(html(seed + text)).not.toMatch(/<(script|img|iframe|style|svg|object)|\son\w+=|href="(?!https?:|\/(?!\/)|#)/i);
      }),
    );
  });
});
