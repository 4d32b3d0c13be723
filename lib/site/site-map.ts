import type { BakedFile } from './baked-file';

/** `sitemap.xml` over the pages that should be known, and `robots.txt`, which points at it and keeps robots off the desk. */
export function siteMap(pages: readonly BakedFile[], { origin }: { origin: string }): BakedFile[] {
  const addresses = pages.map((page) => page.address);
  const text = (content: string) => new TextEncoder().encode(content);
  const inputs = `${origin} ${addresses.join(' ')}`;
  return [
    {
      address: '/sitemap.xml',
      file: 'sitemap.xml',
      contentType: 'application/xml; charset=utf-8',
      cache: 'revalidate',
      inputs,
      render: () => text(siteMapXml(addresses, origin)),
    },
    {
      address: '/robots.txt',
      file: 'robots.txt',
      contentType: 'text/plain; charset=utf-8',
      cache: 'revalidate',
      inputs: origin,
      render: () => text(`User-agent: *\nDisallow: /ar/desk\nDisallow: /en/desk\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`),
    },
  ];
}

function siteMapXml(addresses: readonly string[], origin: string): string {
  const entries = addresses.map((address) => `<url><loc>${escapeXml(origin + encodeURI(address))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
