'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { IncidentDeeds } from './incident-deeds';
import type { StatementOfSource } from './source-list';

interface ClaimFromStatementDialogProps {
  incidentId: string;
  statement: StatementOfSource;
  onCreate: IncidentDeeds['claimFromStatement'];
  onClose: () => void;
}

/** A claim of what a body states in a source, in one step: only the wording is asked, the quote to start from. */
export function ClaimFromStatementDialog({ incidentId, statement, onCreate, onClose }: ClaimFromStatementDialogProps) {
  const t = useTranslations('incidents');
  const words = useValueWords();
  const router = useRouter();
  const isArabic = /\p{Script=Arabic}/u.test(statement.quote);
  const [wordingAr, setWordingAr] = useState(isArabic ? statement.quote : '');
  const [wordingEn, setWordingEn] = useState(isArabic ? '' : statement.quote);
  const { send, isPending, problem, fieldProblem } = useDeed(onCreate, ({ id }) => router.push(`/desk/claims/${id}`));
  return (
    <Dialog title={t('claimFrom.title')} isOpen onOpenChange={onClose} size="large">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ incidentId, statementId: statement.id, wordingAr, wordingEn });
        }}
      >
        <p className="text-ink-soft">
          {t('claimFrom.means')} <bdi className="text-ink">{words(statement.value, statement.assertion)}</bdi>
        </p>
        <TextArea label={t('claimFrom.wordingAr')} value={wordingAr} onChange={setWordingAr} rows={2} inputDir="rtl" problem={fieldProblem('wordingAr')} />
        <TextArea label={t('claimFrom.wordingEn')} value={wordingEn} onChange={setWordingEn} rows={2} inputDir="ltr" problem={fieldProblem('wordingEn')} />
        <ProblemNote problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('claimFrom.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
