import { classNames } from './class-names';

export interface ButtonLook {
  /** primary: the one main deed of a screen. plain: most. quiet: within rows and bars. danger: takes something away. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'normal';
  /** Square, for a button that holds one icon (give it an aria-label). */
  isIcon?: boolean;
}

const VARIANTS = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong pressed:bg-accent-strong',
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken pressed:bg-accent-soft',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunken pressed:bg-accent-soft',
  danger: 'border-danger bg-surface text-danger hover:bg-danger-soft pressed:bg-danger-soft',
} as const;

const SIZES = { small: 'min-h-7 text-sm', normal: 'min-h-8' } as const;

/** The classes of anything that looks like a button: Button, LinkButton, the triggers of menus. */
export function buttonClasses({ variant = 'plain', size = 'normal', isIcon = false }: ButtonLook, className?: string): string {
  const width = isIcon ? (size === 'small' ? 'w-7 px-0' : 'w-8 px-0') : size === 'small' ? 'px-2' : 'px-3';
  return classNames(
    'inline-flex shrink-0 cursor-default items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap disabled:opacity-50 aria-disabled:opacity-70',
    VARIANTS[variant],
    SIZES[size],
    width,
    className,
  );
}
