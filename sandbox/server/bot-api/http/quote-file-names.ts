const HEADERS_END = Buffer.from('\r\n\r\n');

/** A file name without quotes that is no token: grammY writes such for names with blanks or letters beyond ASCII. */
const BARE_FILE_NAME = /;\s*filename=(?!")(?![\w.!#$%&'*+^`|~-]+\s*(?:;|\r|$))([^\r\n]*)/i;

function quoted(headers: Buffer): Buffer {
  // Latin-1 keeps every byte as it is.
  const text = headers.toString('latin1');
  const replaced = text.replace(BARE_FILE_NAME, (_, name: string) => {
    return `;filename="${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  });
  return Buffer.from(replaced, 'latin1');
}

/**
 * Puts quotes around the file names in a multipart body that lack them. Telegram reads such names, though RFC 7578 knows
 * none, and the parser drops their parts.
 */
export function quoteFileNames(body: Buffer, boundary: string): Buffer {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const pieces: Buffer[] = [];
  let copied = 0;
  // The first delimiter has no line before it.
  let part = body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))
    ? 0
    : body.indexOf(delimiter);
  while (part !== -1) {
    const headersEnd = body.indexOf(HEADERS_END, part);
    if (headersEnd === -1) break;
    pieces.push(body.subarray(copied, part), quoted(body.subarray(part, headersEnd)));
    copied = headersEnd;
    part = body.indexOf(delimiter, headersEnd);
  }
  pieces.push(body.subarray(copied));
  return Buffer.concat(pieces);
}
