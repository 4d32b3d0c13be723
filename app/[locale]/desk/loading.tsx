import { useTranslations } from 'next-intl';
import { Spinner } from '@/components/ui/spinner';

export default function Loading() {
  const t = useTranslations('shell');
  return (
    <p role="status" className="flex items-center gap-2 text-ink-soft">
      <Spinner />
      {t('loading')}
    </p>
  );
}
