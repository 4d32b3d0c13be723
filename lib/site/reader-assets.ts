import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { READER_STYLESHEET } from '@/components/public/stylesheet/stylesheet';
import type { Sha256 } from '@/lib/core/record/hash';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { FACES, faceRules, nameFace } from './faces';
import { READER_ICON } from './icon';

/** Everything a page links to that is not itself a page, under addresses that name its content. */
export interface ReaderAssets {
  stylesheet: string;
  icon: string;
  /** Faces to fetch at once, per language of the page. */
  fonts: Record<RecordLanguage, string[]>;
  files: { address: string; bytes: Uint8Array; contentType: string }[];
}

/** Reads the faces from their packages and names everything by content. Throws when a package is not installed. */
export async function loadReaderAssets(sha256: Sha256): Promise<ReaderAssets> {
  const { resolve } = createRequire(import.meta.url);
  const faces = await Promise.all(FACES.map(async (face) => nameFace(face, await readFile(resolve(face.module)), sha256)));
  const text = new TextEncoder();
  const css = text.encode(`${faceRules(faces)}\n${READER_STYLESHEET}\n`);
  const icon = text.encode(READER_ICON);
  const stylesheet = `/assets/reader.${sha256(css).slice(0, 12)}.css`;
  const iconAddress = `/assets/icon.${sha256(icon).slice(0, 12)}.svg`;
  const preloaded = (language: RecordLanguage) => faces.filter((face) => face.preload === language).map((face) => face.address);
  return {
    stylesheet,
    icon: iconAddress,
    fonts: { ar: preloaded('ar'), en: preloaded('en') },
    files: [
      { address: stylesheet, bytes: css, contentType: 'text/css; charset=utf-8' },
      { address: iconAddress, bytes: icon, contentType: 'image/svg+xml' },
      ...faces.map(({ address, bytes }) => ({ address, bytes, contentType: 'font/woff2' })),
    ],
  };
}
