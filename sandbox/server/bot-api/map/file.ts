import type { StoredFile } from '../../world/types.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { imageSize } from './image-size.ts';

/** Bot API `PhotoSize` list. The simulated Telegram keeps one size, the original. */
export function toPhotoSizes(file: StoredFile): JsonObject[] {
  const size = imageSize(Buffer.from(file.data, 'base64')) ?? { width: 1, height: 1 };
  return [
    {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.size,
      width: size.width,
      height: size.height,
    },
  ];
}

/** Bot API `Document`. */
export function toDocument(file: StoredFile): JsonObject {
  return omitUndefined({
    file_name: file.name || undefined,
    mime_type: file.mimeType || undefined,
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.size,
  });
}

/** Where `/file/bot<token>/` serves it. */
export function filePath(file: StoredFile): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? '';
  const folder = file.mimeType.startsWith('image/') ? 'photos' : 'documents';
  return `${folder}/file_${file.number}${extension}`;
}
