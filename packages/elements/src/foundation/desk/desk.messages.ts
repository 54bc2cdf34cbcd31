import {roleNames, type RoleNames} from '../voices/roles.messages.js';
import {withStop} from '../locale/formats.js';

/** Words that every widget has in which people write. */
export interface DeskMessages {
  readonly roles: RoleNames;
  readonly you: string;
  readonly named: (role: string, name: string) => string;
  readonly opening: string;
  readonly erased: string;
  readonly writtenBy: (voice: string, day: string) => string;
  /** Name of a button that is there several times: what it does, and to what. */
  readonly actOn: (act: string, label: string) => string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly wordsMissing: string;
  readonly dayWrong: string;
  /** Somebody wrote in the same place meanwhile. */
  readonly changedMeanwhile: string;
  readonly kept: string;
  readonly keptNot: string;
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly keepThis: string;
  readonly conflictsWaiting: (count: number) => string;
  readonly savedAt: (time: string) => string;
  readonly savedInMemory: string;
  readonly saving: string;
  readonly undone: string;
  readonly redone: string;
  readonly undo: string;
  readonly redo: string;
  readonly arrived: (voices: string) => string;
  readonly failed: string;
  readonly failedQuota: string;
  readonly failedReadOnly: string;
  readonly refused: string;
  readonly copyWords: string;
  readonly copyName: string;
}

/** English words. */
export const deskWords: DeskMessages = {
  roles: roleNames,
  you: 'You',
  named: (role, name) => `${role} (${name})`,
  opening: 'Opening the record…',
  erased: 'There were words here. They were erased.',
  writtenBy: (voice, day) => `${voice}, ${day}`,
  actOn: (act, label) => `${act}: ${label}`,
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  wordsMissing: 'Write a few words first.',
  dayWrong: 'Choose a day of the calendar, or leave this empty.',
  changedMeanwhile: 'Someone changed this while you were writing. Your words are still here. Both will be kept.',
  kept: 'Kept on this device as you write. You can stop and come back.',
  keptNot: 'This cannot be kept as you write. Save before you leave.',
  conflictTitle: 'This was written in two ways',
  conflictText: 'Neither had seen the other. Nothing is lost: choose one.',
  keepThis: 'Keep this one',
  conflictsWaiting: (count) =>
    count === 1 ? 'One part was written in two ways.' : `${String(count)} parts were written in two ways.`,
  savedAt: (time) => withStop(`Saved on this device at ${time}`),
  savedInMemory: 'Nothing is kept on this device: it is gone when you close the page.',
  saving: 'Saving…',
  undone: 'Undone.',
  redone: 'Done again.',
  undo: 'Undo',
  redo: 'Do it again',
  arrived: (voices) => `New from: ${voices}.`,
  failed: 'This could not be saved. Your words are still here. Try again, or keep a copy.',
  failedQuota: 'There is no room left on this device. Your words are still here. Keep a copy.',
  failedReadOnly: 'This record can only be read here. Your words are still here. Keep a copy.',
  refused: 'Only those who wrote this can change it.',
  copyWords: 'Keep a copy of my words',
  copyName: 'my-words.txt',
};
