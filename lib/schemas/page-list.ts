import { z } from 'zod';
import { sha256Hex } from './record-values';

/** `record/pages.json`: the signed list of a generation's files. */
export const pageList = z.strictObject({
  seq: z.int().nonnegative(),
  files: z.array(z.strictObject({ file: z.string(), sha256: sha256Hex })),
  keyId: z.string(),
  signature: z.string(),
});
