import { runCommandLine } from './run.ts';

// Whoever reads may stop reading (`… | head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
