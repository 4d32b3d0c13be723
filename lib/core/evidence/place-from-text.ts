import { findPlaces } from '@/lib/core/extract/places/find-places';
import { countCodePoints } from '@/lib/core/text/code-points';
import { parsePlace } from '@/lib/core/values/place';
import type { PlaceValue } from '@/lib/core/values/typed-value';

/**
 * A place as a line of `isnad compare` names it, nearest first: "وادي الشاي، كركوك". What the gazetteer knows gets its id
 * and its parents, so that Mosul and الموصل are one place and lie in Nineveh; what it does not know keeps its name, and
 * the places named after it as what contains it. Null for empty text.
 */
export function placeFromText(text: string): PlaceValue | null {
  const named = parsePlace(text);
  if (named === null) return null;
  const [first = '', ...rest] = text.split(/[،,]/).map((part) => part.trim()).filter((part) => part !== '');
  const parents = rest.flatMap((part) => {
    const known = findWholePlace(part);
    return known ? [...(known.placeId === null ? [] : [known.placeId]), ...known.ancestors] : [];
  });
  const known = findWholePlace(first);
  const ancestors = [...new Set([...(known?.ancestors ?? []), ...parents, ...named.ancestors])].filter((id) => id !== known?.placeId);
  return known ? { ...known, ancestors, text: named.text } : { ...named, ancestors };
}

/** The place that a text names and nothing beside it: "العراق وسوريا" names two, and is neither. */
function findWholePlace(text: string): PlaceValue | null {
  const [found, another] = findPlaces(text);
  if (!found || another) return null;
  return found.start === 0 && found.end === countCodePoints(text) ? found.value : null;
}
