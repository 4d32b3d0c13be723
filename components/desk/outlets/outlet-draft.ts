import type { CreateOutletInput, OutletKind } from '@/lib/schemas/outlet';

/** A group while it is chosen or named: the id of one there is, else the words typed. */
export interface GroupEntry {
  id: string | null;
  name: string;
}

/** What is known of an outlet while it is typed. */
export interface OutletDraft {
  nameAr: string;
  nameEn: string;
  kind: OutletKind;
  homepage: string;
  ownerGroup: GroupEntry;
  side: GroupEntry;
  disclosureAr: string;
  disclosureEn: string;
}

export const EMPTY_OUTLET: OutletDraft = {
  nameAr: '', nameEn: '', kind: 'unknown', homepage: '', ownerGroup: { id: null, name: '' }, side: { id: null, name: '' }, disclosureAr: '', disclosureEn: '',
};

/** The draft as the commands take it; a new group goes by its name in the language it was typed in. */
export function outletInput(draft: OutletDraft): CreateOutletInput {
  return { ...draft, ownerGroup: groupOf(draft.ownerGroup), side: groupOf(draft.side) };
}

function groupOf({ id, name }: GroupEntry): CreateOutletInput['ownerGroup'] {
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return { id, nameAr: id === null && isArabic ? name.trim() : '', nameEn: id === null && !isArabic ? name.trim() : '' };
}
