'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { KeyHint } from '@/components/ui/key-hint';
import { keyLabel, type ProposalDeed, type ProposalKeys } from '@/lib/schemas/shortcuts';
import type { ProposalView } from './proposal-view';
import { useReadingWords } from './use-reading-words';

interface ProposalToolbarProps {
  active: ProposalView | null;
  /** How many would be accepted with the sentence. */
  inSentence: number;
  canUndo: boolean;
  keys: ProposalKeys;
  onDeed: (deed: ProposalDeed) => void;
}

/** Where the list stands below the text, stepping leads away from it: there the deeds stay at the foot of the window. */
const AT_FOOT = 'max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-10 max-xl:border-t max-xl:border-line max-xl:bg-surface max-xl:px-3 max-xl:py-2 max-xl:shadow-lg';

/** What can be done with the proposal in view, each with its key. */
export function ProposalToolbar({ active, inSentence, canUndo, keys, onDeed }: ProposalToolbarProps) {
  const t = useTranslations('proposals');
  const isOpen = active?.state === 'open';
  const canAccept = isOpen && !active.isLead;
  const words = useReadingWords();
  const hint = (deed: ProposalDeed) => <KeyHint keys={keyLabel(keys[deed])} />;
  return (
    <div role="toolbar" aria-label={t('toolbar')} className={classNames('flex flex-wrap items-center gap-1', active && AT_FOOT)}>
      {active ? <p className="w-full truncate text-sm xl:hidden">{words(active).value}</p> : null}
      <Button size="small" variant="primary" isDisabled={!canAccept} onPress={() => onDeed('accept')}>
        {t('accept')} {hint('accept')}
      </Button>
      <Button size="small" isDisabled={!canAccept} onPress={() => onDeed('edit')}>
        {t('edit')} {hint('edit')}
      </Button>
      <Button size="small" isDisabled={!isOpen} onPress={() => onDeed('dismiss')}>
        {t('dismiss')} {hint('dismiss')}
      </Button>
      <Button size="small" isDisabled={!canAccept || inSentence < 2} onPress={() => onDeed('acceptSentence')}>
        {t('acceptSentence', { count: inSentence })} {hint('acceptSentence')}
      </Button>
      <Button size="small" variant="quiet" isDisabled={!canUndo} onPress={() => onDeed('undo')}>
        {t('undo')} {hint('undo')}
      </Button>
    </div>
  );
}
