import { open } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { HttpError, type Api } from 'grammy';
import type { ApiAccess } from './client.ts';
import { apiFailure } from './errors.ts';

/**
 * The bytes of a file that somebody sent.
 * @returns null if it is larger than that, or Telegram has it no more. @throws what `apiFailure` calls passing.
 */
export type Download = (fileId: string, mostBytes: number) => Promise<Uint8Array | null>;

export function createDownload(api: Api, { options, download, isOwnServer }: ApiAccess): Download {
  return async (fileId, mostBytes) => {
    const path = await pathOf(api, fileId);
    if (path === null) return null;
    // A server of one's own that runs with `--local` says where the file lies on its disk, and serves none.
    if (isOwnServer && isAbsolute(path)) return readLocal(path, mostBytes);
    const folder = options.environment === 'test' ? 'test/' : '';
    try {
      return await download(`${options.apiRoot}/file/bot${api.token}/${folder}${path}`, mostBytes);
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

/** @throws Error, not with the path, which has the token in it, where it can't be read: it lies elsewhere, or is somebody else's. */
async function readLocal(path: string, mostBytes: number): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`the Bot API server's file can't be read here: ${error.code ?? 'unknown'}`);
  });
  try {
    const { size } = await file.stat();
    return size > mostBytes ? null : await file.readFile();
  } finally {
    await file.close();
  }
}
