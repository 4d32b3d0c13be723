import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { RATING_TONES, type RatingDraft } from '@/components/desk/rating/rating-draft';
import { RatingDialog } from '@/components/desk/rating/rating-dialog';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { isPermitted } from '@/lib/server/access/permissions';
import { listRatings } from '@/lib/server/db/verdict-queries';
import { keepRating } from '../../verdicts/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ratings'))('title') };
}

export default async function RatingsPage() {
  const actor = await requireStaff();
  const [rows, t] = await Promise.all([listRatings(), getTranslations('ratings')]);
  const canEdit = isPermitted(actor.role, 'rating:edit');
  const next = Math.max(0, ...rows.map((row) => row.position)) + 1;
  const fresh: RatingDraft = { key: '', version: 0, labelAr: '', labelEn: '', descriptionAr: '', descriptionEn: '', ratingValue: null, tone: 'open', position: Math.min(99, next), isRetired: false };
  return (
    <>
      <PageHeader title={t('title')} actions={canEdit ? <RatingDialog rating={fresh} onSave={keepRating} /> : null}>
        {t('lead')}
      </PageHeader>
      <Table label={t('title')}>
        <TableHead>
          <TableHeading>{t('position')}</TableHeading>
          <TableHeading>{t('labelAr')}</TableHeading>
          <TableHeading>{t('labelEn')}</TableHeading>
          <TableHeading>{t('value')}</TableHeading>
          <TableHeading>
            <span className="sr-only">{t('deeds')}</span>
          </TableHeading>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <TableCell className="tabular-nums">{row.position}</TableCell>
              <TableCell lang="ar" dir="rtl">
                <p className="font-medium">
                  {row.labelAr} {row.retiredAt ? <Badge tone="context">{t('isRetired')}</Badge> : null}
                </p>
                <p className="text-sm text-ink-soft">{row.descriptionAr}</p>
              </TableCell>
              <TableCell lang="en" dir="ltr">
                <p className="font-medium">{row.labelEn}</p>
                <p className="text-sm text-ink-soft">{row.descriptionEn}</p>
              </TableCell>
              <TableCell className="tabular-nums">{row.ratingValue ?? t('noValue')}</TableCell>
              <TableCell className="text-end">
                {canEdit ? (
                  <RatingDialog
                    key={row.version}
                    rating={{
                      key: row.key,
                      version: row.version,
                      labelAr: row.labelAr,
                      labelEn: row.labelEn,
                      descriptionAr: row.descriptionAr,
                      descriptionEn: row.descriptionEn,
                      ratingValue: row.ratingValue,
                      tone: RATING_TONES.find((tone) => tone === row.tone) ?? 'open',
                      position: row.position,
                      isRetired: row.retiredAt !== null,
                    }}
                    onSave={keepRating}
                  />
                ) : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
