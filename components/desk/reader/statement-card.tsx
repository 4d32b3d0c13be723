'use client';

import { BadgeCheck, Pencil, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { Link } from '@/lib/i18n/navigation';
import type { StatementView } from './source-view';

interface StatementCardProps {
  statement: StatementView;
  isActive: boolean;
  /** It was read from another capture of the source than the one that is open. */
  isElsewhere: boolean;
  onOpen: () => void;
  onEdit: () => void;
  onRemove: () => void;
  onReview: () => void;
}

/** A statement in the list beside the text: what is said, of what and by whom, and its second look. */
export function StatementCard({ statement, isActive, isElsewhere, onOpen, onEdit, onRemove, onReview }: StatementCardProps) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  const words = useValueWords({ saysExactly: true });
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const said = words(statement.value, statement.assertion);
  const date = parseDate(statement.eventDate);
  const about = [date.ok ? formatDate(date.value, locale) : null, statement.placeText || statement.place?.name, statement.scope === 'incident' ? null : values(`scopes.${statement.scope}`)].filter(Boolean);
  return (
    <article aria-current={isActive || undefined} className={classNames('flex flex-col gap-1 rounded-md border bg-surface px-3 py-2', isActive ? 'border-accent shadow-[0_0_0_1px_var(--color-accent)]' : 'border-line')}>
      <button type="button" onClick={onOpen} className="rounded text-start">
        <span className="block font-medium">{said}</span>
        <span dir="auto" lang="und" className="line-clamp-2 block text-start text-sm text-ink-soft">
          {statement.quote}
        </span>
      </button>
      {about.length > 0 ? (
        <p className="text-sm text-ink-soft">
          {about.map((part, i) => (
            <span key={i}>
              {i > 0 ? ' · ' : ''}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
      ) : null}
      {statement.chain.length > 0 ? (
        <p className="text-sm text-ink-soft">
          {statement.chain.map((link, i) => (
            <span key={i}>
              {i > 0 ? ` ${t('then')} ` : ''}
              <bdi>{link.name}</bdi>
            </span>
          ))}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-1">
        {statement.standing === 'current' ? null : <Badge tone="context">{values(`standings.${statement.standing}`)}</Badge>}
        {isElsewhere ? <Badge>{t('otherCapture')}</Badge> : null}
        {statement.incident ? (
          <Link href={`/desk/incidents/${statement.incident.id}`} dir="auto" className="max-w-40 truncate text-sm text-accent-strong underline underline-offset-2">
            {statement.incident.name}
          </Link>
        ) : (
          <span className="text-sm text-ink-soft">{t('noIncident')}</span>
        )}
        <span className="ms-auto flex items-center">
          <ReviewButton statement={statement} onReview={onReview} />
          <Button variant="quiet" size="small" isIcon aria-label={t('edit', { statement: said })} onPress={onEdit}>
            <Pencil aria-hidden className="size-4" />
          </Button>
          <Button variant="quiet" size="small" isIcon aria-label={t('remove', { statement: said })} onPress={onRemove}>
            <Trash2 aria-hidden className="size-4" />
          </Button>
        </span>
      </div>
    </article>
  );
}

/** A second look is another person's: who made the statement sees only whether it was given. */
function ReviewButton({ statement, onReview }: { statement: StatementView; onReview: () => void }) {
  const t = useTranslations('statements');
  if (statement.isReviewed) {
    return (
      <Button variant="quiet" size="small" onPress={onReview} aria-label={t('takeReviewBack', { name: statement.reviewedBy ?? '–' })}>
        <BadgeCheck aria-hidden className="size-4 text-supports" />
        {t('reviewed')}
      </Button>
    );
  }
  if (statement.isOwn) return <span className="px-2 text-sm text-ink-soft">{t('awaitsReview')}</span>;
  return (
    <Button variant="quiet" size="small" onPress={onReview}>
      <BadgeCheck aria-hidden className="size-4" />
      {t('review')}
    </Button>
  );
}
