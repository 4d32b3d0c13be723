import type { SourceView } from '@/components/desk/reader/source-view';
import type { CaptureSourceInput, EditSourceInput, SourceKind } from '@/lib/schemas/source';

/** What is known about a source while it is typed. */
export interface SourceDraft {
  kind: SourceKind;
  outletId: string | null;
  outletName: string;
  url: string;
  author: string;
  title: string;
  /** Null: as detected in the text. */
  language: string | null;
  published: string;
  publishedTime: string;
  confidential: boolean;
  agreedWordingAr: string;
  agreedWordingEn: string;
  notes: string;
}

export const EMPTY_SOURCE: SourceDraft = {
  kind: 'article', outletId: null, outletName: '', url: '', author: '', title: '', language: null, published: '', publishedTime: '', confidential: false, agreedWordingAr: '',
  agreedWordingEn: '', notes: '',
};

/** The draft by which a stored source is changed. */
export function sourceDraftOf(source: SourceView): SourceDraft {
  const { kind, author, title, language, confidential, agreedWordingAr, agreedWordingEn, notes } = source;
  return {
    kind, title, language, confidential, agreedWordingAr, agreedWordingEn, notes, author: author ?? '', outletId: source.outlet?.id ?? null, outletName: source.outlet?.name ?? '',
    url: source.url ?? '', published: source.published ?? '', publishedTime: source.publishedTime ?? '',
  };
}

/** The draft as captures take it. */
export function captureInput(draft: SourceDraft, content: CaptureSourceInput['content'], evenIfSame = false): CaptureSourceInput {
  return { ...draft, content, evenIfSame };
}

/** The draft as an edit takes it. */
export function editInput(draft: SourceDraft, source: Pick<SourceView, 'id' | 'version' | 'language'>): EditSourceInput {
  return { ...draft, language: draft.language ?? source.language, sourceId: source.id, version: source.version };
}
