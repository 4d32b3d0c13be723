import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';

function full(text: string) {
  return extractStatements(text, { language: 'en', published: '2024-11-22', segments: [{ kind: 'body', start: 0, end: [...text].length }] });
}

const read = (text: string): string[] => full(text).filter(({ kind }) => kind !== 'entity').map(({ attribute, low, high, qualifier }) => `${attribute} ${low ?? ''}-${high ?? ''} ${qualifier}`);

describe('what befell whom, in English', () => {
  it.each([
    ['Troops killed nine militants in Nineveh.', ['killed 9-9 exact']],
    ['Nine militants were killed and three others wounded.', ['killed 9-9 exact', 'wounded 3-3 exact']],
    ['At least two dozen people died in the blast.', ['killed 24- at_least']],
    ['The raid left 25 Taliban dead and five more wounded.', ['killed 25-25 exact', 'wounded 5-5 exact']],
    ['An attack killed a soldier and wounded two policemen.', ['killed 1-1 exact', 'wounded 2-2 exact']],
    ['A civilian was killed.', ['killed 1-1 exact']],
    ['Police arrested a couple of suspects.', ['detained 2-2 exact']],
    ['The death toll rose to 65.', ['killed 65-65 exact']],
    ['The number of people displaced has reached nearly 3,000.', ['displaced 2700-3300 about']],
    ['Dozens were killed or wounded.', ['killed_or_wounded 24-99 vague']],
    ['The coalition carried out 18 airstrikes and destroyed 39 hideouts.', ['strikes 18-18 exact', 'hideouts_destroyed 39-39 exact']],
    ['Forces detained 33 militants, including more than 30 leaders.', ['detained 33-33 exact', 'detained 31- more_than']],
    ['The equipment is worth $5 million.', ['money 5000000-5000000 exact']],
    ['Injuring several others, the bomb killed three.', ['wounded 3-9 vague', 'killed 3-3 exact']],
    ['The 83 members of the coalition met.', ['members 83-83 exact']],
    ['Eight million people have returned home.', ['returned 8000000-8000000 exact']],
    ['The attack claimed the lives of 25 insurgents.', ['killed 25-25 exact']],
    ['Security forces seized 12 rockets.', ['seized_materiel 12-12 exact']],
    ['Twelve people are missing.', ['missing 12-12 exact']],
    ['Eleven civilians, including four children, died.', ['killed 11-11 exact', 'killed 4-4 exact']],
    ['Two soldiers and a policeman were killed.', ['killed 2-2 exact', 'killed 1-1 exact']],
    ['The bodies of five men were found.', ['killed 5-5 exact']],
    ['The strike killed a senior leader.', ['killed 1-1 exact']],
    ['More than 900 residents fled the town.', ['displaced 901- more_than']],
    ['Forty people lost their lives.', ['killed 40-40 exact']],
    ['The murder of a family of four shocked the town.', ['killed 4-4 exact']],
    ['Jordan frees 12 detainees.', ['other 12-12 exact']],
    ['Raiders kill police officer.', ['killed 1-1 exact']],
    ['Police arrests six suspected members of the group.', ['detained 6-6 exact']],
    ['The death toll passed 1,000.', ['killed 1001- more_than']],
    ['The blast wounded 20 people, including two who died later.', ['wounded 20-20 exact', 'killed 2-2 exact']],
    ['Three U.S. soldiers died there.', ['killed 3-3 exact']],
    ['Two refugee camps were hit and six refugees killed.', ['other 2-2 exact', 'killed 6-6 exact']],
    ['Between 1,500 and 3,000 fighters remain.', ['fighters_estimate 1500-3000 range']],
  ])('Q14 %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('Q10 links what is told "among the dead" to the total before it', () => {
    const parts = (text: string) => full(text).map((s) => [s.attribute, s.low, s.partOf]);
    expect(parts('Nine people were killed. Two girls and a nurse were among the dead.').slice(0, 2)).toEqual([['killed', 9, null], ['killed', 2, 0]]);
    expect(parts('The fire killed nine people. Among the dead were four children.')).toEqual([['killed', 9, null], ['killed', 4, 0]]);
    expect(parts('The raid wounded nine people. The wounded included two children.')).toEqual([['wounded', 9, null], ['wounded', 2, 0]]);
    expect(parts('The fire killed nine people, including two girls and three boys.')).toEqual([['killed', 9, null], ['killed', 2, 0], ['killed', 3, 0]]);
  });

  it.each([
    'The army said it was ready.', 'He is 25 years old.', 'It happened 20 kilometres away.', 'In 2014 the group declared a state.', 'The 7th Brigade took part.',
    'A seven-hour gun battle followed.', 'F-16 jets flew over.', 'There were no immediate reports of casualties.', 'The men face the death penalty.',
    'It was one of the highest death tolls of the war.', 'A six-story building collapsed.',
  ])('Q6 tells no quantity: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['There were no casualties.', 'killed_or_wounded'],
    ['No one was killed.', 'killed'],
    ['The strike caused no injuries.', 'wounded'],
    ['No civilians were hurt.', 'wounded'],
    ['No civilian was harmed in the strike.', 'killed_or_wounded'],
  ])('Q7 none is zero, denied: %s', (text, attribute) => {
    expect(full(text).map((s) => [s.attribute, s.low, s.high, s.assertion])).toEqual([[attribute, 0, 0, 'denied']]);
  });

  it.each([
    ['The ministry denied that five soldiers were killed.', 'denied'],
    ['The ministry denied a retreat and said its men had killed nine fighters.', 'asserted'],
    ['The group allegedly killed 20 soldiers.', 'alleged'],
    ['The government pledged to return 500 families.', 'promised'],
  ])('Q8 %s is %s', (text, assertion) => {
    expect(full(text).map((s) => s.assertion)).toEqual([assertion]);
  });
});
