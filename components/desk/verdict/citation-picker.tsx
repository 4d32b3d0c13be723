'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { SearchField } from '@/components/ui/search-field';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';

/** An excerpt that a text may cite. */
export interface CitableEvidence {
  /** `e3`: what `[^e3]` names. */
  id: string;
  kind: EvidenceKind;
  quote: string;
  language: string;
  direction: 'rtl' | 'ltr';
  /** "Outlet: title", or the agreed words for a confidential source. */
  source: string;
  reading: string;
}

/** The list of excerpts to cite, narrowed by typing. */
export function CitationPicker({ evidence, onPick }: { evidence: readonly CitableEvidence[]; onPick: (id: string) => void }) {
  const t = useTranslations('verdicts');
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toLowerCase();
  const shown = evidence.filter((item) => wanted === '' || `${item.quote} ${item.source} ${item.reading}`.toLowerCase().includes(wanted));
  return (
    <div className="rounded-md border border-line bg-surface p-2">
      <SearchField label={t('cite.search')} isLabelHidden value={asked} onChange={setAsked} placeholder={t('cite.search')} autoFocus />
      <ul className="mt-2 flex max-h-72 flex-col gap-1 overflow-auto">
        {shown.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onPick(item.id)} className="w-full rounded px-2 py-1.5 text-start hover:bg-sunken focus-visible:bg-sunken">
              <span className="flex flex-wrap items-center gap-2 text-sm">
                <code className="text-ink-soft" dir="ltr">
                  {item.id}
                </code>
                <Badge tone={item.kind === 'not_comparable' ? 'context' : item.kind}>{t(`evidenceKind.${item.kind}`)}</Badge>
                <bdi className="font-medium">{item.reading}</bdi>
                <bdi className="text-ink-soft">{item.source}</bdi>
              </span>
              <span className="mt-0.5 line-clamp-2 block" lang={item.language} dir={item.direction}>
                {item.quote}
              </span>
            </button>
          </li>
        ))}
        {shown.length === 0 ? <li className="px-2 py-1 text-ink-soft">{t('cite.none')}</li> : null}
      </ul>
    </div>
  );
}
