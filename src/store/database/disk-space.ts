import { statfs } from 'node:fs/promises';

/** Enough to write down the outcome of everything in flight, many times over. */
export const ROOM_FOR_OUTCOMES = 32 * 1024 * 1024;

/** Whether the file system that holds `path` has so many bytes left for us. */
export async function hasRoom(path: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize >= bytes;
}
