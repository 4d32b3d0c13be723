import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../support/source-files';

/** Who may import whom (design section 5). The first room that a path lies in decides. */
const MAY_IMPORT: readonly (readonly [room: string, from: readonly string[]])[] = [
  ['lib/core/', ['lib/core/']],
  ['lib/schemas/', ['lib/schemas/', 'lib/core/']],
  ['lib/i18n/', ['lib/i18n/', 'lib/core/']],
  ['lib/site/', ['lib/site/', 'lib/core/', 'lib/schemas/', 'lib/i18n/', 'components/public/']],
  ['lib/server/', ['lib/server/', 'lib/core/', 'lib/schemas/', 'lib/site/', 'lib/i18n/', 'package.json']],
  ['components/public/', ['components/public/', 'lib/core/', 'lib/schemas/', 'lib/i18n/']],
  ['components/ui/', ['components/ui/', 'lib/core/', 'lib/schemas/', 'lib/i18n/']],
  ['components/desk/', ['components/desk/', 'components/ui/', 'components/public/', 'lib/core/', 'lib/schemas/', 'lib/i18n/']],
  ['app/', ['app/', 'components/', 'lib/']],
];

/** Packages that bring in or out, which the pure rooms must not touch. */
const IMPURE = /^(node:|react|next|@prisma\/|prisma$|libsql|better-auth|lucide-react|use-intl)/;
const NO_FRAMEWORK = /^(next(\/|$|-intl)|@prisma\/|libsql|better-auth|react-aria-components)/;
const FORBIDDEN_PACKAGES: readonly (readonly [room: string, packages: RegExp])[] = [
  ['lib/core/', IMPURE],
  ['lib/schemas/', IMPURE],
  ['components/public/', NO_FRAMEWORK],
  ['lib/site/', NO_FRAMEWORK],
];

interface Import {
  from: string;
  to: string;
  /** Only types are taken: it is gone when the program runs. */
  isTypeOnly: boolean;
}

/** Every import there really is: static, type-only, dynamic. */
const imports: Import[] = readSourceFiles().flatMap(({ path, text }) => {
  const lasting = new Set(namesIn(text.replace(/^(import|export) type [^;]*;/gm, '')));
  return namesIn(text).map((name) => ({ from: path, to: resolved(path, name), isTypeOnly: !lasting.has(name) }));
});

function namesIn(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolved(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return posix.join(dirname(from), name);
  return name;
}

function isOurs(name: string): boolean {
  return /^(app|components|lib|tests)\//.test(name);
}

describe('who may import whom', () => {
  it('finds the imports it is to judge', () => {
    expect(imports.length).toBeGreaterThan(500);
  });

  it.each(MAY_IMPORT)('%s imports only what stands below it', (room, allowed) => {
    const wrong = imports.filter(({ from, to }) => from.startsWith(room) && isOurs(to) && !allowed.some((prefix) => to.startsWith(prefix)));
    expect(wrong).toEqual([]);
  });

  it.each(FORBIDDEN_PACKAGES)('%s stays free of packages that would tie it down', (room, packages) => {
    const wrong = imports.filter(({ from, to }) => from.startsWith(room) && !isOurs(to) && packages.test(to));
    expect(wrong).toEqual([]);
  });

  it('nothing in the product imports tests', () => {
    expect(imports.filter(({ from, to }) => !from.startsWith('tests/') && to.startsWith('tests/'))).toEqual([]);
  });

  it('no two files of the core import each other in a ring', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, isTypeOnly } of imports) {
      if (isTypeOnly || !from.startsWith('lib/core/') || !to.startsWith('lib/core/')) continue;
      const name = from.replace(/\.tsx?$/, '');
      edges.set(name, [...(edges.get(name) ?? []), to.replace(/\.tsx?$/, '')]);
    }
    expect(findRing(edges)).toBeNull();
  });
});

/** A ring of imports, or null. */
function findRing(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] | null => {
    const at = path.indexOf(node);
    if (at !== -1) return [...path.slice(at), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const ring = walk(next, [...path, node]);
      if (ring) return ring;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const ring = walk(node, []);
    if (ring) return ring;
  }
  return null;
}
