import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/**
 * Plain tables for lists: real <table> markup that works without script, inside a frame that scrolls sideways on its own
 * (and can be reached by keyboard to do so).
 */
export function Table({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={classNames('relative overflow-x-auto rounded-md border border-line bg-surface', className)}>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{label}</caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="border-b border-line bg-sunken text-sm text-ink-soft">
      <tr>{children}</tr>
    </thead>
  );
}

export function TableHeading({ className, ...props }: ComponentProps<'th'>) {
  return <th scope="col" {...props} className={classNames('px-3 py-1.5 text-start font-medium whitespace-nowrap', className)} />;
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody>{children}</tbody>;
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return <tr {...props} className={classNames('border-b border-line last:border-b-0 hover:bg-sunken', className)} />;
}

export function TableCell({ className, ...props }: ComponentProps<'td'>) {
  return <td {...props} className={classNames('px-3 py-1.5 align-top', className)} />;
}
