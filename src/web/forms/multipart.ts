/** One part of a form that carries files. */
export interface Part {
  readonly name: string;
  /** The file's own name, without folders; undefined for a field. Empty where a file box was left empty. */
  readonly filename: string | undefined;
  /** A view of the body that was given, not a copy. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** More than any form of ours has, by far. */
const MOST_PARTS = 500;
const BLANK_LINE = Buffer.from('\r\n\r\n');

/**
 * The parts of a `multipart/form-data` body, as browsers write it (RFC 7578); undefined where it is not one. Written
 * here because the platform's own reader copies every byte and holds up other pages for a second with 100 MB.
 */
export function partsOf(contentType: string, body: ArrayBuffer): readonly Part[] | undefined {
  const mark = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType,
  );
  if (mark === null) return undefined;
  const delimiter = Buffer.from(`\r\n--${mark[1] ?? mark[2] ?? ''}`);
  const bytes = Buffer.from(body);
  const parts: Part[] = [];
  // The first delimiter may have no line before it.
  let at = bytes.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))
    ? delimiter.length - 2
    : after(bytes.indexOf(delimiter), delimiter.length);
  while (at !== -1) {
    if (bytes.toString('latin1', at, at + 2) === '--') return parts;
    const headersEnd = bytes.indexOf(BLANK_LINE, at);
    const end = headersEnd === -1 ? -1 : bytes.indexOf(delimiter, headersEnd + 2);
    if (end === -1 || parts.length >= MOST_PARTS) return undefined;
    const part = partFrom(bytes.toString('utf8', at, headersEnd));
    if (part === undefined) return undefined;
    const from = headersEnd + BLANK_LINE.length;
    parts.push({ ...part, bytes: new Uint8Array(body, Math.min(from, end), Math.max(0, end - from)) });
    at = end + delimiter.length;
  }
  return undefined;
}

function after(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

function partFrom(headers: string): Pick<Part, 'name' | 'filename'> | undefined {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1];
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition ?? '')?.[1];
  if (disposition === undefined || name === undefined) return undefined;
  const filename = /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  return { name: plain(name), filename: filename === undefined ? undefined : baseOf(plain(filename)) };
}

/** As browsers escape a quote and line ends in a name. */
function plain(text: string): string {
  return text.replaceAll('%22', '"').replaceAll(/%0D|%0A/gi, ' ');
}

function baseOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
