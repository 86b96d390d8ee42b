import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Every gate of `npm run check` is shown a fault, and must fail on it; and must pass the same file without the fault. */
const root = path.resolve(import.meta.dirname, '../..');
let house: string;

beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'waymark-gates-'));
  for (const file of ['.oxlintrc.json', '.prettierrc.json', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, file), path.join(house, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

/** Runs a program of the project in the planted house; gives its exit code and all that it printed. */
function run(
  program: string,
  ...args: readonly string[]
): { readonly code: number; readonly printed: string } {
  try {
    const printed = execFileSync(path.join(root, 'node_modules/.bin', program), args, {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, printed };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }; // execFileSync's own
    return { code: status, printed: stdout + stderr };
  }
}

const lint = () => run('oxlint', '--deny-warnings', 'src');

describe('doors', () => {
  test.each([
    [
      'calendar knows no other room',
      'src/calendar/a.ts',
      '#domain/people/seen.ts',
      'calendar stands on nothing',
    ],
    ['domain takes no package', 'src/domain/law/a.ts', 'kysely', 'no package'],
    ['domain takes no node module', 'src/domain/law/a.ts', 'node:fs', 'no package'],
    ['domain knows no store', 'src/domain/law/a.ts', '#store/open.ts', 'domain may import only'],
    [
      'domain leaves by no relative path',
      'src/domain/law/a.ts',
      '../../store/open.ts',
      'Cross rooms by name',
    ],
    ['returns touch no disk', 'src/returns/a.ts', 'node:fs', 'returns and documents are pure'],
    ['returns know no store', 'src/returns/a.ts', '#store/open.ts', 'those rooms stand on them'],
    ['the store knows no page', 'src/store/a.ts', '#web/app.ts', 'The store may import'],
    ['the store knows no reader', 'src/store/a.ts', '#returns/read-folder.ts', 'The store may import'],
    ['an action knows no page', 'src/actions/a.ts', '#web/app.ts', 'An action knows neither'],
    ['a page speaks no SQL', 'src/web/a.ts', 'kysely', 'no SQL'],
    ['a page cannot tell demonstration data', 'src/web/a.ts', '#demo/make-demonstration.ts', 'cannot tell'],
    ['the demonstration takes no package', 'src/demo/a.ts', 'node:fs', 'data made by arithmetic'],
    ['the demonstration knows no store', 'src/demo/a.ts', '#store/open.ts', 'never touches the store'],
  ])('%s', (_rule, file, target, sentence) => {
    write(file, `import { thing } from '${target}';\n\nexport const other = thing;\n`);
    const { code, printed } = lint();
    expect(code).not.toBe(0);
    expect(printed.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test.each([
    ['src/domain/law/a.ts', 'new Date()', 'today is an argument'],
    ['src/domain/law/a.ts', 'Temporal.Now.instant()', 'today is an argument'],
    ['src/domain/law/a.ts', 'Math.random()', 'No randomness'],
    ['src/calendar/a.ts', 'new Date()', 'today is an argument'],
    ['src/demo/a.ts', 'Math.random()', 'seeded generator'],
    ['src/returns/a.ts', 'new Date()', 'today is an argument'],
  ])('%s may not say %s', (file, expression, sentence) => {
    write(file, `export const now = ${expression};\n`);
    const { code, printed } = lint();
    expect(code).not.toBe(0);
    expect(printed.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test('a file that keeps to its doors passes', () => {
    write('src/domain/law/a.ts', `import { day } from '#calendar/day.ts';\n\nexport const other = day;\n`);
    expect(lint()).toMatchObject({ code: 0 });
  });
});

describe('lint', () => {
  test('an any is refused', () => {
    write('src/domain/law/a.ts', 'export function first(list: any): unknown {\n  return list[0];\n}\n');
    expect(lint().printed).toContain('no-explicit-any');
  });

  test('a promise that nobody waits for is refused', () => {
    write('src/web/a.ts', 'export function start(work: () => Promise<void>): void {\n  work();\n}\n');
    expect(run('oxlint', '--type-aware', '--deny-warnings', 'src').printed).toContain('no-floating-promises');
  });

  test('a file of more than 250 lines is refused', () => {
    write('src/domain/law/a.ts', `${'// line\n'.repeat(251)}export const a = 1;\n`);
    expect(lint().printed).toContain('max-lines');
  });
});

test('the format gate refuses a file that is not formatted', () => {
  write('src/a.ts', 'export const a  = "x"\n');
  expect(run('prettier', '--check', 'src').code).not.toBe(0);
  write('src/a.ts', "export const a = 'x';\n");
  expect(run('prettier', '--check', 'src').code).toBe(0);
});

test('the types gate refuses a cell that may be missing', () => {
  mkdirSync(path.join(house, 'test'));
  write('src/a.ts', 'export const first = (list: readonly string[]): string => list[0];\n');
  const { code, printed } = run('tsc', '-p', '.');
  expect(code).not.toBe(0);
  expect(printed).toContain('TS2322');
});

test('the dead code gate refuses an export that nothing uses', () => {
  write('knip.json', '{ "entry": ["src/main.ts"], "project": ["src/**/*.ts"] }');
  write('src/main.ts', "import { used } from './a.ts';\n\nused();\n");
  write('src/a.ts', 'export function used(): void {}\nexport function unused(): void {}\n');
  const { code, printed } = run('knip', '--include', 'exports');
  expect(code).not.toBe(0);
  expect(printed).toContain('unused');
});
