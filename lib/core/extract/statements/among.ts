import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed, attributeOfNoun } from './deed-attribute';
import type { Sentence } from './sentence';

/** What of a sentence's reading tells of groups. */
interface GroupReading {
  readonly sentence: Sentence;
  group: Group | null;
  /** The token after what was counted last. */
  readonly lastNext: number;
}

/** Words (adjectives, "من قوات النظام") between the members of a list. */
export const LIST_REACH = 4;
/** Words between "among the dead" and the figure: "were", "at least". */
const FIGURE_REACH = 3;
/** How far behind a figure "were among the dead" may stand: a list of others lies between. */
const BEHIND_REACH = 24;

/** Of whom what is counted next is a part: the dead, the wounded, the detained told of before, maybe in another sentence. */
export interface Group {
  attribute: Attribute;
  at: number;
}

/** "من بين القتلى", "among the dead", "the victims included": the group that the word at `i` opens; null where it opens none. */
export function groupAt(sentence: Sentence, i: number): Group | null {
  const word = sentence.word(i);
  if (word === 'بين' || word === 'among') {
    const at = /^(?:the|those)$/.test(sentence.word(i + 1)) ? i + 2 : i + 1;
    return groupOf(sentence, at);
  }
  if (!/^include[sd]?$/.test(word)) return null;
  const group = groupOf(sentence, i - 1);
  return group && { ...group, at: i };
}

function groupOf(sentence: Sentence, at: number): Group | null {
  const noun = sentence.noun(at);
  const isPlural = noun?.number === 'plural' && (sentence.language === 'en' || sentence.senses[at]?.article === true);
  const ofNoun = isPlural ? (noun.lemma === 'victim' ? 'killed' : noun.class === 'member' ? null : attributeOfNoun(noun.class)) : null;
  const deed = sentence.language === 'en' ? sentence.predicate(at)?.deed : undefined;
  const attribute = ofNoun ?? (deed ? attributeOfDeed(deed, 'person') : null);
  return attribute === 'killed' || attribute === 'wounded' || attribute === 'missing' || attribute === 'detained' ? { attribute, at } : null;
}

/** Of which group something counted is a part: the one named before it, the one of the list it joins, or the one behind ("were among the dead"). */
export function partOfGroup(reading: GroupReading, counted: Counted): Attribute | null {
  const { sentence, group } = reading;
  if (group) {
    const isNext = counted.from > group.at && counted.from - group.at <= FIGURE_REACH;
    const isListed = reading.lastNext > group.at && counted.from - reading.lastNext <= LIST_REACH && (counted.conjunction || isLinked(sentence, counted.from - 1));
    if (isNext || isListed) return group.attribute;
    if (counted.from > group.at) reading.group = null;
  }
  if (sentence.language !== 'en') return null;
  for (let at = counted.next; at < counted.next + BEHIND_REACH && at < sentence.length; at += 1) {
    if (sentence.isMark(at, '.;') || sentence.cues.boundaries.has(sentence.word(at)) || sentence.predicate(at)) return null;
    if (sentence.word(at) === 'among' && /^(?:was|were|are)$/.test(sentence.word(at - 1))) return groupAt(sentence, at)?.attribute ?? null;
  }
  return null;
}

function isLinked(sentence: Sentence, at: number): boolean {
  return sentence.cues.and.has(sentence.word(at)) || sentence.isMark(at, '،,');
}
