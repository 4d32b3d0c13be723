import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n/navigation';
import { type ButtonLook, buttonClasses } from './button-look';

interface LinkButtonProps extends ButtonLook {
  /** Without the language: `/desk/sources`. */
  href: string;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ href, children, variant, size, isIcon, className, ...rest }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonClasses({ variant, size, isIcon }, className)} {...rest}>
      {children}
    </Link>
  );
}
