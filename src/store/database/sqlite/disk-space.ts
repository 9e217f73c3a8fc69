import { statfs } from 'node:fs/promises';

/** Enough to write down the outcome of everything in flight, many times over. */
export const ROOM_FOR_OUTCOMES = 32 * 1024 * 1024;

/** Whether the file system that holds `path` has so many bytes left for us. */
export async function hasRoom(path: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize >= bytes;
}

/** What was asked so shortly ago is not asked again: many calls may go out in that time, and none needs much. Milliseconds. */
const ASKED_EVERY_MS = 100;

/** As `hasRoom`, for those who ask often. */
export function watchRoom(path: string, bytes: number): () => Promise<boolean> {
  let askedAt = -Infinity;
  let answer = Promise.resolve(false);
  return () => {
    const now = performance.now();
    if (now - askedAt < ASKED_EVERY_MS) return answer;
    askedAt = now;
    answer = hasRoom(path, bytes);
    return answer;
  };
}
