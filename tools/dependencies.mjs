import {cruise} from 'dependency-cruiser';

import configuration from '../.dependency-cruiser.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';

/** Checks what is true of all modules together, by .dependency-cruiser.mjs: `node tools/dependencies.mjs`. */
reportErrors();

process.chdir(root);
const {forbidden, options} = configuration;
const {output} = await cruise(
  ['packages', 'stories', 'test'],
  {...options, ruleSet: {forbidden}, validate: true},
  options.enhancedResolveOptions,
);
const {violations, totalCruised} = output.summary;
for (const violation of violations) console.log(`✗ ${sentence(violation)}`);
if (violations.length > 0) throw new Error('Some modules depend on what they must not: they are listed above.');
console.log(`✓ ${totalCruised} modules depend only on what they may, none in a circle, and all are used.`);

/** @param {import('dependency-cruiser').IViolation} violation */
function sentence({rule, from, to, unresolvedTo = to, cycle}) {
  const {comment} = forbidden.find(({name}) => name === rule.name);
  if (cycle) return `${[from, ...cycle.map(({name}) => name)].join(' → ')}. ${comment}`;
  return rule.name.startsWith('no-orphans') ? `${to}: ${comment}` : `${from} → ${unresolvedTo}. ${comment}`;
}
