/** What XML 1.0 cannot hold, escaped or not: control characters, lone halves of a pair, and two that are none. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
  // Line ends of XML 1.1, which some readers make plain ones.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * Text as the content of an XML element that reads back the same. What XML has no way to hold becomes U+FFFD, the sign
 * that something stood there.
 */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(IMPOSSIBLE, '\uFFFD')
    .replaceAll(/[&<>"'\r\n\t\u0085\u2028]/g, (one) => ESCAPES[one] ?? one);
}

/** An element with text, on a line of its own. */
export function element(name: string, text: string, indent: string): string {
  return `${indent}<${name}>${xmlText(text)}</${name}>\n`;
}
