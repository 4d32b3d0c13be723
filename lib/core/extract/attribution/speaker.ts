import type { Agent } from './agents';

/** Somebody to whom words are attributed, as named in one place of a text. */
export interface Speaker {
  /** As the chain shows it: the agent's own name when known, else the words of the text. */
  name: string;
  agent: Agent | null;
  /** The folded words of the name as written: later short forms are found by them. */
  words: readonly string[];
  isPerson: boolean;
}

/** A speaker as a sentence names it: in full, or by a short form that stands for one named before. */
export type Mention =
  | { kind: 'named'; speaker: Speaker }
  /** "البيان", "the statement": whoever spoke last. */
  | { kind: 'document' }
  /** "الوزارة", "رسول", "the ministry", "Gul": the latest speaker whose name holds the word. */
  | { kind: 'short'; word: string; speaker: Speaker };

/** What the reader of one sentence found. Token indices are of the whole text's tokens. */
export interface SentenceReading {
  /** Whoever is said to speak; null when nobody is named here. */
  lead: Mention | null;
  /** "according to …": the origin when nobody leads, else whom the leading person speaks for. */
  source: Mention | null;
  carriers: readonly Speaker[];
  /** A verb of saying without a speaker, a pronoun or a participle: the same one goes on. */
  goesOn: boolean;
  /** An opening by which the narrator takes over. */
  isNarrator: boolean;
  /** First and last token of the words that attribute, a date of the statement among them; null when there are none. */
  cue: readonly [number, number] | null;
}

/** A short form may be the family name at the end of office and name: "الأبيض", "ميري". Words. */
const FAMILY_NAME = 1;
/** How many speakers back a short form may reach. */
const MEMORY = 12;

/** Endings and article that part "المسؤولون" from "مسؤولين" and "المصادر" from "مصادر". */
const stemOf = (word: string): string => word.replace(/^[وف]?[بل]?ال|^لل/u, '').replace(/(?:ون|ين|ان|ات|ه|s)$/u, '');

/** Speakers named so far in one article, to resolve short forms. */
export class SpeakerMemory {
  private readonly speakers: Speaker[] = [];

  resolve(mention: Mention): Speaker | null {
    if (mention.kind === 'named') {
      return this.add(this.organOf(mention.speaker) ?? mention.speaker);
    }
    if (mention.kind === 'document') return this.latest();
    const stem = stemOf(mention.word);
    const found = this.speakers.findLast(({ words, isPerson }) => (isPerson && words.includes(mention.word)) || words.slice(-FAMILY_NAME).includes(mention.word) || stemOf(words[0] ?? '') === stem);
    if (!found) return this.add(mention.speaker);
    return this.add(found);
  }

  /** A country or its capital that goes on right after its own organ ("واشنطن" after the State Department) is that organ. */
  private organOf(speaker: Speaker): Speaker | null {
    const latest = this.latest();
    const isOrgan = speaker.agent !== null && latest?.agent?.id.startsWith(`${speaker.agent.id}-`);
    return isOrgan ? latest : null;
  }

  latest(): Speaker | null {
    return this.speakers.at(-1) ?? null;
  }

  /** Puts a speaker last. */
  private add(speaker: Speaker): Speaker {
    const known = this.speakers.findIndex((other) => other.name === speaker.name);
    if (known >= 0) this.speakers.splice(known, 1);
    this.speakers.push(speaker);
    if (this.speakers.length > MEMORY) this.speakers.shift();
    return speaker;
  }
}
