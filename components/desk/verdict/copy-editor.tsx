'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { SaveTextInput } from '@/lib/schemas/verdict';
import type { CitableEvidence } from './citation-picker';
import { TextView } from './text-view';
import { isSame, type StoredText, TEXT_FIELDS, wordsOf } from './words';

interface CopyEditorProps {
  revisionId: string;
  text: StoredText;
  evidence: readonly CitableEvidence[];
  onSave: (input: SaveTextInput, key?: string) => Promise<Result<{ version: number }>>;
}

/** A text in review: read, or mended in spelling and punctuation without becoming its author. */
export function CopyEditor({ revisionId, text, evidence, onSave }: CopyEditorProps) {
  const t = useTranslations('verdicts');
  const [words, setWords] = useState<ReturnType<typeof wordsOf> | null>(null);
  const { send, isPending, problem, fieldProblem } = useDeed(onSave, () => setWords(null));
  if (!words) {
    return (
      <div className="flex flex-col gap-4">
        <TextView text={text} evidence={evidence} />
        <div>
          <Button size="small" onPress={() => setWords(wordsOf(text))}>
            {t('copyEdit.open')}
          </Button>
        </div>
      </div>
    );
  }
  const dir = text.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <form
      className="flex flex-col gap-4"
      lang={text.language}
      onSubmit={(event) => {
        event.preventDefault();
        void send({ revisionId, language: text.language, version: text.version, ...words });
      }}
    >
      <p className="text-sm text-ink-soft">{t('copyEdit.explain')}</p>
      {TEXT_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={t(`fields.${field}`)}
          value={words[field]}
          onChange={(value) => setWords({ ...words, [field]: value })}
          inputDir={dir}
          rows={field === 'reasoning' ? 10 : field === 'title' ? 1 : 3}
          problem={fieldProblem(field)}
          inputClassName="reading"
        />
      ))}
      <ProblemNote problem={problem} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={isSame(words, text)}>
          {t('copyEdit.save')}
        </Button>
        <Button onPress={() => setWords(null)}>{t('copyEdit.cancel')}</Button>
      </div>
    </form>
  );
}
