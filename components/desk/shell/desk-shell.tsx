import { Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NoticeRegion } from '@/components/ui/toast';
import { Link } from '@/lib/i18n/navigation';
import { LanguageSwitch } from './language-switch';
import type { PlaceId } from './places';
import { SearchBox } from './search-box';
import { ShortcutsButton } from './shortcuts-button';
import { ShortcutsProvider } from './shortcuts';
import { SideNav } from './side-nav';
import { UserMenu } from './user-menu';

interface DeskShellProps {
  newsroom: string;
  user: { name: string; role: 'fact_checker' | 'editor' | 'admin' };
  visible: readonly PlaceId[];
  reviewCount: number;
  onSignOut: () => Promise<void>;
  children: ReactNode;
}

/** What stands round every desk page. */
export function DeskShell({ newsroom, user, visible, reviewCount, onSignOut, children }: DeskShellProps) {
  const t = useTranslations('shell');
  return (
    <ShortcutsProvider visible={visible}>
      <a href="#content" className="fixed start-2 -top-20 z-50 rounded-md bg-accent px-3 py-1.5 text-on-accent focus:top-2">
        {t('skip')}
      </a>
      <div className="flex min-h-dvh flex-col">
        <header className="sticky top-0 z-20 flex h-12 items-center gap-3 border-b border-line bg-surface px-3">
          <Link href="/desk" className="shrink-0 rounded font-semibold text-accent-strong lg:w-40">
            <bdi>{newsroom}</bdi>
          </Link>
          <SearchBox />
          <div className="ms-auto flex items-center gap-1">
            <ShortcutsButton label={t('shortcuts.title')}>
              <Keyboard aria-hidden className="size-4" />
            </ShortcutsButton>
            <LanguageSwitch />
            <UserMenu name={user.name} role={user.role} onSignOut={onSignOut} />
          </div>
        </header>
        <div className="flex min-w-0 flex-1 max-md:flex-col">
          <SideNav visible={visible} reviewCount={reviewCount} />
          <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-4 outline-none lg:px-6">
            {children}
          </main>
        </div>
      </div>
      <NoticeRegion />
    </ShortcutsProvider>
  );
}
