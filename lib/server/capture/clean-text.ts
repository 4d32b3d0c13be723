/**
 * The text as it is stored: line ends become \n, the byte order mark goes, NULs go (no database keeps them alike), lone
 * surrogates become U+FFFD (they have no UTF-8). Everything else stays as captured, bidi controls above all.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
