import { extname } from 'node:path';

/** What clients call bytes of which they know nothing. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** Telegram names a file's type by its extension. */
const TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** @param declared what the sender called it, for names that tell nothing. */
export function fileType(name: string, declared = ''): string {
  return TYPES[extname(name).toLowerCase()] ?? (declared || UNKNOWN_TYPE);
}
