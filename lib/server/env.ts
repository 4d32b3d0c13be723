import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The environment, checked once at start. Every name is documented in .env.example; a test holds the two together. */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The one public address: front, Server Actions and sign-in take it from here. */
  ISNAD_ORIGIN: z.url({ protocol: /^https?$/, error: 'must be an address such as https://facts.example.org' }).optional(),
  ISNAD_DATA: z.string().min(1).default('data'),
  ISNAD_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** How many reverse proxies of one's own stand before the front: so many addresses of x-forwarded-for are believed. */
  ISNAD_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ISNAD_NAME_AR: z.string().default('إسناد'),
  ISNAD_NAME_EN: z.string().default('Isnad'),
});

export interface Env {
  port: number;
  host: string;
  /** Without a trailing slash. */
  origin: string;
  /** Only this machine can reach it: the origin and the address listened on are both loopback. */
  isLoopbackOrigin: boolean;
  trustedProxies: number;
  /** Absolute. */
  dataDir: string;
  databasePath: string;
  blobDir: string;
  siteDir: string;
  /** The record's signing keys. */
  keysDir: string;
  /** The newsroom's name on public pages. */
  publisherNames: { ar: string; en: string };
}

export class EnvProblem extends Error {
  override name = 'EnvProblem';
}

let checked: Env | undefined;

/** The checked environment. Throws EnvProblem with one sentence a fault. */
export function getEnv(): Env {
  checked ??= readEnv(process.env);
  return checked;
}

/** Makes the next getEnv read the environment again (tests, which give each file a data folder of its own). */
export function forgetEnv(): void {
  checked = undefined;
}

/** Reads and checks an environment; pure but for resolving the data folder against the working directory. */
export function readEnv(raw: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = envSchema.safeParse(present);
  if (!parsed.success) {
    throw new EnvProblem(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const env = parsed.data;
  const origin = new URL(env.ISNAD_ORIGIN ?? `http://localhost:${env.PORT}`).origin;
  const dataDir = resolve(/* turbopackIgnore: true */ env.ISNAD_DATA);
  return {
    port: env.PORT,
    host: env.HOST,
    origin,
    isLoopbackOrigin: isLoopbackHost(new URL(origin).hostname) && isLoopbackHost(env.HOST),
    trustedProxies: env.ISNAD_TRUSTED_PROXIES,
    dataDir,
    databasePath: join(dataDir, 'isnad.db'),
    blobDir: join(dataDir, 'blobs'),
    siteDir: join(dataDir, 'site'),
    keysDir: join(dataDir, 'keys'),
    publisherNames: { ar: env.ISNAD_NAME_AR, en: env.ISNAD_NAME_EN },
  };
}

/** Whether a host name means this machine alone. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The sign-in secret: from the environment, or made once and kept in the data folder for its owner alone. */
export function getSecret(env: Env): string {
  if (process.env.ISNAD_SECRET) return process.env.ISNAD_SECRET;
  const path = join(env.dataDir, 'secret');
  mkdirSync(env.dataDir, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
