'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import type { Result } from '@/lib/schemas/problem';
import type { ChangeRoleInput } from '@/lib/schemas/user';
import { PersonDeeds } from './person-deeds';
import type { RoleId } from './roles';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: RoleId;
  isActive: boolean;
  isSample: boolean;
}

export interface PeopleActions {
  onChangeRole: (input: ChangeRoleInput, requestKey?: string) => Promise<Result<{ userId: string }>>;
  onDeactivate: (input: { userId: string }, requestKey?: string) => Promise<Result<{ userId: string }>>;
  onReactivate: (input: { userId: string }, requestKey?: string) => Promise<Result<{ userId: string }>>;
}

/** Who has an account, what they may do, and whether they still may. */
export function PeopleTable({ people, ownId, ...actions }: { people: readonly Person[]; ownId: string } & PeopleActions) {
  const t = useTranslations('people');
  return (
    <Table label={t('table')}>
      <TableHead>
        <TableHeading>{t('name')}</TableHeading>
        <TableHeading>{t('email')}</TableHeading>
        <TableHeading>{t('role')}</TableHeading>
        <TableHeading>{t('state')}</TableHeading>
        <TableHeading>
          <span className="sr-only">{t('deeds')}</span>
        </TableHeading>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id}>
            <TableCell className="font-medium">
              <bdi>{person.name}</bdi>
              {person.id === ownId ? <span className="ms-1.5 font-normal text-ink-soft">{t('you')}</span> : null}
            </TableCell>
            <TableCell>
              <bdi>{person.email}</bdi>
            </TableCell>
            <TableCell>{t(`roles.${person.role}`)}</TableCell>
            <TableCell>
              <span className="flex flex-wrap gap-1">
                <Badge tone={person.isActive ? 'supports' : 'context'}>{person.isActive ? t('active') : t('deactivated')}</Badge>
                {person.isSample ? <Badge tone="undetermined">{t('sample')}</Badge> : null}
              </span>
            </TableCell>
            <TableCell className="text-end">
              <PersonDeeds person={person} {...actions} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
