import { crc32 } from 'node:zlib';

/**
 * The id of a combinator follows from its text: the CRC32 of the line without its id, its `true` flags, its braces and
 * angle brackets, and with `bytes` read as `string`.
 */
export function combinatorId(line: string): number {
  const normalised = line
    .trim()
    .replace(/;$/, '')
    .replace(/^([\w.]+)#[0-9a-f]+/, '$1')
    .replaceAll(/ \w+:\w+\.\d+\?true\b/g, '')
    .replaceAll(/([:?])bytes /g, '$1string ')
    .replaceAll('<', ' ')
    .replaceAll(/[>{}]/g, '');
  return crc32(normalised);
}
