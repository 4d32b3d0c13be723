'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import { SearchField } from '@/components/ui/search-field';
import { useDeed } from '@/components/ui/use-deed';
import type { IncidentDeeds } from './incident-deeds';

/** How long typing rests before the question is sent, in milliseconds. */
const REST_MS = 200;

interface AddSourceDialogProps {
  incidentId: string;
  onFind: IncidentDeeds['findSources'];
  onAdd: IncidentDeeds['addSource'];
  onClose: () => void;
}

/** Puts stored sources on the incident's table, one after the other. */
export function AddSourceDialog({ incidentId, onFind, onAdd, onClose }: AddSourceDialogProps) {
  const t = useTranslations('incidents');
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<Choice[] | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const { send, isPending, problem } = useDeed(onAdd);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(async () => {
      const sources = await onFind(incidentId, asked).catch(() => []);
      if (isLatest) setFound(sources);
    }, REST_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked, incidentId, onFind]);
  const add = async (sourceId: string) => {
    if (await send({ incidentId, sourceId })) setAdded((ids) => [...ids, sourceId]);
  };
  return (
    <Dialog title={t('sourceList.add')} isOpen onOpenChange={onClose} size="large">
      <div className="flex flex-col gap-3">
        <SearchField label={t('sourceList.search')} placeholder={t('sourceList.search')} value={asked} onChange={setAsked} autoFocus />
        <ProblemNote problem={problem} />
        {found?.length === 0 ? <p className="text-ink-soft">{t('sourceList.notFound')}</p> : null}
        <ul className="max-h-96 divide-y divide-line overflow-auto">
          {(found ?? []).map((source) => (
            <li key={source.id} className="flex items-center gap-3 py-1.5">
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block truncate text-parent">
                  {source.label}
                </span>
                <span className="block text-sm text-ink-soft">{source.description}</span>
              </span>
              <Button size="small" isDisabled={added.includes(source.id) || isPending} onPress={() => void add(source.id)}>
                {added.includes(source.id) ? t('sourceList.added') : t('sourceList.put')}
              </Button>
            </li>
          ))}
        </ul>
        <div className="flex justify-end gap-2">
          <LinkButton href="/desk/sources/new">{t('sourceList.bringIn')}</LinkButton>
          <Button variant="primary" onPress={onClose}>
            {t('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
