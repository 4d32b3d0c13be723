import { indexCodePoints } from '@/lib/core/text/code-points';
import { normalise } from '@/lib/core/text/normalise';
import type { ReadingAids } from '@/lib/core/text/reading-aids';
import type { CodePointRange } from '@/lib/core/text/range';
import { type Token, tokenise } from '@/lib/core/text/tokens';
import type { EntityValue } from '@/lib/core/values/typed-value';
import { readOrdinal } from './ordinals';
import { afterLetters, formsOf } from './phrase-index';
import { remember } from './remember';

/** A military unit or a person in a text. Offsets are code points; they slice to `value.text`. */
export interface FoundEntity extends CodePointRange {
  value: EntityValue;
}

/** Size of a formation by its word, folded and without article. */
const ECHELONS: ReadonlyMap<string, string> = new Map([
  ['فيلق', 'corps'], ['فرقه', 'division'], ['لواء', 'brigade'], ['فوج', 'regiment'], ['كتيبه', 'battalion'], ['سريه', 'company'], ['سرب', 'squadron'],
  ['corps', 'corps'], ['division', 'division'], ['brigade', 'brigade'], ['regiment', 'regiment'], ['battalion', 'battalion'], ['company', 'company'], ['squadron', 'squadron'], ['wing', 'wing'],
]);
/** Abbreviations before digits, as in "فق10" (فرقة, division) and "ل16" (لواء, brigade). Source: Iraqi communiqués' own usage. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([['فق', 'division'], ['لو', 'brigade'], ['فج', 'regiment'], ['ف', 'regiment']]);

/** Arms of an army that stand between the echelon and its number; they belong to the army unless another force is named. */
const ARMS = new Set('المدرعه المدرع مدرع مدرعه الاليه الالي المشاه مشاه المدفعيه مدفعيه المغاوير مغاوير الخاصه خاصه الميكانيكيه المظليه المحموله armored armoured infantry mechanized mechanised airborne mountain artillery'.split(' '));

/** Forces, by the words that name them behind or before a unit, folded. The longest fits first. */
const SERVICES: readonly (readonly [string, string])[] = [
  ['الحشد الشعبي', 'popular_mobilisation'], ['حشد شعبي', 'popular_mobilisation'], ['الحشد', 'popular_mobilisation'], ['popular mobilization', 'popular_mobilisation'], ['popular mobilisation', 'popular_mobilisation'], ['pmf', 'popular_mobilisation'],
  ['الحشد العشايري', 'tribal_mobilisation'], ['حشد عشايري', 'tribal_mobilisation'],
  ['الشرطه الاتحاديه', 'federal_police'], ['شرطه اتحاديه', 'federal_police'], ['federal police', 'federal_police'],
  ['حرس الحدود', 'border_guard'], ['قوات الحدود', 'border_guard'], ['border guard', 'border_guard'], ['border guards', 'border_guard'],
  ['الرد السريع', 'rapid_response'], ['رد سريع', 'rapid_response'], ['rapid response', 'rapid_response'],
  ['مكافحه الارهاب', 'counter_terrorism'], ['جهاز مكافحه الارهاب', 'counter_terrorism'], ['counter terrorism', 'counter_terrorism'],
  ['البيشمركه', 'peshmerga'], ['بيشمركه', 'peshmerga'], ['peshmerga', 'peshmerga'],
  ['القوات الخاصه', 'special_forces'], ['القوات البريه', 'army'], ['الجيش العراقي', 'army'], ['الجيش السوري', 'army'], ['الجيش', 'army'], ['جيش', 'army'], ['army', 'army'],
  ['القوات الجويه', 'air_force'], ['القوه الجويه', 'air_force'], ['طيران الجيش', 'army_aviation'], ['air force', 'air_force'],
  ['قوات سوريا الديمقراطيه', 'sdf'], ['sdf', 'sdf'],
];

/**
 * Finds military units by ordinal, echelon and service: "اللواء السابع للحشد الشعبي", "الفرقة المدرعة التاسعة", "(فق10)", "the 10th
 * Division". Without a number there is no unit ("اللواء يحيى رسول" is a general), and an aircraft's name ("F-16") is none.
 * Rules U1–U4 of SPEC.md. Linear.
 */
export function findUnits(text: string, { tokens = tokenise(normalise(text)), points = indexCodePoints(text) }: ReadingAids = {}): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const unit = readUnit(tokens, i);
    const [first, last] = [tokens[i], tokens[(unit?.next ?? 0) - 1]];
    if (!unit || !first || !last) {
      i += 1;
      continue;
    }
    const [start, end] = [afterLetters(text, first.start, unit.prefix), last.end];
    const words = text.slice(start, end);
    found.push({
      start: points.toCodePoint(start),
      end: points.toCodePoint(end),
      value: {
        kind: 'entity', entityKind: 'unit', entityId: null, name: words.replace(/\s+/g, ' '), role: null, text: words,
        designation: { ordinal: unit.ordinal, echelon: unit.echelon, service: unit.service },
      },
    });
    i = unit.next;
  }
  return found;
}

interface UnitReading {
  ordinal: number;
  echelon: string;
  service: string | null;
  prefix: number;
  next: number;
}

function readUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at];
  if (token?.kind === 'code') return readAbbreviation(tokens, at, token.text);
  if (token?.kind !== 'word' && token?.kind !== 'number') return null;
  return readEchelonFirst(tokens, at) ?? readOrdinalFirst(tokens, at);
}

/** U1: echelon, arm, number, service: the Arabic order; "اللواء (45)", "فق 10". */
function readEchelonFirst(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const head = echelonOf(token.text);
  if (!head) return null;
  let i = at + 1;
  let hasArm = false;
  while (ARMS.has(tokens[i]?.text ?? '')) {
    hasArm = true;
    i += 1;
  }
  const isBracketed = tokens[i]?.kind === 'mark' && tokens[i]?.text === '(';
  if (isBracketed) i += 1;
  const ordinal = readOrdinal(tokens, i);
  // A cardinal behind a bare word counts ("لواء 3 مرات" does not occur, "سرية 20 عنصرا" does): digits want the number at the end.
  if (!ordinal || (head.isAbbreviation && tokens[i]?.kind !== 'number')) return null;
  i = ordinal.next;
  if (isBracketed && tokens[i]?.text === ')') i += 1;
  while (ARMS.has(tokens[i]?.text ?? '')) {
    hasArm = true;
    i += 1;
  }
  const service = readService(tokens, i);
  return {
    ordinal: ordinal.value, echelon: head.echelon, prefix: head.prefix, next: service?.next ?? i,
    service: service?.service ?? (hasArm ? 'army' : serviceBefore(tokens, at)),
  };
}

/** U2: number, service or arm, echelon: the English order, "the 7th Iraqi Army Brigade". */
function readOrdinalFirst(tokens: readonly Token[], at: number): UnitReading | null {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || (tokens[at]?.text.charCodeAt(0) ?? 0x600) >= 0x600) return null;
  if (tokens[at]?.kind === 'number' && ordinal.next === at + 1) return null;
  let i = ordinal.next;
  let service: string | null = null;
  for (let k = 0; k < 4; k++) {
    const echelon = ECHELONS.get(tokens[i]?.text ?? '');
    if (echelon) {
      const after = readService(tokens, i + 1);
      return { ordinal: ordinal.value, echelon, prefix: 0, next: after?.next ?? i + 1, service: service ?? after?.service ?? null };
    }
    const named = readService(tokens, i);
    if (named) service = named.service;
    else if (ARMS.has(tokens[i]?.text ?? '')) service ??= 'army';
    else if (!tokens[i]?.capital) return null;
    i = named?.next ?? i + 1;
  }
  return null;
}

/** U3: "فق10": an abbreviation and its number in one. */
function readAbbreviation(tokens: readonly Token[], at: number, text: string): UnitReading | null {
  const parts = /^و?(فق|لو|فج)(\d{1,3})$/u.exec(text);
  const echelon = ABBREVIATIONS.get(parts?.[1] ?? '');
  if (!parts || !echelon) return null;
  return { ordinal: Number(parts[2]), echelon, prefix: text.startsWith('و') ? 1 : 0, next: at + 1, service: serviceBefore(tokens, at) };
}

const echelonOf = remember(findEchelon);

function findEchelon(word: string): { echelon: string; prefix: number; isAbbreviation: boolean } | null {
  for (const [form, , prefix] of formsOf(word)) {
    const echelon = ECHELONS.get(form.startsWith('ال') ? form.slice(2) : form);
    if (echelon) return { echelon, prefix, isAbbreviation: false };
    if (form === 'فق') return { echelon: 'division', prefix, isAbbreviation: true };
  }
  return null;
}

/** The force named behind a unit: "للحشد الشعبي", "في الجيش", "حشد شعبي", "of the federal police". */
function readService(tokens: readonly Token[], at: number): { service: string; next: number } | null {
  let i = at;
  while (i < at + 2 && /^(?:في|من|of|the|iraqi|syrian|-|\/)$/u.test(tokens[i]?.text ?? '')) i += 1;
  let best: { service: string; next: number } | null = null;
  for (const [name, service] of SERVICES) {
    const words = name.split(' ');
    const fits = words.every((word, k) => (k === 0 ? serviceWord(tokens[i]?.text ?? '', word) : tokens[i + k]?.text === word));
    if (fits && i + words.length > (best?.next ?? 0)) best = { service, next: i + words.length };
  }
  return best;
}

function serviceWord(text: string, word: string): boolean {
  if (text === word) return true;
  for (const [form] of formsOf(text)) if (form === word) return true;
  return false;
}

/** U4: the force right before a bracket: "والجيش (فق10)" names a part of the army. */
function serviceBefore(tokens: readonly Token[], at: number): string | null {
  if (tokens[at - 1]?.text !== '(') return null;
  for (const back of [3, 2]) {
    const found = readService(tokens, at - back);
    if (found && found.next === at - 1) return found.service;
  }
  return null;
}
