'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/choice';
import type { CreateEntityInput } from '@/lib/schemas/entity';
import type { Result } from '@/lib/schemas/problem';
import { EMPTY_ENTITY, EntityForm } from './entity-form';
import type { FindEntities } from './entity-picker';

interface NewEntityProps {
  sides: readonly Choice[];
  onCreate: (input: CreateEntityInput, key?: string) => Promise<Result<{ id: string }>>;
  onFind: FindEntities;
}

export function NewEntity({ sides, onCreate, onFind }: NewEntityProps) {
  const t = useTranslations('entities');
  return <EntityForm start={EMPTY_ENTITY} version={null} submitLabel={t('create')} backHref="/desk/entities" sides={sides} onSave={(fields, _version, key) => onCreate(fields, key)} onFind={onFind} />;
}
