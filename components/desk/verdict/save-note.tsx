'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { SaveState } from './use-autosave';

/** Says whether what was typed is kept, politely to screen readers. */
export function SaveNote({ state, onSave }: { state: SaveState; onSave: () => void }) {
  const t = useTranslations('verdicts');
  return (
    <div className="flex min-h-8 items-center gap-3 text-sm text-ink-soft">
      <p role="status">{t(`saveState.${state}`)}</p>
      {state === 'typing' || state === 'refused' ? (
        <Button size="small" variant="quiet" onPress={onSave}>
          {t('saveNow')}
        </Button>
      ) : null}
    </div>
  );
}
