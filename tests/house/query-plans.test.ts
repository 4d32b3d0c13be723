import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadClient } from '@/lib/server/db/clients';
import { findNewerPage, listAudit } from '@/lib/server/db/audit-queries';
import { listClaims, listSpeakers, readClaim } from '@/lib/server/db/claim-queries';
import { listBuiltInNames } from '@/lib/server/db/built-in-queries';
import { findEntities, listEntities, readEntity } from '@/lib/server/db/entity-queries';
import { listEvidence, listHoldable, listReleased } from '@/lib/server/db/evidence-queries';
import { findSourcesFor, listIncidentPlaces, listIncidents, listIncidentSources, readIncident } from '@/lib/server/db/incident-queries';
import { readMatrix } from '@/lib/server/db/matrix-queries';
import { listInterests, listOriginChoices, listOrigins, readOrigin } from '@/lib/server/db/origin-queries';
import { listOutletChoices, listOutlets, readOutlet } from '@/lib/server/db/outlet-queries';
import { listRecordEntries } from '@/lib/server/db/record-queries';
import { searchDesk } from '@/lib/server/db/search-queries';
import { listVerdictsQuoting } from '@/lib/server/db/snapshot-queries';
import { listSourceLanguages, listSources, readSource } from '@/lib/server/db/source-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { countWaitingForReview, listApproved, listLatestSources, listOpenAlerts, listOwnDrafts, listWaitingForReview } from '@/lib/server/db/start-queries';
import { listIncidentChoices, listStatements } from '@/lib/server/db/statement-queries';
import { listSuggestions, readValuesState } from '@/lib/server/db/suggestion-queries';
import { findOwnAccount, findShortcuts, listInvitations, listPeopleNames, listUsers } from '@/lib/server/db/user-queries';
import { listRatings, listRevisions } from '@/lib/server/db/verdict-queries';
import { type BigNewsroom, fillBigNewsroom, INCIDENTS, SOURCES } from '../support/big-newsroom';
import { useDatabase } from '../support/database';
import { type QueryWatch, watchQueries, wholeTableScans } from '../support/query-plans';

/** The most queries that showing one list may take: a constant, however many rows there are. */
const QUERIES_A_LIST = 30;

/** Every list and page of the desk, asked as its screens ask. */
const LISTS: readonly (readonly [name: string, ask: (db: ReadClient, of: BigNewsroom) => Promise<unknown>])[] = [
  ['sources, newest first', (db) => listSources({ sort: 'captured', page: 1 }, db)],
  ['sources, page 40', (db) => listSources({ sort: 'captured', page: 40 }, db)],
  ['sources by publication', (db) => listSources({ sort: 'published', page: 1 }, db)],
  ['sources of an outlet', (db, of) => listSources({ sort: 'captured', outletId: of.outletId, page: 1 }, db)],
  ['sources of some days', (db) => listSources({ sort: 'published', from: '2022-01-01', to: '2022-02-01', page: 1 }, db)],
  ['sources with a word', (db) => listSources({ sort: 'captured', search: 'report', page: 1 }, db)],
  ['archived sources', (db) => listSources({ sort: 'captured', isArchived: true, page: 1 }, db)],
  ['languages of sources', (db) => listSourceLanguages(db)],
  ['a source', (db, of) => readSource(of.sourceId, db)],
  ['statements of a source', (db, of) => listStatements(of.sourceId, db)],
  ['proposals of a capture', (db, of) => listSuggestions(of.snapshotId, db)],
  ['how far the reading of a capture has come', (db, of) => readValuesState(of.snapshotId, db)],
  ['published verdicts that quote a capture', (db, of) => listVerdictsQuoting(of.snapshotId, db)],
  ['incidents to choose from', (db) => listIncidentChoices(db)],
  ['outlets', (db) => listOutlets({ page: 1 }, db)],
  ['outlets to choose from', (db) => listOutletChoices(db)],
  ['an outlet', (db, of) => readOutlet(of.outletId, db)],
  ['incidents', (db) => listIncidents({ page: 1 }, db)],
  ['incidents of some days', (db) => listIncidents({ from: '2022-01-01', to: '2022-02-01', page: 1 }, db)],
  ['places of incidents', (db) => listIncidentPlaces(db)],
  ['an incident', (db, of) => readIncident(of.incidentId, db)],
  ['sources of an incident', (db, of) => listIncidentSources(of.incidentId, 1, db)],
  ['sources for an incident', (db, of) => findSourcesFor(of.incidentId, 'report', db)],
  ['matrix of an incident', (db, of) => readMatrix(of.incidentId, db)],
  ['claims', (db) => listClaims({ page: 1 }, db)],
  ['claims of an incident', (db, of) => listClaims({ incidentId: of.incidentId, page: 1 }, db)],
  ['claims without a verdict', (db) => listClaims({ verdict: 'without', page: 1 }, db)],
  ['who stated claims', (db) => listSpeakers(db)],
  ['a claim', (db, of) => readClaim(of.claimId, db)],
  ['evidence of a claim', (db, of) => listEvidence(of.claimId, db)],
  ['evidence taken off a claim', (db, of) => listReleased(of.claimId, db)],
  ['statements to hold against a claim', (db, of) => listHoldable(of.claimId, of.incidentId, db)],
  ['sourcing of claims', (db, of) => loadSourcing([of.claimId], db)],
  ['names', (db) => listEntities({ page: 1 }, db)],
  ['names of a kind', (db) => listEntities({ kind: 'place', page: 1 }, db)],
  ['names that begin so', (db) => findEntities('name', null, db)],
  ['a name', (db, of) => readEntity(of.entityId, db)],
  ['built-in names', (db) => listBuiltInNames({ search: 'نينوى', kind: 'place', page: 1 }, db)],
  ['original sources', (db) => listOrigins({ page: 1 }, db)],
  ['original sources not yet reviewed', (db) => listOrigins({ state: 'open', page: 1 }, db)],
  ['original sources to choose from', (db, of) => listOriginChoices(of.incidentId, db)],
  ['an original source', (db, of) => readOrigin(of.originId, db)],
  ['interests', (db) => listInterests(db)],
  ['what waits for review', (db) => listRevisions({ state: 'in_review', page: 1 }, db)],
  ['all revisions', (db) => listRevisions({ state: null, page: 1 }, db)],
  ['ratings', (db) => listRatings(db)],
  ['the public record', (db) => listRecordEntries(1, db)],
  ['the audit', (db) => listAudit({}, null, db)],
  ['the audit, further back', (db) => listAudit({}, 9_000, db)],
  ['the audit’s page before', (db) => findNewerPage({}, 9_000, db)],
  ['the audit of a person', (db, of) => listAudit({ actorId: of.userId }, null, db)],
  ['the audit of a deed', (db) => listAudit({ command: 'source.capture' }, null, db)],
  ['the audit of an object', (db, of) => listAudit({ objectKind: 'source', objectId: of.sourceId }, null, db)],
  ['the audit of some days', (db) => listAudit({ from: new Date('2021-01-02'), until: new Date('2021-01-03') }, null, db)],
  ['one’s own keys', (db, of) => findShortcuts(of.userId, db)],
  ['people', (db) => listUsers(1, db)],
  ['people to choose from', (db) => listPeopleNames(db)],
  ['invitations', (db) => listInvitations(db)],
  ['one’s own account', (db, of) => findOwnAccount(of.userId, new Date(), db)],
  ['search', (db) => searchDesk('nine report', {}, db)],
  ['one’s own drafts', (db, of) => listOwnDrafts(of.userId, db)],
  ['the start page’s review', (db) => listWaitingForReview(db)],
  ['the start page’s approved', (db) => listApproved(db)],
  ['the start page’s count', (db) => countWaitingForReview(db)],
  ['the start page’s sources', (db) => listLatestSources(db)],
  ['the start page’s alerts', (db) => listOpenAlerts(db)],
];

const database = useDatabase();

describe(`with ${SOURCES} sources and ${INCIDENTS} incidents stored`, () => {
  let newsroom: BigNewsroom;
  let watch: QueryWatch;
  beforeAll(async () => {
    newsroom = await fillBigNewsroom();
    watch = watchQueries(database.databasePath);
  }, 120_000);
  afterAll(() => watch.close());

  it.each(LISTS)('%s: few queries, none of which reads a whole table', async (_name, ask) => {
    await ask(watch.client, newsroom);
    const queries = watch.take();
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.length).toBeLessThanOrEqual(QUERIES_A_LIST);
    expect(queries.map((query) => ({ scans: wholeTableScans(query), sql: query.sql })).filter(({ scans }) => scans.length > 0)).toEqual([]);
  });

  it('a query that does read a whole table would be found', async () => {
    await watch.client.statement.findMany({ where: { low: 9 }, orderBy: { updatedAt: 'desc' }, take: 5 });
    expect(watch.take().flatMap(wholeTableScans)).toEqual([expect.stringContaining('SCAN')]);
  });
});
