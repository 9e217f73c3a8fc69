export interface SessionStringParts {
  dcId: number;
  host: string;
  port: number;
  /** 256 bytes. */
  key: Buffer;
}

/**
 * A login as GramJS's `StringSession` reads it: `1`, then base64 of data centre, length of the address and the address,
 * port, key.
 */
export function encodeSessionString({ dcId, host, port, key }: SessionStringParts): string {
  const address = Buffer.from(host);
  const header = Buffer.alloc(3);
  header.writeUInt8(dcId);
  header.writeInt16BE(address.length, 1);
  const portBytes = Buffer.alloc(2);
  // GramJS reads it as a signed number; the same 16 bits serve ports above 32767.
  portBytes.writeUInt16BE(port);
  return `1${Buffer.concat([header, address, portBytes, key]).toString('base64')}`;
}
