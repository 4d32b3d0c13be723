'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { keyLabel, type ProposalDeed, type ProposalKeys } from '@/lib/schemas/shortcuts';
import type { ProposalView } from './proposal-view';

interface ProposalToolbarProps {
  active: ProposalView | null;
  /** How many would be accepted with the sentence. */
  inSentence: number;
  canUndo: boolean;
  keys: ProposalKeys;
  onDeed: (deed: ProposalDeed) => void;
}

/** What can be done with the proposal in view, each with its key. */
export function ProposalToolbar({ active, inSentence, canUndo, keys, onDeed }: ProposalToolbarProps) {
  const t = useTranslations('proposals');
  const isOpen = active?.state === 'open';
  const canAccept = isOpen && !active.isLead;
  const hint = (deed: ProposalDeed) => <KeyHint keys={keyLabel(keys[deed])} />;
  return (
    <div role="toolbar" aria-label={t('toolbar')} className="flex flex-wrap items-center gap-1">
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
