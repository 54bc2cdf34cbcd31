import type {Fault} from './definition.js';

/** A definition that cannot be used. Lists all that is wrong with it. */
export class DefinitionError extends Error {
  override readonly name = 'AvecDefinitionError';
  readonly code = 'definition-invalid';

  constructor(readonly faults: readonly Fault[]) {
    super(
      ['This definition cannot be used.', ...faults.map(({path, message}) => `${path || '(whole)'}: ${message}`)].join(
        '\n',
      ),
    );
  }
}
