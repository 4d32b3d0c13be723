import { atomAr } from './atom-ar';
import type { Atom, ReadNumber, TokenText } from './atoms';
import { numeralWordAr, partsAr } from './words-ar';

/** A number under construction: finished powers in `total`, and the group below the next power in its places. */
class ArabicNumber {
  total = 0;
  lastScale = Infinity;
  hundreds = 0;
  tens = 0;
  units = 0;
  digits: number | null = null;
  fraction = 0;
  isEmpty = true;
  hasDigits = false;
  closed = false;

  get group(): number {
    return (this.digits ?? 0) + this.hundreds + this.tens + this.units + this.fraction;
  }

  get groupIsEmpty(): boolean {
    return this.digits === null && this.hundreds === 0 && this.tens === 0 && this.units === 0 && this.fraction === 0;
  }

  get value(): number {
    return this.total + this.group;
  }

  clearGroup(): void {
    this.hundreds = this.tens = this.units = this.fraction = 0;
    this.digits = null;
  }

  /** Adds one atom; false where it does not fit, and then nothing has changed. */
  add(atom: Atom, source: TokenText): boolean {
    if (this.closed) return false;
    const first = this.isEmpty;
    const { numeral } = atom;
    const conjunction = atom.conjunction && !first;
    // Below a hundred or a power the conjunction may be left out, as speech does; nowhere else.
    const mayFollow = first || conjunction || (this.groupIsEmpty && this.total > 0) || this.hundreds > 0;
    const noLow = this.units === 0 && this.tens === 0 && this.digits === null && this.fraction === 0;
    switch (numeral.kind) {
      case 'unit': {
        if (!noLow || !mayFollow) return false;
        if (numeral.bound && !completesBoundUnit(source, atom)) return false;
        this.units = numeral.value;
        break;
      }
      case 'ten':
        if (this.units > 0 && this.tens === 0 && !conjunction && this.fraction === 0) this.tens = 10;
        else if (noLow && mayFollow) this.tens = 10;
        else return false;
        break;
      case 'teen':
        if (!noLow || !mayFollow) return false;
        this.tens = numeral.value;
        break;
      case 'tens':
        if (this.tens > 0 || this.digits !== null || this.fraction > 0) return false;
        if (this.units > 0 ? !conjunction : !mayFollow) return false;
        this.tens = numeral.value;
        break;
      case 'hundred':
        if (!this.addHundred(numeral, conjunction)) return false;
        break;
      case 'scale':
        if (!this.addScale(numeral, atom, conjunction, source)) return false;
        break;
      case 'digits':
        if (!this.addDigits(numeral.value, atom, conjunction, source)) return false;
        break;
      case 'fraction':
        if (!this.addFraction(numeral.value, atom, conjunction, source)) return false;
        break;
      case 'group':
        if (!this.addDozen(numeral, conjunction)) return false;
        break;
      case 'zero':
        if (!first) return false;
        this.closed = true;
        break;
      case 'point':
      case 'vague':
        return false;
      default:
        return numeral satisfies never;
    }
    this.isEmpty = false;
    return true;
  }

  private addHundred(numeral: { value: number; bare: boolean }, conjunction: boolean): boolean {
    if (this.fraction > 0) return false;
    if (this.groupIsEmpty) this.hundreds = numeral.value;
    else if (conjunction || !numeral.bare || this.hundreds > 0 || this.tens > 0) return false;
    else if (this.units > 1) [this.hundreds, this.units] = [this.units * 100, 0];
    else if (this.digits !== null && this.digits < 10) [this.hundreds, this.digits] = [this.digits * 100, null];
    else return false;
    return true;
  }

  private addScale(
    numeral: { value: number; form: 'single' | 'dual' | 'plural' | 'nominative' }, atom: Atom, conjunction: boolean, source: TokenText,
  ): boolean {
    const { value, form } = numeral;
    if (form === 'dual') {
      if (!this.groupIsEmpty || value >= this.lastScale) return false;
      this.total += 2 * value;
    } else if (!this.groupIsEmpty) {
      if (conjunction || value >= this.lastScale) return false;
      this.total += this.group * value;
    } else if (this.isEmpty || conjunction) {
      if (form === 'plural' || value >= this.lastScale || (this.isEmpty && atom.article)) return false;
      const dual = form === 'nominative' && this.isEmpty && isDualConstruct(source, atom);
      this.total += dual ? 2 * value : value;
    } else if (value > this.lastScale) {
      // ألف مليون, "3 آلاف مليون".
      this.total *= value;
    } else return false;
    this.lastScale = value;
    this.clearGroup();
    return true;
  }

  private addDigits(value: number, atom: Atom, conjunction: boolean, source: TokenText): boolean {
    if (this.isEmpty) this.digits = value;
    else if (this.groupIsEmpty && value < this.lastScale && Number.isInteger(value)) {
      // "٤ آلاف ٣ مائة": without a conjunction only where a hundred or power follows.
      const after = conjunction ? null : atomAr(source, atom.next)?.numeral.kind;
      if (!conjunction && after !== 'hundred' && after !== 'scale') return false;
      this.digits = value;
    } else if (conjunction && this.hundreds > 0 && this.tens === 0 && this.units === 0 && value < 100) this.digits = value;
    else return false;
    this.hasDigits = true;
    return true;
  }

  private addFraction(value: number, atom: Atom, conjunction: boolean, source: TokenText): boolean {
    if (this.fraction > 0) return false;
    if (this.isEmpty) {
      const next = atomAr(source, atom.next);
      const isBase = next?.numeral.kind === 'scale' || next?.numeral.kind === 'group';
      if (!isBase || next.conjunction || atom.article) return false;
      this.fraction = value;
      return true;
    }
    if (!conjunction) return false;
    if (this.groupIsEmpty) {
      this.total += value * this.lastScale;
      this.closed = true;
    } else if (this.hundreds === 0) this.fraction = value;
    else return false;
    return true;
  }

  private addDozen(numeral: { value: number; dual?: true }, conjunction: boolean): boolean {
    if (this.isEmpty) this.total = numeral.value;
    else if (conjunction) this.total += this.takeGroup() + numeral.value;
    else if (!this.groupIsEmpty && !numeral.dual) this.total += this.takeGroup() * numeral.value;
    else return false;
    this.closed = true;
    return true;
  }

  private takeGroup(): number {
    const { group } = this;
    this.clearGroup();
    return group;
  }
}

/** أحد and اثنا are numbers only in أحد عشر and أحد وعشرون. */
function completesBoundUnit(source: TokenText, atom: Atom): boolean {
  const next = atomAr(source, atom.next);
  if (!next) return false;
  return (next.numeral.kind === 'ten' && !next.conjunction) || (next.numeral.kind === 'tens' && next.conjunction);
}
/** Particles after which no counted noun comes: "بلغ ألفا في يوم" is one thousand, "ألفا شخص" two. */
const NO_NOUN = new Set(['في', 'من', 'علي', 'الي', 'عن', 'قبل', 'بعد', 'مع', 'منذ', 'خلال', 'حتي', 'او', 'ثم', 'حسب', 'بحسب', 'وفق']);

/** Whether a power in ا is the dual in construct: no tanween on it, and a noun right after. */
function isDualConstruct(source: TokenText, atom: Atom): boolean {
  const token = source.tokens[atom.at];
  const next = source.tokens[atom.next];
  // A form that stands wholly alone is the one grammars list, the dual.
  if (source.tokens.length === 1 && token) return !source.raw.slice(token.start, token.end).includes('\u064b');
  if (!token || next?.kind !== 'word' || NO_NOUN.has(next.text) || next.text.startsWith('و')) return false;
  return !source.raw.slice(token.start, token.end).includes('\u064b');
}

/** Reads the longest number that begins at token `i`, or null. Vague words come from `readVagueAr`. */
export function readNumberAr(source: TokenText, i: number): ReadNumber | null {
  const first = atomAr(source, i);
  if (!first || first.at !== i) return null;
  const number = new ArabicNumber();
  let atom: Atom | null = first;
  let best: { value: number; next: number } | null = null;
  let atLastScale: { value: number; next: number } | null = null;
  while (atom) {
    if (!number.add(atom, source)) {
      // "ألف ومئة ألف": the second power is too great, so the number ended with the first one.
      const tooGreat = atom.numeral.kind === 'scale' && !atom.conjunction && !number.groupIsEmpty;
      if (tooGreat && atLastScale) best = atLastScale;
      break;
    }
    best = { value: number.value, next: atom.next };
    if (number.groupIsEmpty && number.total > 0) atLastScale = best;
    const decimals = readDecimals(source, atom.next, number);
    if (decimals) {
      number.fraction = decimals.value;
      best = { value: number.value, next: decimals.next };
    }
    atom = atomAr(source, best.next);
  }
  if (!best) return null;
  const { value } = best;
  // "مليار ونصف مليار": the power said again is the same one.
  const again = number.closed ? atomAr(source, best.next) : null;
  const isSaidAgain = again?.numeral.kind === 'scale' && again.numeral.value === number.lastScale && !again.conjunction;
  const next = isSaidAgain ? again.next : best.next;
  const parts = partsAr(source.tokens[next]?.text ?? '');
  if (parts !== undefined && value < 10) return shareOf(source, { value: value / parts, at: i, next: next + 1, article: first.article, conjunction: first.conjunction });
  return { value, low: value, high: value, at: i, next, article: first.article, conjunction: first.conjunction, digits: number.hasDigits };
}

/** "ثلاثة أرباع" is a share; "ثلاثة أرباع مليون" a number. */
function shareOf(source: TokenText, share: { value: number; at: number; next: number; article: boolean; conjunction: boolean }): ReadNumber {
  const scale = atomAr(source, share.next);
  if (scale?.numeral.kind === 'scale' && !scale.conjunction) {
    const value = share.value * scale.numeral.value;
    return { ...share, value, low: value, high: value, next: scale.next, digits: false };
  }
  return { ...share, low: share.value, high: share.value, digits: false, isShare: true };
}

/** "واحد فاصلة خمسة": what follows the decimal word, as decimals. */
function readDecimals(source: TokenText, at: number, number: ArabicNumber): { value: number; next: number } | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || number.groupIsEmpty || number.fraction > 0) return null;
  if (numeralWordAr(token.text)?.numeral.kind !== 'point') return null;
  const after = readNumberAr(source, at + 1);
  if (after === null || after.value === null || !Number.isInteger(after.value) || after.value >= 1000) return null;
  return { value: after.value / 10 ** String(after.value).length, next: after.next };
}
