'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { KeyHint } from '@/components/ui/key-hint';
import { Switch } from '@/components/ui/switch';
import { useRouter } from '@/lib/i18n/navigation';
import { type PlaceId, PLACES } from './places';
import { SEARCH_BOX_ID } from './search-box';
import { useSingleKeys } from './single-keys';

export interface ShortcutGroup {
  title: string;
  keys: readonly { keys: string; does: string }[];
}

interface Shortcuts {
  /** False: the person turned single-key shortcuts off (WCAG 2.1.4). */
  areOn: boolean;
  /** Opens the overlay. */
  show: () => void;
  add: (group: ShortcutGroup) => () => void;
}

const ShortcutsContext = createContext<Shortcuts>({ areOn: true, show: () => undefined, add: () => () => undefined });

/** How long the second key of "g i" may take, in milliseconds. */
const SEQUENCE_MS = 1_500;

/** Whether single-key shortcuts are on, and the way to the overlay that lists them. */
export function useShortcuts(): Pick<Shortcuts, 'areOn' | 'show'> {
  return use(ShortcutsContext);
}

/** Lists a page's own keys in the overlay while it is open. Pass a memoised group. */
export function useShortcutGroup(group: ShortcutGroup): void {
  const { add } = use(ShortcutsContext);
  useEffect(() => add(group), [add, group]);
}

/** Whether a key press belongs to something that is typed into. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]:not([data-single-keys])') !== null);
}

/** Keys that work everywhere on the desk: ? lists all, / searches, g and a letter goes to a place. By `code`, so they work on an Arabic layout. */
export function ShortcutsProvider({ visible, children }: { visible: readonly PlaceId[]; children: ReactNode }) {
  const t = useTranslations('shell');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [groups, setGroups] = useState<readonly ShortcutGroup[]>([]);
  const [areOn, setOn] = useSingleKeys();

  const add = useCallback((group: ShortcutGroup) => {
    setGroups((all) => [...all, group]);
    return () => setGroups((all) => all.filter((other) => other !== group));
  }, []);

  useEffect(() => {
    if (!areOn) return;
    let goPressedAt = -Infinity;
    function onKeyDown(event: KeyboardEvent) {
      if (isTyping(event) || event.defaultPrevented) return;
      const letter = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : '';
      if (event.timeStamp - goPressedAt < SEQUENCE_MS) {
        goPressedAt = -Infinity;
        const place = PLACES.find((candidate) => candidate.key === letter && visible.includes(candidate.id));
        if (place) {
          event.preventDefault();
          event.stopImmediatePropagation();
          router.push(place.href);
        }
      } else if (event.key === '?' || event.key === '؟') {
        event.preventDefault();
        setOpen(true);
      } else if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>(`#${SEARCH_BOX_ID} input, input#${SEARCH_BOX_ID}`)?.focus();
      } else if (letter === 'g' && !event.shiftKey) {
        goPressedAt = event.timeStamp;
      }
    }
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [areOn, router, visible]);

  const everywhere: ShortcutGroup = {
    title: t('shortcuts.everywhere'),
    keys: [
      { keys: '?', does: t('shortcuts.help') },
      { keys: '/', does: t('search.label') },
      ...PLACES.filter((place) => visible.includes(place.id)).map((place) => ({ keys: `g ${place.key}`, does: t('shortcuts.goTo', { place: t(`places.${place.id}`) }) })),
    ],
  };
  const shortcuts = useMemo(() => ({ areOn, show: () => setOpen(true), add }), [areOn, add]);

  return (
    <ShortcutsContext value={shortcuts}>
      {children}
      <Dialog title={t('shortcuts.title')} isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <div className="flex flex-col gap-4">
          {[...groups, everywhere].map((group) => (
            <section key={group.title}>
              <h3 className="mb-1 text-sm font-medium text-ink-soft">{group.title}</h3>
              <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr_auto_1fr]">
                {group.keys.map((entry) => (
                  <div key={entry.keys} className="contents">
                    <dt className="flex gap-1">
                      {entry.keys.split(' ').map((key) => (
                        <KeyHint key={key} keys={key} />
                      ))}
                    </dt>
                    <dd>{entry.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Switch isSelected={areOn} onChange={setOn}>
            {t('shortcuts.switch')}
          </Switch>
        </div>
      </Dialog>
    </ShortcutsContext>
  );
}
