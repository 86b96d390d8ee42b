import { HtmlValidate } from 'html-validate';

/**
 * What an accessibility scan lets pass: one first-level heading and no level skipped, every id once, every control with
 * a label, elements only where they may stand, buttons that say what kind they are.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // How the official components are written, none of it wrong:
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-redundant-role': 'off', // a table row drawn as a block on a phone would lose its role
    'no-inline-style': 'error',
    // h2 first: the official summary of mistakes stands above the h1
    'heading-level': ['error', { minInitialRank: 'h2', allowMultipleH1: false }],
    'no-implicit-button-type': 'error',
    'input-missing-label': 'error',
    'no-dup-id': 'error',
    'element-permitted-content': 'error',
    'element-permitted-parent': 'error',
    'unique-landmark': 'error',
    'valid-id': ['error', { relaxed: true }],
    'script-element': 'error',
  },
});

/** Everything that is wrong with the structure of a page, a line each. */
export async function structureFaults(markup: string): Promise<readonly string[]> {
  const report = await validator.validateString(markup);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
  const headings = markup.match(/<h1[\s>]/g)?.length ?? 0;
  const scripts = markup.match(/<script|\son[a-z]+=|style="/g) ?? [];
  return [
    ...faults,
    ...(headings === 1 ? [] : [`one h1, not ${headings}`]),
    ...scripts.map((script) => `no script and no inline style: ${script}`),
  ];
}
