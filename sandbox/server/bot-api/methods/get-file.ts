import type { Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { filePath } from '../map/file.ts';

/** Bots can download files of up to 20 MB. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export const getFile: Method = ({ world, params }) => {
  const fileId = params.text('file_id') ?? '';
  const file = world.messages.file(fileId);
  if (!file) throw badRequest(fileId === '' ? 'file_id not specified' : 'invalid file_id');
  if (file.size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    file_path: filePath(file),
  };
};
