'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldProblem } from '@/components/ui/field';
import { KeyHint } from '@/components/ui/key-hint';
import { ProblemNote } from '@/components/ui/problem-note';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { DEFAULT_PROPOSAL_KEYS, type EditShortcutsInput, keyLabel, PROPOSAL_DEEDS, type ProposalDeed, type ProposalKeys } from '@/lib/schemas/shortcuts';

interface ShortcutFormProps {
  stored: ProposalKeys;
  onSave: (input: EditShortcutsInput, requestKey?: string) => Promise<Result<unknown>>;
}

/** Where this person's keys for the proposals are: a button takes the next key that is pressed. */
export function ShortcutForm({ stored, onSave }: ShortcutFormProps) {
  const t = useTranslations('proposals');
  const [keys, setKeys] = useState(stored);
  const [waiting, setWaiting] = useState<ProposalDeed | null>(null);
  const deed = useDeed(onSave, () => showNotice(t('settings.saved')));

  function onKeyDown(event: KeyboardEvent) {
    if (waiting === null) return;
    // Tab and modifiers are nobody's: the one leaves the field, the others only go with a key.
    if (event.key === 'Tab' || /^(Shift|Control|Alt|Meta)/.test(event.code)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.code !== 'Escape') setKeys((now) => ({ ...now, [waiting]: event.code }));
    setWaiting(null);
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!deed.isPending) void deed.send(keys);
  }
  return (
    <form onSubmit={onSubmit} noValidate className="flex max-w-md flex-col gap-3">
      <p className="text-ink-soft">{t('settings.hint')}</p>
      <ProblemNote problem={deed.problem} />
      <div className="flex flex-col gap-1" onKeyDownCapture={onKeyDown}>
        {PROPOSAL_DEEDS.map((each) => (
          <div key={each}>
            <div className="flex items-center gap-3">
              <span className="flex-1">{t(`keys.${each}`)}</span>
              <Button
                size="small"
                aria-label={t('settings.button', { deed: t(`keys.${each}`), key: keyLabel(keys[each]) })}
                aria-pressed={waiting === each}
                onPress={() => setWaiting(each)}
                onBlur={() => setWaiting(null)}
                className="min-w-24"
              >
                {waiting === each ? <span role="status">{t('settings.waiting')}</span> : <KeyHint keys={keyLabel(keys[each])} />}
              </Button>
            </div>
            <FieldProblem problem={deed.fieldProblem(each)} />
          </div>
        ))}
      </div>
      <div className="flex gap-2">
        <Button type="submit" isPending={deed.isPending}>
          {t('settings.save')}
        </Button>
        <Button variant="quiet" onPress={() => setKeys(DEFAULT_PROPOSAL_KEYS)}>
          {t('settings.reset')}
        </Button>
      </div>
    </form>
  );
}
