import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { makeLedger, type TollGroup } from '@/lib/core/toll/ledger';
import { layOutTimeline } from '@/lib/core/toll/timeline';
import { figuresOfIncident } from './toll-entries';
import { TollPicture, TollTable } from './toll-figures';
import { wordsFor } from './words';

/** Who counted what of an incident, as of when: by what was counted and of whom, low to high. Nothing where nobody counted. */
export function TollLedger({ verdicts, language }: { verdicts: readonly CurrentVerdict[]; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { entries, origins } = figuresOfIncident(verdicts, language);
  if (entries.length === 0) return null;
  return (
    <section className="toll-ledger" aria-labelledby="figures">
      <h2 id="figures">{t('toll.ledger')}</h2>
      <p className="note">{t('toll.ledgerNote')}</p>
      {makeLedger(entries).map((group) => (
        <Group key={`${group.attribute} ${group.subject}`} group={group} origins={origins} language={language} />
      ))}
    </section>
  );
}

function Group({ group, origins, language }: { group: TollGroup; origins: ReadonlyMap<string, string>; language: RecordLanguage }) {
  const t = wordsFor(language);
  const attribute = t(`values.attributes.${group.attribute}`);
  const title = group.isOnly && group.subject === 'unknown' ? attribute : t('toll.group', { attribute, subject: t(`values.subjects.${group.subject}`) });
  const timeline = layOutTimeline(group);
  const { low, high } = group;
  const id = `figures-${group.attribute}-${group.subject}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {group.origins.length > 1 && (
        <p className="note">
          {low !== null && high !== null ? (low === high ? t('toll.agreed', { low }) : t('toll.between', { low, high })) : low !== null ? t('toll.from', { low }) : high !== null ? t('toll.upTo', { high }) : null}
        </p>
      )}
      {timeline && <TollPicture timeline={timeline} title={title} origins={origins} language={language} />}
      <TollTable group={group} timeline={timeline} title={title} origins={origins} language={language} />
    </section>
  );
}
