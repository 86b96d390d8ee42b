import { enableCompileCache } from 'node:module';

enableCompileCache();
// Whoever reads may stop reading (`… | head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
const { runCommandLine } = await import('./run.ts');
process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
