/** What `archivedAt` must be: none, or some time. `IS NOT NULL` would not use the index that `>` uses. */
export function archivedIs(isArchived: boolean | undefined): { gt: Date } | null {
  return isArchived ? { gt: new Date(0) } : null;
}
