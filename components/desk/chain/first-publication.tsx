import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

interface FirstPublicationProps {
  /** Who can have published first, with the date in words; more than one where their dates do not tell. */
  candidates: readonly { id: string; label: string; date: string | null }[];
  /** How many sources have no date. */
  undated: number;
}

/** Who published first, no more certain than the dates are. */
export function FirstPublication({ candidates, undated }: FirstPublicationProps) {
  const t = useTranslations('chain');
  if (candidates.length === 0) return null;
  const names = () =>
    candidates.map(({ id, label }, place) => (
      <Fragment key={id}>
        {place > 0 ? t('listSeparator') : null}
        <bdi className="font-medium">{label}</bdi>
      </Fragment>
    ));
  const isCertain = candidates.length === 1;
  return (
    <p>
      {isCertain
        ? t.rich('firstCertain', { names, date: () => <bdi>{candidates[0]?.date}</bdi> })
        : t.rich('firstOpen', { names, count: candidates.length })}
      {undated > 0 ? <> {t('firstUndated', { count: undated })}</> : null}
    </p>
  );
}
