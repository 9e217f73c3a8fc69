import http from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';

/** What grammY asks of `fetch`. Its signal is a polyfill's. */
interface Call {
  method: string;
  headers: Readonly<Record<string, string>>;
  /** JSON, or a form with a file. */
  body: string | Readable;
  signal: {
    readonly aborted: boolean;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  };
}

/** All that grammY reads of an answer. */
interface Answer {
  json(): Promise<unknown>;
}

export interface Connections {
  /**
   * For grammY, instead of node-fetch, which takes twice the time of the call itself.
   * @throws what Node's client throws; never with the URL, which has the token in it.
   */
  fetch: (url: string | URL, call: Call) => Promise<Answer>;
  /**
   * What a URL of the server has.
   * @returns null if it is larger than that, in bytes, or not there. @throws as `fetch`, and for an answer of 500 and above.
   */
  download: (url: string, mostBytes: number) => Promise<Buffer | null>;
  /** Ends every call. */
  close: () => void;
}

const DOWNLOAD_MS = 30_000;

/** Connections to one server, kept open between calls. */
export function createConnections(apiRoot: string): Connections {
  const { protocol, hostname, port, host } = new URL(apiRoot);
  const { Agent, request } = protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true });

  function send(url: string | URL, { method, headers, body, signal }: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { pathname, search } = new URL(url);
      const length = typeof body === 'string' ? ['content-length', String(Buffer.byteLength(body))] : [];
      const sent = request({
        agent,
        method,
        hostname: hostname.replaceAll(/^\[|\]$/g, ''),
        port,
        path: pathname + search,
        // As a list they go out as they are, which is quicker. grammY's keep the connection open.
        headers: ['host', host, ...Object.entries(headers).flat(), ...length],
      });
      const abort = (): void => void sent.destroy(new Error('the call was ended'));
      signal.addEventListener('abort', abort);
      sent.once('close', () => signal.removeEventListener('abort', abort));
      // Of an answer cut short it tells more than once.
      sent.on('error', reject);
      sent.once('response', (response) => {
        resolve({ json: async () => JSON.parse(await textOf(response)) });
      });
      if (signal.aborted) abort();
      else if (typeof body === 'string') sent.end(body);
      // The request tells of what fails.
      else pipeline(body, sent, () => {});
    });
  }

  function download(url: string, mostBytes: number): Promise<Buffer | null> {
    return new Promise((resolve, reject) => {
      const { pathname } = new URL(url);
      const sent = request({ agent, hostname: hostname.replaceAll(/^\[|\]$/g, ''), port, path: pathname });
      sent.setTimeout(DOWNLOAD_MS, () => sent.destroy(new Error('the download took too long')));
      sent.on('error', reject);
      sent.once('response', (response) => {
        const { statusCode = 0 } = response;
        if (statusCode >= 500) sent.destroy(new Error(`the server answered ${statusCode}`));
        else if (statusCode >= 300) resolve(null);
        else bytesOf(response, mostBytes).then(resolve, reject);
      });
      sent.end();
    });
  }

  return { fetch: send, download, close: () => agent.destroy() };
}

function textOf(response: http.IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('end', () => resolve(Buffer.concat(chunks).toString()));
    response.on('error', reject);
  });
}

async function bytesOf(response: http.IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
