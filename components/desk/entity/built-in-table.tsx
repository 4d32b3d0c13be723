'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { useDeed } from '@/components/ui/use-deed';
import type { BuiltInKind } from '@/lib/core/extract/built-in-names';
import { Link, useRouter } from '@/lib/i18n/navigation';
import type { AdoptEntityInput } from '@/lib/schemas/entity';
import type { Result } from '@/lib/schemas/problem';
import { EntityNames } from './entity-names';

interface BuiltInLine {
  key: string;
  kind: BuiltInKind;
  name: string;
  otherNames: readonly string[];
  /** What it lies in. */
  parent: string | null;
  /** The newsroom's own entry that it was taken over as. */
  entityId: string | null;
}

interface BuiltInTableProps {
  names: readonly BuiltInLine[];
  onAdopt: (input: AdoptEntityInput, requestKey?: string) => Promise<Result<{ id: string }>>;
}

/** What the reader of texts knows from the start, in lines; each can be taken over among the newsroom's own names. */
export function BuiltInTable({ names, onAdopt }: BuiltInTableProps) {
  const t = useTranslations('entities');
  const router = useRouter();
  const deed = useDeed(onAdopt, ({ id }) => router.push(`/desk/entities/${id}`));
  return (
    <>
      <ProblemNote problem={deed.problem} />
      <Table label={t('builtIn.title')}>
        <TableHead>
          <TableHeading>{t('name')}</TableHeading>
          <TableHeading>{t('kind')}</TableHeading>
          <TableHeading>{t('otherNames')}</TableHeading>
          <TableHeading>{t('builtIn.liesIn')}</TableHeading>
          <TableHeading>{t('builtIn.own')}</TableHeading>
        </TableHead>
        <TableBody>
          {names.map(({ key, kind, name, otherNames, parent, entityId }) => (
            <TableRow key={key}>
              <TableCell className="min-w-40 font-medium">
                <bdi>{name}</bdi>
              </TableCell>
              <TableCell className="whitespace-nowrap">{t(`builtIn.kinds.${kind}`)}</TableCell>
              <TableCell className="min-w-56">
                <EntityNames names={otherNames} />
              </TableCell>
              <TableCell>{parent ? <bdi>{parent}</bdi> : null}</TableCell>
              <TableCell className="whitespace-nowrap">
                {entityId ? (
                  <Link href={`/desk/entities/${entityId}`} className="text-accent-strong underline underline-offset-2">
                    {t('builtIn.open')}
                  </Link>
                ) : (
                  <Button size="small" isDisabled={deed.isPending} onPress={() => void deed.send({ key })} aria-label={t('builtIn.adoptNamed', { name })}>
                    {t('builtIn.adopt')}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
