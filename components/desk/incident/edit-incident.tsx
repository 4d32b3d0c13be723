'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import type { EditIncidentInput } from '@/lib/schemas/incident';
import type { Result } from '@/lib/schemas/problem';
import { type IncidentDraft, type IncidentFields, IncidentForm } from './incident-form';

interface EditIncidentProps {
  incidentId: string;
  version: number;
  start: IncidentDraft;
  onEdit: (input: EditIncidentInput, key?: string) => Promise<Result<{ id: string }>>;
  onFindPlaces: FindEntities;
}

export function EditIncident({ incidentId, version: startVersion, start, onEdit, onFindPlaces }: EditIncidentProps) {
  const t = useTranslations('incidents');
  const save = useCallback(
    ({ version, ...fields }: IncidentFields & { version: number | null }, key?: string) => onEdit({ ...fields, incidentId, version: version ?? startVersion }, key),
    [incidentId, onEdit, startVersion],
  );
  return <IncidentForm start={start} backHref={`/desk/incidents/${incidentId}`} submitLabel={t('save')} version={startVersion} onSave={save} onFindPlaces={onFindPlaces} />;
}
