import { useTranslations } from 'next-intl';
import { Link } from '@/lib/i18n/navigation';

/** From a source to the others that share text with it; nothing where none does. */
export function SharedLink({ sourceId, count }: { sourceId: string; count: number }) {
  const t = useTranslations('shared');
  if (count === 0) return null;
  return (
    <p className="mb-2">
      <Link href={`/desk/sources/${sourceId}/shared`} className="font-medium text-accent-strong underline underline-offset-2">
        {t('link', { count })}
      </Link>
    </p>
  );
}
