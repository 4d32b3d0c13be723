'use client';

import { useFormatter, useNow } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useMoment } from './use-moment';

const never = () => () => undefined;

/** When something happened, as "3 hours ago", with the exact time under the pointer. The exact time (UTC) is what the server sends. */
export function RelativeTime({ at }: { at: string }) {
  const format = useFormatter();
  const moment = useMoment();
  const now = useNow({ updateInterval: 60_000 });
  const isInBrowser = useSyncExternalStore(never, () => true, () => false);
  const exact = moment(at);
  return (
    <time dateTime={at} title={exact} className="whitespace-nowrap">
      {isInBrowser ? format.relativeTime(new Date(at), { now, numberingSystem: 'latn' }) : exact}
    </time>
  );
}
