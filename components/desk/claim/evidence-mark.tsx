import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { EvidenceKind, Relation } from '@/lib/core/evidence/comparable';
import { EVIDENCE_SIGNS, RELATION_SIGNS } from '@/lib/core/evidence/relation-signs';
import { EVIDENCE_TONES } from './evidence-tones';

/** What a statement is to a claim: colour, sign and word. */
export function EvidenceMark({ kind }: { kind: EvidenceKind }) {
  const t = useTranslations('claims');
  return (
    <Badge tone={EVIDENCE_TONES[kind]} icon={<span aria-hidden>{EVIDENCE_SIGNS[kind]}</span>}>
      {t(`evidenceKinds.${kind}`)}
    </Badge>
  );
}

/** What the rules found between the two, in the colour of the evidence it is. */
export function RelationMark({ relation, kind }: { relation: Relation; kind: EvidenceKind }) {
  const t = useTranslations('claims');
  return (
    <Badge tone={EVIDENCE_TONES[kind]} icon={<span aria-hidden>{RELATION_SIGNS[relation]}</span>}>
      {t(`relations.${relation}`)}
    </Badge>
  );
}
