import { useTranslations } from 'next-intl';

/** Names in any script in one line, each keeping to itself. */
export function EntityNames({ names }: { names: readonly string[] }) {
  const t = useTranslations('entities');
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 ? t('listSeparator') : ''}
      <bdi>{name}</bdi>
    </span>
  ));
}
