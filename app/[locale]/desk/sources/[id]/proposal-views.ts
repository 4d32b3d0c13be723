import { nameIn } from '@/app/named';
import type { ProposalView } from '@/components/desk/proposals/proposal-view';
import { PROPOSAL_STATES } from '@/components/desk/proposals/proposal-view';
import { builtInAgent } from '@/lib/core/extract/attribution/built-in-agent';
import { proposedFields, type ProposalSource } from '@/lib/core/proposal/proposed-fields';
import { readablePassages } from '@/lib/core/proposal/readable-passage';
import { inLanguage } from '@/lib/i18n/in-language';
import { isOwnReporting } from '@/lib/schemas/source';
import { namesIn } from '@/lib/server/commands/suggestion/accept-proposal';
import { findKnownNames, findNames, type KnownNamesById } from '@/lib/server/db/reading-queries';
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
export async function proposalViews(rows: readonly SuggestionRow[], source: SourcePage, { text, segments }: Capture, locale: string): Promise<ProposalView[]> {
  const passageOf = readablePassages(text ?? '');
  const known = await findKnownNames(readClient(), rows.flatMap(({ proposal }) => namesIn(proposal)));
  const ground = proposalSource(source);
  const read = rows.map((row) => ({ ...row, fields: proposedFields(row.proposal, ground, null, known) }));
  const speakers = read.map(({ fields }) => fields.attribution.find(({ role }) => role === 'originator' || role === 'witness' || role === 'spokesperson'));
  const names = await findNames(readClient(), speakers.flatMap((speaker) => speaker?.entityId ?? []));
  return read.map(({ id, start, end, state, statementId, proposal, fields: { incidentId: _incident, placeId, attribution, ...fields } }, i) => {
    const speaker = speakers[i];
    return {
      id, start, end, statementId, passage: passageOf(proposal), state: PROPOSAL_STATES.find((each) => each === state) ?? 'open', quote: proposal.quote, sentence: proposal.sentence, headline: proposal.headline,
      isLead: !isEvidenceAt(segments, start),
      speaker: speaker ? nameOf(speaker, names, locale) : null,
      told: { ...fields, place: placeId ? { id: placeId, name: fields.placeText } : null, incident: null, chain: attribution },
    };
  });
}

/** A name of the text in the reader's language, where the newsroom or the reader of values knows it. */
function nameOf({ name, entityId }: { name: string; entityId: string | null }, names: KnownNamesById, locale: string): string {
  const known = entityId === null ? undefined : names.get(entityId);
  const agent = known ? null : builtInAgent(name);
  return (known && nameIn(locale, known)) || (agent && inLanguage(locale, agent.ar, agent.en)) || name;
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
