import { expect, test } from 'vitest';
import { quoteFileNames } from './quote-file-names.ts';

const body = (headers: string, data: string) => Buffer.from(`--b\r\n${headers}\r\n\r\n${data}\r\n--b--\r\n`);
const after = (headers: string, data = 'x') => quoteFileNames(body(headers, data), 'b');

test.each([
  [
    'content-disposition:form-data;name="a";filename=my file.csv',
    'content-disposition:form-data;name="a";filename="my file.csv"',
  ],
  [
    'content-disposition:form-data;name="a";filename=Ünits.csv',
    'content-disposition:form-data;name="a";filename="Ünits.csv"',
  ],
  [
    'content-disposition:form-data;name="a";filename=a "b".csv',
    String.raw`content-disposition:form-data;name="a";filename="a \"b\".csv"`,
  ],
])('quotes %s', (before, quoted) => {
  expect(after(before).toString()).toBe(body(quoted, 'x').toString());
});

test.each([
  'content-disposition:form-data;name="a";filename=plain.csv',
  'Content-Disposition: form-data; name="a"; filename="my file.csv"',
  'Content-Disposition: form-data; name="a"',
])('leaves %s', (headers) => {
  const data = '\r\n; filename=in the data\r\n\r\n';
  expect(after(headers, data).toString()).toBe(body(headers, data).toString());
});
