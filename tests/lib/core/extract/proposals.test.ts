import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';
import { offerProposals } from '@/lib/core/extract/proposals';

const offered = (text: string) =>
  offerProposals(extractStatements(text, { language: 'ar' })).map(({ statement, alsoIn }) => [statement.segment, statement.attribute, statement.low, alsoIn.length]);

describe('offerProposals', () => {
  it('offers the body for what headline and body both tell', () => {
    const text = 'مقتل تسعة عناصر في نينوى\n\nأعلنت القيادة مقتل تسعة عناصر في عملية بالمحافظة، وقالت إن العمل مستمر.\n';
    expect(offered(text)).toEqual([['body', 'killed', 9, 1]]);
  });

  it('keeps a headline that tells something else: the body corrects itself', () => {
    const text = 'مقتل ثمانية عناصر في نينوى\n\nأعلنت القيادة مقتل تسعة عناصر في عملية بالمحافظة، وقالت إن العمل مستمر.\n';
    expect(offered(text)).toEqual([['headline', 'killed', 8, 0], ['body', 'killed', 9, 0]]);
  });

  it('never hides what the body tells twice, or another segment', () => {
    const text = 'عنوان الخبر\n\nأعلنت القيادة مقتل تسعة عناصر في عملية بالمحافظة. وقالت الوزارة بدورها إن تسعة عناصر قتلوا.\n\nاقرأ أيضا:\n- مقتل تسعة عناصر\n';
    expect(offered(text).map(([segment]) => segment)).toEqual(['body', 'body', 'related']);
  });
});
