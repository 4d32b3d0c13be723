import { renderToStaticMarkup } from 'react-dom/server';
import { DIRECTION } from '@/components/public/bilingual';
import { PlainPage } from '@/components/public/plain-page';
import { wordsFor } from '@/components/public/words';
import type { RecordLanguage } from '@/lib/core/record/public-text';

/** "Not available now" for a site that has not been baked yet: no stylesheet, no faces, nothing to fetch. */
export function bareUnavailablePage(language: RecordLanguage): string {
  const content = renderToStaticMarkup(
    <main>
      <PlainPage about="unavailable" language={language} />
    </main>,
  );
  const title = wordsFor(language)('unavailable.title');
  return (
    `<!doctype html><html lang="${language}" dir="${DIRECTION[language]}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title>${content}`
  );
}
