'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  defaultExpanded?: boolean;
  /** Its place among the page's headings. */
  level?: 2 | 3 | 4;
  className?: string;
}

/** More, for who wants it. */
export function Disclosure({ title, children, defaultExpanded, level = 3, className }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded} className={className}>
      {({ isExpanded }) => (
        <>
          <Heading level={level}>
            <Button slot="trigger" className="flex min-h-8 w-full cursor-default items-center gap-1.5 rounded text-start font-medium hover:bg-sunken">
              <ChevronRight aria-hidden className={isExpanded ? 'size-4 rotate-90' : 'size-4 rtl:-scale-x-100'} />
              {title}
            </Button>
          </Heading>
          <DisclosurePanel className="ps-5.5">{children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
