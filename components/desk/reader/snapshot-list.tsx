'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/lib/i18n/navigation';
import type { SnapshotView } from './source-view';

/** Each capture of a source: when, by whom, how its bytes were read, and the hashes that prove it. */
export function SnapshotList({ sourceId, snapshots, openId }: { sourceId: string; snapshots: readonly SnapshotView[]; openId: string }) {
  const t = useTranslations('reader');
  const sealing = useTranslations('sealing');
  const format = useFormatter();
  const moment = useMoment();
  return (
    <section aria-labelledby="snapshots" className="flex flex-col gap-2">
      <h2 id="snapshots" className="font-semibold">
        {t('snapshots', { count: snapshots.length })}
      </h2>
      <ol className="flex flex-col gap-2">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id} className="rounded-md border border-line bg-surface px-3 py-2 text-sm">
            <p className="flex flex-wrap items-center gap-2">
              <Link href={`/desk/sources/${sourceId}?snapshot=${snapshot.id}`} aria-current={snapshot.id === openId || undefined} className="font-medium text-accent-strong underline underline-offset-2">
                {moment(snapshot.capturedAt)}
              </Link>
              {snapshot.id === openId ? <Badge tone="accent">{t('openNow')}</Badge> : null}
              {snapshot.state === 'sealed' || snapshot.state === 'destroyed' ? <Badge tone="undetermined">{sealing(`states.${snapshot.state}`)}</Badge> : null}
              {snapshot.capturedBy ? <bdi className="text-ink-soft">{snapshot.capturedBy}</bdi> : null}
            </p>
            <p className="text-ink-soft">
              {t('readAs', { encoding: snapshot.encoding.toUpperCase(), bytes: format.number(snapshot.rawBytes), characters: format.number(snapshot.textLength) })}
              {snapshot.fileName ? (
                <>
                  {' · '}
                  <bdi>{snapshot.fileName}</bdi>
                </>
              ) : null}
            </p>
            <p className="text-ink-soft">
              {t('rawHash')}{' '}
              <code dir="ltr" className="text-xs break-all">
                {snapshot.rawSha256}
              </code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
