import { useFormatter, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { Link } from '@/lib/i18n/navigation';
import type { OutletKind } from '@/lib/schemas/outlet';

interface OutletRow {
  id: string;
  name: string;
  otherName: string | null;
  kind: OutletKind;
  owner: string | null;
  side: string | null;
  sourceCount: number;
}

/** A page of outlets. */
export function OutletTable({ outlets, isFiltered }: { outlets: readonly OutletRow[]; isFiltered: boolean }) {
  const t = useTranslations('outlets');
  const format = useFormatter();
  if (outlets.length === 0) return <EmptyState title={isFiltered ? t('nothingFound') : t('empty')}>{isFiltered ? t('nothingFoundHint') : t('emptyHint')}</EmptyState>;
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableHeading>{t('name')}</TableHeading>
        <TableHeading>{t('kind')}</TableHeading>
        <TableHeading>{t('ownerGroup')}</TableHeading>
        <TableHeading>{t('side')}</TableHeading>
        <TableHeading>{t('sources')}</TableHeading>
      </TableHead>
      <TableBody>
        {outlets.map((outlet) => (
          <TableRow key={outlet.id}>
            <TableCell>
              <Link href={`/desk/outlets/${outlet.id}`} className="font-medium text-accent-strong hover:underline">
                <bdi>{outlet.name}</bdi>
              </Link>
              {outlet.otherName ? (
                <span className="block text-sm text-ink-soft">
                  <bdi>{outlet.otherName}</bdi>
                </span>
              ) : null}
            </TableCell>
            <TableCell>{t(`kinds.${outlet.kind}`)}</TableCell>
            <TableCell>{outlet.owner ? <bdi>{outlet.owner}</bdi> : '–'}</TableCell>
            <TableCell>{outlet.side ? <bdi>{outlet.side}</bdi> : '–'}</TableCell>
            <TableCell className="tabular-nums">{format.number(outlet.sourceCount)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
