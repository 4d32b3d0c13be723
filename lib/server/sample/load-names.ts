import { ENTITIES, INCIDENT, ORIGINS, OUTLETS } from '@/prisma/sample/names';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { createOutlet } from '@/lib/server/commands/outlet/create-outlet';
import { readClient } from '@/lib/server/db/clients';
import type { SampleSession } from './sample-session';

const NOBODY = { id: null, nameAr: '', nameEn: '' };

/** Entities, outlets, the incident and the original sources. */
export async function loadNames(session: SampleSession): Promise<void> {
  for (const entity of ENTITIES) {
    const { id } = await session.as('rana', createEntity, {
      kind: entity.kind,
      nameAr: entity.name.ar,
      nameEn: entity.name.en,
      ordinal: null,
      echelon: '',
      service: '',
      sideId: null,
      notes: '',
      aliases: (entity.aliases ?? []).map((name) => ({ name, language: 'ar' })),
      parents: entity.parent ? [{ parentId: session.id(entity.parent.key), kind: entity.parent.kind, validFrom: '', validTo: '' }] : [],
    });
    session.ids.set(entity.key, id);
  }
  for (const outlet of OUTLETS) {
    // The second outlet of a house finds its owner by name.
    const owner = outlet.owner ? await readClient().ownerGroup.findFirst({ where: { nameEn: outlet.owner.en }, select: { id: true } }) : null;
    const { outletId } = await session.as('rana', createOutlet, {
      nameAr: outlet.name.ar,
      nameEn: outlet.name.en,
      kind: outlet.kind,
      homepage: outlet.homepage,
      ownerGroup: outlet.owner ? { id: owner?.id ?? null, nameAr: outlet.owner.ar, nameEn: outlet.owner.en } : NOBODY,
      side: NOBODY,
      disclosureAr: 'وسيلة مختلقة لأغراض العرض.',
      disclosureEn: 'Invented for demonstration.',
    });
    session.ids.set(outlet.key, outletId);
  }
  const incident = await session.as('rana', createIncident, {
    slug: INCIDENT.slug,
    titleAr: INCIDENT.title.ar,
    titleEn: INCIDENT.title.en,
    summaryAr: INCIDENT.summary.ar,
    summaryEn: INCIDENT.summary.en,
    placeId: session.id(INCIDENT.place),
    placeText: '',
    eventDate: INCIDENT.date,
    night: INCIDENT.night,
  });
  session.ids.set('incident', incident.id);
  for (const origin of ORIGINS) {
    const { id } = await session.as('yusuf', createOrigin, {
      labelAr: origin.name.ar,
      labelEn: origin.name.en,
      kind: origin.kind,
      entityId: origin.entity ? session.id(origin.entity) : null,
      ownerGroupId: null,
      sideId: null,
      reason: '',
      statementIds: [],
    });
    session.ids.set(origin.key, id);
    await session.as('yusuf', reviewOrigin, { originId: id, version: 1, isReviewed: true, reason: 'جهة قائمة بذاتها، لا تنقل عن غيرها.' });
  }
}
