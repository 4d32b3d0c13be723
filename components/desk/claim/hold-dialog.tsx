'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { SearchField } from '@/components/ui/search-field';
import { useDeed } from '@/components/ui/use-deed';
import { foldForSearch } from '@/lib/core/text/fold';
import type { TypedValue } from '@/lib/core/values/typed-value';
import type { ClaimDeeds } from './claim-deeds';
import { useValueWords } from './use-value-words';

/** A statement that could be held against the claim. */
export interface HoldableView {
  id: string;
  value: TypedValue;
  quote: string;
  source: string;
  isOfIncident: boolean;
}

interface HoldDialogProps {
  claimId: string;
  statements: readonly HoldableView[];
  onHold: ClaimDeeds['hold'];
  onClose: () => void;
}

/** Holds one more statement against the claim by hand. */
export function HoldDialog({ claimId, statements, onHold, onClose }: HoldDialogProps) {
  const t = useTranslations('claims');
  const words = useValueWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSameIncident, setSameIncident] = useState(true);
  const { send, isPending, problem } = useDeed(onHold, onClose);
  const asked = foldForSearch(search);
  const shown = statements.filter((statement) => foldForSearch(`${statement.quote} ${statement.source}`).includes(asked));
  const isLoose = statements.find((statement) => statement.id === chosen)?.isOfIncident === false;
  return (
    <Dialog title={t('hold.title')} isOpen onOpenChange={onClose} size="large">
      {statements.length === 0 ? (
        <p className="text-ink-soft">{t('hold.none')}</p>
      ) : (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) void send({ claimId, statementId: chosen, isSameIncident: isLoose && isSameIncident });
          }}
        >
          <SearchField label={t('hold.search')} placeholder={t('hold.search')} value={search} onChange={setSearch} />
          <div className="max-h-80 overflow-auto">
            <RadioGroup
              label={t('hold.statement')}
              isLabelHidden
              value={chosen}
              onChange={setChosen}
              choices={shown.map((statement) => ({ id: statement.id, label: `${words(statement.value)} — ${statement.source}`, description: statement.quote }))}
            />
          </div>
          {isLoose ? (
            <Checkbox isSelected={isSameIncident} onChange={setSameIncident}>
              {t('hold.sameIncident')}
            </Checkbox>
          ) : null}
          <ProblemNote problem={problem} />
          <div className="flex justify-end gap-2">
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="primary" isPending={isPending} isDisabled={chosen === null}>
              {t('hold.confirm')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
