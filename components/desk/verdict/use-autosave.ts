'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '@/lib/schemas/problem';
import type { SaveTextInput, VerdictTextFields } from '@/lib/schemas/verdict';
import { isSame, type StoredText, wordsOf } from './words';

/** How long after the last key a text is saved, in milliseconds. */
const PAUSE_MS = 1_200;

export type SaveState = 'saved' | 'typing' | 'saving' | 'stale' | 'refused';

interface Kept {
  version: number;
  words: VerdictTextFields;
}

interface Autosave {
  words: VerdictTextFields;
  state: SaveState;
  problem: Problem | null;
  /** What is stored now, when somebody else saved in the meantime. */
  theirs: Kept | null;
  change: (patch: Partial<VerdictTextFields>) => void;
  saveNow: () => Promise<void>;
  /** After a stale save: goes on from the stored version with these words. */
  resolve: (words: VerdictTextFields) => Promise<void>;
}

/**
 * Keeps one language of a draft: saves a moment after the last key, one save at a time, and holds what was typed in this
 * browser until the server has it, so that a lost session, a closed window or a crash loses nothing.
 */
export function useAutosave(revisionId: string, stored: StoredText, save: (input: SaveTextInput) => Promise<Result<{ version: number }>>): Autosave {
  const storageKey = `isnad draft ${revisionId} ${stored.language}`;
  const [words, setWords] = useState(() => wordsOf(stored));
  const [state, setState] = useState<SaveState>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [theirs, setTheirs] = useState<Kept | null>(null);
  const latest = useRef(words);
  const base = useRef<Kept>({ version: stored.version, words: wordsOf(stored) });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);

  const saveNow = useCallback(async () => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    const sent = latest.current;
    if (isSame(sent, base.current.words)) return setState('saved');
    const sending = (async () => {
      setState('saving');
      const result = await save({ revisionId, language: stored.language, version: base.current.version, ...sent }).catch(
        (): Result<{ version: number }> => ({ ok: false, problem: { kind: 'failed', code: 'unreachable' } }),
      );
      if (result.ok) {
        base.current = { version: result.value.version, words: sent };
        setProblem(null);
        setTheirs(null);
        if (isSame(latest.current, sent)) forget(storageKey);
        setState(isSame(latest.current, sent) ? 'saved' : 'typing');
      } else if (result.problem.kind === 'stale') {
        const current = result.problem.current as VerdictTextFields & { version: number };
        setTheirs({ version: current.version, words: wordsOf(current) });
        setProblem(result.problem);
        setState('stale');
      } else {
        setProblem(result.problem);
        setState('refused');
      }
    })();
    running.current = sending;
    await sending;
    running.current = null;
  }, [revisionId, save, storageKey, stored.language]);

  const change = useCallback(
    (patch: Partial<VerdictTextFields>) => {
      latest.current = { ...latest.current, ...patch };
      setWords(latest.current);
      remember(storageKey, { version: base.current.version, words: latest.current });
      clearTimeout(timer.current);
      setState((now) => (now === 'stale' ? now : 'typing'));
      timer.current = setTimeout(() => void saveNow(), PAUSE_MS);
    },
    [saveNow, storageKey],
  );

  const resolve = useCallback(
    async (chosen: VerdictTextFields) => {
      if (!theirs) return;
      base.current = theirs;
      latest.current = chosen;
      setWords(chosen);
      setTheirs(null);
      setProblem(null);
      setState('typing');
      remember(storageKey, { version: theirs.version, words: chosen });
      await saveNow();
    },
    [saveNow, storageKey, theirs],
  );

  // What an earlier visit typed and could not save comes back, once, from the version it was typed on.
  const isRestored = useRef(false);
  useEffect(() => {
    if (isRestored.current) return;
    isRestored.current = true;
    const kept = recall(storageKey);
    if (!kept || isSame(kept.words, base.current.words)) return;
    base.current = { ...base.current, version: kept.version };
    change(kept.words);
  }, [change, storageKey]);

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (state === 'typing' || state === 'saving') {
        void saveNow();
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state, saveNow]);

  return { words, state, problem, theirs, change, saveNow, resolve };
}

/** Storage may be full or forbidden; then only this safety net is missing. */
function remember(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // nothing to do
  }
}

function recall(key: string): Kept | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing to do
  }
}

