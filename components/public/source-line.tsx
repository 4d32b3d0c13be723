import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicSource } from '@/lib/core/record/verdict-document';
import { Bilingual, languageOf } from './bilingual';
import { EdtfDate } from './moment';
import { wordsFor } from './words';

/** Whose text it is: outlet, title (linked where it has an address), kind, date. */
export function SourceLine({ source, language }: { source: PublicSource; language: RecordLanguage }) {
  const t = wordsFor(language);
  const marked = languageOf(source, language);
  return (
    <span className="source-line">
      <span className="outlet">{source.outlet === null ? t('evidence.unknownOutlet') : <Bilingual text={source.outlet} language={language} />}</span>
      <cite>
        {source.url === null ? (
          <bdi {...marked}>{source.title}</bdi>
        ) : (
          <a href={source.url} rel="external noopener">
            <bdi {...marked}>{source.title}</bdi>
          </a>
        )}
      </cite>
      <span className="source-facts">
        {t(`sourceKind.${source.kind}`)} · {source.published === null ? t('evidence.undated') : <EdtfDate edtf={source.published} language={language} />}
      </span>
    </span>
  );
}
