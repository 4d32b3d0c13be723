import { useTranslations } from 'next-intl';
import { NoticePage } from '@/components/desk/shell/notice-page';
import { LinkButton } from '@/components/ui/link-button';

export default function Forbidden() {
  const t = useTranslations('shell');
  return (
    <NoticePage title={t('refused.title')} hint={t('refused.hint')}>
      <LinkButton href="/desk">{t('toStart')}</LinkButton>
    </NoticePage>
  );
}
