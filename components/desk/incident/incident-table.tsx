import { Moon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { Link } from '@/lib/i18n/navigation';

export interface IncidentLine {
  id: string;
  title: string;
  place: string | null;
  date: string | null;
  isNight: boolean;
  claims: number;
  sources: number;
}

/** Incidents in lines: what, where, when, and how much is on the table. */
export function IncidentTable({ incidents }: { incidents: readonly IncidentLine[] }) {
  const t = useTranslations('incidents');
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableHeading>{t('incident')}</TableHeading>
        <TableHeading>{t('place')}</TableHeading>
        <TableHeading>{t('date')}</TableHeading>
        <TableHeading>{t('claims')}</TableHeading>
        <TableHeading>{t('sources')}</TableHeading>
      </TableHead>
      <TableBody>
        {incidents.map((incident) => (
          <TableRow key={incident.id}>
            <TableCell className="min-w-64">
              <Link href={`/desk/incidents/${incident.id}`} className="font-medium underline-offset-2 hover:underline">
                <bdi>{incident.title}</bdi>
              </Link>
            </TableCell>
            <TableCell>
              <bdi>{incident.place ?? '—'}</bdi>
            </TableCell>
            <TableCell className="whitespace-nowrap">
              <bdi>{incident.date ?? t('undated')}</bdi>
              {incident.isNight ? (
                <>
                  {' '}
                  <Moon aria-hidden className="inline size-3.5" />
                  <span className="sr-only">{t('night')}</span>
                </>
              ) : null}
            </TableCell>
            <TableCell className="tabular-nums">{incident.claims}</TableCell>
            <TableCell className="tabular-nums">{incident.sources}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
