'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { CreateClaimInput } from '@/lib/schemas/claim';
import type { Deed } from './claim-deeds';
import { EMPTY_FIGURE, figureInput, readFigure } from './figure-draft';
import { FigureFields } from './figure-fields';
import { speakerInput, WordingFields } from './wording-fields';

interface ClaimFormProps {
  incidentId: string;
  sides: readonly Choice[];
  onCreate: Deed<CreateClaimInput, { id: string }>;
  onFindSpeakers: FindEntities;
  onFindPlaces: FindEntities;
}

/** A new claim: its wording, who stated it, and the figure under check. */
export function ClaimForm({ incidentId, sides, onCreate, onFindSpeakers, onFindPlaces }: ClaimFormProps) {
  const t = useTranslations('claims');
  const router = useRouter();
  const [wording, setWording] = useState({ wordingAr: '', wordingEn: '', statedBy: { id: null as string | null, text: '' }, againstSideId: null as string | null });
  const [figure, setFigure] = useState(EMPTY_FIGURE);
  const [wasTried, setWasTried] = useState(false);
  const { send, isPending, problem, fieldProblem } = useDeed(onCreate, ({ id }) => router.push(`/desk/claims/${id}`));
  const submit = () => {
    setWasTried(true);
    const read = readFigure(figure);
    if (!read.ok) return;
    const { wordingAr, wordingEn, statedBy, againstSideId } = wording;
    void send({ incidentId, wordingAr, wordingEn, againstSideId, ...speakerInput(statedBy), ...figureInput(figure, read.value) });
  };
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordingFields draft={wording} onChange={setWording} sides={sides} onFindSpeakers={onFindSpeakers} fieldProblem={fieldProblem} />
      <fieldset className="flex flex-col gap-3 border-t border-line pt-4">
        <legend className="float-start mb-1 font-semibold">{t('figure.title')}</legend>
        <div className="clear-both">
          <FigureFields draft={figure} onChange={setFigure} onFindPlaces={onFindPlaces} fieldProblem={fieldProblem} showsProblem={wasTried} />
        </div>
      </fieldset>
      <ProblemNote problem={problem} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('form.create')}
        </Button>
        <LinkButton href={`/desk/incidents/${incidentId}`}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
