import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/desk/shell/use-moment';
import { detailText } from './audit-event';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** Words of the closed sets, which the messages name. */
const CODE = /^[a-z_]{2,20}$/;

/** A value as the audit keeps it: dates in the reader's language, roles and states by name, yes and no as words, text as it was. */
export function DetailValue({ field, value }: { field: string; value: unknown }) {
  const t = useTranslations('audit');
  const tPeople = useTranslations('people');
  const moment = useMoment();
  const text = detailText(value);
  if (text === null) return <span className="text-ink-soft">{t('nothing')}</span>;
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (field === 'role' && tPeople.has(`roles.${text}`)) return tPeople(`roles.${text}`);
  if (CODE.test(text) && t.has(`values.${text}`)) return t(`values.${text}`);
  if (INSTANT.test(text)) return <time dateTime={text}>{moment(text)}</time>;
  return (
    <span dir="auto" className="[unicode-bidi:plaintext] break-words whitespace-pre-wrap">
      {text}
    </span>
  );
}
