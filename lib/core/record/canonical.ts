import canonicalize from 'canonicalize';

/**
 * The one byte form of a document: JSON by RFC 8785 (JCS) in UTF-8.
 * Throws on what JCS cannot hold (undefined at the top, NaN, infinities), and on a number that is no safe integer:
 * decimals belong in the record as text.
 */
export function canonicalBytes(document: unknown): Uint8Array {
  refuseUnsafeNumbers(document, '');
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('this value has no JSON form');
  return new TextEncoder().encode(text);
}

/** Reads stored bytes back. Throws a SyntaxError when they are no UTF-8 JSON. */
export function parseCanonical(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
}

function refuseUnsafeNumbers(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${path || 'the document'} holds ${value}: write decimals as text`);
  }
  if (Array.isArray(value)) value.forEach((item, index) => refuseUnsafeNumbers(item, `${path}/${index}`));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) refuseUnsafeNumbers(item, `${path}/${key}`);
  }
}
