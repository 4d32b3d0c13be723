import { atomEn, type EnglishAtom, isHyphen, isWord, round } from './atom-en';
import type { ReadNumber, TokenText } from './atoms';
import { numeralEn } from './words-en';

/** A number under construction: finished powers in `total`, and the group below the next power. */
class EnglishNumber {
  total = 0;
  lastScale = Infinity;
  hundreds = 0;
  low = 0;
  lowKind: 'none' | 'unit' | 'tens' | 'done' | 'digits' = 'none';
  isEmpty = true;
  hasDigits = false;
  closed = false;

  get group(): number {
    return this.hundreds + this.low;
  }

  get groupIsEmpty(): boolean {
    return this.hundreds === 0 && this.lowKind === 'none';
  }

  get value(): number {
    return round(this.total + this.group);
  }

  /** "and" may follow a hundred or a power, never a unit: "five and two hundred" is two numbers. */
  get mayTakeAnd(): boolean {
    return !this.closed && this.lowKind === 'none' && (this.hundreds > 0 || this.total > 0);
  }

  add(atom: EnglishAtom, hyphen: boolean, withAnd: boolean, source: TokenText): boolean {
    if (this.closed) return false;
    const { numeral } = atom;
    if (hyphen && !(numeral.kind === 'unit' && this.lowKind === 'tens')) return false;
    switch (numeral.kind) {
      case 'unit':
        if (this.lowKind === 'tens') [this.low, this.lowKind] = [this.low + numeral.value, 'done'];
        else if (this.lowKind === 'none') [this.low, this.lowKind] = [numeral.value, 'unit'];
        else return false;
        break;
      case 'teen':
        if (this.lowKind !== 'none') return false;
        [this.low, this.lowKind] = [numeral.value, 'done'];
        break;
      case 'tens':
        // "one twenty two" is said for 122.
        if (this.lowKind === 'unit' && this.hundreds === 0 && this.total === 0) [this.hundreds, this.low, this.lowKind] = [this.low * 100, 0, 'none'];
        if (this.lowKind !== 'none') return false;
        [this.low, this.lowKind] = [numeral.value, 'tens'];
        break;
      case 'hundred':
        if (this.hundreds > 0 || (this.lowKind === 'none' && !this.isEmpty && this.total === 0)) return false;
        [this.hundreds, this.low, this.lowKind] = [(this.lowKind === 'none' ? 1 : this.low) * 100, 0, 'none'];
        break;
      case 'scale':
        if (!this.addScale(numeral.value, numeral.form === 'plural')) return false;
        break;
      case 'digits':
        if (this.lowKind !== 'none' || numeral.value >= this.lastScale || (this.hundreds > 0 && !(withAnd && numeral.value < 100))) return false;
        if (this.total > 0 && !withAnd && !['hundred', 'scale'].includes(atomEn(source, atom.next)?.numeral.kind ?? '')) return false;
        [this.low, this.lowKind, this.hasDigits] = [numeral.value, 'digits', true];
        break;
      case 'zero':
        if (!this.isEmpty) return false;
        this.closed = true;
        break;
      case 'group':
        if (this.isEmpty || this.groupIsEmpty || numeral.value !== 12) return false;
        this.takeDozens();
        break;
      case 'vague':
        // "dozens" alone are vague; "three dozens" are thirty-six.
        if (numeral.low !== 24 || this.isEmpty || this.groupIsEmpty) return false;
        this.takeDozens();
        break;
      case 'ten':
      case 'fraction':
      case 'point':
        return false;
      default:
        return numeral satisfies never;
    }
    this.isEmpty = false;
    return true;
  }

  private takeDozens(): void {
    [this.total, this.low, this.hundreds, this.lowKind, this.closed] = [(this.total + this.group) * 12, 0, 0, 'none', true];
  }

  private addScale(value: number, plural: boolean): boolean {
    if (!this.groupIsEmpty) {
      if (value >= this.lastScale) return false;
      this.total += this.group * value;
    } else if (this.isEmpty) {
      if (plural) return false;
      this.total = value;
    } else if (this.total > 0) {
      // "three thousand millions", "three lakh crore".
      if (value <= this.lastScale) return false;
      this.total *= value;
    } else return false;
    [this.lastScale, this.hundreds, this.low, this.lowKind] = [value, 0, 0, 'none'];
    return true;
  }
}

/** Reads the longest number that begins at token `i`, or null. Vague words come from `readVagueEn`. */
export function readNumberEn(source: TokenText, i: number): ReadNumber | null {
  const article = isWord(source, i - 1, 'the');
  const made = (value: number, next: number, digits = false): ReadNumber => ({
    value, low: value, high: value, at: i, next, article, conjunction: false, digits,
  });
  const indefinite = readIndefinite(source, i, made);
  if (indefinite) return indefinite;
  const number = new EnglishNumber();
  let best: { value: number; next: number } | null = null;
  let beforeAnd: { value: number; next: number } | null = null;
  let at = i;
  for (;;) {
    let from = at;
    const hyphen = !number.isEmpty && isHyphen(source, from);
    if (hyphen) from += 1;
    const withAnd = isWord(source, from, 'and') && number.mayTakeAnd;
    if (withAnd) {
      beforeAnd = best;
      from += 1;
    }
    const atom = atomEn(source, from);
    if (!atom || (best !== null && source.tokens[from]?.kind === 'number' && !source.tokens[from]?.spaced)) break;
    if (!number.add(atom, hyphen, withAnd, source)) {
      // "one thousand and two thousand": what followed "and" was a number of its own.
      const tooGreat = (atom.numeral.kind === 'scale' || atom.numeral.kind === 'hundred') && beforeAnd !== null && !number.groupIsEmpty;
      if (tooGreat) best = beforeAnd;
      break;
    }
    at = atom.next;
    best = { value: number.value, next: at };
    const decimals = readDecimals(source, at, number);
    if (decimals) {
      number.low = round(number.low + decimals.value);
      number.lowKind = 'done';
      at = decimals.next;
      best = { value: number.value, next: at };
    }
  }
  if (!best) return null;
  const share = readShare(source, best, made);
  return share ?? made(...addHalf(source, best, number.lastScale), number.hasDigits);
}

/** "a hundred", "a dozen", "a couple", "half a million": numbers that begin with an article or a fraction. */
function readIndefinite(source: TokenText, i: number, made: (value: number, next: number) => ReadNumber): ReadNumber | null {
  const token = source.tokens[i];
  if (token?.kind !== 'word') return null;
  if (token.text === 'a' || token.text === 'an') {
    const after = atomEn(source, i + 1);
    if (after?.numeral.kind === 'group') return made(after.numeral.value, isWord(source, after.next, 'of') ? after.next + 1 : after.next);
    if (after?.numeral.kind === 'fraction') return readFraction(source, i + 1, made);
    if (after?.numeral.kind !== 'hundred' && after?.numeral.kind !== 'scale') return null;
    const rest = readNumberEn(source, i + 1);
    return rest?.value != null ? made(rest.value, rest.next) : null;
  }
  const numeral = numeralEn(token.text);
  if (numeral?.kind === 'fraction') return readFraction(source, i, made);
  if (numeral?.kind === 'group' && (isWord(source, i + 1, 'of') || token.text === 'dozen') && !isWord(source, i - 1, 'per')) {
    return made(numeral.value, isWord(source, i + 1, 'of') ? i + 2 : i + 1);
  }
  return null;
}

/** "half a million", "a quarter of a million", "half a dozen": a fraction counts only of a number noun. */
function readFraction(source: TokenText, i: number, made: (value: number, next: number) => ReadNumber): ReadNumber | null {
  const fraction = atomEn(source, i);
  if (fraction?.numeral.kind !== 'fraction') return null;
  let next = fraction.next;
  if (isWord(source, next, 'of')) next += 1;
  if (isWord(source, next, 'a') || isWord(source, next, 'the')) next += 1;
  if (isHyphen(source, next)) next += 1;
  const base = atomEn(source, next);
  if (base?.numeral.kind !== 'scale' && base?.numeral.kind !== 'group') return null;
  return made(fraction.numeral.value * base.numeral.value, base.next);
}

/** "two-thirds" is a share; "two thirds of a million" a number. */
function readShare(source: TokenText, { value, next }: { value: number; next: number }, made: (value: number, next: number) => ReadNumber): ReadNumber | null {
  const at = isHyphen(source, next) ? next + 1 : next;
  const part = atomEn(source, at);
  if (part?.numeral.kind !== 'fraction' || value >= 10 || source.tokens[at]?.text === 'half') return null;
  const whole = isWord(source, part.next, 'of') && isWord(source, part.next + 1, 'a') ? atomEn(source, part.next + 2) : null;
  if (whole?.numeral.kind === 'scale') return made(round(value * part.numeral.value * whole.numeral.value), whole.next);
  return { ...made(round(value * part.numeral.value), part.next), isShare: true };
}

/** "two and a half", "one and a half million", "a million and a half". */
function addHalf(source: TokenText, best: { value: number; next: number }, lastScale: number): [number, number] {
  const { value, next } = best;
  if (!isWord(source, next, 'and') || !isWord(source, next + 1, 'a')) return [value, next];
  const half = atomEn(source, next + 2);
  if (half?.numeral.kind !== 'fraction') return [value, next];
  const scale = atomEn(source, half.next);
  if (scale?.numeral.kind === 'scale') {
    // "one and a half million" multiplies the whole; "a billion and a half million" adds half a million.
    const power = scale.numeral.value;
    return [lastScale === Infinity ? (value + half.numeral.value) * power : value + half.numeral.value * power, scale.next];
  }
  return [value + half.numeral.value * (lastScale === Infinity ? 1 : lastScale), half.next];
}

/** "two point five": the digits spoken after the decimal word. */
function readDecimals(source: TokenText, at: number, number: EnglishNumber): { value: number; next: number } | null {
  if (!isWord(source, at, 'point') || number.lowKind === 'none' || !Number.isInteger(number.low)) return null;
  let digits = '';
  let next = at + 1;
  for (;;) {
    const atom = atomEn(source, next);
    const spoken = atom?.numeral;
    if (!atom || (spoken?.kind !== 'unit' && spoken?.kind !== 'zero' && spoken?.kind !== 'digits')) break;
    digits += String(spoken.value);
    next = atom.next;
  }
  return digits === '' || digits.length > 9 ? null : { value: Number(`0.${digits}`), next };
}
