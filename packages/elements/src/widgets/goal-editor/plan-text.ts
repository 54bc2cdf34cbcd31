import type {Plan, PlanGoal, PlanLine, PlanStep} from './plan.js';

/** @returns A plan as plain text, for a file, an e-mail or a screen reader. */
export function planText({title, made, headings, goals}: Plan): string {
  const parts = goals.map((goal) => goalText(goal, headings));
  return `${[`${title}\n${made}`, ...parts].join('\n\n\n')}\n`;
}

function goalText({title, status, before, steps, after}: PlanGoal, headings: Plan['headings']): string {
  const heading = `${title} (${status})`;
  const means =
    steps.length > 0 ? [`${headings.means}\n${steps.map((step) => stepText(step, headings)).join('\n')}`] : [];
  return [`${heading}\n${'='.repeat(Math.min(heading.length, 60))}`, ...lines(before), ...means, ...lines(after)].join(
    '\n\n',
  );
}

function lines(all: readonly PlanLine[]): readonly string[] {
  return all.filter(({texts}) => texts.length > 0).map(({label, texts}) => [label, ...texts.map(indented)].join('\n'));
}

function stepText({what, who, by, how, done}: PlanStep, headings: Plan['headings']): string {
  const facts = [
    [headings.who, who],
    [headings.by, by],
    [headings.how, how],
    [headings.done, done],
  ].flatMap(([label, value]) => (value ? [`    ${label ?? ''}: ${value}`] : []));
  return [`  ${done === '' ? '[ ]' : '[x]'} ${what}`, ...facts].join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((each) => `  ${each}`)
    .join('\n');
}
