import type {ConsentNotice} from './consent.js';
import type {ConsentDefinition} from '../definition/consent.js';
import {contentHash} from '../definition/hash.js';
import {localized} from '../definition/localized.js';

/**
 * The exact words somebody is shown before they decide.
 *
 * @param language - BCP 47 tag; the nearest of the definition's languages is taken, and named in the notice.
 */
export function noticeOf(definition: ConsentDefinition, language: string): ConsentNotice {
  // Every text is there in each of the definition's languages; others may be there in part, and would mix.
  const tag = localized(Object.fromEntries(definition.languages.map((each) => [each, each])), language);
  const words = (text: Parameters<typeof localized>[0]): string => localized(text, tag);
  const {name, type, ...contacts} = definition.controller;
  const {about, covers, explanation, jurisdiction, recipients, reviewDays, statute, validDays} = definition;
  return {
    language: tag,
    title: words(definition.title),
    purpose: words(definition.purpose),
    information: words(definition.information),
    recipients: recipients.map(({id, name}) => ({id, name: words(name)})),
    retention: words(definition.retention),
    storage: words(definition.storage),
    consequencesOfRefusal: words(definition.consequencesOfRefusal),
    consequencesOfWithdrawal: words(definition.consequencesOfWithdrawal),
    withdrawalElsewhere: words(definition.withdrawalElsewhere),
    explanation: {simple: words(explanation.simple), full: words(explanation.full)},
    controller: {...contacts, name: words(name), type: words(type)},
    jurisdiction,
    statute: statute ? words(statute) : '',
    about,
    covers: [...covers],
    reviewDays,
    validDays,
  };
}

/** @returns The SHA-256 of a notice, as kept in the `definition.hash` of a decision. Needs a secure context. */
export function noticeHash(notice: ConsentNotice): Promise<string> {
  return contentHash(notice);
}
