'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';
import { useShortcuts } from './shortcuts';

/** Lists the keys, for who does not know that ? does. */
export function ShortcutsButton({ label, children }: { label: string; children: ReactNode }) {
  const { show } = useShortcuts();
  return (
    <Tooltip text={label} placement="bottom">
      <Button variant="quiet" size="small" isIcon aria-label={label} onPress={show} className="max-md:hidden">
        {children}
      </Button>
    </Tooltip>
  );
}
