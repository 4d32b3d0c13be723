'use client';

import { useRef, useState } from 'react';
import { useProblemSentence } from '@/components/ui/use-problem-sentence';
import type { Problem } from '@/lib/schemas/problem';
import type { CaptureDeed, Captured } from './capture-deed';
import { captureInput, type SourceDraft } from './source-draft';
import { sameBytesOf } from './same-bytes-note';

/** The same limit as the server's (lib/server/capture/limits.ts): what is over it is not even sent. */
const MAX_FILE_MB = 20;
const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024;

export interface UploadItem {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'done' | 'same' | 'refused';
  /** Why it was refused, or where the same bytes are, in a sentence. */
  sentence: string | null;
  done: Captured | null;
  sameSourceId: string | null;
}

/** Files on their way in, one after the other. A field problem that concerns them all stops the rest. */
export function useUploads(onCapture: CaptureDeed, draft: SourceDraft) {
  const sentence = useProblemSentence();
  const [uploads, setUploads] = useState<readonly UploadItem[]>([]);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);

  const change = (key: string, part: Partial<UploadItem>) => setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));

  function add(files: readonly File[]) {
    setUploads((all) => [...all, ...files.map((file) => ({ key: crypto.randomUUID(), file, state: 'waiting' as const, sentence: null, done: null, sameSourceId: null }))]);
  }

  /** Sends one file; false when what is wrong concerns them all. */
  async function send(upload: UploadItem, isAlone: boolean, evenIfSame: boolean): Promise<boolean> {
    if (upload.file.size > MAX_FILE_BYTES) {
      change(upload.key, { state: 'refused', sentence: sentence({ code: 'tooLarge', values: { megabytes: MAX_FILE_MB } }) });
      return true;
    }
    change(upload.key, { state: 'sending', sentence: null });
    const bytes = await upload.file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    const input = bytes && captureInput({ ...draft, title: isAlone ? draft.title : '' }, { via: 'file', name: upload.file.name, bytes }, evenIfSame);
    const result = input ? await onCapture(input, upload.key + String(evenIfSame)).catch(() => null) : null;
    if (result?.ok) {
      change(upload.key, { state: 'done', done: result.value });
      return true;
    }
    const refused: Problem = result?.problem ?? { kind: 'failed', code: 'unreachable' };
    const same = sameBytesOf(refused);
    const own = refused.fields?.file;
    if (same) change(upload.key, { state: 'same', sentence: sentence(refused), sameSourceId: same.sourceId });
    else if (refused.kind === 'invalid' && !own) {
      change(upload.key, { state: 'waiting' });
      setProblem(refused);
      return false;
    } else change(upload.key, { state: 'refused', sentence: sentence(own ?? refused) });
    return true;
  }

  async function run() {
    if (running.current) return;
    running.current = true;
    setRunning(true);
    setProblem(null);
    try {
      for (const upload of uploads.filter(({ state }) => state === 'waiting')) {
        if (!(await send(upload, uploads.length === 1, false))) break;
      }
    } finally {
      running.current = false;
      setRunning(false);
    }
  }

  return {
    uploads, isRunning, add,
    run: () => void run(),
    retry: (upload: UploadItem) => void send(upload, uploads.length === 1, false),
    keepBoth: (upload: UploadItem) => void send(upload, uploads.length === 1, true),
    remove: (upload: UploadItem) => setUploads((all) => all.filter(({ key }) => key !== upload.key)),
    fieldProblem: (path: string) => (problem?.fields?.[path] ? sentence(problem.fields[path]) : null),
  };
}
