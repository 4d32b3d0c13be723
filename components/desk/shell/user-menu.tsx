'use client';

import { ChevronDown, LogOut, UserCog } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';

interface UserMenuProps {
  name: string;
  role: 'fact_checker' | 'editor' | 'admin';
  onSignOut: () => Promise<void>;
}

/** Who is signed in, with the way to their settings and out. */
export function UserMenu({ name, role, onSignOut }: UserMenuProps) {
  const t = useTranslations('shell');
  const tPeople = useTranslations('people');
  const locale = useLocale();
  return (
    <Menu
      trigger={
        <Button variant="quiet" size="small" aria-label={t('userMenu', { name })}>
          <bdi className="max-w-40 truncate max-sm:max-w-16">{name}</bdi>
          <span className="text-ink-soft max-lg:hidden">{tPeople(`roles.${role}`)}</span>
          <ChevronDown aria-hidden className="size-4 text-ink-soft" />
        </Button>
      }
      choices={[
        { id: 'settings', label: t('ownSettings'), icon: UserCog, href: `/${locale}/desk/settings` },
        { id: 'signOut', label: t('signOut'), icon: LogOut },
      ]}
      onAction={(id) => {
        if (id === 'signOut') void onSignOut();
      }}
    />
  );
}
