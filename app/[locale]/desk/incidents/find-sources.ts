'use server';

import { getLocale } from 'next-intl/server';
import type { Choice } from '@/components/ui/choice';
import { inLanguage } from '@/lib/i18n/in-language';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { findSourcesFor } from '@/lib/server/db/incident-queries';
import { dateWords } from '../claims/views';

/** The longest question, in UTF-16 units. */
const ASKED_MAX = 200;

/** Stored sources that are not on the incident's table yet. */
export async function findSources(incidentId: string, asked: string): Promise<Choice[]> {
  if (typeof incidentId !== 'string' || typeof asked !== 'string' || !isStaff(await currentActor())) return [];
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const rows = await findSourcesFor(incidentId, asked.slice(0, ASKED_MAX));
  return rows.map((row) => ({
    id: row.id,
    label: row.title,
    description: [row.outlet ? inLanguage(locale, row.outlet.nameAr, row.outlet.nameEn) : null, dateWords({ edtf: row.publishedEdtf, earliest: row.publishedEarliest, latest: row.publishedLatest }, locale)].filter((part) => part).join(' · '),
  }));
}
