/**
 * The one door to zod.
 *
 * Zod's faster parser is made with `new Function`, which a strict content
 * security policy refuses and reports, so it is switched off before the first
 * object schema is built. The switch stands inside {@link strictObject} and
 * not beside the imports: a bundler may drop a module's effects, but not a
 * function that is called.
 */
import {config, strictObject as zodStrictObject} from 'zod/mini';

export {
  array,
  boolean,
  check,
  config,
  discriminatedUnion,
  enum,
  gt,
  gte,
  int,
  literal,
  lte,
  maxLength,
  minLength,
  nullable,
  number,
  optional,
  record,
  regex,
  safeParse,
  string,
  union,
  unknown,
  type ZodMiniType,
} from 'zod/mini';

/** An object with these keys and no others. */
export const strictObject: typeof zodStrictObject = (shape, params) => {
  config({jitless: true});
  return zodStrictObject(shape, params);
};
