'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/choice';
import type { EditEntityInput } from '@/lib/schemas/entity';
import type { Result } from '@/lib/schemas/problem';
import { type EntityDraft, EntityForm } from './entity-form';
import type { FindEntities } from './entity-picker';

interface EditEntityProps {
  entityId: string;
  version: number;
  start: EntityDraft;
  sides: readonly Choice[];
  onEdit: (input: EditEntityInput, key?: string) => Promise<Result<{ id: string }>>;
  onFind: FindEntities;
}

export function EditEntity({ entityId, version: startVersion, start, sides, onEdit, onFind }: EditEntityProps) {
  const t = useTranslations('entities');
  return (
    <EntityForm
      start={start}
      version={startVersion}
      submitLabel={t('save')}
      backHref="/desk/entities"
      sides={sides}
      onSave={(fields, version, key) => onEdit({ ...fields, entityId, version: version ?? startVersion }, key)}
      onFind={onFind}
    />
  );
}
