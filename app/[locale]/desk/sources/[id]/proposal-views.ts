import type { ProposalView } from '@/components/desk/proposals/proposal-view';
import { PROPOSAL_STATES } from '@/components/desk/proposals/proposal-view';
import { proposedFields, type ProposalSource } from '@/lib/core/proposal/proposed-fields';
import { readablePassages } from '@/lib/core/proposal/readable-passage';
import { isOwnReporting } from '@/lib/schemas/source';
import { namesIn } from '@/lib/server/commands/suggestion/accept-proposal';
import { findKnownNames } from '@/lib/server/db/reading-queries';
import type { SourcePage } from '@/lib/server/db/source-queries';
import type { SuggestionRow } from '@/lib/server/db/suggestion-queries';
import { readClient } from '@/lib/server/db/clients';

interface Capture {
  /** Null: sealed. */
  text: string | null;
  segments: readonly Marked[];
}

interface Marked {
  start: number;
  end: number;
  kind: string;
}

/** What a capture's reading found, as its page offers it, with the names that are known; its segments as they are marked now. */
export async function proposalViews(rows: readonly SuggestionRow[], source: SourcePage, { text, segments }: Capture): Promise<ProposalView[]> {
  const passageOf = readablePassages(text ?? '');
  const known = await findKnownNames(readClient(), rows.flatMap(({ proposal }) => namesIn(proposal)));
  const ground = proposalSource(source);
  return rows.map(({ id, start, end, state, statementId, proposal }) => {
    const { incidentId: _incident, placeId, attribution, ...fields } = proposedFields(proposal, ground, null, known);
    return {
      id, start, end, statementId, passage: passageOf(proposal), state: PROPOSAL_STATES.find((each) => each === state) ?? 'open', quote: proposal.quote, sentence: proposal.sentence, headline: proposal.headline,
      isLead: !isEvidenceAt(segments, start),
      told: { ...fields, place: placeId ? { id: placeId, name: fields.placeText } : null, incident: null, chain: attribution },
    };
  });
}

/** Only what stands in headline or body is evidence. */
function isEvidenceAt(segments: readonly Marked[], start: number): boolean {
  const kind = segments.find((segment) => segment.start <= start && start < segment.end)?.kind;
  return kind === 'headline' || kind === 'body';
}

function proposalSource({ publishedEdtf, kind, confidential, author, outlet, language }: SourcePage): ProposalSource {
  const name = language.startsWith('en') ? (outlet?.nameEn ?? outlet?.nameAr) : (outlet?.nameAr ?? outlet?.nameEn);
  return {
    published: publishedEdtf, isOwn: isOwnReporting(kind), confidential, author,
    outlet: outlet && name ? { name, entityId: outlet.entityId, isOfficial: outlet.kind === 'official_body' } : null,
  };
}
