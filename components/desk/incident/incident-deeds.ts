import type { Choice } from '@/components/ui/choice';
import type { ClaimFromStatementInput } from '@/lib/schemas/claim';
import type { IncidentSourceInput } from '@/lib/schemas/incident';
import type { AssignStatementsInput, CreateOriginInput } from '@/lib/schemas/origin';
import type { Result } from '@/lib/schemas/problem';

type Deed<Input, Output = unknown> = (input: Input, key?: string) => Promise<Result<Output>>;

/** What can be done with the sources of an incident. */
export interface IncidentDeeds {
  addSource: Deed<IncidentSourceInput>;
  removeSource: Deed<IncidentSourceInput>;
  findSources: (incidentId: string, asked: string) => Promise<Choice[]>;
  assignOrigin: Deed<AssignStatementsInput>;
  createOrigin: Deed<CreateOriginInput>;
  claimFromStatement: Deed<ClaimFromStatementInput, { id: string }>;
}
