import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ChainPicture } from '@/components/public/chain-picture';
import type { ChainInput, ChainItem } from '@/lib/core/origin/chain-layout';
import { layOutChain } from '@/lib/core/origin/chain-layout';
import { Link } from '@/lib/i18n/navigation';

interface ClaimChainProps {
  input: ChainInput;
}

/** The claim's chain as a picture, and the same as an outline in words. */
export function ClaimChain({ input }: ClaimChainProps) {
  const t = useTranslations('chain');
  const locale = useLocale();
  const layout = layOutChain({
    ...input,
    origins: input.origins.map((origin) => ({ ...origin, href: origin.href && `/${locale}${origin.href}` })),
    items: input.items.map((item) => ({ ...item, href: item.href && `/${locale}${item.href}` })),
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="chain-scroll rounded-md border border-line bg-surface p-2" tabIndex={0} role="region" aria-label={t('title')}>
        <ChainPicture layout={layout} direction={locale === 'ar' ? 'rtl' : 'ltr'} title={t('title')} ends={{ first: t('first'), last: t('last') }} />
      </div>
      {input.reprints.length > 0 ? <p className="text-sm text-ink-soft">{t('legend')}</p> : null}
      <details>
        <summary className="cursor-pointer text-accent">{t('outline')}</summary>
        <ul className="mt-1.5 list-disc ps-5">
          {input.origins.map((origin) => (
            <Outline key={origin.id} label={origin.label} items={input.items.filter((item) => item.originId === origin.id)} input={input} />
          ))}
          <Outline label={input.untraced} items={input.items.filter((item) => !input.origins.some(({ id }) => id === item.originId))} input={input} />
        </ul>
      </details>
    </div>
  );
}

function Outline({ label, items, input }: { label: string; items: readonly ChainItem[]; input: ChainInput }) {
  const t = useTranslations('chain');
  if (items.length === 0) return null;
  const copies = (item: ChainItem) => input.reprints.flatMap(({ a, b }) => (a === item.id ? [b] : b === item.id ? [a] : [])).flatMap((id) => input.items.find((other) => other.id === id)?.label ?? []);
  return (
    <li>
      <bdi className="font-medium">{label}</bdi>
      <ul className="list-[circle] ps-5">
        {items.map((item) => (
          <li key={item.id}>
            {item.links.map(({ name }, place) => (
              <Fragment key={place}>
                <bdi>{name}</bdi>
                {t('separator')}
              </Fragment>
            ))}
            {item.href ? <Link href={item.href} className="underline underline-offset-2"><bdi>{item.label}</bdi></Link> : <bdi>{item.label}</bdi>}
            {item.date ? <> · <bdi>{item.date}</bdi></> : null}
            {copies(item).length > 0 ? <span className="text-ink-soft"> · {t('samePassage', { others: copies(item).join(t('listSeparator')) })}</span> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}
