import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { MAX_CAPTURE_BYTES } from '@/lib/server/capture/limits';
import { readCapture } from '@/lib/server/capture/read-capture';
import { Refusal } from '@/lib/server/commands/problem';

const file = (name: string, text: string) => readCapture({ via: 'file', name, bytes: new TextEncoder().encode(text) });
const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return Object.values(error.problem.fields ?? {})[0]?.code;
    throw error;
  }
  return null;
};

const PAGE = `<!doctype html><html lang="en"><head><title>Nine killed at the bridge - The Valley Post</title>
<meta property="og:site_name" content="The Valley Post"><meta name="author" content="Rana Odeh">
<meta property="article:published_time" content="2024-03-05T18:30:00+03:00">
<script>document.title = 'changed by a script'; window.evil = 1;</script></head><body>
<nav><ul><li><a href="/a">Front page of the paper</a></li><li><a href="/b">World news of the day</a></li></ul></nav>
<article><h1>Nine killed at the bridge</h1><p class="byline">Rana Odeh</p>
${['The ministry said on Tuesday that nine people were killed when the bridge was struck at noon, and that rescue teams were still at work.', 'A spokesman told reporters that four of the dead were soldiers. <script>document.write("ninety killed")</script>The hospital has not given a figure of its own yet.', 'Residents said they had heard two explosions, the second of them louder, and that smoke could be seen from the far side of the river.'].map((p) => `<p>${p}</p>`).join('\n')}
</article>
<aside><h3>Related articles</h3><ul><li><a href="/c">Seven hurt in a market fire</a></li><li><a href="/d">Bridge repairs delayed until the spring</a></li></ul></aside>
</body></html>`;

describe('reading a capture', () => {
  it('lays a page out in lines: headline, byline, date, article, then its list of links', () => {
    const found = file('page.html', PAGE);
    const lines = found.text.split('\n').filter((line) => line !== '');
    expect(lines[0]).toContain('Nine killed at the bridge');
    expect(found.text).toContain('Rana Odeh');
    expect(found.text).toContain('2024-03-05T18:30:00+03:00');
    expect(found.text.indexOf('four of the dead')).toBeLessThan(found.text.indexOf('- Seven hurt in a market fire'));
    expect(lines).toContain('Related articles');
    expect(found).toMatchObject({ mediaType: 'text/html', outletName: 'The Valley Post', author: 'Rana Odeh', language: 'en' });
  });

  it('takes the day of publication from what the page says of itself', () => {
    expect(file('page.html', PAGE).published?.edtf).toBe('2024-03-05');
  });

  it.each([
    ['a labelled line in Arabic', 'تاريخ النشر: 5 آذار 2024', '2024-03-05'],
    ['a labelled line in English', 'Published: 5th, March 2024 GMT', '2024-03-05'],
    ['digits that can be one day only', 'نُشر في 25/03/2024 - 18:30', '2024-03-25'],
    ['digits that can be two days', 'Published: 03/04/2024', undefined],
    ['when it was touched last', 'آخر تحديث: 6 آذار 2024', undefined],
    ['a date without a label', '2024-03-06@19:36:33 GMT', undefined],
  ])('reads the day of publication, or leaves it to a person: %s', (_, line, day) => {
    const text = `مقتل تسعة عند الجسر\n${line}\n\nقالت الوزارة إن تسعة أشخاص قُتلوا عند الجسر ظهر أمس، وإن البحث عن ناجين مستمر في المكان.\n`;
    expect(file('story.txt', text).published?.edtf).toBe(day);
  });

  it('never runs a script and keeps none of its words', () => {
    const found = file('page.html', PAGE);
    expect(found.text).not.toMatch(/ninety|changed by a script|evil|document/);
    expect(found.title).not.toContain('changed');
  });

  it('marks the list of links as related', () => {
    const found = file('page.html', PAGE);
    const related = found.segments.filter((segment) => segment.kind === 'related').map((segment) => sliceCodePoints(found.text, segment.start, segment.end));
    expect(related.join('\n')).toContain('Seven hurt in a market fire');
  });

  it('lays a fragment and a page without an article out whole', () => {
    expect(file('bit.html', '<p>Two lines<br>of text</p><table><tr><td>killed</td><td>9</td></tr></table>').text).toBe('Two lines\nof text\n\nkilled 9');
  });

  it('reads a page padded with white space, and one of many paragraphs that nothing closes', () => {
    expect(file('padded.html', `<html><body><p>Nine${' '.repeat(300_000)}were killed.</p></body></html>`).text).toBe('Nine were killed.');
    expect(file('open.html', `<html><body>${'<p>Nine were killed.<br>'.repeat(2_000)}</body></html>`).text.split('\n')[0]).toBe('Nine were killed.');
  });

  it('keeps text files as they are but for line ends; bidi controls stay', () => {
    const found = file('note.txt', 'قال \u202b39\u202c وكرا\r\nثم سكت\rوانتهى\u200f.');
    expect(found.text).toBe('قال \u202b39\u202c وكرا\nثم سكت\nوانتهى\u200f.');
    expect(found.textLength).toBe(Array.from(found.text).length);
  });

  it('keeps the tags of pasted text: it is what was pasted', () => {
    expect(readCapture({ via: 'text', text: '<b>9 killed</b>' }).text).toBe('<b>9 killed</b>');
  });

  it('replaces what no encoding can hold', () => {
    expect(readCapture({ via: 'text', text: 'a\ud800b\0c' }).text).toBe('a\ufffdbc');
  });

  it.each([
    ['emptyFile', () => file('a.txt', '')],
    ['emptyFile', () => file('a.txt', ' \n\t ')],
    ['emptyFile', () => file('a.html', '<html><body><script>1</script></body></html>')],
    ['emptyText', () => readCapture({ via: 'text', text: '  ' })],
    ['binaryFormat', () => readCapture({ via: 'file', name: 'a.txt', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2) })],
    ['tooLarge', () => readCapture({ via: 'file', name: 'a.txt', bytes: new Uint8Array(MAX_CAPTURE_BYTES + 1).fill(0x61) })],
    ['unreadablePage', () => file('nested.html', `<html><body>${'<section>'.repeat(1_500)}x</body></html>`)],
    ['unreadablePage', () => file('deep.html', `<html><body>${'<div>'.repeat(60_000)}x</body></html>`)],
  ])('refuses with %s', (code, work) => {
    expect(problemOf(work)).toBe(code);
  });
});
