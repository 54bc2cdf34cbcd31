import {expect} from '@open-wc/testing';

import {arnstein8} from './arnstein-8.js';
import {doing3} from './doing-3.js';
import {SHIPPED_LADDERS} from './ladders.js';
import {tlap7} from './tlap-7.js';
import type {LadderDefinition, Rung} from '../definition/ladder.js';
import {WAYS} from '../definition/way.js';

const RUNGS = SHIPPED_LADDERS.flatMap(({rungs}) => rungs);

function waysOf({rungs}: LadderDefinition): string {
  return rungs.map(({way}) => way).join(' ');
}

function english({label, description, practice, term}: Rung): readonly (string | undefined)[] {
  return [label, description, practice, term].map((text) => text?.['en']);
}

describe('the ladders that are shipped', () => {
  it('count their rungs from the bottom', () => {
    const [eight, seven] = [8, 7].map((count) => Array.from({length: count}, (_, index) => index + 1));
    expect(arnstein8.rungs.map(({id}) => id)).to.deep.equal(eight?.map((each) => `arnstein.${String(each)}`));
    expect(tlap7.rungs.map(({id}) => id)).to.deep.equal(seven?.map((each) => `tlap.${String(each)}`));
    expect(doing3.rungs.map(({id}) => id)).to.deep.equal(WAYS);
  });

  it('say which way of doing each rung belongs to', () => {
    expect(waysOf(arnstein8)).to.equal('to to for for for with with with');
    expect(waysOf(tlap7)).to.equal('to to for for for with with');
    expect(waysOf(doing3)).to.equal('to for with');
  });

  it('group Arnstein’s rungs as she did', () => {
    const groups = arnstein8.groups?.map(({id, label}) => {
      const places = arnstein8.rungs.flatMap(({group}, index) => (group === id ? [index + 1] : []));
      return `${label['en'] ?? ''} / ${label['fr-CA'] ?? ''}: ${places.join(' ')}`;
    });
    expect(groups).to.deep.equal([
      'Non-participation / Non-participation: 1 2',
      'Tokenism / Coopération symbolique: 3 4 5',
      'Citizen power / Pouvoir effectif: 6 7 8',
    ]);
  });

  it('speak plainly first: from the person’s side, to the person, to who acted, and the old word last', () => {
    expect(arnstein8.rungs.map(english)[3]).to.deep.equal([
      'I was asked',
      'You are asked. Nothing ensures it will count.',
      'You asked. Nothing ensured it would count.',
      'Consultation',
    ]);
    for (const {label, practice} of RUNGS) {
      expect(label['en']).to.match(/\b(I|me|mine|We)\b/);
      expect(label['fr-CA']).to.match(/\b(Je|J’|Nous|moi|mon|ma|me|m’)/i);
      expect(practice['en']).to.match(/\bYou\b/);
    }
  });

  it('say each place as a wish too, and not as something that has been', () => {
    for (const {id, wish} of RUNGS) {
      expect(wish, id).to.have.all.keys('fr-CA', 'en');
      expect(wish?.['en'], id).to.match(/^(Answer|Be|Come|Decide|Do|Have|Leave|Make)\b/);
      expect(wish?.['fr-CA'], id).not.to.match(/\b(ai|a|avons|avait|avais|revenait)\b|’ai\b/);
    }
  });

  it('keep words that can wound out of what comes first', () => {
    const first = SHIPPED_LADDERS.flatMap(({title, purpose, rungs}) => [
      title,
      purpose,
      ...rungs.map((each) => each.label),
    ]);
    const hard = /manipul|th[eé]rap|contrain|coerc|token|symbolique|placat/i;
    for (const text of first) expect(Object.values(text).join(' ')).not.to.match(hard);
    for (const {label, wish, term} of RUNGS) {
      for (const language of ['fr-CA', 'en']) {
        const words = `${label[language] ?? ''} ${wish?.[language] ?? ''}`.toLowerCase();
        expect(words).not.to.contain(term?.[language]?.toLowerCase());
      }
    }
  });

  it('praise no rung and blame none', () => {
    const verdict =
      /\b(better|best|good|bad|worse|poor|fail|ideal|wrong|mieux|meilleur|bonne?|mauvais|pire|idéal|échec|tort)/i;
    for (const {label, wish, description, practice} of RUNGS) {
      const words = [label, wish ?? {}, description, practice].flatMap((each) => Object.values(each)).join(' ');
      expect(words).not.to.match(verdict);
    }
  });

  it('say whose rungs they are', () => {
    const credits = SHIPPED_LADDERS.map(({licence}) => licence.attribution['en'] ?? '');
    expect(credits[0]).to.match(/^Rungs: S\. R\. Arnstein, “A Ladder of Citizen Participation”, JAIP 35\(4\), 1969\./);
    expect(credits[1]).to.match(
      /^Ladder of co-production: Think Local Act Personal and the National Co-production Advisory Group, https:/,
    );
    expect(credits[2]).to.match(
      /^After Slay & Stephens, Co-production in mental health, new economics foundation, 2013\./,
    );
    expect(tlap7.licence.url).to.equal('https://www.thinklocalactpersonal.org.uk/');
    for (const credit of credits) expect(credit).to.match(/original, MIT licence\.$/);
  });
});
