import { getTranslations } from 'next-intl/server';
import type { MatrixItem, MatrixView } from '@/components/desk/matrix/matrix-view';
import type { EvidenceKind, Relation } from '@/lib/core/evidence/comparable';
import { formatValue } from '@/lib/core/values/format-value';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { readMatrix } from '@/lib/server/db/matrix-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { dateWords, originLabel, tallyView } from '../../claims/views';

/** An incident's matrix in the reader's language. */
export async function loadMatrixView(incidentId: string, locale: 'ar' | 'en'): Promise<MatrixView> {
  const [{ claims, versions, evidence, sources, origins }, t] = await Promise.all([readMatrix(incidentId), getTranslations('values')]);
  const counted = await loadSourcing(claims.map((claim) => claim.id));
  const byOrigin = new Map(origins.rows.map((row) => [row.id, { id: row.id, label: originLabel(row, locale) }]));

  /** Within a cell the heading says what is counted: the value alone is enough, unless it is of something else. */
  const valueWords = (value: TypedValue, assertion: Assertion, attribute: string | null) => {
    const words = [formatValue(value, locale)];
    if (value.kind === 'quantity' && value.attribute !== attribute) words.push(t(`attributes.${value.attribute}`));
    if (value.kind === 'quantity' && value.subject !== 'unknown') words.push(t(`subjects.${value.subject}`));
    if (assertion !== 'asserted') words.push(t(`assertions.${assertion}`));
    return words.join(' · ');
  };
  const attributeOf = new Map(versions.map((version) => [version.claimId, (version.value as unknown as TypedValue).kind === 'quantity' ? (version.value as unknown as { attribute: string }).attribute : null]));

  const attributeChoice = (claimId: string) => {
    const version = versions.find((candidate) => candidate.claimId === claimId);
    const value = version ? (version.value as unknown as TypedValue) : null;
    return value?.kind === 'quantity' ? { id: value.attribute, label: t(`attributes.${value.attribute}`) } : null;
  };

  const originsOfSource = new Map<string, Map<string, { id: string; label: string }>>();
  for (const { statement } of evidence) {
    const root = statement.originId ? byOrigin.get(origins.roots.get(statement.originId) ?? statement.originId) : undefined;
    if (root) originsOfSource.set(statement.sourceId, (originsOfSource.get(statement.sourceId) ?? new Map<string, { id: string; label: string }>()).set(root.id, root));
  }

  return {
    rows: sources.map((source) => ({
      id: source.id,
      title: source.title,
      outlet: source.outlet ? { id: source.outlet.id, name: inLanguage(locale, source.outlet.nameAr, source.outlet.nameEn) } : null,
      published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
      publishedKey: source.publishedEarliest ? `${source.publishedEarliest} ${source.publishedTime ?? ''}` : '',
      isConfidential: source.confidential,
      origins: [...(originsOfSource.get(source.id)?.values() ?? [])],
    })),
    columns: claims.map((claim) => {
      const version = versions.find((candidate) => candidate.claimId === claim.id);
      const sums = counted.get(claim.id);
      return {
        id: claim.id,
        wording: inLanguage(locale, claim.wordingAr, claim.wordingEn),
        speaker: claim.statedBy ? inLanguage(locale, claim.statedBy.nameAr, claim.statedBy.nameEn) : inLanguage(locale, claim.statedByAr, claim.statedByEn),
        value: version ? valueWords(version.value as unknown as TypedValue, version.assertion as Assertion, null) : '',
        attribute: attributeChoice(claim.id),
        tally: sums ? tallyView(sums) : null,
      };
    }),
    items: evidence.map((row): MatrixItem => ({
      id: row.id,
      rowId: row.statement.sourceId,
      columnId: row.claimId,
      number: 0,
      relation: row.relation as Relation,
      kind: (row.decided ?? row.proposed) as EvidenceKind,
      proposed: row.proposed as EvidenceKind,
      isDecided: row.decided !== null,
      isStale: row.decided !== null && row.decidedOn !== null && row.decidedOn !== row.proposed,
      standing: row.statement.standing as 'current' | 'superseded' | 'withdrawn',
      value: valueWords(row.statement.value as unknown as TypedValue, row.statement.assertion as Assertion, attributeOf.get(row.claimId) ?? null),
    })),
  };
}
