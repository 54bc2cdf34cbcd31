import {ENTITY_KINDS, FOLDS} from '@avec/model';
import {expect} from '@open-wc/testing';

import {FOLD_VERSIONS} from './fold-versions.js';

describe('the versions of the folds', () => {
  it('are those of the model', () => {
    const versions = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, FOLDS[kind].version]));
    expect(FOLD_VERSIONS).to.deep.equal(versions);
  });
});
