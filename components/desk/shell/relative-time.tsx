'use client';

import { useFormatter, useNow } from 'next-intl';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** When something happened, as "3 hours ago", with the exact time under the pointer. The exact time (UTC) is what the server sends. */
export function RelativeTime({ at }: { at: string }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const isInBrowser = useSyncExternalStore(never, () => true, () => false);
  const exact = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', numberingSystem: 'latn' });
  return (
    <time dateTime={at} title={exact} className="whitespace-nowrap">
      {isInBrowser ? format.relativeTime(new Date(at), { now, numberingSystem: 'latn' }) : exact}
    </time>
  );
}
