import { DEFAULT_RATING_SCALE } from '@/lib/core/verdict/rating-scale';
import { writeClient } from './clients';
import { inWriteTurn } from './write';

/** Which of the five marks a default rating has on screen. */
const TONES: Record<string, string> = { established: 'positive', likely: 'leaning', conflicting: 'mixed', incorrect: 'negative', unverifiable: 'open' };

/** Gives a newsroom without a rating scale the default one: data from the start, edited from then on. */
export async function ensureRatingScale(): Promise<void> {
  if ((await writeClient().rating.count()) > 0) return;
  await inWriteTurn(writeClient(), async (tx) => {
    for (const rating of DEFAULT_RATING_SCALE) {
      const words = {
        position: rating.position,
        labelAr: rating.label.ar,
        labelEn: rating.label.en,
        descriptionAr: rating.description.ar,
        descriptionEn: rating.description.en,
        ratingValue: rating.ratingValue,
        tone: TONES[rating.code] ?? 'open',
      };
      await tx.rating.upsert({ where: { key: rating.code }, create: { key: rating.code, ...words }, update: {} });
    }
  });
}
