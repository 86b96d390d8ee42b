import type { Terminal } from './command.ts';

const WIDTH = 30;

/** Tells how far long work is: a bar on a terminal, a plain line for each kind of work elsewhere. */
export function progressOn(terminal: Terminal): {
  readonly tell: (done: number, of: number, what: string) => void;
  readonly end: () => void;
} {
  let [said, drawn] = ['', ''];
  return {
    tell(done, of, what) {
      if (!terminal.interactive) {
        if (what !== said) terminal.err(`${what}…\n`);
        said = what;
        return;
      }
      const filled = of === 0 ? WIDTH : Math.round((done / of) * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${what}`;
      if (bar !== drawn) terminal.err(`\r\u001B[K${bar}`);
      drawn = bar;
    },
    end() {
      if (terminal.interactive && drawn !== '') terminal.err('\r\u001B[K');
    },
  };
}
