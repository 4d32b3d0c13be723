import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { admin, magicLink } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@/lib/schemas/user';
import { writeClient } from '@/lib/server/db/clients';
import { patientClient } from '@/lib/server/db/write';
import { getEnv, getSecret } from '@/lib/server/env';
import { TRIES_A_WINDOW, WINDOW_S } from './throttle';

/** How long a one-time sign-in link lives, in seconds. */
const SIGN_IN_LINK_LIFETIME_S = 24 * 60 * 60;

// The library's own admin API is closed to everybody: roles and deactivation go through commands.
const access = createAccessControl({ user: [], session: [] });
const noRights = access.newRole({ user: [], session: [] });

/** Where a freshly made one-time sign-in link is handed over; set only while makeSignInLink runs. */
const waiting = new Map<string, (url: string) => void>();

function makeAuth() {
  const env = getEnv();
  return betterAuth({
    baseURL: env.origin,
    // On one's own machine both of its names are the same place.
    trustedOrigins: env.isLoopbackOrigin ? [`http://localhost:${env.port}`, `http://127.0.0.1:${env.port}`] : [],
    secret: getSecret(env),
    telemetry: { enabled: false },
    database: prismaAdapter(patientClient(writeClient()), { provider: 'sqlite' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_MIN_LENGTH, maxPasswordLength: PASSWORD_MAX_LENGTH },
    session: { expiresIn: 14 * 24 * 60 * 60, updateAge: 24 * 60 * 60 },
    user: { additionalFields: { locale: { type: 'string', input: false }, sample: { type: 'boolean', input: false } } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: WINDOW_S, max: TRIES_A_WINDOW }, '/sign-in/magic-link': { window: 60, max: 5 } },
    },
    // Said outright: left to itself the library drops its checks of origins where NODE_ENV says test.
    advanced: { disableOriginCheck: false, disableCSRFCheck: false, ipAddress: { ipAddressHeaders: ['x-forwarded-for'] }, useSecureCookies: env.origin.startsWith('https:') },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const user = await writeClient().user.findUnique({ where: { id: session.userId }, select: { sample: true } });
            if (user?.sample && !env.isLoopbackOrigin) throw new APIError('FORBIDDEN', { message: 'sampleAccountRefused' });
          },
        },
      },
    },
    // Without the library's cookie plugin for Next: asked for a session that has ended it would drop the cookie inside a Server
    // Action, Next would draw the page anew, and what was typed into a form there would be gone.
    plugins: [
      admin({ ac: access, roles: { fact_checker: noRights, editor: noRights, admin: noRights }, defaultRole: 'fact_checker', adminRoles: [] }),
      magicLink({
        disableSignUp: true,
        expiresIn: SIGN_IN_LINK_LIFETIME_S,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url }) => {
          // Links are printed by the demo and the command line; a visitor who asks for one by HTTP gets none.
          waiting.get(email)?.(url);
        },
      }),
    ],
  });
}

type Auth = ReturnType<typeof makeAuth>;
const held = globalThis as { isnadAuth?: Auth };

/** The sign-in library, set up once a process. */
export function getAuth(): Auth {
  held.isnadAuth ??= makeAuth();
  return held.isnadAuth;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes a link that signs `email` in once and lands on `path`. One at a time: the library hands a link over by the address
 * alone. It makes one for an unknown address too, which then signs nobody in: callers look the person up first.
 */
export function makeSignInLink(email: string, path: string): Promise<string> {
  const made = turn.then(async () => {
    let link: string | undefined;
    waiting.set(email, (url) => {
      link = url;
    });
    try {
      const errorCallbackURL = `${path.split('/').slice(0, 2).join('/')}/sign-in`;
      await getAuth().api.signInMagicLink({ body: { email, callbackURL: path, errorCallbackURL }, headers: new Headers() });
    } finally {
      waiting.delete(email);
    }
    if (link === undefined) throw new Error('the sign-in library made no link');
    return link;
  });
  turn = made.catch(() => undefined);
  return made;
}

/** Hashes a password as sign-in will check it. */
export async function hashPassword(password: string): Promise<string> {
  const context = await getAuth().$context;
  return context.password.hash(password);
}

/** Whether a password is the one that was hashed. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const context = await getAuth().$context;
  return context.password.verify({ hash, password });
}
