'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { VerdictDeskData } from './desk-data';

/** What the desk says to one another about a revision. */
export function Comments({ comments, onComment }: { comments: VerdictDeskData['comments']; onComment: (input: { text: string }, key?: string) => Promise<Result<unknown>> }) {
  const t = useTranslations('review');
  const moment = useMoment();
  const [text, setText] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(onComment, () => setText(''));
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2">
        {comments.map((comment) => (
          <li key={comment.id} className="border-s-2 border-line ps-3">
            <p className="text-sm text-ink-soft">
              <bdi>{comment.authorName}</bdi> · <time dateTime={comment.at}>{moment(comment.at)}</time>
            </p>
            <p dir="auto" className="whitespace-pre-wrap">
              {comment.text}
            </p>
          </li>
        ))}
      </ul>
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ text });
        }}
      >
        <TextArea label={t('comment')} rows={2} value={text} onChange={setText} problem={fieldProblem('text')} />
        <ProblemNote problem={problem && !problem.fields ? problem : null} />
        <div>
          <Button type="submit" size="small" isPending={isPending} isDisabled={text.trim() === ''}>
            {t('sendComment')}
          </Button>
        </div>
      </form>
    </div>
  );
}
