'use client';

import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/desk/shell/relative-time';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { browserName } from './browser-name';

export interface OwnSession {
  id: string;
  isCurrent: boolean;
  userAgent: string | null;
  ipAddress: string | null;
  /** ISO 8601. */
  seenAt: string;
}

/** Where one is signed in; any of them can be ended from here. */
export function SessionList({ sessions, onRevoke }: { sessions: readonly OwnSession[]; onRevoke: (input: { sessionId: string }, requestKey?: string) => Promise<Result<null>> }) {
  const t = useTranslations('people');
  const { send, isPending, problem } = useDeed(onRevoke);
  return (
    <>
      <ProblemNote problem={problem} className="mb-2" />
      <ul className="rounded-md border border-line bg-surface">
        {sessions.map((session) => (
          <li key={session.id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-1.5 last:border-b-0">
            <bdi className="font-medium">{browserName(session.userAgent) ?? t('unknownBrowser')}</bdi>
            {session.ipAddress ? <bdi className="text-ink-soft tabular-nums">{session.ipAddress}</bdi> : null}
            <span className="text-sm text-ink-soft">
              <RelativeTime at={session.seenAt} />
            </span>
            <span className="ms-auto">
              {session.isCurrent ? (
                <Badge tone="accent">{t('thisBrowser')}</Badge>
              ) : (
                <Button size="small" isDisabled={isPending} onPress={() => void send({ sessionId: session.id })}>
                  {t('endSession')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
