import type {Entry} from '../entry/entry.js';

/** What the file says it is. */
export const EXPORT_FORMAT = 'avec-record';

/** Version of the file written by this release. */
export const EXPORT_VERSION = 1;

/** A record as a file. */
export interface ExportFile {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  /** ISO time, UTC. */
  readonly exportedAt: string;
  readonly subject: string;
  readonly entries: readonly Entry[];
}

/** @returns The text of a file that {@link checkExport} reads back without loss. */
export function formatExport({
  exportedAt,
  subject,
  entries,
}: Pick<ExportFile, 'exportedAt' | 'subject' | 'entries'>): string {
  const file: ExportFile = {format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, subject, entries};
  return JSON.stringify(file);
}
