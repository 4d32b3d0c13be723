import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/lib/server/capture/decode-bytes';

const ARABIC =
  'قالت قيادة الفرقة إن القوات دمرت 39 وكرا في الجبال، وإن العملية انتهت مساء الثلاثاء.\nوأضافت أن الطائرات نفذت 18 ضربة على الأنفاق، وأن المسلحين فروا إلى الوادي.\n';
const ENGLISH = 'The ministry said nine people were killed near the bridge.\nIt gave no names, and the clinic counted eleven.\n';

/** One-byte encodings by turning the decoder round. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(Array.from(text), (character) => table.get(character) ?? 0x3f);
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function read(bytes: Uint8Array) {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  return decoded.value;
}

describe('decoding captured bytes', () => {
  it.each([
    ['utf-8', 'bytes', new TextEncoder().encode(ARABIC), ARABIC],
    ['utf-8', 'mark', new TextEncoder().encode(`\ufeff${ENGLISH}`), ENGLISH],
    ['utf-16le', 'mark', utf16(ARABIC, 'le', true), ARABIC],
    ['utf-16be', 'mark', utf16(ARABIC, 'be', true), ARABIC],
    ['utf-16le', 'bytes', utf16(ARABIC, 'le', false), ARABIC],
    ['utf-16be', 'bytes', utf16(ARABIC, 'be', false), ARABIC],
    ['utf-16le', 'bytes', utf16(ENGLISH, 'le', false), ENGLISH],
    ['utf-16be', 'bytes', utf16(ENGLISH, 'be', false), ENGLISH],
    ['windows-1256', 'bytes', encode(ARABIC, 'windows-1256'), ARABIC],
    ['windows-1256', 'bytes', encode('قتل تسعة', 'windows-1256'), 'قتل تسعة'],
    ['iso-8859-6', 'bytes', encode(ARABIC, 'iso-8859-6'), ARABIC],
    ['windows-1252', 'bytes', encode('Le ministère a déclaré que neuf personnes ont été tuées près du pont, à côté de l’école.', 'windows-1252'), null],
    ['windows-1251', 'bytes', encode('Министерство сообщило, что девять человек погибли у моста, и что операция продолжается уже два дня подряд.', 'windows-1251'), null],
  ])('reads %s by its %s', (encoding, foundBy, bytes, text) => {
    const found = read(bytes);
    expect(found).toMatchObject({ encoding, foundBy, damaged: 0 });
    if (text !== null) expect(found.text).toBe(text);
  });

  it('believes the charset that a page declares when its bytes are not UTF-8', () => {
    const page = `<html><head><meta charset="windows-1256"></head><body><p>${ARABIC}</p></body></html>`;
    expect(read(encode(page, 'windows-1256'))).toMatchObject({ encoding: 'windows-1256', foundBy: 'declared' });
  });

  it('does not believe a declared charset when the bytes are sound UTF-8', () => {
    expect(read(new TextEncoder().encode(`<meta charset="windows-1252"><p>${ARABIC}</p>`)).text).toContain('39 وكرا');
  });

  it('reads UTF-8 with a few broken places as UTF-8 and counts them', () => {
    const bytes = new TextEncoder().encode(ARABIC.repeat(5));
    bytes[4] = 0x20;
    const found = read(bytes);
    expect(found.encoding).toBe('utf-8');
    expect(found.damaged).toBeGreaterThan(0);
    expect(found.text).toContain('دمرت 39 وكرا');
  });

  it.each([
    ['emptyFile', new Uint8Array()],
    ['emptyFile', Uint8Array.of(0xff, 0xfe)],
    ['binaryFile', new TextEncoder().encode('%PDF-1.7 …')],
    ['binaryFile', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
    ['unreadableEncoding', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ])('refuses with %s', (code, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, problem: { code } });
  });
});
