#!/usr/bin/env node
// Starts the command line on the Node that the project itself pins, whatever Node was asked to run this file.
// It is JavaScript so that what was compiled before is used from the first module on: Node then need not load the part
// of it that takes types out.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const pinned = nodeOf(createRequire(import.meta.url));
const source = at('../src/cli/main.ts');

if (pinned === undefined) {
  process.stderr.write('Waymark is not set up here yet: run script/server, or npm ci in its folder.\n');
  process.exitCode = 2;
} else if (process.execPath === pinned) {
  enableCompileCache();
  await import(existsSync(source) ? source : at('../dist/cli/main.js')); // a package carries no source
} else {
  const child = spawn(pinned, [at('waymark.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal !== null) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

function nodeOf(require) {
  try {
    const node = fileURLToPath(new URL('bin/node', `file://${require.resolve('node/package.json')}`));
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
