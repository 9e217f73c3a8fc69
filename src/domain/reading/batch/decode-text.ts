import { analyse } from 'chardet';

/** ZIP, which spreadsheets are, and PDF. */
const NO_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
];

/** What spreadsheets save in where it isn't Unicode; TextDecoder takes the first for windows-1252. */
const OF_SPREADSHEETS: ReadonlySet<string> = new Set([
  'ISO-8859-1',
  'windows-1251',
  'ISO-8859-2',
  'ISO-8859-7',
  'windows-1254',
  'windows-1257',
  'KOI8-R',
  'Shift_JIS',
  'Big5',
  'GB18030',
  'EUC-KR',
]);

/**
 * A text file as text: UTF-8 or UTF-16, with a byte-order mark or without; else in the encoding that its bytes look most like.
 * @returns null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (NO_TEXT.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return null;
  const text = decoded(bytes);
  // A byte-order mark is taken away by the decoder; of what is no text, zeros are left.
  return text.includes('\0') ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const likely = analyse(wordsBeyondAscii(bytes)).find(({ name }) => OF_SPREADSHEETS.has(name));
    return new TextDecoder(likely?.name ?? 'windows-1252').decode(bytes);
  }
}

/** Only these tell: headings and numbers around them look like English. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const words = text.match(/[A-Za-z\u0080-\u00ff]*[\u0080-\u00ff][A-Za-z\u0080-\u00ff]*/g) ?? [];
  return Buffer.from(words.join(' '), 'latin1');
}

/** Without a mark, every other byte of most texts is zero. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  if (first !== 0 && second === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return null;
}
