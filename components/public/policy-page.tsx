import type { PolicyDocument } from '@/lib/core/record/record-document';
import { textFor, type RecordLanguage } from '@/lib/core/record/public-text';
import { Bilingual, DIRECTION } from './bilingual';
import { Markdown } from './markdown';

/** A page of the newsroom's own rules. */
export function PolicyPage({ policy, language }: { policy: PolicyDocument; language: RecordLanguage }) {
  const body = textFor(policy.body, language);
  return (
    <div className="listing">
      <h1>
        <Bilingual text={policy.title} language={language} />
      </h1>
      {body !== null && (
        <div className="prose" lang={body.language} dir={DIRECTION[body.language]}>
          <Markdown source={body.text} citations={{ inline: () => null, block: () => null }} />
        </div>
      )}
    </div>
  );
}
