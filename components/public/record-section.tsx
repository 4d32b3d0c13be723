import type { ReactNode } from 'react';
import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { BilingualText, RecordLanguage } from '@/lib/core/record/public-text';
import { Bilingual } from './bilingual';
import { Fact } from './evidence-item';
import { dayOf, Moment } from './moment';
import { documentPath, RECORD_PATHS, annotationsPath } from './paths';
import { wordsFor } from './words';

/** Revision, date, hash, who stands for it, and how a reader checks all that without us. */
export function RecordSection({ current, language }: { current: CurrentVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { document: verdict, hash, earlier } = current;
  return (
    <>
      <dl className="facts">
        <Fact name={t('record.revision')}>{verdict.revision}</Fact>
        <Fact name={t('record.publishedOn')}>
          <Moment at={verdict.publishedAt} language={language} />
        </Fact>
        {verdict.authors.length > 0 && (
          <Fact name={t('record.writtenBy')}>
            <Names names={verdict.authors} language={language} />
          </Fact>
        )}
        <Fact name={t('record.approvedBy')}>
          <Bilingual text={verdict.approver} language={language} />
        </Fact>
        <Fact name={t('record.hash')}>
          <a href={documentPath(hash)}>
            <code className="hash" dir="ltr">
              {hash}
            </code>
          </a>
        </Fact>
        {earlier.length > 0 && (
          <Fact name={t('record.earlier')}>
            <ul className="plain">
              {earlier.map((revision) => (
                <li key={revision.hash}>
                  <a href={documentPath(revision.hash)}>
                    {t('record.earlierOne', { number: revision.document.revision, date: dayOf(revision.document.publishedAt, language) })}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      <h3>{t('record.verifyTitle')}</h3>
      <ol className="steps-list">
        <li>{t('record.verify1')}</li>
        <li>{t('record.verify2')}</li>
        <li>{t.rich('record.verify3', { code: (words: ReactNode) => <code dir="ltr">{words}</code> })}</li>
      </ol>
      <p className="links">
        <a href={documentPath(hash)}>{t('record.document')}</a>
        <a href={annotationsPath(verdict.slug)}>{t('record.annotations')}</a>
        <a href={RECORD_PATHS.log}>{t('footer.log')}</a>
        <a href={RECORD_PATHS.head}>{t('footer.head')}</a>
        <a href={RECORD_PATHS.key}>{t('footer.key')}</a>
      </p>
    </>
  );
}

function Names({ names, language }: { names: readonly BilingualText[]; language: RecordLanguage }) {
  return names.map((name, index) => (
    <span key={index}>
      {index > 0 && (language === 'ar' ? '، ' : ', ')}
      <Bilingual text={name} language={language} />
    </span>
  ));
}
