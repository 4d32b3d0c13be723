import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import { ROOT } from './source-files';

/** The words on screen by their key, `say('sources.bringIn')`, so that tests hold when a wording changes. A key that is missing throws. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** The interface's words in a language. */
export function sayIn(locale: Locale): Say {
  const translators = new Map<string, Say>();
  return (key, values) => {
    const [namespace = '', ...rest] = key.split('.');
    const translate = translators.get(namespace) ?? translatorOf(locale, namespace);
    translators.set(namespace, translate);
    return translate(rest.join('.'), values);
  };
}

function translatorOf(locale: Locale, namespace: string): Say {
  const messages = JSON.parse(readFileSync(join(ROOT, 'lib', 'i18n', 'messages', locale, `${namespace}.json`), 'utf8')) as Record<string, string>;
  return createTranslator<Record<string, string>>({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
}
