/** Answers each request of the process that measures with a number: milliseconds. */
export function serve(answer: (request: number) => Promise<number>): void {
  process.on('message', (request) => {
    void answer(Number(request)).then((result) => process.send?.(result));
  });
  process.once('SIGTERM', () => process.exit(0));
  process.send?.('ready');
}
