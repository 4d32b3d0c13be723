import type { Sha256 } from '@/lib/core/record/hash';

/** Ranges as Fontsource cuts its files: a browser only fetches a file when the page holds a character of its range. */
const ARABIC = 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC';
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200B,U+200F,U+2012-204E,U+2050-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface Face {
  /** Path inside node_modules. */
  module: string;
  family: 'Isnad Reading' | 'Isnad Interface';
  weight: string;
  style: 'normal' | 'italic';
  range: string;
  /** Arabic letters are drawn smaller than Latin ones at the same size: enlarged to sit evenly beside them. */
  sizeAdjust?: string;
  /** Fetched at once on pages in this language, since its text can't be shown without it. */
  preload?: 'ar' | 'en';
}

/** Two families, each with an Arabic and a Latin half, so that mixed lines need no fallback. */
export const FACES: readonly Face[] = [
  { module: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2', family: 'Isnad Reading', weight: '400 700', style: 'normal', range: ARABIC, sizeAdjust: '108%', preload: 'ar' },
  { module: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', family: 'Isnad Reading', weight: '400 700', style: 'normal', range: LATIN, preload: 'en' },
  { module: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2', family: 'Isnad Reading', weight: '400 700', style: 'normal', range: LATIN_EXTENDED },
  { module: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2', family: 'Isnad Reading', weight: '400 700', style: 'italic', range: LATIN },
  { module: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2', family: 'Isnad Interface', weight: '400', style: 'normal', range: ARABIC },
  { module: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2', family: 'Isnad Interface', weight: '600', style: 'normal', range: ARABIC },
  { module: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2', family: 'Isnad Interface', weight: '400', style: 'normal', range: LATIN },
  { module: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2', family: 'Isnad Interface', weight: '600', style: 'normal', range: LATIN },
  { module: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2', family: 'Isnad Interface', weight: '400', style: 'normal', range: LATIN_EXTENDED },
];

/** A face's bytes under the address its content gives it. */
export interface LoadedFace extends Face {
  address: string;
  bytes: Uint8Array;
}

/** Names a face by its content, so that it can be cached for ever. */
export function nameFace(face: Face, bytes: Uint8Array, sha256: Sha256): LoadedFace {
  const name = face.module.slice(face.module.lastIndexOf('/') + 1, -'.woff2'.length);
  return { ...face, bytes, address: `/assets/${name}.${sha256(bytes).slice(0, 12)}.woff2` };
}

/** The `@font-face` rules of the loaded faces. */
export function faceRules(faces: readonly LoadedFace[]): string {
  return faces
    .map(
      ({ family, style, weight, address, range, sizeAdjust }) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(${address}) format("woff2");${sizeAdjust === undefined ? '' : `size-adjust:${sizeAdjust};`}unicode-range:${range}}`,
    )
    .join('\n');
}
