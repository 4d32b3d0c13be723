import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { NAMESPACES } from '@/lib/i18n/namespaces';
import { COMMANDS } from '@/lib/server/commands/registry';
import { readSourceFiles, ROOT } from '../support/source-files';

/** `namespace.key` → message. */
function readMessages(locale: string): Map<string, string> {
  const all = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') all.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`);
  };
  for (const namespace of NAMESPACES) walk(JSON.parse(readFileSync(join(ROOT, 'lib', 'i18n', 'messages', locale, `${namespace}.json`), 'utf8')), namespace);
  return all;
}

const messages = { ar: readMessages('ar'), en: readMessages('en') };

/** What a message takes: `name:type` of each argument and tag, with the plural's forms looked into. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.type === TYPE.tag ? `<${element.value}>` : `${element.value}${element.type === TYPE.plural ? ':plural' : ''}`);
    const inside = element.type === TYPE.tag ? [element.children] : 'options' in element ? Object.values(element.options).map((option) => option.value) : [];
    for (const children of inside) for (const name of argumentsOf(children)) found.add(name);
  }
  return found;
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralsOf(option.value));
    return element.type === TYPE.plural && element.pluralType !== 'ordinal' ? [Object.keys(element.options), ...inner] : inner;
  });
}

/** What the code says: every string in it, and every template as a pattern. */
function readCode() {
  const strings = new Set<string>();
  const patterns: RegExp[] = [];
  const asked: { file: string; key: string }[] = [];
  for (const { path, text } of readSourceFiles(['app', 'components', 'lib'])) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const translators = new Map<string, string>();
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) strings.add(node.text);
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
        if (/[A-Za-z]{2}/.test(parts.join(''))) patterns.push(new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+(?:\\.[^.]+)*')}$`));
      }
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
        const namespace = namespaceOf(node.initializer);
        if (namespace !== null) translators.set(node.name.text, namespace);
      }
      if (ts.isCallExpression(node)) {
        const called = ts.isPropertyAccessExpression(node.expression) && ['rich', 'raw', 'markup'].includes(node.expression.name.text) ? node.expression.expression : node.expression;
        const key = node.arguments[0];
        const namespace = ts.isIdentifier(called) ? translators.get(called.text) : undefined;
        if (namespace !== undefined && key && ts.isStringLiteralLike(key)) asked.push({ file: path, key: namespace === '' ? key.text : `${namespace}.${key.text}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { strings, patterns, asked };
}

/** The namespace of `useTranslations('x')`, `await getTranslations('x')`, `getTranslations({ namespace: 'x' })`; null for anything else. */
function namespaceOf(node: ts.Expression): string | null {
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || !/^(use|get)Translations$/.test(call.expression.text)) return null;
  const [first] = call.arguments;
  if (!first) return '';
  if (ts.isStringLiteralLike(first)) return first.text;
  if (!ts.isObjectLiteralExpression(first)) return null;
  const property = first.properties.find((each) => ts.isPropertyAssignment(each) && ts.isIdentifier(each.name) && each.name.text === 'namespace');
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : null;
}

const code = readCode();

describe('messages', () => {
  it('exist in both languages', () => {
    expect([...messages.en.keys()].filter((key) => !messages.ar.has(key)), 'missing in Arabic').toEqual([]);
    expect([...messages.ar.keys()].filter((key) => !messages.en.has(key)), 'missing in English').toEqual([]);
  });

  it.each(LOCALES)('can all be read as ICU messages (%s)', (locale) => {
    const unreadable = [...messages[locale]].filter(([, message]) => {
      try {
        parse(message);
        return false;
      } catch {
        return true;
      }
    });
    expect(unreadable).toEqual([]);
  });

  it('take the same arguments in both languages', () => {
    const different = [...messages.en].flatMap(([key, english]) => {
      const arabic = messages.ar.get(key);
      if (arabic === undefined) return [];
      const [en, ar] = [english, arabic].map((message) => [...argumentsOf(parse(message))].sort().join(' '));
      return en === ar ? [] : [{ key, en, ar }];
    });
    expect(different).toEqual([]);
  });

  it('have all the forms that Arabic counts in, wherever English counts in words', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const lacking = [...messages.ar].flatMap(([key, message]) => {
      const english = pluralsOf(parse(messages.en.get(key) ?? ''));
      if (english.length > 0 && english.every((given) => !given.includes('one') && !given.includes('=1'))) return [];
      return pluralsOf(parse(message)).flatMap((given) => forms.filter((form) => !given.includes(form) && !(form === 'zero' && given.includes('=0'))).map((form) => `${key}: ${form}`));
    });
    expect(lacking).toEqual([]);
  });

  it('are there for every key the code asks for', () => {
    expect(code.asked.length).toBeGreaterThan(200);
    expect(code.asked.filter(({ key }) => !messages.en.has(key) && ![...messages.en.keys()].some((other) => other.startsWith(`${key}.`)))).toEqual([]);
  });

  it('are all used somewhere', () => {
    const unused = [...messages.en.keys()].filter((key) => {
      const tails = key.split('.').map((_part, index, parts) => parts.slice(index).join('.'));
      return !tails.some((tail) => code.strings.has(tail) || code.patterns.some((pattern) => pattern.test(tail)));
    });
    expect(unused).toEqual([]);
  });

  it('tell every deed of the audit in a sentence, and no deed that does not exist', () => {
    const told = [...messages.en.keys()].filter((key) => key.startsWith('audit.commands.')).map((key) => key.slice('audit.commands.'.length));
    expect(told.sort()).toEqual(COMMANDS.map(({ name }) => name.replaceAll('.', '_')).sort());
  });
});
