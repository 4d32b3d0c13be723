import { createHash } from 'node:crypto';
import type { Sha256 } from '@/lib/core/record/hash';

/** SHA-256 of bytes as lower-case hexadecimal, by Node's own implementation. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
