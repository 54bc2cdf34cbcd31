/** @returns The node and every shadow root below it, shadow roots within those included. */
export function rootsIn(root: ParentNode): readonly ParentNode[] {
  const below = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...below];
}

/** @returns The elements of the story that a selector names, in every shadow root. */
export function inStory<Found extends Element = HTMLElement>(selector: string): readonly Found[] {
  const stage = document.querySelector('main');
  return stage ? rootsIn(stage).flatMap((root) => [...root.querySelectorAll<Found>(selector)]) : [];
}

/** @returns The elements of ours in the story. */
export function ours(): readonly HTMLElement[] {
  return inStory('*').filter(({localName}) => localName.startsWith('avec-'));
}

/** @returns How a person would find an element: its tag and classes, and whose shadow root it is in. */
export function nameOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `<${root.host.localName}> ` : '';
  return `${host}${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
}
