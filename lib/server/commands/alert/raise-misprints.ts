import { createHash } from 'node:crypto';
import type { DifferenceKind } from '@/lib/core/reprint/comparable-spans';
import { foldForSearch } from '@/lib/core/text/fold';
import { type AlertPlace, type MisprintDetails, misprintDetails } from '@/lib/schemas/alert';
import type { Tx } from '@/lib/server/db/clients';

/** One place where two copies of a text say different things. */
export interface Misprint {
  difference: DifferenceKind;
  a: AlertPlace & { text: string };
  b: AlertPlace & { text: string };
}

/**
 * Raises an alert for every difference between copies. Five copies that say 9 and one that says 19 are one alert: a further
 * copy joins the open alert that names its counterpart. What was raised before is not raised again, decided or not.
 * Returns how many alerts are new or grew.
 */
export async function raiseMisprints(tx: Tx, misprints: readonly Misprint[]): Promise<number> {
  if (misprints.length === 0) return 0;
  const sourceIds = [...new Set(misprints.flatMap(({ a, b }) => [a.sourceId, b.sourceId]))];
  const rows = await tx.alert.findMany({ where: { kind: 'misprint', sources: { some: { sourceId: { in: sourceIds } } } }, select: { id: true, state: true, details: true } });
  const known = rows.map((row) => ({ id: row.id, state: row.state, details: misprintDetails.parse(row.details) }));
  let raised = 0;
  for (const misprint of misprints) {
    if (known.some(({ details }) => holds(details, misprint))) continue;
    raised += 1;
    const open = known.find(({ state, details }) => state === 'open' && isSameDifference(details, misprint) && touches(details, misprint));
    if (open) {
      addTo(open.details, misprint);
      await tx.alert.update({ where: { id: open.id }, data: { details: open.details } });
      await addSources(tx, open.id, open.details);
      continue;
    }
    const details: MisprintDetails = {
      difference: misprint.difference,
      sides: [{ text: misprint.a.text, places: [placeOf(misprint.a)] }, { text: misprint.b.text, places: [placeOf(misprint.b)] }],
    };
    const { id } = await tx.alert.create({ data: { kind: 'misprint', details, fingerprint: fingerprintOf(misprint) }, select: { id: true } });
    await addSources(tx, id, details);
    known.push({ id, state: 'open', details });
  }
  return raised;
}

async function addSources(tx: Tx, alertId: string, { sides }: MisprintDetails): Promise<void> {
  const ids = new Set(sides.flatMap(({ places }) => places.map(({ sourceId }) => sourceId)));
  for (const sourceId of ids) await tx.alertSource.upsert({ where: { alertId_sourceId: { alertId, sourceId } }, create: { alertId, sourceId }, update: {} });
}

const placeOf = ({ sourceId, snapshotId, start, end }: AlertPlace): AlertPlace => ({ sourceId, snapshotId, start, end });

/** Whether an alert tells of this difference between these two sources already. */
function holds(details: MisprintDetails, misprint: Misprint): boolean {
  if (!isSameDifference(details, misprint)) return false;
  return [misprint.a, misprint.b].every((place) => sideOf(details, place.text)?.places.some(({ sourceId }) => sourceId === place.sourceId));
}

function touches(details: MisprintDetails, misprint: Misprint): boolean {
  return [misprint.a, misprint.b].some((place) =>
    sideOf(details, place.text)?.places.some((other) => other.snapshotId === place.snapshotId && other.start < place.end && place.start < other.end),
  );
}

function addTo(details: MisprintDetails, misprint: Misprint): void {
  for (const place of [misprint.a, misprint.b]) {
    const side = sideOf(details, place.text);
    if (side && !side.places.some(({ sourceId }) => sourceId === place.sourceId)) side.places.push(placeOf(place));
  }
}

function sideOf({ sides }: MisprintDetails, text: string) {
  return sides.find((side) => foldForSearch(side.text) === foldForSearch(text));
}

function isSameDifference(details: MisprintDetails, { difference, a, b }: Misprint): boolean {
  return details.difference === difference && pairOf(details.sides[0].text, details.sides[1].text) === pairOf(a.text, b.text);
}

function pairOf(one: string, other: string): string {
  return JSON.stringify([foldForSearch(one), foldForSearch(other)].sort());
}

/** Two places of one pair of texts may differ alike: the spans are part of what makes a finding one. */
function fingerprintOf({ difference, a, b }: Misprint): string {
  const ends = [a, b].map(({ snapshotId, start, end }) => `${snapshotId} ${start} ${end}`).sort();
  return `misprint:${createHash('sha256').update(JSON.stringify([difference, pairOf(a.text, b.text), ends])).digest('hex')}`;
}
