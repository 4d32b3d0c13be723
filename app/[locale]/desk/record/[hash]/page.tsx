import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/app/require-staff';
import { Withhold } from '@/components/desk/record/withhold';
import { PageHeader } from '@/components/ui/page-header';
import { DOCUMENT_KINDS } from '@/lib/core/record/record-document';
import { formatMoment } from '@/lib/core/values/moment-format';
import { Link } from '@/lib/i18n/navigation';
import { isPermitted } from '@/lib/server/access/permissions';
import { findRecordDocument } from '@/lib/server/db/record-queries';
import { withhold } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('record'))('documentTitle') };
}

export default async function RecordDocumentPage({ params }: { params: Promise<{ hash: string }> }) {
  const actor = await requireStaff();
  const { hash } = await params;
  const [document, t, locale] = await Promise.all([findRecordDocument(hash), getTranslations('record'), getLocale()]);
  if (!document) notFound();
  const kind = DOCUMENT_KINDS.find((each) => each === document.kind);
  const isWithheld = document.text === null;
  return (
    <>
      <PageHeader title={`${t('documentTitle')}: ${kind ? t(`kinds.${kind}`) : document.kind}`}>
        <Link href="/desk/record" className="text-accent underline">
          {t('back')}
        </Link>
      </PageHeader>
      <dl className="mb-4 grid max-w-3xl grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink-soft">{t('hash')}</dt>
        <dd>
          <code dir="ltr" className="text-sm break-all">
            {document.hash}
          </code>
        </dd>
        <dt className="text-ink-soft">{t('entries')}</dt>
        <dd>
          {document.entries.map((entry) => (
            <p key={entry.seq}>{t('entryAt', { seq: entry.seq, at: formatMoment(entry.at, locale === 'ar' ? 'ar' : 'en', 'second') })}</p>
          ))}
        </dd>
      </dl>
      {isWithheld ? (
        <p className="mb-4 max-w-prose rounded-md bg-undetermined-soft p-3">{t('withheldExplain')}</p>
      ) : (
        <pre dir="ltr" tabIndex={0} className="mb-4 max-h-[60vh] overflow-auto rounded-md border border-line bg-surface p-3 text-sm whitespace-pre-wrap">
          {JSON.stringify(JSON.parse(document.text ?? 'null'), null, 2)}
        </pre>
      )}
      {!isWithheld && document.kind !== 'tombstone' && isPermitted(actor.role, 'record:withhold') ? <Withhold documentHash={document.hash} onWithhold={withhold} /> : null}
    </>
  );
}
