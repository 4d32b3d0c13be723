import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';

/** In place of a text that was sealed or destroyed. */
export function SealedNote() {
  const t = useTranslations('reader');
  return <EmptyState title={t('sealed')}>{t('sealedHint')}</EmptyState>;
}
