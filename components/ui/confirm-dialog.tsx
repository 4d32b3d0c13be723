'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  title: string;
  /** What will happen, in a sentence or two. */
  children: ReactNode;
  /** The deed's own word: "Revoke", not "OK". */
  confirmLabel: string;
  isDangerous?: boolean;
  isPending?: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Closing it is the caller's: keep it open while the deed is refused. */
  onConfirm: () => void;
}

/** Asks once before a deed that is hard to take back. */
export function ConfirmDialog({ title, children, confirmLabel, isDangerous, isPending, isOpen, onOpenChange, onConfirm }: ConfirmDialogProps) {
  const t = useTranslations('common');
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} size="small" role="alertdialog">
      {(close) => (
        <div className="flex flex-col gap-4">
          <div>{children}</div>
          <div className="flex justify-end gap-2">
            <Button onPress={close}>{t('cancel')}</Button>
            <Button variant={isDangerous ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm} autoFocus>
              {confirmLabel}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
