/** The English words of attribution, lower case. */

export const SPEECH_VERBS_EN = new Set(
  `said says say announced announces added adds stated states reported reports confirmed confirms told tells claimed claims denied denies declared noted notes explained revealed
   warned stressed insisted acknowledged admitted estimated argued wrote tweeted posted disclosed alleged asserted maintained emphasised emphasized praised condemned urged`.split(/\s+/),
);

/** Verbs that mostly have another sense: speech only before "that", a quotation, or after a known agent. */
export const WEAK_VERBS_EN = new Set('reported reports claimed claims noted notes posted maintained states state estimated praised condemned urged wrote say adds'.split(' '));

export const PRONOUNS_EN = new Set('he she they it'.split(' '));

/** Heads that stand for a speaker named before: "the ministry said", "the statement added". */
export const PRONOMINAL_HEADS_EN = new Set(
  'statement report ministry official officials spokesman spokeswoman spokesperson spokespeople command coalition agency group organisation organization minister general source sources office observatory army military police communique secretary department network council committee party movement militia guard guards authority authorities hospital hospitals medics doctors witnesses residents activists rescuers survivors locals bank embassy court prosecutors mission watchdog union forces'.split(' '),
);

/** Openings by which the narrator goes on. */
export const NARRATOR_EN: readonly string[] = ['meanwhile', 'but', 'however', 'last year', 'earlier', 'in recent', 'there has been', 'there was no'];

export const AGREEING_EN: readonly string[] = ['according to', 'as reported by', 'as told by', 'in the words of', 'citing', 'quoting'];

/** Before "by": who is named behind them carried the words. */
export const CARRIED_EN = new Set('carried published relayed broadcast aired quoted distributed'.split(' '));

/** What a speaker puts at a number: "put the death toll at 70". */
export const FIGURES_EN = new Set('toll number figure total count'.split(' '));

/** Documents that stand for who issued them. */
export const DOCUMENTS_EN = new Set('statement report communique'.split(' '));

/** Titles that join a name across a comma: "Sediq Sediq, spokesman for …". */
export const ROLE_NOUNS_EN = new Set('spokesman spokeswoman spokesperson chief head director minister commander governor president secretary general colonel police deputy commissioner a an the her his'.split(' '));

/** Words at which a speaker's name, read backwards from the verb, begins. */
export const NAME_STARTS_EN = new Set('that and but as when while which who because although after before since if so then where'.split(' '));
