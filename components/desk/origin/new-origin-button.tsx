'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { OriginDeeds } from './origin-deeds';
import { EMPTY_ORIGIN, originFields, OriginFormDialog } from './origin-form-dialog';

interface NewOriginButtonProps {
  interests: { owners: readonly Choice[]; sides: readonly Choice[] };
  onCreate: OriginDeeds['create'];
  onFindAgents: FindEntities;
}

export function NewOriginButton({ interests, onCreate, onFindAgents }: NewOriginButtonProps) {
  const t = useTranslations('origins');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { send, isPending, problem, fieldProblem } = useDeed(onCreate, ({ id }) => router.push(`/desk/origins/${id}`));
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" /> {t('new')}
      </Button>
      {isOpen ? (
        <OriginFormDialog
          title={t('new')}
          submitLabel={t('create')}
          start={EMPTY_ORIGIN}
          {...{ interests, isPending, problem, fieldProblem, onFindAgents }}
          onSubmit={(draft) => void send({ ...originFields(draft), statementIds: [] })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
