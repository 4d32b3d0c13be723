import { foldForSearch } from '@/lib/core/text/fold';
import type { PlaceValue } from './typed-value';

/** Words that say what kind of place a name is, folded; "محافظة نينوى" and "Nineveh Governorate" are told by the name alone. */
const KIND_WORDS = new Set(
  ['محافظة', 'مدينة', 'قضاء', 'ناحية', 'بلدة', 'قرية', 'منطقة', 'ولاية', 'إقليم', 'the', 'province', 'governorate', 'city', 'town', 'village', 'district', 'region', 'of', 'in', 'في']
    .map(foldForSearch),
);

/** The key by which place names are held together: folded, without the word for its kind. Empty when nothing is left. */
export function placeNameKey(name: string): string {
  const words = foldForSearch(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const named = words.filter((word) => !KIND_WORDS.has(word));
  return (named.length > 0 ? named : words).join(' ');
}

/**
 * Reads a place as typed, nearest first: "وادي زغيتون، كركوك" is the wadi inside Kirkuk. Ids stay unknown; the ancestors
 * are name keys marked `name:`, so that they equal each other but never an id.
 */
export function parsePlace(text: string): PlaceValue | null {
  const parts = text.split(/[،,]/).map((part) => part.trim()).filter((part) => part !== '');
  const [name, ...parents] = parts;
  if (name === undefined) return null;
  const placeKind = /^قاطع|^operations sector|command sector/i.test(name) ? 'command_sector' : 'place';
  return { kind: 'place', placeKind, placeId: null, name, ancestors: parents.map(nameRef), text: text.trim() };
}

const nameRef = (name: string) => `name:${placeNameKey(name)}`;

export type PlaceProblem = 'empty_name' | 'own_ancestor';

/** What is wrong with a place, as codes; empty when it is sound. */
export function checkPlace(value: PlaceValue): PlaceProblem[] {
  const problems: PlaceProblem[] = [];
  if (value.name.trim() === '') problems.push('empty_name');
  if (value.placeId !== null && value.ancestors.includes(value.placeId)) problems.push('own_ancestor');
  return problems;
}

/** A place is told as its source names it. */
export function formatPlace(value: PlaceValue): string {
  return value.name;
}

/**
 * How place `a` lies to `b`. `tension`: both known and neither holds the other, but they are neighbours under one parent
 * or a command sector is involved: such boundaries overlap, and who draws the map decides. `unknown`: it can't be told.
 */
export type PlaceRelation = 'equal' | 'inside' | 'contains' | 'tension' | 'disjoint' | 'unknown';

export function relatePlaces(a: PlaceValue, b: PlaceValue): PlaceRelation {
  const areBothIdentified = a.placeId !== null && b.placeId !== null;
  // Two entries of the gazetteer with one name are two places; a name beside an entry, or beside a name, is taken to be it.
  if (areBothIdentified ? a.placeId === b.placeId : shares([nameKeyOf(a)], [nameKeyOf(b)])) return 'equal';
  if (shares(a.ancestors, refsOf(b))) return 'inside';
  if (shares(b.ancestors, refsOf(a))) return 'contains';
  // Apart is only what two entries with known parents show; two names alone may be two names of one place.
  if (!areBothIdentified || a.ancestors.length === 0 || b.ancestors.length === 0) return 'unknown';
  if (a.ancestors[0] === b.ancestors[0]) return 'tension';
  const hasSector = a.placeKind === 'command_sector' || b.placeKind === 'command_sector';
  return hasSector && shares(a.ancestors, b.ancestors) ? 'tension' : 'disjoint';
}

function nameKeyOf(place: PlaceValue): string | null {
  const key = placeNameKey(place.name);
  return key === '' ? null : `name:${key}`;
}

/** What a place may be called by among another's ancestors: its id, and its name. */
function refsOf(place: PlaceValue): (string | null)[] {
  return [place.placeId, nameKeyOf(place)];
}

/** Whether two lists share a reference; missing ones are never equal. */
function shares(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a.some((ref) => ref !== null && b.includes(ref));
}
