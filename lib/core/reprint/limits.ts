/**
 * Every threshold of the reprint index, with what it trades. Lengths are in folded words unless said otherwise.
 */

/** Share of a passage's word 5-grams found in the other text from which one is proposed as a reprint of the other (design section 3). */
export const REPRINT_CONTAINMENT = 0.6;

/** Length of the n-grams in which containment is stated (design section 3). */
export const CONTAINMENT_GRAM = 5;

/**
 * Length of the n-grams that are indexed. Longer ones are rarer, so fewer documents are looked at in vain; shorter ones
 * survive more editing: with one word in four changed a 4-gram is left whole 32 times in 100, a 5-gram 24 times.
 */
export const INDEX_GRAM = 4;

/**
 * Winnowing window, in n-grams: of every eight neighbours one is kept, about 2/9 of all. Any run of
 * INDEX_GRAM + INDEX_WINDOW - 1 = 11 words that two texts share is then sure to share an indexed n-gram.
 * A smaller window costs memory (6 bytes a kept n-gram), a larger one loses short and edited passages.
 */
export const INDEX_WINDOW = 8;

/** Shortest run of equal words that alignment starts from: two words meet by chance all the time. */
export const SEED_WORDS = 3;

/** Words that may be changed between two equal runs of one passage; more, and it is two passages. */
export const MAX_GAP_WORDS = 16;

/** Words that may be added in one text only; more is something put between (related links), and the passage ends before it. */
export const MAX_ADDED_WORDS = 8;

/** A passage that stands alone must match at least so many words: official titles and stock phrases end below that. */
export const MIN_PASSAGE_WORDS = 14;

/** … and weigh so much, where a word of grammar weighs FUNCTION_WORD_WEIGHT and any other word 1. */
export const MIN_PASSAGE_WEIGHT = 9;
export const FUNCTION_WORD_WEIGHT = 0.4;
/** Each word changed inside a passage takes off so much. */
export const CHANGED_WORD_COST = 0.4;

/**
 * Of a passage's longer side so much must be equal, unless it matches MIN_SPARSE_WORDS: two stock phrases that follow each
 * other in two texts are no copy, a long stretch rewritten here and there is.
 */
export const DENSE_SHARE = 0.84;
export const MIN_SPARSE_WORDS = 28;

/** A fragment that counts only together with its neighbours (a quote broken by a list of links, clauses in another order). */
export const MIN_FRAGMENT_WORDS = 5;

/** Fragments are neighbours when so few words part them in one text … */
export const NEIGHBOUR_WORDS = 1;
/** … and not more than so many in the other: a list of related links or a paragraph put between. */
export const NEIGHBOUR_REACH = 200;
/** Together, neighbouring fragments must match and weigh so much: two official titles may follow each other anywhere. */
export const MIN_NEIGHBOUR_WORDS = 18;
export const MIN_NEIGHBOUR_WEIGHT = 12;

/** Where fragments cover this share of the shorter text, that text is reuse though no fragment would be alone. */
export const SCATTERED_SHARE = 0.25;
/** … and its longest fragment has so many words: phrases alone, however many, are a topic. */
export const MIN_SCATTERED_WORDS = 8;

/**
 * A passage of MIN_PASSAGE_WORDS is a stock phrase when most of its n-grams stand in more documents than this; every
 * COMMON_DOUBLING_WORDS more words double the number. A statement of 25 words printed by three hundred outlets is still
 * somebody's statement; 15 words that stand in thirty documents are how such things are said.
 */
export const COMMON_DOCUMENTS = 24;
export const COMMON_DOUBLING_WORDS = 3;

/** Passages from this length on are no stock phrases; they are boilerplate from these counts on. */
export const LONG_PASSAGE_WORDS = 30;
export const BOILERPLATE_DOCUMENTS = 2_000;
export const BOILERPLATE_SHARE = 0.01;

/** A longer text is indexed in pieces of this many words, so that verifying a hit reads a piece, never a book. */
export const PIECE_WORDS = 4_096;
/** Pieces overlap by this much, so that a short passage lies whole in one of them. */
export const PIECE_OVERLAP = 64;

/** Comparing two pieces stops after this many word comparisons a word: only a text that repeats itself gets there. */
export const MAX_WORK_PER_WORD = 64;
/** … and after this many equal runs. */
export const MAX_RUNS = 4_096;

/** A piece that keeps fewer distinct n-grams than this share of what prose keeps is repetitive: it is found by its whole copies only. */
export const REPETITIVE_SHARE = 0.1;
