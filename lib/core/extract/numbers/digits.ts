/**
 * The value of digits with separators, or null where they are no number ("192.168.1.2", "2.3.2024").
 * A comma parts thousands where every group after it has three digits, else it is a decimal comma; a dot the other way
 * round: several dots part thousands, a single one is a decimal point.
 */
export function parseDigits(text: string): number | null {
  const plain = text.replaceAll('،', ',');
  const commas = count(plain, ',');
  const dots = count(plain, '.');
  if (commas === 0 && dots === 0) return toNumber(plain);
  if (commas === 0 && dots === 1) return toNumber(plain);
  if (commas === 0) return isGrouped(plain, '.') ? toNumber(plain.replaceAll('.', '')) : null;
  const dotAt = plain.indexOf('.');
  const whole = dotAt >= 0 ? plain.slice(0, dotAt) : plain;
  if (dots > 1) {
    // 1.234.567,89: dots part thousands, the one comma is the decimal sign.
    const commaAt = plain.indexOf(',');
    const before = plain.slice(0, commaAt);
    return commas === 1 && isGrouped(before, '.') ? toNumber(`${before.replaceAll('.', '')}.${plain.slice(commaAt + 1)}`) : null;
  }
  if (isGrouped(whole, ',')) return toNumber(plain.replaceAll(',', ''));
  if (commas === 1 && dots === 0) return toNumber(plain.replace(',', '.'));
  return null;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return first.length >= 1 && first.length <= 3 && first !== '0' && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}

/** Longer runs of digits are identifiers, and past what a double holds exactly. */
const LONGEST = 16;

function toNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
