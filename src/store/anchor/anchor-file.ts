import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ChainHead } from '../audit/audit-chain.ts';

/** What is known of a store outside of it. */
export interface AnchorContent {
  /** How many calls it was about to send. */
  sends: number;
  /** An entry of its audit chain: all entries up to this one stay as they are. */
  head: ChainHead;
}

const fileSchema = z.object({
  version: z.literal(1),
  sends: z.number().int(),
  seq: z.number().int(),
  hash: z.string(),
  signature: z.string(),
});

const KEY_BYTES = 32;

/** Where it lies: next to the database file, as does the key it is signed with. */
const anchorPath = (databaseFile: string): string => `${databaseFile}.anchor`;
const keyPath = (databaseFile: string): string => `${databaseFile}.anchor-key`;

/** @returns null if there is none, or none that was signed with the key next to it. @throws if it can't be read. */
export function readAnchor(databaseFile: string): AnchorContent | null {
  const text = readIfThere(anchorPath(databaseFile));
  const key = readKey(databaseFile);
  const parsed = fileSchema.safeParse(parseJson(text ?? ''));
  if (key === null || !parsed.success) return null;
  const { sends, seq, hash, signature } = parsed.data;
  const content = { sends, head: { seq, hash } };
  const expected = sign(content, key);
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? content : null;
}

/** Whole or not at all, and for its owner alone. On disk when it returns; a power cut may leave the one before. */
export function writeAnchor(databaseFile: string, content: AnchorContent): void {
  const key = readKey(databaseFile) ?? newKey(databaseFile);
  const { sends, head } = content;
  const signature = sign(content, key).toString('hex');
  replaceFile(anchorPath(databaseFile), JSON.stringify({ version: 1, sends, ...head, signature }));
}

/** @returns null for an empty one, too, as a power cut may leave it: everybody could sign with that. */
function readKey(databaseFile: string): string | null {
  return readIfThere(keyPath(databaseFile)) || null;
}

function newKey(databaseFile: string): string {
  const key = randomBytes(KEY_BYTES).toString('hex');
  replaceFile(keyPath(databaseFile), key);
  return key;
}

function sign({ sends, head }: AnchorContent, key: string): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([1, sends, head.seq, head.hash]))
    .digest();
}

/** At once, as SQLite commits: in steps it would wait for the event loop's turn between them, and so would the call. */
function replaceFile(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
