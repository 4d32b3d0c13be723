import { describe, expect, it } from 'vitest';
import { findCopyEditProblem } from '@/lib/core/verdict/copy-edit';

const TEXT = 'The directory said 14 wounded poeple had been brought to the hospital [^e2], and that nobody was missing.';

describe('a copy-edit', () => {
  it('may mend a word', () => {
    expect(findCopyEditProblem(TEXT, TEXT.replace('poeple', 'people'))).toBeNull();
  });

  it('may mend punctuation', () => {
    expect(findCopyEditProblem(TEXT, TEXT.replace(', and', '; and'))).toBeNull();
  });

  it('may mend the spelling of a hamza', () => {
    expect(findCopyEditProblem('قال المجلس ان الضربة أصابت مضافتين عند طرف الوادي', 'قال المجلس إن الضربة أصابت مضافتين عند طرف الوادي')).toBeNull();
  });

  it.each([
    ['a number in digits', TEXT.replace('14', '41'), 'numbers_changed'],
    ['a number in words', 'Nine people were killed', 'numbers_changed', 'Five people were killed'],
    ['an Arabic number in words', 'قُتل سبعة مسلحين في الضربة', 'numbers_changed', 'قُتل تسعة مسلحين في الضربة'],
    ['a citation', TEXT.replace('[^e2]', '[^e3]'), 'citations_changed'],
    ['a negation', TEXT.replace('said 14', 'not said 14'), 'negation_changed'],
    ['another word', TEXT.replace('wounded', 'killed'), 'words_replaced'],
    ['a word dropped', TEXT.replace('wounded ', ''), 'words_replaced'],
    ['nothing', TEXT, 'nothing_changed'],
  ])('touching %s is judged by rule', (_what, after, problem, before = TEXT) => {
    expect(findCopyEditProblem(before, after)).toBe(problem);
  });

  it('may not rewrite a tenth of a text, however small each change', () => {
    const words = Array.from({ length: 60 }, (_, index) => `sentence${'x'.repeat(index % 5)}`);
    expect(findCopyEditProblem(words.join(' '), words.map((word) => word.replace('sent', 'sant')).join(' '))).toBe('too_much_changed');
  });
});
