import { describe, expect, it } from 'vitest';
import { BUILT_IN_NAMES, builtInId, builtInName, searchBuiltInNames } from '@/lib/core/extract/built-in-names';

describe('the names that are built in', () => {
  it('have keys of their own, and lie in places that are there too', () => {
    expect(new Set(BUILT_IN_NAMES.map(({ key }) => key)).size).toBe(BUILT_IN_NAMES.length);
    for (const { key, parentKey } of BUILT_IN_NAMES) {
      expect(builtInName(key)?.key).toBe(key);
      if (parentKey !== null) expect(builtInName(parentKey)?.kind, key).toBe('place');
      expect(key.endsWith(`:${builtInId(key)}`)).toBe(true);
    }
  });

  it.each([
    ['الانبار', 'place'], ['anbar', 'place'], ['خلية الاعلام', 'body'], ['reuters', 'outlet'],
  ] as const)('are found by any spelling: %s', (asked, kind) => {
    expect(searchBuiltInNames(asked, kind).length).toBeGreaterThan(0);
    expect(searchBuiltInNames(asked, kind === 'place' ? 'body' : 'place').every((name) => name.kind !== kind)).toBe(true);
  });
});
