import type { AssignCommuniqueInput, AssignStatementsInput, CreateOriginInput, EditOriginInput, MergeOriginInput, ReviewOriginInput, SplitOriginInput, UnmergeOriginInput } from '@/lib/schemas/origin';
import type { Result } from '@/lib/schemas/problem';

type Deed<Input, Output = unknown> = (input: Input, key?: string) => Promise<Result<Output>>;

/** What can be done with original sources. */
export interface OriginDeeds {
  create: Deed<CreateOriginInput, { id: string }>;
  edit: Deed<EditOriginInput>;
  merge: Deed<MergeOriginInput>;
  unmerge: Deed<UnmergeOriginInput>;
  split: Deed<SplitOriginInput, { id: string }>;
  assign: Deed<AssignStatementsInput>;
  review: Deed<ReviewOriginInput>;
  assignCommunique: Deed<AssignCommuniqueInput>;
}
