import type { Json } from '@/lib/server/commands/define-command';

/** What a save changes of a stored row, for the audit: `{field: [before, after]}` of the fields that differ. */
export function changesBetween<Row extends object>(stored: Row, next: Partial<Record<keyof Row, unknown>>): Record<string, [Json, Json]> {
  const changes: Record<string, [Json, Json]> = {};
  for (const [field, after] of Object.entries(next)) {
    const before: unknown = Reflect.get(stored, field);
    const [told, toldAfter] = [toJson(before), toJson(after)];
    if (JSON.stringify(told) !== JSON.stringify(toldAfter)) changes[field] = [told, toldAfter];
  }
  return changes;
}

function toJson(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
