'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';

interface DialogProps {
  title: ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** A Button that opens it; without one, steer it by `isOpen`. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: 'small' | 'medium' | 'large';
  /** A click beside it closes it. Off where something may have been typed. */
  isDismissable?: boolean;
  role?: 'dialog' | 'alertdialog';
}

const WIDTHS = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-4xl' } as const;

/** A question or form that holds the screen until it is answered; Escape closes it and focus returns. */
export function Dialog({ trigger, ...rest }: DialogProps) {
  if (!trigger) return <DialogSurface {...rest} />;
  return (
    <DialogTrigger isOpen={rest.isOpen} onOpenChange={rest.onOpenChange}>
      {trigger}
      <DialogSurface {...rest} isOpen={undefined} onOpenChange={undefined} />
    </DialogTrigger>
  );
}

function DialogSurface({ title, children, isOpen, onOpenChange, size = 'medium', isDismissable = false, role }: Omit<DialogProps, 'trigger'>) {
  const t = useTranslations('common');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      className="fixed inset-0 z-40 flex items-start justify-center overflow-auto bg-black/40 p-4 pt-[10vh]"
    >
      <Modal className={classNames('w-full rounded-lg border border-line bg-surface text-ink shadow-xl', WIDTHS[size])}>
        <AriaDialog role={role} className="outline-none">
          {({ close }) => (
            <>
              <header className="flex items-start gap-3 border-b border-line px-4 py-3">
                <Heading slot="title" className="min-w-0 flex-1 text-base font-semibold">
                  {title}
                </Heading>
                <AriaButton onPress={close} aria-label={t('close')} className="flex size-7 items-center justify-center rounded text-ink-soft hover:bg-sunken">
                  <X aria-hidden className="size-4" />
                </AriaButton>
              </header>
              <div className="px-4 py-4">{typeof children === 'function' ? children(close) : children}</div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
