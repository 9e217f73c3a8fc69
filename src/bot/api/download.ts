import { HttpError, type Api } from 'grammy';
import type { ApiAccess } from './client.ts';
import { apiFailure } from './errors.ts';

/**
 * The bytes of a file that somebody sent.
 * @returns null if it is larger than that, or Telegram has it no more. @throws what `apiFailure` calls passing.
 */
export type Download = (fileId: string, mostBytes: number) => Promise<Uint8Array | null>;

export function createDownload(api: Api, { options, download }: ApiAccess): Download {
  return async (fileId, mostBytes) => {
    const path = await pathOf(api, fileId);
    if (path === null) return null;
    try {
      return await download(`${options.apiRoot}/file/bot${api.token}/${path}`, mostBytes);
    } catch (error) {
      throw new HttpError('a file could not be downloaded', error);
    }
  };
}

async function pathOf(api: Api, fileId: string): Promise<string | null> {
  try {
    return (await api.getFile(fileId)).file_path ?? null;
  } catch (error) {
    if (apiFailure(error) === 'refused') return null;
    throw error;
  }
}
