import { claimReview } from '@/lib/core/record/claim-review';
import type { Sha256 } from '@/lib/core/record/hash';
import type { CurrentRecord, CurrentVerdict } from '@/lib/core/record/latest-documents';
import { textFor, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';
import { RECORD_LANGUAGES } from '@/lib/core/record/public-text';
import { HomePage } from '@/components/public/home-page';
import { IncidentPage, type PublicIncident } from '@/components/public/incident-page';
import { homePath, incidentPath, policyPath, verdictPath } from '@/components/public/paths';
import { PlainPage } from '@/components/public/plain-page';
import { PolicyPage } from '@/components/public/policy-page';
import { VerdictPage } from '@/components/public/verdict-page';
import { WithheldPage } from '@/components/public/withheld-page';
import { wordsFor } from '@/components/public/words';
import type { BakedFile } from './baked-file';
import { pageMaker, type PageMaker } from './page-maker';
import type { ReaderAssets } from './reader-assets';
import { recordFiles } from './record-files';
import { readSnapshot, type RecordSnapshot } from './record-snapshot';
import { siteMap } from './site-map';

export interface BakeOptions {
  /** Scheme and host, without a final slash (ISNAD_ORIGIN). */
  origin: string;
  /** What the newsroom calls itself. */
  newsroom: BilingualText;
  assets: ReaderAssets;
  sha256: Sha256;
  /** Names the build that renders (version, commit): another build renders everything anew. */
  renderer: string;
}

/** Verdicts on one page of a list. */
export const VERDICTS_A_PAGE = 40;

/**
 * The whole public site from the record alone: pages in both languages, the record's own files, assets, sitemap.
 * Nothing is rendered until `render` is called, so a writer can keep files whose `inputs` did not change.
 */
export function bake(snapshot: RecordSnapshot, options: BakeOptions): BakedFile[] {
  const record = readSnapshot(snapshot);
  const page = pageMaker(record, options);
  const pages = RECORD_LANGUAGES.flatMap((language) => [
    ...homePages(record, language, page, options),
    ...record.verdicts.map((current) => verdictPage(current, language, page, options)),
    ...incidents(record).map(({ incident, verdicts }) =>
      page({
        language,
        pathOf: (each) => incidentPath(each, incident.slug),
        title: textFor(incident.title, language)?.text ?? incident.slug,
        description: (incident.summary && textFor(incident.summary, language)?.text) ?? '',
        inputs: [incident, verdicts.map(inputsOfVerdict)],
        content: () => <IncidentPage incident={incident} verdicts={verdicts} language={language} />,
      }),
    ),
    ...[...record.policies.values()].map(({ hash, document }) =>
      page({
        language,
        pathOf: (each) => policyPath(each, document.slug),
        title: textFor(document.title, language)?.text ?? document.slug,
        description: '',
        inputs: hash,
        content: () => <PolicyPage policy={document} language={language} />,
      }),
    ),
  ]);
  return [...pages, ...withheldPages(record, page), ...plainPages(page), ...recordFiles(snapshot, record), ...assetFiles(options.assets), ...siteMap(pages, options)];
}

function homePages(record: CurrentRecord, language: RecordLanguage, page: PageMaker, { newsroom }: BakeOptions): BakedFile[] {
  const t = wordsFor(language);
  const name = textFor(newsroom, language)?.text ?? t('newsroom');
  const pageCount = Math.max(1, Math.ceil(record.verdicts.length / VERDICTS_A_PAGE));
  return Array.from({ length: pageCount }, (_, index) => {
    const verdicts = record.verdicts.slice(index * VERDICTS_A_PAGE, (index + 1) * VERDICTS_A_PAGE);
    return page({
      language,
      pathOf: (each) => homePath(each, index + 1),
      title: `${t('home.title')} · ${name}`,
      description: t('home.lead'),
      inputs: [verdicts.map(inputsOfVerdict), record.verdicts.length],
      content: () => <HomePage verdicts={verdicts} total={record.verdicts.length} page={index + 1} pageCount={pageCount} language={language} />,
    });
  });
}

function verdictPage(current: CurrentVerdict, language: RecordLanguage, page: PageMaker, options: BakeOptions): BakedFile {
  const verdict = current.document;
  const own = verdict.texts[language];
  const text = own ?? verdict.texts[verdict.primaryLanguage];
  const site = { origin: options.origin, newsroom: textFor(options.newsroom, verdict.primaryLanguage)?.text ?? '' };
  return page({
    language,
    pathOf: (each) => verdictPath(each, verdict.slug),
    // A page without a text of its own repeats the primary one: that one is the address to know.
    canonicalLanguage: own === null ? verdict.primaryLanguage : language,
    title: text?.title ?? verdict.slug,
    description: text?.summary ?? '',
    // A retracted verdict is no review any more.
    jsonLd: current.retraction === null ? () => claimReview(verdict, language, site) : undefined,
    inputs: inputsOfVerdict(current),
    content: () => <VerdictPage current={current} language={language} />,
  });
}

/** Everything a verdict's page or card can show, by hash. */
function inputsOfVerdict({ hash, earlier, underReview, reviewed, retraction, notes }: CurrentVerdict): unknown {
  return [hash, earlier.map((revision) => revision.hash), underReview, reviewed, retraction, [...notes.keys()]];
}

/** Incidents with a document of their own, and those that only verdicts name. */
function incidents(record: CurrentRecord): { incident: PublicIncident; verdicts: CurrentVerdict[] }[] {
  const bySlug = new Map<string, { incident: PublicIncident; verdicts: CurrentVerdict[] }>();
  for (const { document } of record.incidents.values()) {
    const { slug, title, summary, place, date } = document;
    bySlug.set(slug, { incident: { slug, title, summary, place, date }, verdicts: [] });
  }
  for (const current of record.verdicts) {
    const { slug } = current.document.incident;
    const known = bySlug.get(slug) ?? { incident: { ...current.document.incident, summary: null }, verdicts: [] };
    known.verdicts.push(current);
    bySlug.set(slug, known);
  }
  return [...bySlug.values()];
}

/** Where a withheld verdict stood, in each language; known to nobody but who comes back. */
function withheldPages(record: CurrentRecord, page: PageMaker): BakedFile[] {
  return RECORD_LANGUAGES.flatMap((language) =>
    record.withheld.map((withheld) =>
      page({
        language,
        pathOf: (each) => verdictPath(each, withheld.slug),
        canonicalLanguage: null,
        title: wordsFor(language)('withheld.title'),
        description: '',
        inputs: withheld.tombstone.hash,
        content: () => <WithheldPage withheld={withheld} language={language} />,
      }),
    ),
  );
}

/**
 * 404 and 503 in each language, which the front shows; and for an export on any web server its door (`index.html`) and the
 * `404.html` that most of them look for.
 */
function plainPages(page: PageMaker): BakedFile[] {
  const plain = (about: 'missing' | 'unavailable' | 'welcome', language: RecordLanguage, pathOf: (each: RecordLanguage) => string) =>
    page({
      language,
      pathOf,
      linkTo: homePath,
      canonicalLanguage: null,
      title: wordsFor(language)(`${about}.title`),
      description: '',
      inputs: about,
      content: () => <PlainPage about={about} language={language} />,
    });
  return [
    ...RECORD_LANGUAGES.flatMap((language) => (['missing', 'unavailable'] as const).map((about) => plain(about, language, (each) => `/${each}/${about}`))),
    plain('welcome', 'ar', () => '/index.html'),
    plain('missing', 'ar', () => '/404.html'),
  ];
}

function assetFiles(assets: ReaderAssets): BakedFile[] {
  return assets.files.map(({ address, bytes, contentType }) => ({
    address,
    file: address.slice(1),
    contentType,
    cache: 'immutable',
    inputs: address,
    render: () => bytes,
  }));
}
