import { useTranslations } from 'next-intl';
import { NoticePage } from '@/components/desk/shell/notice-page';
import { LinkButton } from '@/components/ui/link-button';

export default function NotFound() {
  const t = useTranslations('shell');
  return (
    <main className="mx-auto max-w-3xl px-4">
      <NoticePage title={t('missing.title')} hint={t('missing.hint')}>
        <LinkButton href="/desk">{t('toStart')}</LinkButton>
      </NoticePage>
    </main>
  );
}
