import type { ServerResponse } from 'node:http';
import type { BotApiError } from '../errors.ts';
import type { Outcome } from '../execute.ts';

/** Writes the envelope, unless the caller has gone. */
export function reply(response: ServerResponse, outcome: Outcome): void {
  if (outcome.ok) {
    const { result, description } = outcome;
    send(response, 200, { ok: true, result, ...(description === undefined ? {} : { description }) });
  } else {
    replyError(response, outcome.error);
  }
}

export function replyError(response: ServerResponse, { code, message, parameters }: BotApiError): void {
  send(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters ? { parameters } : {}),
  });
}

function send(response: ServerResponse, status: number, envelope: object): void {
  if (response.writableEnded || response.destroyed) return;
  const body = Buffer.from(JSON.stringify(envelope));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

/** What a proxy in front of Telegram says when there is nobody behind it: no JSON. */
export function replyBadGateway(response: ServerResponse): void {
  const page =
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>502 Bad Gateway</body>\r\n</html>\r\n';
  response.writeHead(502, { 'content-type': 'text/html' }).end(page);
}
