import { describe, expect, it } from 'vitest';
import { withholdDocument } from '@/lib/server/commands/record/withhold-document';
import { lowerBanner } from '@/lib/server/commands/verdict/lower-banner';
import { raiseBanner } from '@/lib/server/commands/verdict/raise-banner';
import { retractVerdict } from '@/lib/server/commands/verdict/retract-verdict';
import { readClient } from '@/lib/server/db/clients';
import { loadRecordSnapshot } from '@/lib/server/record/load-snapshot';
import { siteOptions } from '@/lib/server/record/site-options';
import { bake } from '@/lib/site/bake';
import { useDatabase } from '@/tests/support/database';
import { type Case, done, makeCase, publishDraft, submitDraft, writeDraft } from '@/tests/support/newsroom';

useDatabase();

async function published(): Promise<Case> {
  const file = await makeCase();
  await writeDraft(file);
  await submitDraft(file);
  await publishDraft(file);
  return file;
}

/** Everything that would be baked now, as text, by address. */
async function bakedSite(): Promise<Map<string, string>> {
  const files = bake(await loadRecordSnapshot(new Date()), await siteOptions());
  return new Map(files.filter(({ contentType }) => /html|json/.test(contentType)).map((file) => [file.address, new TextDecoder().decode(file.render())]));
}

const latestHash = async (kind: string, objectId: string) =>
  (await readClient().recordEntry.findFirstOrThrow({ where: { document: { kind, objectId } }, orderBy: { seq: 'desc' } })).documentHash;

describe('withholding a note', () => {
  it.each([
    ['a retraction', retractVerdict, 'correction', 'Retracted'],
    ['a notice of review', raiseBanner, 'notice', 'Under review'],
  ] as const)('of %s takes its words from every page and file, and its effect from none', async (_name, deed, kind, heading) => {
    const file = await published();
    const { slug, version } = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    await done(file.editor, deed, { verdictId: file.verdictId, version, noteAr: '', noteEn: 'Her name was Widad.' });
    const page = `/en/verdicts/${slug}`;
    expect((await bakedSite()).get(page)).toContain('Her name was Widad.');
    await done(file.admin, withholdDocument, { documentHash: await latestHash(kind, file.verdictId), reason: 'minor', noteAr: '', noteEn: '' });
    const site = await bakedSite();
    expect([...site].filter(([, text]) => text.includes('Widad')).map(([address]) => address)).toEqual([]);
    expect(site.get(page)).toContain(heading);
    expect(site.get(page)).toContain('The note that said why was withheld');
  });

  it('of a review that ended does not bring the review back', async () => {
    const file = await published();
    const bannerOf = async () => readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId }, select: { slug: true, version: true } });
    const { slug, version } = await bannerOf();
    await done(file.editor, raiseBanner, { verdictId: file.verdictId, version, noteAr: '', noteEn: 'We look again.' });
    await done(file.editor, lowerBanner, { verdictId: file.verdictId, version: (await bannerOf()).version, noteAr: '', noteEn: 'Widad was right.' });
    await done(file.admin, withholdDocument, { documentHash: await latestHash('notice', file.verdictId), reason: 'minor', noteAr: '', noteEn: '' });
    const page = (await bakedSite()).get(`/en/verdicts/${slug}`);
    expect(page).not.toContain('Widad');
    expect(page).not.toContain('Under review');
  });
});
