import { z } from 'zod';
import type { AnchorSelector } from '@/lib/core/excerpt/anchor';

const offset = z.number().int().min(0, { error: 'is below zero' }).nullish().transform((value) => value ?? undefined);
const context = z.string().nullish().transform((value) => value ?? undefined);

/** A line of `isnad anchor`. Offsets are Unicode code points; everything but text and quote may be missing. */
export const anchorLine = z
  .object({
    text: z.string(),
    selector: z
      .object({ exact: z.string().min(1, { error: 'is empty' }), prefix: context, suffix: context, start: offset, end: offset })
      .loose()
      .refine(({ start, end }) => start === undefined || end === undefined || end >= start, { error: 'ends before it starts' }),
  })
  .loose() satisfies z.ZodType<{ text: string; selector: AnchorSelector }>;
