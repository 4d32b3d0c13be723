import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
  /** Buttons, at the end of the line. */
  actions?: ReactNode;
}

/** The top of a desk page: its one main heading and its main deeds. */
export function PageHeader({ title, children, actions }: PageHeaderProps) {
  return (
    <header className="mb-4 flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 grow basis-64">
        {/* Isolated, not turned round: a title of the other script begins where its page begins. */}
        <h1 className="text-start text-xl font-semibold text-balance">
          <bdi>{title}</bdi>
        </h1>
        {children ? <div className="mt-0.5 text-ink-soft">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
