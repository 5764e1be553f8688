import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { NetTrouble } from './contract.ts';
import { codeOf, trouble } from './trouble.ts';

const DECODERS: Readonly<Record<string, (bytes: Buffer, options: ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  deflate: promisify<Buffer, ZlibOptions, Buffer>(inflate),
  br: (bytes, { maxOutputLength = 0 }) =>
    promisify(brotliDecompress)(bytes, { maxOutputLength }).then(Buffer.from),
};

/**
 * Reads an answer's body as text, at most `maxBytes` on the wire and after decoding: 65 KB of gzip can hold 64 MiB.
 * Rejects with the stream's own error.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
): Promise<Result<string, NetTrouble>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > maxBytes) return unexpected('too_large');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || size === 0) return ok(bytes.toString('utf8'));
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!decode) return unexpected('unknown_encoding');
  try {
    return ok((await decode(bytes, { maxOutputLength: maxBytes })).toString('utf8'));
  } catch (error) {
    return unexpected(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'broken_encoding');
  }
}

function unexpected(reason: string): Result<never, NetTrouble> {
  return fail(trouble('answer', 'gitlab.unexpected', { reason }));
}
