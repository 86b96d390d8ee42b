import { expect, test } from 'vitest';
import { partsOf } from './multipart.ts';

/** A body as the platform itself writes it. */
async function written(form: FormData): Promise<readonly [string, ArrayBuffer]> {
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return [request.headers.get('content-type') ?? '', await request.arrayBuffer()];
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test('fields and files come back as they were sent', async () => {
  const form = new FormData();
  form.append('token', 'abc');
  form.append('files', new File(['CHILD,SEX\r\n1,F\r\n'], 'header.csv'));
  form.append('files', new File([''], 'empty.csv'));
  form.append('files', new File(['\r\n--\r\n\r\n----'], 'Béla "x".csv'));
  const parts = partsOf(...(await written(form)));
  expect(parts?.map(({ name, filename, bytes }) => [name, filename, textOf(bytes)])).toEqual([
    ['token', undefined, 'abc'],
    ['files', 'header.csv', 'CHILD,SEX\r\n1,F\r\n'],
    ['files', 'empty.csv', ''],
    ['files', 'Béla "x".csv', '\r\n--\r\n\r\n----'],
  ]);
});

test('the bytes of a file are what they were, whatever they are', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_none, at) => (at * 31) % 256);
  const form = new FormData();
  form.append('files', new File([bytes], 'any.bin'));
  const parts = partsOf(...(await written(form)));
  expect(parts?.[0]?.bytes).toEqual(bytes);
});

test.each([
  ['folders in a name are left out', 'C:\\returns\\header.csv', 'header.csv'],
  ['and those of other systems', '../../etc/header.csv', 'header.csv'],
])('%s', (_what, filename, expected) => {
  const body = `--b\r\nContent-Disposition: form-data; name="files"; filename="${filename}"\r\n\r\nx\r\n--b--\r\n`;
  const parts = partsOf('multipart/form-data; boundary=b', new TextEncoder().encode(body).buffer);
  expect(parts?.map((part) => part.filename)).toEqual([expected]);
});

test.each([
  ['another type', 'text/plain', '--b\r\n\r\n--b--'],
  ['no boundary', 'multipart/form-data', '--b\r\n\r\n--b--'],
  ['cut off', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
  ['a part without a name', 'multipart/form-data; boundary=b', '--b\r\nX: y\r\n\r\nx\r\n--b--'],
  ['nothing', 'multipart/form-data; boundary=b', ''],
])('%s is no form', (_what, type, body) => {
  expect(partsOf(type, new TextEncoder().encode(body).buffer)).toBeUndefined();
});

test('more parts than any form has are no form', () => {
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n';
  const body = `${part.repeat(501)}--b--\r\n`;
  const type = 'multipart/form-data; boundary=b';
  expect(partsOf(type, new TextEncoder().encode(body).buffer)).toBeUndefined();
  const fewer = `${part.repeat(500)}--b--\r\n`;
  expect(partsOf(type, new TextEncoder().encode(fewer).buffer)).toHaveLength(500);
});
