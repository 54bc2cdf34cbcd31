import {RecordError, type RecordErrorCode} from './record.js';

const CODES: Readonly<Partial<Record<string, RecordErrorCode>>> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
};

const MESSAGES: Readonly<Record<'quota' | 'aborted' | 'unavailable', string>> = {
  quota: 'There is no room left on this device. Nothing was saved.',
  aborted: 'The browser took the save back. Nothing was saved.',
  unavailable: 'The storage of this browser did not answer as it should.',
};

/** @returns The failure as the record tells it. Browsers' own messages differ and may be empty. */
export function toRecordError(cause: unknown): RecordError {
  if (cause instanceof RecordError) return cause;
  const code = CODES[nameOf(cause)] ?? 'unavailable';
  return new RecordError(code, MESSAGES[code as keyof typeof MESSAGES], [], {cause});
}

/** @returns The name of an error; empty for anything else that was thrown. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
