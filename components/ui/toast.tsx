'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, Text, UNSTABLE_Toast as AriaToast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as AriaToastRegion } from 'react-aria-components';

interface Notice {
  text: string;
  tone: 'done' | 'problem';
}

/** How long a notice stays, in milliseconds; problems stay until they are closed. */
const STAY_MS = 6_000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Says in a corner that something was done, where the screen does not show it by itself. */
export function showNotice(text: string, tone: Notice['tone'] = 'done'): void {
  queue.add({ text, tone }, tone === 'done' ? { timeout: STAY_MS } : undefined);
}

/** Where the notices appear; once, in the desk's layout. */
export function NoticeRegion() {
  const t = useTranslations('common');
  return (
    <AriaToastRegion queue={queue} aria-label={t('notices')} className="fixed end-4 bottom-4 z-50 flex flex-col gap-2">
      {({ toast }) => (
        <AriaToast toast={toast} className="flex max-w-sm items-start gap-2 rounded-md border border-line bg-surface px-3 py-2 text-ink shadow-lg">
          {toast.content.tone === 'done' ? <CircleCheck aria-hidden className="mt-1 size-4 shrink-0 text-supports" /> : <CircleAlert aria-hidden className="mt-1 size-4 shrink-0 text-danger" />}
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <Button slot="close" aria-label={t('close')} className="flex size-6 items-center justify-center rounded text-ink-soft hover:bg-sunken">
            <X aria-hidden className="size-4" />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
