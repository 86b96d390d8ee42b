import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What README.md says is true: its commands run, its links lead somewhere. */
const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== ''),
);

function place(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('every file that README.md and CONTRIBUTING.md link to is there', () => {
  const texts = [readme, readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')];
  const links = texts.flatMap((text) => [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
});

test('the scripts that README.md names can be run', () => {
  const scripts = commands.filter((command) => command.startsWith('script/'));
  expect(scripts).toEqual(['script/server', 'script/test']);
  for (const script of scripts) accessSync(path.join(root, script), constants.X_OK);
});

test('the commands of README.md run, one after another, in an empty place', { timeout: 400_000 }, () => {
  const cwd = place();
  const waymark = commands.filter((command) => command.startsWith('npx waymark '));
  expect(waymark).toHaveLength(8);
  const printed = waymark.map((command) => printedBy(command, cwd));
  const [demo = '', measure = '', explain = '', person = '', ...more] = printed;
  const [returned = '', lists = '', checked = '', written = ''] = more;
  expect(demo).toContain('Nobody in them exists.');
  expect(measure).toMatch(/E01 +In education, employment or training/);
  expect(measure).toContain('Wrenmouth');
  expect(explain).toContain('of no fixed abode or homeless, suitable');
  expect(person).toContain('The return home had broken down');
  expect(checked).toContain('checked against 312 rules');
  expect(checked).toContain('Not run, lacking Header.UASC: 105');
  expect(written).toContain('2025-26');
  expect(returned).toContain('As at 31 March 2026');
  expect(lists).toContain('As at 31 October 2026');
});

/** What a command of README.md prints. A check that finds something ends with 1. */
function printedBy(command: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'bin/waymark.js'), ...command.split(' ').slice(2)],
    { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 },
  );
  expect([command, status, stderr.includes('went wrong')]).toEqual([
    command,
    command.includes('check-903') ? 1 : 0,
    false,
  ]);
  return stdout;
}

test('npx finds the command in the checkout', { timeout: 60_000 }, () => {
  const help = execFileSync('npx', ['--no-install', 'waymark', '--help'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(help).toContain('waymark measure [FOLDER]');
});

test(
  'script/server serves the demonstration, and finds it again when started again',
  { timeout: 600_000 },
  async () => {
    const data = path.join(place(), 'data');
    const first = await serve(data);
    const page = await fetch(`${first.address}/sign-in`);
    expect([page.status, (await page.text()).includes('Wrenshire County Council')]).toEqual([200, true]);
    expect(first.printed).toContain('Making the demonstration authority');
    expect(first.printed).toContain('head of service');
    await first.stop();

    const second = await serve(data);
    expect(second.printed).not.toContain('Making the demonstration authority');
    expect((await fetch(`${second.address}/sign-in`)).status).toBe(200);
    await second.stop();
  },
);

async function serve(data: string) {
  // As a person's shell has it: the Node that is found first is the machine's own, not the one that is pinned here.
  const PATH = (process.env['PATH'] ?? '').split(path.delimiter).filter((at) => !at.includes('node_modules'));
  const env = { ...process.env, PATH: PATH.join(path.delimiter), PORT: '0', WAYMARK_DATA: data };
  const server = spawn(path.join(root, 'script/server'), {
    cwd: data.replace(/\/data$/, ''),
    env,
    stdio: 'pipe',
  });
  let printed = '';
  const address = await new Promise<string>((found, failed) => {
    const hear = (bytes: Buffer): void => {
      printed += bytes.toString();
      const at = /Waymark is on (\S+)[\s\S]*Stop with/.exec(printed)?.[1];
      if (at !== undefined) found(at);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (code) =>
      failed(new Error(`script/server ended with ${code}: ${printed.slice(-2000)}`)),
    );
  });
  return {
    address,
    printed,
    async stop(): Promise<void> {
      server.removeAllListeners('exit');
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
