'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { useDeed } from '@/components/ui/use-deed';
import type { PeopleActions, Person } from './people-table';
import { ROLE_IDS } from './roles';

/** What an admin can do with a person's account: another role, taking access away, giving it back. */
export function PersonDeeds({ person, onChangeRole, onDeactivate, onReactivate }: { person: Person } & PeopleActions) {
  const t = useTranslations('people');
  const [open, setOpen] = useState<'role' | 'access' | null>(null);
  const [role, setRole] = useState(person.role);
  const close = () => setOpen(null);
  const roleDeed = useDeed(onChangeRole, close);
  const accessDeed = useDeed(person.isActive ? onDeactivate : onReactivate, close);
  const openOne = (which: 'role' | 'access') => {
    roleDeed.clearProblem();
    accessDeed.clearProblem();
    setRole(person.role);
    setOpen(which);
  };

  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" size="small" isIcon aria-label={t('deedsOf', { name: person.name })}>
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
        choices={[
          { id: 'role', label: t('changeRole') },
          { id: 'access', label: person.isActive ? t('deactivate') : t('reactivate'), isDangerous: person.isActive },
        ]}
        onAction={openOne}
      />
      <Dialog title={t('changeRoleOf', { name: person.name })} isOpen={open === 'role'} onOpenChange={(isOpen) => !isOpen && close()} size="small">
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void roleDeed.send({ userId: person.id, role, was: person.role });
          }}
        >
          <ProblemNote problem={roleDeed.problem} />
          <RadioGroup label={t('role')} choices={ROLE_IDS.map((id) => ({ id, label: t(`roles.${id}`), description: t(`roleMeans.${id}`) }))} value={role} onChange={setRole} />
          <div className="flex justify-end gap-2">
            <Button type="submit" variant="primary" isPending={roleDeed.isPending} isDisabled={role === person.role}>
              {t('changeRole')}
            </Button>
          </div>
        </form>
      </Dialog>
      <ConfirmDialog
        title={person.isActive ? t('deactivateTitle', { name: person.name }) : t('reactivateTitle', { name: person.name })}
        confirmLabel={person.isActive ? t('deactivate') : t('reactivate')}
        isDangerous={person.isActive}
        isPending={accessDeed.isPending}
        isOpen={open === 'access'}
        onOpenChange={(isOpen) => !isOpen && close()}
        onConfirm={() => void accessDeed.send({ userId: person.id })}
      >
        <p>{person.isActive ? t('deactivateMeans') : t('reactivateMeans')}</p>
        <ProblemNote problem={accessDeed.problem} className="mt-3" />
      </ConfirmDialog>
    </>
  );
}
