'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import type { CreateIncidentInput } from '@/lib/schemas/incident';
import type { Result } from '@/lib/schemas/problem';
import { EMPTY_INCIDENT, IncidentForm, type IncidentFields } from './incident-form';

type Create = (input: CreateIncidentInput, key?: string) => Promise<Result<{ id: string }>>;

export function NewIncident({ onCreate, onFindPlaces }: { onCreate: Create; onFindPlaces: FindEntities }) {
  const t = useTranslations('incidents');
  const save = useCallback(({ version: _version, ...fields }: IncidentFields & { version: number | null }, key?: string) => onCreate(fields, key), [onCreate]);
  return <IncidentForm start={EMPTY_INCIDENT} backHref="/desk/incidents" submitLabel={t('create')} version={null} onSave={save} onFindPlaces={onFindPlaces} />;
}
