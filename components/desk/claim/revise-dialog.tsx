'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { ClaimDeeds } from './claim-deeds';
import { type FigureDraft, figureInput, readFigure } from './figure-draft';
import { FigureFields } from './figure-fields';

interface ReviseDialogProps {
  claim: { id: string; version: number };
  /** The figure that stands, or that of the body's newer statement. */
  start: FigureDraft;
  onRevise: ClaimDeeds['revise'];
  onFindPlaces: FindEntities;
  onClose: () => void;
}

/** The body revised its own figure: a new version of the claim, with the reason. */
export function ReviseDialog({ claim, start, onRevise, onFindPlaces, onClose }: ReviseDialogProps) {
  const t = useTranslations('claims');
  const [figure, setFigure] = useState(start);
  const [reason, setReason] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const { send, isPending, problem, fieldProblem } = useDeed(onRevise, onClose);
  const submit = () => {
    setWasTried(true);
    const read = readFigure(figure);
    if (read.ok) void send({ claimId: claim.id, version: claim.version, ...figureInput(figure, read.value), reason });
  };
  return (
    <Dialog title={t('revise.title')} isOpen onOpenChange={onClose} size="large">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="text-ink-soft">{t('revise.means')}</p>
        <FigureFields draft={figure} onChange={setFigure} onFindPlaces={onFindPlaces} fieldProblem={fieldProblem} showsProblem={wasTried} />
        <TextArea label={t('reason')} value={reason} onChange={setReason} rows={2} isRequired problem={fieldProblem('reason')} />
        <ProblemNote problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('revise.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
