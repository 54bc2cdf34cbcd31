import '@avec/elements/provider/define';
import type {CrisisList, Role} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {until} from 'lit/directives/until.js';

import {partyIn} from './people.js';
import {play, type Played} from './played.js';
import {exportOf, type StoryRecord} from './sessions.js';
import {awaited} from './settled.js';
import type {StoryContext} from '../story.js';

/** What a kept draft holds, by part. */
export type StoryDraft = Readonly<Record<string, unknown>>;

/** In what a story takes place. */
export interface Setting {
  /** Who is signed in, whoever the reader has chosen. */
  readonly role?: Role;
  /** What was said before. */
  readonly record?: (subject: string, context: StoryContext) => StoryRecord;
  /** What the signed-in one has begun and not saved: of what, and its parts. */
  readonly draft?: {readonly of: string; readonly parts: StoryDraft};
  readonly played?: Played;
  readonly crisis?: 'ca-qc' | 'ca' | 'none';
  readonly crisisResources?: CrisisList;
  readonly definitions?: readonly unknown[];
  readonly messages?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Shows widgets in a portal that has told whose record it is: that of somebody whom no other showing knows. */
export function inPortal(setting: Setting, context: StoryContext, content: TemplateResult): TemplateResult {
  const subject = `story-${crypto.randomUUID()}`;
  if (!setting.record && !setting.draft) return providerTemplate(subject, setting, context, content);
  const prepared = awaited(prepare(subject, setting, context));
  return html`${until(
    prepared.then(() => providerTemplate(subject, setting, context, content)),
    nothing,
  )}`;
}

function providerTemplate(subject: string, setting: Setting, context: StoryContext, content: TemplateResult) {
  const {role, ref: actor, name} = partyIn(setting.role ?? context.globals.role, subject);
  return html`
    <avec-provider
      subject=${subject}
      actor=${actor}
      actor-role=${role}
      actor-name=${name ?? ''}
      crisis=${setting.crisis ?? 'ca-qc'}
      .crisisResources=${setting.crisisResources ?? null}
      .definitions=${setting.definitions ?? []}
      .messages=${setting.messages ?? {}}
      ${ref((element) => handOver(element, setting))}
      >${content}</avec-provider
    >
  `;
}

/** Plays what is to be played, and gives the record to a history, which takes it from nobody but the page. */
function handOver(provider: Element | undefined, {played}: Setting): void {
  if (!provider) return;
  // Elements are in the page once the template has been drawn, and ask nothing of the record before that is over.
  queueMicrotask(() => {
    const {record} = provider as HTMLElementTagNameMap['avec-provider'];
    if (!record) return;
    if (played) play(record, played);
    for (const history of provider.querySelectorAll('avec-outcome-history')) history.record = record;
  });
}

async function prepare(subject: string, setting: Setting, context: StoryContext): Promise<void> {
  const {record: written, draft, role = context.globals.role} = setting;
  await within(openRecord({tenant: '', subject, actor: partyIn(role, subject)}), async (record) => {
    if (written) await record.importAll(await exportOf(subject, written(subject, context)));
    if (!draft) return;
    const key = `${draft.of}/${role}:${record.actor.ref}`;
    await Promise.all(Object.entries(draft.parts).map(([part, value]) => record.drafts.write(key, part, value)));
  });
}

async function within(record: CareRecord, work: (record: CareRecord) => Promise<void>): Promise<void> {
  try {
    await work(record);
  } finally {
    record.close();
  }
}
