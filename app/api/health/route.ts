import { readClient } from '@/lib/server/db/clients';

export const dynamic = 'force-dynamic';

/** Answers 200 when the app can read its database. */
export async function GET(): Promise<Response> {
  await readClient().writeTurn.count();
  return Response.json({ ok: true });
}
