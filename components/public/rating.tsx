import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicRating } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { wordsFor } from './words';

/** The rating's word, and its place on the newsroom's scale as a row of steps; an unrated verdict has no steps. */
export function Rating({ rating, language }: { rating: PublicRating; language: RecordLanguage }) {
  const { ratingValue, bestRating, worstRating } = rating;
  const isOnScale = ratingValue !== null && bestRating !== null && worstRating !== null && bestRating > worstRating;
  return (
    <span className={`rating rating-${isOnScale ? toneOf(ratingValue, worstRating, bestRating) : 'none'}`}>
      <span className="rating-word">
        <Bilingual text={rating.label} language={language} />
      </span>
      {isOnScale && (
        <>
          <span className="steps" aria-hidden="true">
            {Array.from({ length: bestRating - worstRating + 1 }, (_, index) => (
              <span key={index} className={index + worstRating === ratingValue ? 'step step-here' : 'step'} />
            ))}
          </span>
          <span className="hidden">{wordsFor(language)('verdict.scale', { value: ratingValue, best: bestRating })}</span>
        </>
      )}
    </span>
  );
}

/** The scale is the newsroom's own data, so its colours follow the place on it and not the names. */
function toneOf(value: number, worst: number, best: number): 'high' | 'middle' | 'low' {
  const share = (value - worst) / (best - worst);
  if (share > 0.66) return 'high';
  return share >= 0.34 ? 'middle' : 'low';
}
