import {openRecord} from '@avec/store';

/** Every showing of a story has a record of its own, by a subject with this beginning. */
const OURS = 'avec-provider[subject^="story-"]';

/** Erases the record of each story that has left the page, so that none is left on the reader's device. */
export function forgetRecords(): void {
  const observer = new MutationObserver((changes) => {
    for (const {removedNodes, oldValue} of changes) {
      if (oldValue?.startsWith('story-')) void erase(oldValue);
      for (const node of removedNodes) for (const provider of providersIn(node)) void erase(provider.subject);
    }
  });
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['subject'], attributeOldValue: true});
}

function providersIn(node: Node): readonly HTMLElementTagNameMap['avec-provider'][] {
  if (!(node instanceof HTMLElement) || node.isConnected) return [];
  return [...(node.matches(OURS) ? [node] : []), ...node.querySelectorAll(OURS)] as never;
}

async function erase(subject: string): Promise<void> {
  const record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
  // Where it cannot be erased, nobody reads it all the same: its subject is never used again.
  await record.erase().catch(() => undefined);
  record.close();
}
