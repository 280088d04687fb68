import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Change, filesOf } from '../fixture.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(...changes: Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  folders.push(folder);
  for (const [file, text] of filesOf(changes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Runs `npm run check:data` on a folder, with a reader that goes away at once or stays to the end. */
async function check(folder: string, staysToRead: boolean) {
  const child = spawn(process.execPath, ['src/compile/cli/run.mjs', './src/compile/cli/check.ts', folder]);
  let [out, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  if (!staysToRead) child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, out, complaint };
}

test('the whole of it is printed, and the exit tells of problems', async () => {
  const folder = folderOf(['sectors.json', '0.icon', 'flam']);
  const { code, out, complaint } = await check(folder, true);
  expect(out).toContain('/sectors.json:9:5 › transport.icon: "flam" is not one of');
  expect(out).toMatch(/^3 routes, 2 places, 4 commitments \(pledge 3, .*body 1, .*\), .*: 1 problem$/m);
  expect([code, complaint]).toEqual([1, '']);
}, 20_000);

test('a reader who has seen enough may close the pipe', async () => {
  expect(await check(folderOf(), false)).toEqual({ code: 0, out: '', complaint: '' });
}, 20_000);
