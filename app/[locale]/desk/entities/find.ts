'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { Choice } from '@/components/ui/choice';
import type { EntityKind } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { listBuiltInNames } from '@/lib/server/db/built-in-queries';
import { findEntities } from '@/lib/server/db/entity-queries';

/** The longest name asked for, in UTF-16 units. */
const ASKED_MAX = 200;

/** People, organisations and units: who may have stated something. */
export async function findSpeakers(asked: string): Promise<Choice[]> {
  return findOf(asked, ['person', 'organisation', 'unit']);
}

/** Places and command sectors. */
export async function findPlaces(asked: string): Promise<Choice[]> {
  return findOf(asked, ['place', 'command_sector']);
}

/** What a name may belong to: anything that has one, and places that are built in, by their keys, until they are taken over. */
export async function findParents(asked: string): Promise<Choice[]> {
  const own = await findOf(asked, null);
  if (typeof asked !== 'string' || asked.trim() === '' || !isStaff(await currentActor())) return own;
  const [locale, t] = [await getLocale(), await getTranslations('entities')];
  const { rows } = await listBuiltInNames({ search: asked.slice(0, ASKED_MAX), kind: 'place', page: 1 });
  const builtIn = rows.filter(({ entityId }) => entityId === null).map(({ key, ar, en, parent }) => {
    const within = parent && inLanguage(locale, parent.ar, parent.en);
    return { id: key, label: inLanguage(locale, ar, en), description: within ? `${t('builtIn.title')} · ${within}` : t('builtIn.title') };
  });
  return [...own, ...builtIn];
}

async function findOf(asked: string, kinds: readonly EntityKind[] | null): Promise<Choice[]> {
  if (typeof asked !== 'string' || !isStaff(await currentActor())) return [];
  const [locale, t] = [await getLocale(), await getTranslations('values')];
  const rows = await findEntities(asked.slice(0, ASKED_MAX), kinds);
  return rows.map((row) => {
    const parent = row.parents[0]?.parent;
    const kind = t(`entityKinds.${row.kind as EntityKind}`);
    return { id: row.id, label: inLanguage(locale, row.nameAr, row.nameEn), description: parent ? `${kind} · ${inLanguage(locale, parent.nameAr, parent.nameEn)}` : kind };
  });
}
