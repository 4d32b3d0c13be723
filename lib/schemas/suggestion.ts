import { z } from 'zod';
import { idField } from './fields';
import { statementFieldsInput } from './statement';

/** The incident that a statement is to be tied to: null for none; left out, the one that the source lies on if it is only one. */
const incidentField = idField.nullable().optional();

/** `fields` are what a person made of the proposal in the form; without them it is accepted as it stands. */
export const acceptSuggestionInput = z.object({ suggestionId: idField, incidentId: incidentField, fields: statementFieldsInput.nullable() });
export type AcceptSuggestionInput = z.input<typeof acceptSuggestionInput>;

/** Everything still open in the sentence of this proposal. */
export const acceptSentenceInput = z.object({ suggestionId: idField, incidentId: incidentField });
export type AcceptSentenceInput = z.input<typeof acceptSentenceInput>;

export const suggestionInput = z.object({ suggestionId: idField });
export type SuggestionInput = z.input<typeof suggestionInput>;

export const snapshotInput = z.object({ snapshotId: idField });
export type SnapshotInput = z.input<typeof snapshotInput>;
