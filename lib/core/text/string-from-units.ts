/** Argument lists much longer than this overflow the stack in some engines. */
const CHUNK = 8192;

/** The string of the first `length` UTF-16 units of an array; unlike a decoder it keeps lone surrogates. */
export function stringFromUnits(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return toText(units.subarray(0, length));
  const parts: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    parts.push(toText(units.subarray(at, Math.min(length, at + CHUNK))));
  }
  return parts.join('');
}

function toText(units: Uint16Array): string {
  const text: string = Reflect.apply(String.fromCharCode, null, units);
  return text;
}
