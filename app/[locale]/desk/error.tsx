'use client';

import { useTranslations } from 'next-intl';
import { NoticePage } from '@/components/desk/shell/notice-page';
import { Button } from '@/components/ui/button';

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <NoticePage title={t('broken.title')} hint={t('broken.hint')}>
      <Button variant="primary" onPress={reset}>
        {t('broken.retry')}
      </Button>
    </NoticePage>
  );
}
