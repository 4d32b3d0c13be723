import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { Link } from '@/lib/i18n/navigation';
import { OriginBadges } from './origin-badges';
import type { OriginLine } from './origin-view';

/** Original sources in lines: who, whether it counts, whose interest, how much comes from it. */
export function OriginTable({ origins }: { origins: readonly OriginLine[] }) {
  const t = useTranslations('origins');
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableHeading>{t('origin')}</TableHeading>
        <TableHeading>{t('standing')}</TableHeading>
        <TableHeading>{t('statements')}</TableHeading>
        <TableHeading>{t('mergedHere')}</TableHeading>
      </TableHead>
      <TableBody>
        {origins.map((origin) => (
          <TableRow key={origin.id}>
            <TableCell className="min-w-56">
              <Link href={`/desk/origins/${origin.id}`} className="font-medium underline-offset-2 hover:underline">
                <bdi>{origin.label}</bdi>
              </Link>
            </TableCell>
            <TableCell>
              {origin.mergedInto ? (
                <Badge>
                  {t('mergedInto')} <bdi>{origin.mergedInto.label}</bdi>
                </Badge>
              ) : (
                <OriginBadges origin={origin} />
              )}
            </TableCell>
            <TableCell className="tabular-nums">{origin.statements}</TableCell>
            <TableCell className="tabular-nums">{origin.merged}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
