import { describe, expect, it } from 'vitest';
import { safeNext } from '@/lib/server/access/safe-next';

describe('where signing in leads', () => {
  it.each([
    ['/desk/sources/c1?x=1', '/desk/sources/c1?x=1'],
    ['/desk', '/desk'],
  ])('back to the desk page one came from: %s', (next, target) => {
    expect(safeNext(next)).toBe(target);
  });

  it.each(['https://evil.example', '//evil.example/desk', '/\\evil.example/desk', '/deskevil', '/desk/../api/x', 'javascript:alert(1)', '/en/desk', '', undefined, ['/desk'], '/desk/..//evil.example'])(
    'never anywhere else: %s',
    (next) => {
      expect(safeNext(next)).toBe('/desk');
    },
  );
});
