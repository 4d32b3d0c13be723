'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { ClaimDeeds } from './claim-deeds';
import type { ClaimView } from './claim-view';
import { speakerInput, type WordingDraft, WordingFields } from './wording-fields';

interface EditClaimDialogProps {
  claim: ClaimView;
  sides: readonly Choice[];
  onEdit: ClaimDeeds['edit'];
  onFindSpeakers: FindEntities;
  onClose: () => void;
}

/** Changes wording and speaker. A save that someone overtook is refused and shows what is stored now. */
export function EditClaimDialog({ claim, sides, onEdit, onFindSpeakers, onClose }: EditClaimDialogProps) {
  const t = useTranslations('claims');
  const [draft, setDraft] = useState<WordingDraft>({ wordingAr: claim.wordingAr, wordingEn: claim.wordingEn, statedBy: { id: claim.statedById, text: claim.speaker }, againstSideId: claim.againstSideId });
  // What the form started from: the page behind may be refreshed while someone types.
  const [version, setVersion] = useState(claim.version);
  const { send, isPending, problem, fieldProblem } = useDeed(onEdit, onClose);
  const stored = problem?.kind === 'stale' ? (problem.current as { wordingAr: string; wordingEn: string; version: number }) : null;
  return (
    <Dialog title={t('edit.title')} isOpen onOpenChange={onClose} size="large">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ claimId: claim.id, version, wordingAr: draft.wordingAr, wordingEn: draft.wordingEn, againstSideId: draft.againstSideId, ...speakerInput(draft.statedBy) });
        }}
      >
        <WordingFields draft={draft} onChange={setDraft} sides={sides} onFindSpeakers={onFindSpeakers} fieldProblem={fieldProblem} />
        <ProblemNote problem={problem}>
          {stored ? (
            <div className="mt-2 flex flex-col gap-1 text-ink">
              <p className="font-medium">{t('edit.stored')}</p>
              <p dir="rtl" lang="ar">{stored.wordingAr}</p>
              <p dir="ltr" lang="en">{stored.wordingEn}</p>
              <div className="flex flex-wrap gap-2">
                <Button size="small" onPress={() => { setDraft({ ...draft, wordingAr: stored.wordingAr, wordingEn: stored.wordingEn }); setVersion(stored.version); }}>
                  {t('edit.takeStored')}
                </Button>
                <Button size="small" onPress={() => setVersion(stored.version)}>
                  {t('edit.keepMine')}
                </Button>
              </div>
            </div>
          ) : null}
        </ProblemNote>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
