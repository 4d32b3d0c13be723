'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { isTyping, useShortcutGroup, useShortcuts } from '@/components/desk/shell/shortcuts';
import { keyLabel, PROPOSAL_DEEDS, type ProposalDeed, type ProposalKeys } from '@/lib/schemas/shortcuts';

/** Things that a press of Enter or Space belongs to. */
const PRESSED = 'button,a,summary,[role=tab],[role=radio],[role=switch],[role=option]';

/** The keys of the proposals, where this person has put them, listed under `?`. `isOn`: the list is what is worked on. */
export function useProposalKeys(keys: ProposalKeys, isOn: boolean, onDeed: (deed: ProposalDeed) => void): void {
  const t = useTranslations('proposals');
  const { areOn } = useShortcuts();
  const group = useMemo(() => ({ title: t('keys.title'), keys: PROPOSAL_DEEDS.map((deed) => ({ keys: keyLabel(keys[deed]), does: t(`keys.${deed}`) })) }), [t, keys]);
  useShortcutGroup(group);
  const latest = useRef(onDeed);
  useEffect(() => {
    latest.current = onDeed;
  });
  useEffect(() => {
    if (!areOn || !isOn) return;
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : null;
      if (isTyping(event) || event.defaultPrevented || event.shiftKey) return;
      const deed = PROPOSAL_DEEDS.find((each) => keys[each] === event.code || (keys[each] === 'Enter' && event.code === 'NumpadEnter'));
      if (!deed) return;
      if ((event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') && target?.closest(PRESSED)) return;
      event.preventDefault();
      if (!event.repeat || deed === 'next' || deed === 'previous') latest.current(deed);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [areOn, isOn, keys]);
}
