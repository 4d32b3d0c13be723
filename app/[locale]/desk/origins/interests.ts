import type { Choice } from '@/components/ui/choice';
import { inLanguage } from '@/lib/i18n/in-language';
import type { listInterests } from '@/lib/server/db/origin-queries';

/** Owners and sides to choose from, in the reader's language. */
export function interestChoices(interests: Awaited<ReturnType<typeof listInterests>>, locale: string): { owners: Choice[]; sides: Choice[] } {
  const asChoice = (row: { id: string; nameAr: string | null; nameEn: string | null }) => ({ id: row.id, label: inLanguage(locale, row.nameAr, row.nameEn) });
  return { owners: interests.ownerGroups.map(asChoice), sides: interests.sides.map(asChoice) };
}
