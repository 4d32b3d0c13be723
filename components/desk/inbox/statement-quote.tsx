import type { MentionedStatement } from './alert-view';
import { SourceLink } from './misprint-body';

/** What a source says, in its own words, and where. */
export function StatementQuote({ statement }: { statement: MentionedStatement }) {
  return (
    <>
      <blockquote dir="auto" className="reading">{statement.quote}</blockquote>
      <p className="text-sm text-ink-soft">
        <SourceLink source={statement} />
        {statement.published ? <> · <bdi>{statement.published}</bdi></> : null}
      </p>
    </>
  );
}
