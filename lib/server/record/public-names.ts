import type { BilingualText } from '@/lib/core/record/public-text';

/** As the newsroom signs in public: roles, not people, so that nobody is exposed for a finding. */
export const PUBLIC_AUTHORS: BilingualText[] = [{ ar: 'قسم التحقق', en: 'Verification desk' }];
export const PUBLIC_APPROVER: BilingualText = { ar: 'محرّر من غير كاتبيه', en: 'An editor who wrote no part of it' };

/** Two names as the record holds them: empty ones are null. */
export function bilingual(ar: string | null | undefined, en: string | null | undefined): BilingualText {
  return { ar: ar?.trim() ? ar.trim() : null, en: en?.trim() ? en.trim() : null };
}

/** The same, but null when neither language has words. */
export function bilingualOrNull(ar: string | null | undefined, en: string | null | undefined): BilingualText | null {
  const text = bilingual(ar, en);
  return text.ar === null && text.en === null ? null : text;
}
