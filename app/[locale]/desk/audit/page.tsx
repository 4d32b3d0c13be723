import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { auditViews } from '@/app/audit-view';
import { requireStaff } from '@/app/require-staff';
import { AuditFilter } from '@/components/desk/audit/audit-filter';
import { AuditList } from '@/components/desk/audit/audit-list';
import { type AuditQuery, auditHref, readAuditQuery } from '@/components/desk/audit/audit-query';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { COMMANDS } from '@/lib/server/commands/registry';
import { type AuditFilter as Filter, findNewerPage, listAudit } from '@/lib/server/db/audit-queries';
import { listPeopleNames } from '@/lib/server/db/user-queries';

/** Kinds of objects that deeds are about; `audit.kinds.<id>` names them. */
const KINDS = ['source', 'snapshot', 'excerpt', 'statement', 'outlet', 'entity', 'origin', 'incident', 'claim', 'evidence', 'verdict', 'rating', 'document', 'record', 'user', 'invitation'] as const;
/** Deeds without an account. */
const MACHINE_ACTORS = ['system', 'operator', 'nobody'] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function AuditPage({ searchParams }: PageProps<'/[locale]/desk/audit'>) {
  await requireStaff('audit:read');
  const query = readAuditQuery(await searchParams);
  const filter = filterOf(query);
  const [{ events, next }, newer, people, t] = await Promise.all([
    listAudit(filter, query.before),
    query.before === null ? null : findNewerPage(filter, query.before),
    listPeopleNames(),
    getTranslations('audit'),
  ]);
  const commandName = (name: string) => {
    const key = `commands.${name.replaceAll('.', '_')}`;
    return t.has(key) ? t(key) : name;
  };
  return (
    <>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <AuditFilter
        key={auditHref(query)}
        query={query}
        people={[...people.map(({ id, name }) => ({ id, label: name })), ...MACHINE_ACTORS.map((kind) => ({ id: `kind:${kind}`, label: t(`actors.${kind}`) }))]}
        commands={COMMANDS.map(({ name }) => ({ id: name, label: commandName(name) })).sort((a, b) => a.label.localeCompare(b.label))}
        kinds={KINDS.map((kind) => ({ id: kind, label: t(`kinds.${kind}`) }))}
      />
      {events.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <AuditList events={await auditViews(events)} />
          <Pager
            previousHref={query.before === null ? null : auditHref({ ...query, before: newer })}
            nextHref={next === null ? null : auditHref({ ...query, before: next })}
          />
        </div>
      )}
    </>
  );
}

function filterOf(query: AuditQuery): Filter {
  const kind = MACHINE_ACTORS.find((each) => query.actor === `kind:${each}`);
  return {
    ...(kind ? { actorKind: kind } : query.actor ? { actorId: query.actor } : {}),
    ...(query.command ? { command: query.command } : {}),
    ...(query.kind ? { objectKind: query.kind } : {}),
    ...(query.object ? { objectId: query.object } : {}),
    ...(query.from ? { from: new Date(query.from) } : {}),
    ...(query.to ? { until: new Date(Date.parse(query.to) + DAY_MS) } : {}),
  };
}
