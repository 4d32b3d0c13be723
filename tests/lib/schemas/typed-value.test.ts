import { describe, expect, it } from 'vitest';
import { typedValueSchema } from '@/lib/schemas/typed-value';

const quantity = { kind: 'quantity', low: 9, high: 9, qualifier: 'exact', unit: null, attribute: 'killed', subject: 'unknown', text: '9' };
const place = { kind: 'place', placeKind: 'place', placeId: null, name: 'Oak Valley', ancestors: [], text: 'Oak Valley' };

describe('a typed value at the edge', () => {
  it('takes numbers that the record can hold as decimals, and no others', () => {
    expect(typedValueSchema.safeParse(quantity).success).toBe(true);
    for (const low of [1e21, Infinity, NaN, -1]) expect(typedValueSchema.safeParse({ ...quantity, low, high: low }).success).toBe(false);
  });

  it('takes no flood of ids', () => {
    expect(typedValueSchema.safeParse({ ...place, ancestors: ['a', 'b'] }).success).toBe(true);
    expect(typedValueSchema.safeParse({ ...place, ancestors: Array.from({ length: 1_000 }, () => 'a') }).success).toBe(false);
    expect(typedValueSchema.safeParse({ ...place, placeId: 'x'.repeat(10_000) }).success).toBe(false);
  });
});
