import { type ReadClient, readClient } from './clients';

export interface ObjectName {
  ar: string;
  en: string;
  /** Where it is opened on the desk, without the language; null when it has no page of its own. */
  href: string | null;
}

type Naming = (ids: string[], db: ReadClient) => Promise<(ObjectName & { id: string })[]>;

/** The longest name shown in a list, in UTF-16 units. */
const NAME_LENGTH = 120;

const same = (name: string) => ({ ar: name.slice(0, NAME_LENGTH), en: name.slice(0, NAME_LENGTH) });
const both = (ar: string | null, en: string | null) => ({ ar: (ar || en || '').slice(0, NAME_LENGTH), en: (en || ar || '').slice(0, NAME_LENGTH) });

/** How each kind of object that the audit names is called; one query a kind. */
const NAMINGS: Record<string, Naming> = {
  source: async (ids, db) =>
    (await db.source.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })).map(({ id, title }) => ({ id, ...same(title), href: `/desk/sources/${id}` })),
  snapshot: async (ids, db) =>
    (await db.snapshot.findMany({ where: { id: { in: ids } }, select: { id: true, source: { select: { id: true, title: true } } } })).map(({ id, source }) => ({ id, ...same(source.title), href: `/desk/sources/${source.id}` })),
  excerpt: async (ids, db) =>
    (await db.excerpt.findMany({ where: { id: { in: ids } }, select: { id: true, exact: true, snapshot: { select: { sourceId: true } } } })).map(({ id, exact, snapshot }) => ({ id, ...same(exact), href: `/desk/sources/${snapshot.sourceId}` })),
  statement: async (ids, db) =>
    (await db.statement.findMany({ where: { id: { in: ids } }, select: { id: true, sourceId: true, excerpt: { select: { exact: true } } } })).map(({ id, sourceId, excerpt }) => ({ id, ...same(excerpt.exact), href: `/desk/sources/${sourceId}` })),
  outlet: async (ids, db) =>
    (await db.outlet.findMany({ where: { id: { in: ids } }, select: { id: true, nameAr: true, nameEn: true } })).map(({ id, nameAr, nameEn }) => ({ id, ...both(nameAr, nameEn), href: `/desk/outlets/${id}` })),
  entity: async (ids, db) =>
    (await db.entity.findMany({ where: { id: { in: ids } }, select: { id: true, nameAr: true, nameEn: true } })).map(({ id, nameAr, nameEn }) => ({ id, ...both(nameAr, nameEn), href: `/desk/entities/${id}` })),
  origin: async (ids, db) =>
    (await db.origin.findMany({ where: { id: { in: ids } }, select: { id: true, labelAr: true, labelEn: true } })).map(({ id, labelAr, labelEn }) => ({ id, ...both(labelAr, labelEn), href: `/desk/origins/${id}` })),
  incident: async (ids, db) =>
    (await db.incident.findMany({ where: { id: { in: ids } }, select: { id: true, titleAr: true, titleEn: true } })).map(({ id, titleAr, titleEn }) => ({ id, ...both(titleAr, titleEn), href: `/desk/incidents/${id}` })),
  claim: async (ids, db) =>
    (await db.claim.findMany({ where: { id: { in: ids } }, select: { id: true, wordingAr: true, wordingEn: true } })).map(({ id, wordingAr, wordingEn }) => ({ id, ...both(wordingAr, wordingEn), href: `/desk/claims/${id}` })),
  evidence: async (ids, db) =>
    (await db.evidence.findMany({ where: { id: { in: ids } }, select: { id: true, claimId: true, statement: { select: { excerpt: { select: { exact: true } } } } } })).map(({ id, claimId, statement }) => ({
      id,
      ...same(statement.excerpt.exact),
      href: `/desk/claims/${claimId}`,
    })),
  verdict: async (ids, db) =>
    (await db.verdict.findMany({ where: { id: { in: ids } }, select: { id: true, claim: { select: { wordingAr: true, wordingEn: true } } } })).map(({ id, claim }) => ({ id, ...both(claim.wordingAr, claim.wordingEn), href: `/desk/verdicts/${id}` })),
  revision: async (ids, db) =>
    (await db.revision.findMany({ where: { id: { in: ids } }, select: { id: true, verdict: { select: { id: true, claim: { select: { wordingAr: true, wordingEn: true } } } } } })).map(({ id, verdict }) => ({
      id,
      ...both(verdict.claim.wordingAr, verdict.claim.wordingEn),
      href: `/desk/verdicts/${verdict.id}`,
    })),
  rating: async (ids, db) =>
    (await db.rating.findMany({ where: { key: { in: ids } }, select: { key: true, labelAr: true, labelEn: true } })).map(({ key, labelAr, labelEn }) => ({ id: key, ...both(labelAr, labelEn), href: null })),
  user: async (ids, db) => (await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })).map(({ id, name }) => ({ id, ...same(name), href: null })),
  invitation: async (ids, db) =>
    (await db.invitation.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } })).map(({ id, email }) => ({ id, ...same(email ?? ''), href: null })),
};

/** The names of objects of any kinds, keyed `kind:id`: a constant number of queries however many rows there are. */
export async function nameObjects(objects: readonly { objectKind: string; objectId: string }[], db: ReadClient = readClient()): Promise<Map<string, ObjectName>> {
  const idsByKind = new Map<string, Set<string>>();
  for (const { objectKind, objectId } of objects) {
    const ids = idsByKind.get(objectKind) ?? new Set();
    idsByKind.set(objectKind, ids.add(objectId));
  }
  const names = new Map<string, ObjectName>();
  await Promise.all(
    [...idsByKind].map(async ([kind, ids]) => {
      for (const { id, ...name } of (await NAMINGS[kind]?.([...ids], db)) ?? []) names.set(`${kind}:${id}`, name);
    }),
  );
  return names;
}
