import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { Link } from '@/lib/i18n/navigation';
import type { SourceKind } from '@/lib/schemas/source';
import { languageName } from './languages';

interface SourceRow {
  id: string;
  title: string;
  kind: SourceKind;
  language: string;
  outlet: string | null;
  published: string | null;
  isConfidential: boolean;
  statementCount: number;
  createdAt: string;
}

/** A page of sources. */
export function SourceTable({ sources, isFiltered }: { sources: readonly SourceRow[]; isFiltered: boolean }) {
  const t = useTranslations('sources');
  const values = useTranslations('values');
  const format = useFormatter();
  const moment = useMoment();
  const locale = useLocale();
  if (sources.length === 0) {
    return isFiltered ? (
      <EmptyState title={t('nothingFound')} action={<LinkButton href="/desk/sources">{t('showAll')}</LinkButton>}>
        {t('nothingFoundHint')}
      </EmptyState>
    ) : (
      <EmptyState title={t('empty')} action={<LinkButton href="/desk/sources/new" variant="primary">{t('new')}</LinkButton>}>
        {t('emptyHint')}
      </EmptyState>
    );
  }
  const published = (edtf: string | null) => {
    const read = parseDate(edtf ?? '');
    return read.ok ? formatDate(read.value, locale === 'ar' ? 'ar' : 'en') : '–';
  };
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableHeading>{t('titleField')}</TableHeading>
        <TableHeading>{t('outlet')}</TableHeading>
        <TableHeading>{t('kind')}</TableHeading>
        <TableHeading>{t('language')}</TableHeading>
        <TableHeading>{t('published')}</TableHeading>
        <TableHeading>{t('statements')}</TableHeading>
        <TableHeading>{t('broughtIn')}</TableHeading>
      </TableHead>
      <TableBody>
        {sources.map((source) => (
          <TableRow key={source.id}>
            <TableCell className="max-w-xl min-w-64">
              <Link href={`/desk/sources/${source.id}`} className="block font-medium text-accent-strong hover:underline">
                <bdi>{source.title}</bdi>
              </Link>
              {source.isConfidential ? <Badge tone="danger">{t('confidentialShort')}</Badge> : null}
            </TableCell>
            <TableCell>{source.outlet ? <bdi>{source.outlet}</bdi> : <span className="text-ink-soft">{t('outletUnknown')}</span>}</TableCell>
            <TableCell className="whitespace-nowrap">{values(`sourceKinds.${source.kind}`)}</TableCell>
            <TableCell className="whitespace-nowrap">{source.language === 'und' ? t('languageUnknown') : languageName(source.language, locale)}</TableCell>
            <TableCell className="whitespace-nowrap">{published(source.published)}</TableCell>
            <TableCell className="tabular-nums">{format.number(source.statementCount)}</TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft">{moment(source.createdAt, 'day')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
