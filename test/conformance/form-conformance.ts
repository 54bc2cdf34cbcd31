import {Trial, type FormAnswer, type FormCases, type Kept, type Start} from './form-trial.js';

export type {Entries, FormAnswer, FormCases} from './form-trial.js';

/** One thing that is tried. */
export interface FormTrial {
  /** What follows “it”. */
  readonly name: string;
  /** Rejects with what is wrong. */
  readonly run: () => Promise<void>;
}

/**
 * Tries an element as forms use it: describes and checks, for a runner in the manner of mocha.
 *
 * Value, name, reset, restored state, disabled fieldset, label, and being moved between forms. The element must be
 * registered. Nothing but the browser is needed.
 *
 * @param tag - Of a form-associated element.
 */
export function runFormConformance(tag: string, cases: FormCases): void {
  describe(`${tag} in forms`, () => {
    for (const {name, run} of formTrials(tag, cases)) it(name, run);
  });
}

/** @returns What {@link runFormConformance} tries, for any other runner. */
export function formTrials(tag: string, cases: FormCases): readonly FormTrial[] {
  const {answers, start, kept, hasLabel} = cases;
  const tries: readonly (readonly [string, Try] | null)[] = [
    ['submits nothing that nobody said', submitsNothing],
    ...answers.map((answer) => [`submits “${answer.words}” at once`, submits(answer)] as const),
    ['submits under the name it has now, and nothing without one', followsItsName],
    ['is as it was at first after a reset, and can be answered again', isReset],
    start ? ['goes back to its start value after a reset', startsFrom(start)] : null,
    start ? ['keeps an answer when the page changes where it starts', keepsFrom(start)] : null,
    kept ? ['takes back what the browser kept', takesBack(kept)] : null,
    ['is off in a disabled fieldset, and what it was once that is enabled', isDisabled],
    ['belongs to the form it is in, and takes its answer to another', moves],
    hasLabel ? ['gets the focus when its label is clicked', hasItsLabel] : null,
  ];
  return tries
    .filter((each) => each !== null)
    .map(([name, attempt]) => ({
      name,
      run: async () => {
        const trial = new Trial(tag, cases);
        await attempt(trial, cases).finally(() => trial.end());
      },
    }));
}

type Try = (trial: Trial, cases: FormCases) => Promise<void>;

const submitsNothing: Try = async (trial, {untouched}) => {
  await trial.begin();
  equal(trial.entries, untouched?.('answer') ?? []);
};

function submits(answer: FormAnswer): Try {
  return async (trial) => {
    await trial.begin();
    equal(await trial.give(answer), answer.submits('answer'));
  };
}

const followsItsName: Try = async (trial, {answers: [answer]}) => {
  await trial.begin();
  await trial.give(answer);
  await trial.setAttribute('name', 'renamed');
  equal(trial.entries, answer.submits('renamed'));
  await trial.setAttribute('name', null);
  equal(trial.entries, []);
};

const isReset: Try = async (trial, {answers: [first, second], untouched}) => {
  await trial.begin();
  await trial.give(first);
  await trial.reset();
  equal(trial.entries, untouched?.('answer') ?? []);
  await trial.give(second);
  equal(trial.entries, second.submits('answer'));
};

function startsFrom(start: Start): Try {
  return async (trial, {answers: [answer]}) => {
    await trial.begin({[start.attribute]: start.value});
    equal(trial.entries, start.submits('answer'));
    await trial.give(answer);
    equal(trial.entries, answer.submits('answer'));
    await trial.reset();
    equal(trial.entries, start.submits('answer'));
  };
}

function keepsFrom({attribute, value}: Start): Try {
  return async (trial, {answers: [answer]}) => {
    await trial.begin();
    await trial.give(answer);
    await trial.setAttribute(attribute, value);
    equal(trial.entries, answer.submits('answer'));
  };
}

function takesBack({state, submits: submitted}: Kept): Try {
  return async (trial) => {
    const element = (await trial.begin()) as HTMLElement & Partial<Restored>;
    if (!element.formStateRestoreCallback) throw new Error('It has no formStateRestoreCallback().');
    element.formStateRestoreCallback(state, 'restore');
    equal(trial.entries, submitted('answer'));
  };
}

const isDisabled: Try = async (trial, {answers: [answer]}) => {
  const element = await trial.begin();
  await trial.give(answer);
  await trial.disable(true);
  equal(trial.entries, []);
  equal(element.matches(':disabled'), true);
  element.focus();
  if (document.activeElement === element) throw new Error('It gets the focus although it is disabled.');
  await trial.disable(false);
  equal(trial.entries, answer.submits('answer'));
};

const moves: Try = async (trial, {answers: [answer]}) => {
  await trial.begin();
  await trial.give(answer);
  const former = trial.form;
  await trial.moveToAnotherForm();
  await until(() => same(trial.entries, answer.submits('answer')));
  equal(trial.entries, answer.submits('answer'));
  equal([...new FormData(former)], []);
};

const hasItsLabel: Try = async (trial) => {
  const element = await trial.begin({id: 'labelled'});
  const label = document.createElement('label');
  label.htmlFor = 'labelled';
  trial.form.prepend(label);
  label.click();
  if (document.activeElement !== element) throw new Error('A click on its label does not focus it.');
};

interface Restored {
  formStateRestoreCallback(state: string, reason: 'restore' | 'autocomplete'): void;
}

function same(actual: unknown, expected: unknown): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}

function equal(actual: unknown, expected: unknown): void {
  if (same(actual, expected)) return;
  throw new Error(`Expected ${JSON.stringify(expected)}, and it is ${JSON.stringify(actual)}.`);
}

/** Waits for something, two seconds at most; the caller says what is wrong then. */
async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
}
