import type { DateValue, EntityValue, Money, PlaceValue, Proposition, Quantity, TypedValue } from '@/lib/core/values/typed-value';
import { unreachable } from './unreachable';

/** A bound as the record holds it: a decimal in text, so that no reader's number type can round it. Null is unbounded. */
export type DecimalText = string;

type WithTextBounds<V> = Omit<V, 'low' | 'high'> & { low: DecimalText | null; high: DecimalText | null };

/**
 * A typed value as it stands in a public document: bounds are decimals in text, and the newsroom's own ids
 * (entities, places and their parents) are left out, since nobody outside can resolve them.
 */
export type PublicValue =
  | WithTextBounds<Quantity>
  | DateValue
  | Omit<EntityValue, 'entityId'>
  | Omit<PlaceValue, 'placeId' | 'ancestors'>
  | WithTextBounds<Money>
  | Proposition;

/** Freezes a typed value for the record. Throws a RangeError on a bound that is no finite number: such a value was never valid. */
export function toPublicValue(value: TypedValue): PublicValue {
  switch (value.kind) {
    case 'quantity':
    case 'money':
      return { ...value, low: toDecimalText(value.low), high: toDecimalText(value.high) };
    case 'entity': {
      const { kind, entityKind, name, designation, role, text } = value;
      return { kind, entityKind, name, designation, role, text };
    }
    case 'place': {
      const { kind, placeKind, name, text } = value;
      return { kind, placeKind, name, text };
    }
    case 'date':
    case 'proposition':
      return value;
    default:
      return unreachable(value);
  }
}

/** Reads a frozen value back, for display and comparison; ids come back as null. */
export function fromPublicValue(value: PublicValue): TypedValue {
  switch (value.kind) {
    case 'quantity':
    case 'money':
      return { ...value, low: fromDecimalText(value.low), high: fromDecimalText(value.high) };
    case 'entity':
      return { ...value, entityId: null };
    case 'place':
      return { ...value, placeId: null, ancestors: [] };
    case 'date':
    case 'proposition':
      return value;
    default:
      return unreachable(value);
  }
}

/** Plain decimal notation, never an exponent, so that the same number always has the same bytes. */
function toDecimalText(bound: number | null): DecimalText | null {
  if (bound === null) return null;
  if (!Number.isFinite(bound)) throw new RangeError(`a bound must be a finite number, not ${bound}`);
  const plain = String(bound);
  return plain.includes('e') ? bound.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 21 }) : plain;
}

function fromDecimalText(text: DecimalText | null): number | null {
  return text === null ? null : Number(text);
}
