'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Kept in the browser: whether keys without Ctrl or Alt do anything. Off matters to people who dictate or press keys by accident. */
const STORAGE_KEY = 'isnad.singleKeys';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  return () => window.removeEventListener('storage', onChange);
}

export function useSingleKeys(): [boolean, (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(STORAGE_KEY) !== 'off',
    () => true,
  );
  const setOn = useCallback((next: boolean) => {
    localStorage.setItem(STORAGE_KEY, next ? 'on' : 'off');
    // The browser tells other tabs by itself, this one not.
    window.dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY }));
  }, []);
  return [areOn, setOn];
}
