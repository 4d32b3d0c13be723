import { useFormatter, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Link } from '@/lib/i18n/navigation';

export interface SharedLine {
  id: string;
  title: string;
  outlet: string | null;
  published: string | null;
  words: number;
  longest: number;
  /** Of one's own text, 0 to 1. */
  share: number;
}

/** Each other source that shares text with one, and how much. */
export function SharedTable({ sourceId, lines }: { sourceId: string; lines: readonly SharedLine[] }) {
  const t = useTranslations('shared');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', numberingSystem: 'latn', maximumFractionDigits: 0 });
  return (
    <div className="relative overflow-x-auto rounded-md border border-line bg-surface">
      <table className="w-full">
        <thead className="bg-sunken text-sm text-ink-soft">
          <tr>
            {(['source', 'published', 'words', 'share', 'largest'] as const).map((key) => (
              <th key={key} scope="col" className="px-3 py-1.5 text-start font-medium whitespace-nowrap">{t(key)}</th>
            ))}
            <th scope="col" className="px-3 py-1.5"><span className="sr-only">{t('open')}</span></th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-t border-line align-baseline">
              <th scope="row" className="min-w-56 px-3 py-1.5 text-start font-normal">
                <Link href={`/desk/sources/${line.id}`} className="underline decoration-line underline-offset-2 hover:decoration-current">
                  {line.outlet ? <><bdi className="font-medium">{line.outlet}</bdi>{' · '}</> : null}
                  <bdi>{line.title}</bdi>
                </Link>
              </th>
              <td className="px-3 py-1.5 whitespace-nowrap text-ink-soft"><bdi>{line.published ?? t('undated')}</bdi></td>
              <td className="px-3 py-1.5 whitespace-nowrap tabular-nums">{t('wordCount', { count: line.words })}</td>
              <td className="px-3 py-1.5 tabular-nums"><bdi>{percent(line.share)}</bdi></td>
              <td className="px-3 py-1.5 whitespace-nowrap tabular-nums">{t('wordCount', { count: line.longest })}</td>
              <td className="px-3 py-1.5 text-end"><LinkButton href={`/desk/sources/${sourceId}/shared/${line.id}`}>{t('open')}</LinkButton></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
