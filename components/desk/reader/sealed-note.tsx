import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/desk/shell/use-moment';
import { SealCapture } from './seal-capture';
import type { SealedSnapshot, SealingDeeds, SealingRights } from './sealing-view';
import { UnsealCapture } from './unseal-capture';

/** In place of a text that was sealed or destroyed: why, by whom, what can still be checked, and what can be done. */
export function SealedNote({ snapshot, rights, deeds }: { snapshot: SealedSnapshot; rights: SealingRights; deeds: SealingDeeds }) {
  const t = useTranslations('sealing');
  const reader = useTranslations('reader');
  const moment = useMoment();
  const { tombstone, isDestroyed } = snapshot;
  return (
    <section aria-labelledby="sealed" className="flex max-w-prose flex-col gap-3 rounded-md border border-line bg-surface p-4">
      <h2 id="sealed" className="font-semibold">
        {isDestroyed ? t('destroyed') : reader('sealed')}
      </h2>
      <p className="text-ink-soft">{isDestroyed ? t('destroyedHint') : reader('sealedHint')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {tombstone === null ? null : (
          <>
            <dt className="text-ink-soft">{t('reason')}</dt>
            <dd>{t(`reasons.${tombstone.reason}`)}</dd>
            {tombstone.note === '' ? null : (
              <>
                <dt className="text-ink-soft">{t('note')}</dt>
                <dd dir="auto" className="text-start break-words">
                  {tombstone.note}
                </dd>
              </>
            )}
            <dt className="text-ink-soft">{t('when')}</dt>
            <dd>
              <time dateTime={tombstone.at}>{moment(tombstone.at)}</time> · <bdi>{tombstone.by}</bdi>
            </dd>
          </>
        )}
        <Hash name={reader('rawHash')} hash={snapshot.rawSha256} />
        <Hash name={t('textHash')} hash={snapshot.textSha256} />
      </dl>
      <div className="flex flex-wrap gap-2">
        {rights.canSeal && !isDestroyed ? <UnsealCapture snapshot={snapshot} onUnseal={deeds.unseal} /> : null}
        {rights.canDestroy && !isDestroyed ? <SealCapture snapshot={snapshot} what="destroy" deeds={deeds} /> : null}
      </div>
    </section>
  );
}

function Hash({ name, hash }: { name: string; hash: string }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>
        <code dir="ltr" className="text-xs break-all">
          {hash}
        </code>
      </dd>
    </>
  );
}
