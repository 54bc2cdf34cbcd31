import type {RecordStatus} from '@avec/store';

import type {RecordNoticeMessages} from './record-notice.messages.js';

/** @returns What a person must know of how their record is kept, most pressing first; empty when all is well. */
export function noticesFor({phase, reason, blocked, lost}: RecordStatus): readonly (keyof RecordNoticeMessages)[] {
  const notices: (keyof RecordNoticeMessages)[] = [];
  if (lost) notices.push('lost');
  if (blocked) notices.push('blocked');
  if (phase === 'memory') notices.push('memory', ...(reason ? [reason] : []));
  if (phase === 'read-only') notices.push('read-only');
  if (phase === 'closed') notices.push('closed');
  return notices;
}
