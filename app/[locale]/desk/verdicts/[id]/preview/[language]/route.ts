import { requireStaff } from '@/app/require-staff';
import { READER_POLICY } from '@/app/serve-public';
import { readRevisionDesk } from '@/lib/server/db/verdict-queries';
import { renderPreview } from '@/lib/server/record/public-view';

export const dynamic = 'force-dynamic';

/** The reader's page as it would be baked now, for whoever writes or approves it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; language: string }> }): Promise<Response> {
  const actor = await requireStaff();
  const { id, language } = await params;
  const revision = Number(new URL(request.url).searchParams.get('revision'));
  const desk = await readRevisionDesk(id, revision > 0 ? revision : null, actor);
  const content = desk?.built?.content;
  const file = content && content.texts[content.primaryLanguage] ? await renderPreview(content, language === 'en' ? 'en' : 'ar', new Date()) : null;
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    headers: { 'content-type': file.contentType, 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'content-security-policy': READER_POLICY },
  });
}
