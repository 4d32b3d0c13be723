import type { Attribute } from '@/lib/core/values/typed-value';
import type { Deed, NounClass } from './sense';

/** Classes that name people. */
const PEOPLE = new Set<NounClass>(['person', 'dead', 'wounded', 'missing', 'detainee', 'displaced', 'returnee', 'casualty', 'member']);

export function isPeople(nounClass: NounClass | null): boolean {
  return nounClass === null || PEOPLE.has(nounClass);
}

/** What a noun tells by itself; null where it needs a deed. */
export function attributeOfNoun(nounClass: NounClass): Attribute | null {
  switch (nounClass) {
    case 'dead':
      return 'killed';
    case 'wounded':
      return 'wounded';
    case 'missing':
      return 'missing';
    case 'detainee':
      return 'detained';
    case 'displaced':
      return 'displaced';
    case 'returnee':
      return 'returned';
    case 'casualty':
      return 'killed_or_wounded';
    case 'strike':
      return 'strikes';
    case 'operation':
      return 'operations';
    case 'member':
      return 'members';
    case 'country':
      return 'countries';
    case 'currency':
      return 'money';
    case 'person':
    case 'hideout':
    case 'tunnel':
    case 'materiel':
    case 'group':
    case 'thing':
    case 'measure':
      return null;
    default:
      return nounClass satisfies never;
  }
}

/** What a deed makes of what was counted: the object decides (ضبط of people is detained, of things seized). Null: not its object. */
export function attributeOfDeed(deed: Deed, nounClass: NounClass | null): Attribute | null {
  const people = isPeople(nounClass);
  switch (deed) {
    case 'kill':
      return people ? 'killed' : null;
    case 'wound':
      // "أصابت الضربة مضافتين": hit, which is not destroyed.
      return people ? 'wounded' : nounClass === 'hideout' || nounClass === 'tunnel' ? 'other' : null;
    case 'lose':
      return people ? 'missing' : null;
    case 'detain':
      return people ? 'detained' : null;
    case 'seize':
      if (nounClass === 'person' || nounClass === 'detainee') return 'detained';
      return nounClass === 'materiel' ? 'seized_materiel' : null;
    case 'destroy':
      if (nounClass === 'tunnel') return 'tunnels_destroyed';
      return nounClass === 'hideout' ? 'hideouts_destroyed' : null;
    case 'find':
      if (nounClass === 'tunnel') return 'tunnels_found';
      if (nounClass === 'hideout') return 'other';
      return nounClass === 'materiel' ? 'seized_materiel' : null;
    case 'remove':
      return nounClass === 'person' ? 'leaders_removed' : null;
    case 'displace':
      return people ? 'displaced' : null;
    case 'return':
      return nounClass === 'person' || nounClass === 'displaced' ? 'returned' : null;
    case 'bring_out':
    case 'abduct':
      return people && nounClass !== null ? 'other' : null;
    case 'launch':
    case 'befall':
      return null;
    default:
      return deed satisfies never;
  }
}

/** Two deeds told of one number: "مقتل وإصابة 25". */
export function attributeOfDeeds(first: Deed, second: Deed): Attribute {
  const both = new Set([first, second]);
  if (both.has('kill') && both.has('wound')) return 'killed_or_wounded';
  return 'other';
}
