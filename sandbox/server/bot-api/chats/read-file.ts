import { fileType } from '../../world/file-type.ts';
import type { StoredFile } from '../../world/types.ts';
import type { Call } from '../call.ts';
import { badRequest, requestTooLarge } from '../errors.ts';
import { imageSize } from '../map/image-size.ts';
import type { Upload } from '../params.ts';

export type FileKind = 'photo' | 'document';

const MEGABYTE = 1024 * 1024;
const MAX_PHOTO_BYTES = 10 * MEGABYTE;
const MAX_DOCUMENT_BYTES = 50 * MEGABYTE;
/** Width and height of a photo together. */
const MAX_PHOTO_DIMENSIONS = 10_000;

/**
 * The file under a parameter: an upload, which is kept, or the id of a file that is already there.
 * @throws BotApiError "there is no photo in the request", "wrong file identifier/HTTP URL specified", ….
 */
export function readFile(call: Call, kind: FileKind, parameter: string = kind): StoredFile {
  const upload = call.params.upload(parameter);
  if (upload) return keep(call, kind, upload);
  return findFile(call, kind, call.params.text(parameter) ?? '');
}

/** The same for a reference inside a structure, such as `InputMedia.media`. */
export function readReferencedFile(call: Call, kind: FileKind, reference: string): StoredFile {
  const upload = call.params.attached(reference);
  return upload ? keep(call, kind, upload) : findFile(call, kind, reference);
}

function findFile({ world }: Call, kind: FileKind, reference: string): StoredFile {
  if (reference === '' || reference.startsWith('attach://'))
    throw badRequest(`there is no ${kind} in the request`);
  if (/^https?:\/\//i.test(reference)) throw badRequest('failed to get HTTP URL content');
  const file = world.messages.file(reference);
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  return file;
}

function keep({ world }: Call, kind: FileKind, upload: Upload): StoredFile {
  const { name, data } = upload;
  if (data.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo') checkPhoto(data);
  else if (data.length > MAX_DOCUMENT_BYTES) throw requestTooLarge();
  return world.messages.addFile({ name, mimeType: fileType(name, upload.mimeType), data });
}

function checkPhoto(data: Buffer): void {
  if (data.length > MAX_PHOTO_BYTES) throw badRequest('file is too big');
  const size = imageSize(data);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  if (size.width + size.height > MAX_PHOTO_DIMENSIONS) throw badRequest('PHOTO_INVALID_DIMENSIONS');
}
