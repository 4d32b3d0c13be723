/** How a rating is marked on the desk; the word carries the meaning. */
export const RATING_TONES = ['positive', 'leaning', 'mixed', 'negative', 'open'] as const;
export type RatingTone = (typeof RATING_TONES)[number];

/** One step of the rating scale as it is edited. `version` 0 makes a new one. */
export interface RatingDraft {
  key: string;
  version: number;
  labelAr: string;
  labelEn: string;
  descriptionAr: string;
  descriptionEn: string;
  ratingValue: number | null;
  tone: RatingTone;
  position: number;
  isRetired: boolean;
}
