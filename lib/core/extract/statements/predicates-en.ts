import type { PredicateEntry } from './sense';

/** Words that say what befell what is counted, in English. `either` forms are past tense and participle alike. */
export const PREDICATES_EN: readonly PredicateEntry[] = [
  { deed: 'kill', form: 'either', words: 'killed slain assassinated executed eliminated neutralised neutralized massacred murdered' },
  { deed: 'kill', form: 'verb', words: 'kill kills killing claimed lives slew eliminate neutralise executing slaying' },
  { deed: 'kill', form: 'masdar', words: 'killings bodies corpses' },
  { deed: 'kill', form: 'after', words: 'dead died perished die dying dies' },
  { deed: 'wound', form: 'either', words: 'wounded injured hurt harmed maimed' },
  { deed: 'wound', form: 'verb', words: 'wound wounding injure injuring injures wounds hurting' },
  { deed: 'lose', form: 'after', words: 'missing disappeared unaccounted' },
  { deed: 'detain', form: 'either', words: 'detained arrested captured apprehended' },
  { deed: 'detain', form: 'verb', words: 'detain arrest capture detaining arresting capturing detention' },
  { deed: 'seize', form: 'either', words: 'seized confiscated' },
  { deed: 'seize', form: 'verb', words: 'seizing seize confiscate confiscating' },
  { deed: 'destroy', form: 'either', words: 'destroyed demolished levelled leveled' },
  { deed: 'destroy', form: 'verb', words: 'destroying destroy destroys destruction demolishing' },
  { deed: 'find', form: 'either', words: 'found discovered uncovered recovered' },
  { deed: 'find', form: 'verb', words: 'finding discovering uncovering' },
  { deed: 'remove', form: 'either', words: 'removed' },
  { deed: 'displace', form: 'either', words: 'displaced uprooted' },
  { deed: 'displace', form: 'after', words: 'fled' },
  { deed: 'displace', form: 'verb', words: 'displacing' },
  { deed: 'return', form: 'after', words: 'returned' },
  { deed: 'launch', form: 'either', words: 'launched conducted' },
  { deed: 'launch', form: 'verb', words: 'carried carrying launching conducting launch conduct' },
  { deed: 'befall', form: 'verb', words: 'left leaving leaves caused causing' },
];
