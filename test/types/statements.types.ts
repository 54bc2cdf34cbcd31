import {fits, holds, is, type Same} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test. Here it is seen that statements can be wrong.

export function statementsCanBeWrong(text: string, choice: 'one' | 'two', whatever: unknown): void {
  holds<Same<string, string>>();
  // @ts-expect-error One of them is narrower.
  holds<Same<string, 'one'>>();
  // @ts-expect-error What can be changed is something else.
  holds<Same<{name: string}, {readonly name: string}>>();
  // @ts-expect-error What may be absent is something else.
  holds<Same<{name?: string}, {name: string | undefined}>>();

  is<'one' | 'two'>()(choice);
  // @ts-expect-error It is narrower.
  is<string>()(choice);
  // @ts-expect-error It is wider.
  is<'one'>()(text);
  // @ts-expect-error It is not known.
  is<string>()(whatever);

  fits<string>(choice, text);
  // @ts-expect-error It may be another text.
  fits<'one'>(text);
}
