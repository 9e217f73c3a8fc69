import { createCipheriv, createDecipheriv } from 'node:crypto';

const BLOCK = 16;

export interface IgeKey {
  /** 32 bytes. */
  key: Buffer;
  /** 32 bytes: the cipher block before the first, then the plain one. */
  iv: Buffer;
}

/** AES-256 in IGE mode. `data` must be whole blocks of 16. */
export function igeEncrypt(data: Buffer, { key, iv }: IgeKey): Buffer {
  const block = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return chain(data, (bytes) => block.update(bytes), iv.subarray(0, BLOCK), iv.subarray(BLOCK));
}

export function igeDecrypt(data: Buffer, { key, iv }: IgeKey): Buffer {
  const block = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return chain(data, (bytes) => block.update(bytes), iv.subarray(BLOCK), iv.subarray(0, BLOCK));
}

/** Each output block depends on the output and the input before it: out = f(in ^ out₋₁) ^ in₋₁. */
function chain(data: Buffer, cipher: (block: Buffer) => Buffer, firstOut: Buffer, firstIn: Buffer): Buffer {
  if (data.length % BLOCK !== 0) throw new RangeError('IGE takes whole blocks');
  const result = Buffer.alloc(data.length);
  let previousOut = firstOut;
  let previousIn = firstIn;
  for (let offset = 0; offset < data.length; offset += BLOCK) {
    const input = data.subarray(offset, offset + BLOCK);
    xor(cipher(xor(input, previousOut)), previousIn).copy(result, offset);
    previousOut = result.subarray(offset, offset + BLOCK);
    previousIn = input;
  }
  return result;
}

/** Of equal lengths. */
export function xor(one: Buffer, other: Buffer): Buffer {
  const result = Buffer.alloc(one.length);
  for (let index = 0; index < result.length; index += 1) {
    result[index] = (one[index] ?? 0) ^ (other[index] ?? 0);
  }
  return result;
}
