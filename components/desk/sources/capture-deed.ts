import type { CaptureSourceInput } from '@/lib/schemas/source';
import type { Result } from '@/lib/schemas/problem';

/** What came of a capture, and how the bytes were read. */
export interface Captured {
  sourceId: string;
  title: string;
  encoding: string;
  foundBy: 'mark' | 'bytes' | 'declared';
  damaged: number;
  language: string;
}

export type CaptureDeed = (input: CaptureSourceInput, requestKey?: string) => Promise<Result<Captured>>;
