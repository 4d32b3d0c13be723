import { foldForSearch } from '@/lib/core/text/fold';
import { parseDesignation, relateDesignations, type DesignationRelation } from './designation';
import type { EntityValue } from './typed-value';

/** Reads a typed name; a name with an echelon in it ("لواء", "division") is a unit unless the form says otherwise. Null when empty. */
export function parseEntity(text: string, entityKind?: EntityValue['entityKind']): EntityValue | null {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  const designation = parseDesignation(name);
  const kind = entityKind ?? (designation ? 'unit' : 'organisation');
  return { kind: 'entity', entityKind: kind, entityId: null, name, designation: kind === 'unit' ? designation : null, role: null, text: name };
}

export type EntityProblem = 'empty_name' | 'designation_of_no_unit';

/** What is wrong with an entity, as codes; empty when it is sound. */
export function checkEntity(value: EntityValue): EntityProblem[] {
  const problems: EntityProblem[] = [];
  if (value.name.trim() === '') problems.push('empty_name');
  if (value.designation !== null && value.entityKind !== 'unit') problems.push('designation_of_no_unit');
  return problems;
}

/** An entity is told as its source names it. */
export function formatEntity(value: EntityValue): string {
  return value.name;
}

/**
 * How entity `a` lies to `b`. Only two known designations show that units differ; two different names, or even two
 * different ids of people, may both have been there, so they are `unknown`, never `different`.
 */
export function relateEntities(a: EntityValue, b: EntityValue): DesignationRelation {
  if (a.entityId !== null && a.entityId === b.entityId) return 'equal';
  if (a.designation && b.designation) return relateDesignations(a.designation, b.designation);
  const [keyA, keyB] = [foldForSearch(a.name), foldForSearch(b.name)];
  return keyA !== '' && keyA === keyB ? 'equal' : 'unknown';
}
