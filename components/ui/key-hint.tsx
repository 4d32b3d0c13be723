/** A key to press, as printed on it. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd dir="ltr" className="inline-block min-w-5 rounded border border-line-strong bg-sunken px-1 text-center font-ui text-xs leading-5 text-ink-soft">
      {keys}
    </kbd>
  );
}
