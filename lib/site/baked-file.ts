/**
 * One file of the public site. `address` is what a browser asks for (decoded, beginning with `/`); `file` is where it lies
 * in a generation, so that any web server can serve an export with `try_files $uri $uri.html`.
 */
export interface BakedFile {
  address: string;
  file: string;
  contentType: string;
  /** `immutable` files are named by their content; everything else is asked for anew each time (and answered 304). */
  cache: 'immutable' | 'revalidate';
  /** Names everything the bytes depend on: with the same `inputs`, the bytes of an earlier generation still hold. */
  inputs: string;
  render: () => Uint8Array;
}

/** Where an address lies on disk: pages get `.html`, what has an ending keeps it. */
export function fileOf(address: string): string {
  const path = address.slice(1);
  return /\.[a-z0-9]+$/i.test(path) ? path : `${path}.html`;
}
