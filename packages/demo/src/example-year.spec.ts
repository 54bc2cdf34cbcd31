import {
  contentHash,
  coproduction6,
  foldChecklist,
  foldGoal,
  foldParticipation,
  isEntry,
  isUuid,
  localDay,
  roleGroups,
  sideBySide,
  wallTime,
  widestGaps,
  type Entry,
} from '@avec/model';
import {checkExport} from '@avec/model/checks';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import {openRecord} from '@avec/store';
import {expect} from '@open-wc/testing';

import {exampleYear} from './example-year.js';
import type {Language} from './site/page.js';

const subject = 'p-marie';
const today = '2026-11-22';

function yearIn(language: Language): Promise<string> {
  return exampleYear({today, subject, language});
}

async function entriesIn(language: Language): Promise<readonly Entry[]> {
  const checked = checkExport(await yearIn(language), {subject});
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.entries;
}

async function sessions() {
  return (await entriesIn('en')).filter((entry) => isEntry(entry, 'outcome', 'record'));
}

describe('exampleYear', () => {
  it('is an export without fault in both languages', async () => {
    expect(await entriesIn('fr')).to.have.length(73);
    expect(await entriesIn('en')).to.have.length(73);
  });

  it('is the same text every time', async () => {
    expect(await yearIn('fr')).to.equal(await yearIn('fr'));
  });

  it('has fourteen sessions of the person, four of the practitioner and three of the relative', async () => {
    const roles = (await sessions()).map(({author}) => author.role);
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect([count('person'), count('practitioner'), count('relative')]).to.deep.equal([14, 4, 3]);
  });

  it('has every kind of answer, and the kind that is none', async () => {
    const marie = (await sessions()).filter(({author}) => author.role === 'person');
    const kinds = new Set(marie.flatMap(({body}) => body.items.map(({answer}) => answer.kind)));
    expect([...kinds].sort()).to.deep.equal(['declined', 'not-applicable', 'rated']);
    expect(marie.some(({body}) => body.items.length < tourDhorizon.items.length)).to.equal(true);
  });

  it('answers every theme it names on the scale that is shipped', async () => {
    const hash = await contentHash(tourDhorizon);
    const themes = new Set(tourDhorizon.items.map(({id}) => id));
    for (const {body} of await sessions()) {
      expect(body.definition).to.deep.equal({id: tourDhorizon.id, version: tourDhorizon.version, hash});
      for (const {item} of body.items) expect(themes.has(item), item).to.equal(true);
    }
  });

  it('is over before today, within a year, on days that are the same where it happened', async () => {
    for (const entry of await entriesIn('en')) {
      const day = localDay(wallTime(entry.at), entry.zone);
      expect(day < today && day > '2025-11-22', day).to.equal(true);
      if (isEntry(entry, 'outcome', 'record')) expect(entry.body.on).to.equal(day);
      if (isEntry(entry, 'annotation', 'record')) expect(entry.body.on).to.equal(day);
    }
  });

  it('gives each entry and each thing an id of its own', async () => {
    const entries = await entriesIn('fr');
    const things = new Set(entries.map(({entity}) => entity.id));
    const ids = new Set([...entries.map(({id}) => id), ...things]);
    expect(ids.size).to.equal(entries.length + things.size);
    expect([...ids].every(isUuid)).to.equal(true);
  });

  it('has goals that were agreed to, seen differently, written in two ways, reached and kept to oneself', async () => {
    const entries = (await entriesIn('en')).filter(({entity}) => entity.kind === 'goal');
    const ids = [...new Set(entries.map(({entity}) => entity.id))];
    const goals = ids.map((id) => foldGoal(entries.filter(({entity}) => entity.id === id)));
    expect(goals.map((goal) => goal?.status)).to.deep.equal(['active', 'differ', 'active', 'reached', 'proposed']);
    expect(goals[0]?.proposals[0]?.status).to.equal('accepted');
    expect(goals[1]?.differing).to.have.length(1);
    expect(goals[2]?.fields.whenHard?.conflict).to.have.length(1);
    expect(goals[4]?.audience).to.equal('private');
    expect(goals.flatMap((goal) => goal?.refused ?? [])).to.deep.equal([]);
  });

  it('has decisions that are seen differently, seen alike, and not spoken of by the person yet', async () => {
    const views = (await entriesIn('en')).flatMap((entry) => foldParticipation([entry]) ?? []);
    const stands = sideBySide(views).map(({person, others}) => [person?.basis, ...others.map((other) => other.stands)]);
    expect(stands).to.deep.equal([
      ['own', 'together'],
      ['own', 'apart'],
      [undefined, null],
    ]);
    expect(views.map(({basis}) => basis).filter((basis) => basis !== 'own')).to.deep.equal(['paper']);
  });

  it('has a meeting of three roles who are farthest apart on shared roles, and too little said of networks', async () => {
    const views = (await entriesIn('en')).flatMap((entry) => foldChecklist([entry]) ?? []);
    const groups = roleGroups(coproduction6, views);
    expect(groups.map(({role}) => role)).to.deep.equal(['person', 'practitioner', 'relative']);
    expect(widestGaps(groups)[0]?.principle).to.equal('sharedRoles');
    expect(groups[0]?.scores.find(({principle}) => principle === 'networks')?.mean).to.equal(null);
  });

  it('speaks the language it is asked for', async () => {
    expect(await yearIn('fr')).to.contain('J’ai déménagé');
    expect(await yearIn('en')).to.contain('I moved');
  });

  it('is imported whole, and once', async () => {
    const record = openRecord({tenant: 'example-year-spec', subject, actor: {role: 'person', ref: subject}});
    const json = await yearIn('fr');
    expect(await record.importAll(json)).to.deep.equal({added: 73, known: 0});
    expect(await record.importAll(json)).to.deep.equal({added: 0, known: 73});
    await record.erase();
  });
});
