import { SaxesParser } from 'saxes';

/** What is told while XML is read, in the order of the document. Names are without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** XML that is not read on: broken, or declaring a document type. Its message is a sentence for whoever sent it. */
export class UnreadableXml extends Error {}

/**
 * Reads XML from left to right. Throws `UnreadableXml` at the first fault and at any DOCTYPE: entities declared there
 * can grow a small file without end, or fetch others, and no return has one.
 */
export function readXml(text: string | Iterable<string>, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: typeof text === 'string' });
  parser.on('error', (error) => {
    throw new UnreadableXml(`It is not well-formed XML: ${error.message.replace(/\.?$/, '.')}`);
  });
  parser.on('doctype', () => {
    throw new UnreadableXml(
      'It declares a document type (DOCTYPE), which a return never has. It was not read.',
    );
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open(local(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close(local(name)));
  parser.on('text', (found) => handlers.text(found));
  parser.on('cdata', (found) => handlers.text(found));
  for (const part of typeof text === 'string' ? [text] : text) parser.write(part);
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
