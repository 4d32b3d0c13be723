import { notFound } from 'next/navigation';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { textParam } from '@/app/text-param';
import { redirect } from '@/lib/i18n/navigation';
import { findCellExcerpt } from '@/lib/server/db/matrix-queries';

/** From a cell of the matrix to its passage: the matrix is sent without the ids of its evidence. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  await requireStaff();
  const { locale } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const sourceId = textParam(asked.source);
  const excerptId = await findCellExcerpt(textParam(asked.claim), sourceId, asked.number === '0' ? 0 : pageNumber(asked.number));
  if (excerptId === null) notFound();
  return redirect({ href: `/desk/sources/${sourceId}?excerpt=${excerptId}`, locale });
}
