'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { isTyping, useShortcutGroup, useShortcuts } from '@/components/desk/shell/shortcuts';

/** The page's own keys, listed under `?`. By `code`, so that they work on an Arabic layout. */
export function useReaderKeys({ onMake, canMake, onStep }: { onMake: () => void; canMake: boolean; onStep: (by: 1 | -1) => void }) {
  const t = useTranslations('reader');
  const { areOn } = useShortcuts();
  const group = useMemo(
    () => ({
      title: t('keys.title'),
      keys: [
        { keys: '← →', does: t('keys.words') }, { keys: '↑ ↓', does: t('keys.lines') }, { keys: 'Shift ←', does: t('keys.extend') }, { keys: 'Ctrl Shift ←', does: t('keys.letters') },
        { keys: 's', does: t('keys.make') }, { keys: 'n', does: t('keys.next') }, { keys: 'p', does: t('keys.previous') }, { keys: 'Ctrl Enter', does: t('keys.save') }, { keys: 'Esc', does: t('keys.close') },
      ],
    }),
    [t],
  );
  useShortcutGroup(group);
  const latest = useRef({ onMake, canMake, onStep });
  useEffect(() => {
    latest.current = { onMake, canMake, onStep };
  });
  useEffect(() => {
    if (!areOn) return;
    function onKeyDown(event: KeyboardEvent) {
      if (isTyping(event) || event.defaultPrevented || event.shiftKey) return;
      if (event.code === 'KeyS' && latest.current.canMake) {
        event.preventDefault();
        latest.current.onMake();
      } else if (event.code === 'KeyN' || event.code === 'KeyP') {
        event.preventDefault();
        latest.current.onStep(event.code === 'KeyN' ? 1 : -1);
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [areOn]);
}
