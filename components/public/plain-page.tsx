import { RECORD_LANGUAGES, type RecordLanguage } from '@/lib/core/record/public-text';
import { DIRECTION } from './bilingual';
import { homePath } from './paths';
import { wordsFor } from './words';

/** "There is no page here", "not available now", and the door of an exported site: said in both languages, the page's own first, since no address tells which. */
export function PlainPage({ about, language }: { about: 'missing' | 'unavailable' | 'welcome'; language: RecordLanguage }) {
  const order = [language, ...RECORD_LANGUAGES.filter((other) => other !== language)];
  return (
    <div className="listing plain-page">
      {order.map((each, index) => {
        const t = wordsFor(each);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={each} lang={each} dir={DIRECTION[each]}>
            <Heading>{t(`${about}.title`)}</Heading>
            <p className="summary">{t(`${about}.text`)}</p>
            <p>
              <a href={homePath(each)}>{t(`${about}.home`)}</a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
