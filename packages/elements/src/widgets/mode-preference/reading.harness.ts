/** One way to meet as somebody reads it. */
export interface CardRead {
  readonly name: string;
  readonly advantages: readonly string[];
  readonly disadvantages: readonly string[];
  /** Why it is not to be had; empty where it is. */
  readonly reason: string;
  readonly canBeChosen: boolean;
  /** How it is built: tags and classes from the outside in. */
  readonly structure: string;
  /** Width and fonts, as it is painted. */
  readonly look: string;
}

/** What somebody gets on paper. */
export interface PreferencePaperRead {
  readonly text: string;
  /** Circles to tick, and those that are full. */
  readonly circles: number;
  readonly full: number;
  /** Lines to write on by hand. */
  readonly rules: number;
}

/** @returns A way to meet as it is read. */
export function readCard(card: Element): CardRead {
  const [advantages = [], disadvantages = []] = [...card.querySelectorAll('.side ul')].map((list) =>
    [...list.children].map(textOf),
  );
  const reason = card.querySelector<HTMLElement>('.reason');
  const name = card.querySelector('.card-name');
  return {
    name: textOf(name),
    advantages,
    disadvantages,
    reason: reason && !reason.hidden ? textOf(reason) : '',
    canBeChosen: card.querySelector('input:enabled') !== null,
    structure: structureOf(card),
    look: lookOf(card, name),
  };
}

/** @returns What is on a page of paper. */
export function readPaper(paper: Element): PreferencePaperRead {
  const count = (selector: string): number => paper.querySelectorAll(selector).length;
  return {text: textOf(paper), circles: count('.disc'), full: count('.full'), rules: count('.rule')};
}

/** @returns Name of an answer. */
export function answerOf(radio: Element): string {
  return textOf(radio.closest('label'));
}

/** @returns What somebody who listens hears an element called. */
export function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

/** @returns Words of an element on one line. */
export function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function structureOf(element: Element): string {
  const children = [...element.children].map(structureOf).join('');
  return `<${element.localName} ${element.className}>${children}</>`;
}

function lookOf(card: Element, name: Element | null): string {
  const {color, fontSize, fontWeight} = getComputedStyle(name ?? card);
  const width = Math.round(card.getBoundingClientRect().width);
  return [width, color, fontSize, fontWeight, getComputedStyle(card).backgroundColor].join(' ');
}
