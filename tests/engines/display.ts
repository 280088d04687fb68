import { type ChildProcess, spawn } from 'node:child_process';

export type Display = { environment: NodeJS.ProcessEnv; close(): void };

/** A screen that nobody sees; the engines draw WebGL on it with the processor. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await said(server, 3, /(\d+)\n/);
  return {
    environment: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    close: () => void server.kill(),
  };
}

/** Waits until a program has said something on one of its channels. */
export function said(program: ChildProcess, channel: number, words: RegExp): Promise<string> {
  let heard = '';
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}: ${heard}`)));
    program.stdio[channel]?.on('data', (piece) => {
      heard += piece;
      const found = words.exec(heard)?.[1];
      if (found) resolve(found);
    });
  });
}
