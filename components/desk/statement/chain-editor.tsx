'use client';

import { ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { ATTRIBUTION_ROLES } from '@/lib/core/origin/attribution';
import { type FindNames, NameCombo } from './name-combo';
import type { ChainEntry } from './statement-draft';

interface ChainEditorProps {
  chain: readonly ChainEntry[];
  onChange: (chain: readonly ChainEntry[]) => void;
  find: FindNames;
  problemAt: (index: number) => string | null;
}

/** Who said it first and who carried it, in that order. */
export function ChainEditor({ chain, onChange, find, problemAt }: ChainEditorProps) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  const roles = ATTRIBUTION_ROLES.map((id) => ({ id, label: values(`roles.${id}`) }));
  const change = (index: number, entry: Partial<ChainEntry>) => onChange(chain.map((link, i) => (i === index ? { ...link, ...entry } : link)));
  const raise = (index: number) => onChange(chain.flatMap((link, i) => (i === index - 1 ? [chain[index] ?? link, link] : i === index ? [] : [link])));
  const add = () => {
    const key = Math.max(0, ...chain.map((link) => link.key)) + 1;
    const isFirst = !chain.some((link) => link.role === 'originator' || link.role === 'witness');
    // Who said it first stands first; a carrier goes to the end.
    onChange(isFirst ? [{ key, id: null, name: '', role: 'originator' }, ...chain] : [...chain, { key, id: null, name: '', role: 'carrier' }]);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-sm font-medium">{t('chain')}</legend>
      <ol className="flex flex-col gap-1.5">
        {chain.map((link, index) => (
          <li key={link.key} className="flex items-start gap-1">
            <Select label={t('roleOf', { number: index + 1 })} isLabelHidden choices={roles} value={link.role} onChange={(role) => change(index, { role })} className="w-34 shrink-0" />
            <NameCombo
              label={t('nameOf', { number: index + 1 })}
              isLabelHidden
              value={link}
              onChange={({ id, name }) => change(index, { id, name })}
              find={find}
              problem={problemAt(index)}
              className="min-w-0 flex-1"
            />
            <Button variant="quiet" size="small" isIcon aria-label={t('raise', { number: index + 1 })} isDisabled={index === 0} onPress={() => raise(index)}>
              <ArrowUp aria-hidden className="size-4" />
            </Button>
            <Button variant="quiet" size="small" isIcon aria-label={t('takeOut', { number: index + 1 })} onPress={() => onChange(chain.filter((_, i) => i !== index))}>
              <X aria-hidden className="size-4" />
            </Button>
          </li>
        ))}
      </ol>
      <Button variant="quiet" size="small" className="self-start" onPress={add}>
        <Plus aria-hidden className="size-4" />
        {t('addAgent')}
      </Button>
    </fieldset>
  );
}
