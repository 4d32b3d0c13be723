'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useProblemSentence } from '@/components/ui/use-problem-sentence';
import type { Result } from '@/lib/schemas/problem';
import type { SaveTextInput, VerdictTextFields } from '@/lib/schemas/verdict';
import { CitationPicker, type CitableEvidence } from './citation-picker';
import { SaveNote } from './save-note';
import { StaleText } from './stale-text';
import { useAutosave } from './use-autosave';
import type { StoredText } from './words';

interface TextEditorProps {
  revisionId: string;
  stored: StoredText;
  evidence: readonly CitableEvidence[];
  onSave: (input: SaveTextInput) => Promise<Result<{ version: number }>>;
}

/** The words of a verdict in one language, saved as they are typed. */
export function TextEditor({ revisionId, stored, evidence, onSave }: TextEditorProps) {
  const t = useTranslations('verdicts');
  const sentence = useProblemSentence();
  const { words, state, problem, theirs, change, saveNow, resolve } = useAutosave(revisionId, stored, onSave);
  const reasoning = useRef<HTMLDivElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const fieldProblem = (field: keyof VerdictTextFields) => {
    const found = problem?.fields?.[field];
    return found ? sentence(found) : null;
  };
  const lang = stored.language;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';

  const cite = (id: string) => {
    const area = reasoning.current?.querySelector('textarea');
    const at = area?.selectionStart ?? words.reasoning.length;
    const mark = `[^${id}]`;
    change({ reasoning: words.reasoning.slice(0, at) + mark + words.reasoning.slice(area?.selectionEnd ?? at) });
    setIsPicking(false);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(at + mark.length, at + mark.length);
    });
  };

  return (
    <div className="flex flex-col gap-4" lang={lang} onBlur={() => void (state === 'typing' && saveNow())}>
      <SaveNote state={state} onSave={() => void saveNow()} />
      {problem && problem.kind !== 'stale' ? <ProblemNote problem={problem} /> : null}
      {theirs ? <StaleText mine={words} theirs={theirs.words} onResolve={(chosen) => void resolve(chosen)} /> : null}
      <TextField label={t('fields.title')} value={words.title} onChange={(title) => change({ title })} inputDir={dir} problem={fieldProblem('title')} maxLength={200} />
      <TextArea
        label={t('fields.summary')}
        description={t('fields.summaryHint')}
        value={words.summary}
        onChange={(summary) => change({ summary })}
        inputDir={dir}
        rows={3}
        problem={fieldProblem('summary')}
        inputClassName="reading"
      />
      <div ref={reasoning} className="flex flex-col gap-2">
        <TextArea
          label={t('fields.reasoning')}
          description={t('fields.reasoningHint')}
          value={words.reasoning}
          onChange={(text) => change({ reasoning: text })}
          inputDir={dir}
          rows={12}
          problem={fieldProblem('reasoning')}
          inputClassName="reading"
        />
        <div>
          <Button size="small" onPress={() => setIsPicking(!isPicking)} aria-expanded={isPicking} isDisabled={evidence.length === 0}>
            {t('cite.open')}
          </Button>
        </div>
        {isPicking ? <CitationPicker evidence={evidence} onPick={cite} /> : null}
      </div>
      <TextArea
        label={t('fields.unknown')}
        description={t('fields.unknownHint')}
        value={words.unknown}
        onChange={(unknown) => change({ unknown })}
        inputDir={dir}
        rows={4}
        problem={fieldProblem('unknown')}
        inputClassName="reading"
      />
    </div>
  );
}
