import { FUNCTION_WORD_WEIGHT } from './limits';
import { readWords } from './words';

/** Words of grammar and of reporting, Arabic and English: they meet in any two news texts. Own list. */
const FUNCTION_WORDS = `
في من على الى عن ان إن أن لا لم لن ما مع هذا هذه ذلك تلك التي الذي الذين قد كان كانت كما ثم او أو أي اي كل بعد قبل بين عند حيث حتى
هو هي هم به بها له لها لهم فيه فيها منه منها عليه عليها اليه اليها خلال منذ حول دون غير بعض عدد يوم اليوم امس أمس قال قالت اضاف أضاف
أضافت اكد أكد أكدت اشار أشار إلى انه أنه انها أنها إنه إنها لكن فقد لقد عبر ضمن وفق بيان له فيما بينما ذكر ذكرت أوضح اوضح مشيرا
the a an of in on at to for and or but by with from as is are was were be been has have had it its this that these those which who
he she they we his her their not no said says after before over into about than more also will would
`;

let hashes: ReadonlySet<number> | null = null;

function functionWordHashes(): ReadonlySet<number> {
  hashes ??= new Set(readWords(FUNCTION_WORDS).hashes);
  return hashes;
}

/** What one word counts as evidence of copying (SPEC P2). */
export function wordWeight(hash: number): number {
  return functionWordHashes().has(hash) ? FUNCTION_WORD_WEIGHT : 1;
}
