import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names';

/** Something is under way. Silent: whoever shows it also says it in words. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={classNames('size-4 shrink-0 animate-spin', className)} />;
}
