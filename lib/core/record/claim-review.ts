import type { Claim, ClaimReview, Organization, Person, WithContext } from 'schema-dts';
import { textFor, type RecordLanguage } from './public-text';
import type { EdtfText, OpenEvidence, PublicClaim, VerdictDocument } from './verdict-document';

export interface ClaimReviewSite {
  /** Scheme and host, without a final slash: `https://example.org`. */
  origin: string;
  newsroom: string;
}

/**
 * ClaimReview for the page in the verdict's primary language; null for any other page (one page per ClaimReview).
 * Rules: standards.md section 1. The rating's words come first (`alternateName`); an unrated verdict has no numbers;
 * `author` of the claim is who really stated it, and each outlet that carried it is an `appearance`.
 */
export function claimReview(verdict: VerdictDocument, language: RecordLanguage, site: ClaimReviewSite): WithContext<ClaimReview> | null {
  if (language !== verdict.primaryLanguage) return null;
  const wording = textFor(verdict.claim.wording, language);
  const rating = textFor(verdict.rating.label, language);
  if (!wording || !rating) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${site.origin}/${language}/verdicts/${encodeURIComponent(verdict.slug)}`,
    claimReviewed: wording.text,
    datePublished: verdict.publishedAt.slice(0, 10),
    inLanguage: language,
    author: { '@type': 'Organization', name: site.newsroom, url: `${site.origin}/${language}` },
    reviewRating: { '@type': 'Rating', alternateName: rating.text, ...ratingNumbers(verdict) },
    itemReviewed: claimStated(verdict, language),
  };
}

/** Numbers only when all three are there and make a scale (best > worst >= 1). */
function ratingNumbers({ rating: { ratingValue, bestRating, worstRating } }: VerdictDocument) {
  if (ratingValue === null || bestRating === null || worstRating === null) return {};
  if (worstRating < 1 || bestRating <= worstRating || ratingValue < worstRating || ratingValue > bestRating) return {};
  return { ratingValue, bestRating, worstRating };
}

function claimStated(verdict: VerdictDocument, language: RecordLanguage): Claim {
  const { claim, evidence } = verdict;
  const name = textFor(claim.statedBy.name, language)?.text;
  const sameAs = claim.statedBy.sameAs ?? undefined;
  const author: Organization | Person | undefined =
    name === undefined
      ? undefined
      : claim.statedBy.kind === 'person'
        ? { '@type': 'Person', name, sameAs }
        : { '@type': 'Organization', name, sameAs };
  const appearance = carriers(evidence.filter((item): item is OpenEvidence => !item.confidential), claim);
  return {
    '@type': 'Claim',
    author,
    datePublished: plainDate(claim.statedDate),
    firstAppearance: claim.url === null ? undefined : { '@type': 'CreativeWork', url: claim.url },
    appearance: appearance.length === 0 ? undefined : appearance.map((url) => ({ '@type': 'CreativeWork' as const, url })),
  };
}

/** Addresses of the sources that carry the claim (same origin), not of those that speak for themselves. */
function carriers(evidence: readonly OpenEvidence[], { originId, url }: PublicClaim): string[] {
  if (originId === null) return [];
  const urls = evidence.filter((item) => item.originId === originId && isHttpUrl(item.source.url)).map((item) => item.source.url ?? '');
  return [...new Set(urls)].filter((address) => address !== url);
}

function isHttpUrl(url: string | null): boolean {
  return url !== null && /^https?:\/\//i.test(url);
}

/** A day, month or year as schema.org's Date wants it; EDTF with marks or ranges is left out rather than bent. */
function plainDate(edtf: EdtfText | null): string | undefined {
  return edtf !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
