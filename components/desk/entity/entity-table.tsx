import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import type { EntityKind } from '@/lib/core/values/typed-value';
import { Link } from '@/lib/i18n/navigation';
import { EntityNames } from './entity-names';

export interface EntityLine {
  id: string;
  kind: EntityKind;
  name: string;
  /** Its other names, the other language's first. */
  otherNames: readonly string[];
  parents: readonly { kind: ParentKind; name: string }[];
}

export type ParentKind = 'located_in' | 'chain_of_command' | 'owned_by';

/** Entities in lines: what they are called in every script, and what they belong to. */
export function EntityTable({ entities }: { entities: readonly EntityLine[] }) {
  const t = useTranslations('entities');
  const values = useTranslations('values');
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableHeading>{t('name')}</TableHeading>
        <TableHeading>{t('kind')}</TableHeading>
        <TableHeading>{t('otherNames')}</TableHeading>
        <TableHeading>{t('belongs')}</TableHeading>
      </TableHead>
      <TableBody>
        {entities.map((entity) => (
          <TableRow key={entity.id}>
            <TableCell className="min-w-48">
              <Link href={`/desk/entities/${entity.id}`} className="font-medium underline-offset-2 hover:underline">
                <bdi>{entity.name}</bdi>
              </Link>
            </TableCell>
            <TableCell className="whitespace-nowrap">{values(`entityKinds.${entity.kind}`)}</TableCell>
            <TableCell className="min-w-56">
              <EntityNames names={entity.otherNames} />
            </TableCell>
            <TableCell>
              {entity.parents.map((parent, index) => (
                <span key={`${parent.kind} ${index}`} className="block">
                  <span className="text-ink-soft">{t(`parentKinds.${parent.kind}`)}</span> <bdi>{parent.name}</bdi>
                </span>
              ))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
