#!/usr/bin/env node
// Starts the command line on the Node that the project itself pins, whatever Node was asked to run this file, and the
// server with the memory that it needs.
// It is JavaScript so that what was compiled before is used from the first module on: Node then need not load the part
// of it that takes types out.
import { existsSync } from 'node:fs';
import nodeModule from 'node:module'; // whole: an older Node, which only hands over, lacks some of its parts
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled } from './bundled.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const pinned = nodeOf(nodeModule.createRequire(import.meta.url));
const source = at('../src/cli/main.ts');
const check = './check-903-parts.ts';
let oneFile; // of the check, where it was made
// What a page leaves behind dies young in so many megabytes, in place of being looked through with all records: docs/decisions/0015.
const room = process.argv[2] === 'serve' ? ['--max-semi-space-size=64'] : [];

if (pinned === undefined) {
  process.stderr.write('Waymark is not set up here yet: run script/server, or npm ci in its folder.\n');
  process.exitCode = 2;
} else if (process.execPath === pinned && room.every((flag) => process.execArgv.includes(flag))) {
  nodeModule.enableCompileCache();
  nodeModule.registerHooks({ resolve: ourOwn });
  if (process.argv[2] === 'check-903') oneFile = bundled(at('..'));
  await import(existsSync(source) ? source : at('../dist/cli/main.js')); // a package carries no source
} else {
  const { spawn } = await import('node:child_process');
  const child = spawn(pinned, [...room, at('waymark.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal !== null) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

// Our own modules name each other by their very file: hundreds of times Node need not look for it, or for what it is.
function ourOwn(specifier, context, next) {
  if (!specifier.endsWith('.ts') || context.parentURL === undefined) return next(specifier, context);
  if (specifier === check && oneFile !== undefined)
    return { url: pathToFileURL(oneFile).href, format: 'module', shortCircuit: true };
  const first = specifier[0];
  const url =
    first === '.'
      ? new URL(specifier, context.parentURL)
      : first === '#'
        ? new URL(`../src/${specifier.slice(1)}`, import.meta.url)
        : undefined;
  return url === undefined
    ? next(specifier, context)
    : { url: url.href, format: 'module-typescript', shortCircuit: true };
}

function nodeOf(require) {
  try {
    const node = fileURLToPath(new URL('bin/node', `file://${require.resolve('node/package.json')}`));
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
