import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PublicKey, Signer, VerifySignature } from '@/lib/core/record/head';
import { sha256 } from './sha256';

/** A signer together with the public half that goes into the record. */
export interface RecordKey extends Signer {
  publicKey: PublicKey;
}

/** Checks an Ed25519 signature (base64). False on anything malformed. */
export const verifySignature: VerifySignature = (bytes, signature, key) => {
  try {
    const raw = Buffer.from(key.publicKey, 'base64');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
    return verify(null, bytes, publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

/** A fresh key, kept only in memory. */
export function createRecordKey(): RecordKey {
  return recordKeyOf(generateKeyPairSync('ed25519').privateKey);
}

/**
 * The record's key from a PEM file (PKCS #8), made on first use with mode 0600. Two processes starting together end up with
 * the same key: the file is written aside and linked into place, and whoever comes second reads the first one's.
 */
export async function loadRecordKey(path: string): Promise<RecordKey> {
  const existing = await readPem(path);
  if (existing !== null) return recordKeyOf(createPrivateKey(existing));
  await mkdir(dirname(path), { recursive: true });
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const aside = `${path}.${process.pid}.new`;
  const file = await open(aside, 'w', 0o600);
  await file.writeFile(pem);
  await file.sync();
  await file.close();
  await link(aside, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside, { force: true });
  return recordKeyOf(createPrivateKey(await readFile(path)));
}

function recordKeyOf(privateKey: KeyObject): RecordKey {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const raw = Buffer.from(jwk.x ?? '', 'base64url');
  const keyId = sha256(raw).slice(0, 16);
  return {
    keyId,
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
    publicKey: { keyId, algorithm: 'Ed25519', publicKey: raw.toString('base64') },
  };
}

async function readPem(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
