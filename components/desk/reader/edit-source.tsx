'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { editInput, type SourceDraft, sourceDraftOf } from '@/components/desk/sources/source-draft';
import { SourceFields } from '@/components/desk/sources/source-fields';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { Problem } from '@/lib/schemas/problem';
import { isOwnReporting } from '@/lib/schemas/source';
import type { ReaderDeeds } from './reader-deeds';
import type { SourceView } from './source-view';

interface EditSourceProps {
  source: SourceView;
  outlets: readonly { id: string; label: string }[];
  onSave: ReaderDeeds['editSource'];
  onClose: () => void;
}

/** Changes what is known of a source. A stale save shows, field by field, what someone else stored meanwhile. */
export function EditSource({ source, outlets, onSave, onClose }: EditSourceProps) {
  const t = useTranslations('reader');
  const common = useTranslations('common');
  const [draft, setDraft] = useState<SourceDraft>(() => sourceDraftOf(source));
  const deed = useDeed(onSave, onClose);
  const stored = storedIn(deed.problem);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!deed.isPending) void deed.send(editInput(draft, { ...source, version: stored?.version ?? source.version }));
  }
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
      <ProblemNote problem={deed.problem}>{stored ? <Differences stored={stored} draft={draft} onTake={(field, text) => setDraft((now) => ({ ...now, [field]: text }))} /> : null}</ProblemNote>
      <SourceFields draft={draft} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} outlets={outlets} fieldProblem={deed.fieldProblem} isOwn={isOwnReporting(source.kind)} isStored />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={deed.isPending}>
          {stored ? t('saveOver') : t('save')}
        </Button>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

/** The fields whose words can clash, as the stored row names them. */
const CLASHING = { title: 'title', author: 'author', url: 'url', published: 'publishedEdtf', publishedTime: 'publishedTime', notes: 'notes', agreedWordingAr: 'agreedWordingAr', agreedWordingEn: 'agreedWordingEn' } as const;
type Clashing = keyof typeof CLASHING;
const NAMES = { title: 'titleField', author: 'author', url: 'address', published: 'published', publishedTime: 'time', notes: 'notes', agreedWordingAr: 'agreedWordingAr', agreedWordingEn: 'agreedWordingEn' } as const satisfies Record<Clashing, string>;

interface StoredSource {
  version: number;
  row: Record<string, unknown>;
}

function storedIn(problem: Problem | null): StoredSource | null {
  const current = problem?.kind === 'stale' ? problem.current : null;
  return current && typeof current === 'object' && 'version' in current && typeof current.version === 'number' ? { version: current.version, row: { ...current } } : null;
}

/** Both texts of every field that differs; theirs can be taken over, nothing is lost either way. */
function Differences({ stored, draft, onTake }: { stored: StoredSource; draft: SourceDraft; onTake: (field: Clashing, text: string) => void }) {
  const t = useTranslations('reader');
  const fields = useTranslations('sources');
  const differing = (Object.keys(CLASHING) as Clashing[]).flatMap((field) => {
    const theirs = String(stored.row[CLASHING[field]] ?? '');
    return theirs === draft[field] ? [] : [{ field, theirs }];
  });
  if (differing.length === 0) return <p className="mt-1 text-ink">{t('noDifference')}</p>;
  return (
    <dl className="mt-2 flex flex-col gap-2 text-ink">
      {differing.map(({ field, theirs }) => (
        <div key={field}>
          <dt className="text-sm text-ink-soft">{fields(NAMES[field])}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <bdi>{theirs || '–'}</bdi>
            <Button size="small" onPress={() => onTake(field, theirs)}>
              {t('takeTheirs')}
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
