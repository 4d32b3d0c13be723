import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { BakeButton } from '@/components/desk/record/bake-button';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { documentTitle } from '@/lib/core/record/document-title';
import { DOCUMENT_KINDS } from '@/lib/core/record/record-document';
import { formatMoment } from '@/lib/core/values/moment-format';
import { Link } from '@/lib/i18n/navigation';
import { recordDocument } from '@/lib/schemas/record-documents';
import { isPermitted } from '@/lib/server/access/permissions';
import { listRecordEntries } from '@/lib/server/db/record-queries';
import { bakeAgain } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('record'))('title') };
}

export default async function RecordPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const actor = await requireStaff();
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1);
  const [{ rows, total, pageSize }, t, locale] = await Promise.all([listRecordEntries(page), getTranslations('record'), getLocale()]);
  return (
    <>
      <PageHeader title={t('title')} actions={isPermitted(actor.role, 'record:bake') ? <BakeButton onBake={bakeAgain} /> : null}>
        {t('lead')}
      </PageHeader>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : (
        <Table label={t('title')}>
          <TableHead>
            <TableHeading>{t('seq')}</TableHeading>
            <TableHeading>{t('kind')}</TableHeading>
            <TableHeading>{t('document')}</TableHeading>
            <TableHeading>{t('at')}</TableHeading>
          </TableHead>
          <TableBody>
            {rows.map((row) => {
              const document = row.text === null ? null : recordDocument.parse(JSON.parse(row.text));
              const title = document && documentTitle(document, locale === 'en' ? 'en' : 'ar');
              const kind = DOCUMENT_KINDS.find((each) => each === row.kind);
              return (
                <TableRow key={row.seq}>
                  <TableCell className="tabular-nums">{row.seq}</TableCell>
                  <TableCell>
                    {kind ? t(`kinds.${kind}`) : row.kind} {row.withheldAt ? <Badge tone="undetermined">{t('withheld')}</Badge> : null}
                  </TableCell>
                  <TableCell>
                    <Link href={`/desk/record/${row.documentHash}`} className="text-accent underline">
                      {title ? <bdi lang={title.language}>{title.text}</bdi> : t('untitled')}
                    </Link>{' '}
                    <code dir="ltr" className="text-xs whitespace-nowrap text-ink-soft">
                      {row.documentHash.slice(0, 12)}…
                    </code>
                  </TableCell>
                  <TableCell className="whitespace-nowrap text-ink-soft">
                    <time dateTime={row.at}>{formatMoment(row.at, locale === 'ar' ? 'ar' : 'en', 'second')}</time>
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      <div className="mt-3">
        <Pager
          previousHref={page > 1 ? `/desk/record?page=${page - 1}` : null}
          nextHref={page * pageSize < total ? `/desk/record?page=${page + 1}` : null}
          summary={total > 0 ? t('range', { from: (page - 1) * pageSize + 1, to: Math.min(total, page * pageSize), total }) : undefined}
        />
      </div>
    </>
  );
}
