import { expect, test } from 'vitest';
import { compareWithSource } from '../../src/compile/digest.ts';
import { digestOf } from '../../src/compile/join/texts.ts';
import type { TextFile } from '../../src/domain/schema/texts.ts';

const passage = (id: string, zh: string) => ({ id, zh }) as TextFile['passages'][number];
const text = {
  furniture: ['第一届峰会', '（2025年）'],
  passages: [passage('1', '各位同事：'), passage('2', '我们要修铁路。')],
};

test('the digest is that of the source, without white space and without what is no passage', () => {
  const source = '\uFEFF第一届 峰会\r\n（2025年）\r\n\r\n　　各位同事：\r\n　　我们要修铁路。\r\n';
  expect(compareWithSource(text, source)).toEqual({ digest: digestOf('各位同事：我们要修铁路。') });
});

test.each([
  ['another sign', '各位同事：\n我们要修公路。', { passage: '2', at: 4, source: '公路。', ours: '铁路。' }],
  ['a sign too few', '各位同事：\n我们要修铁路', { passage: '2', at: 6, source: '', ours: '。' }],
  [
    'a line too many',
    '各位同事：\n我们要修铁路。\n谢谢！',
    { passage: '2', at: 7, source: '谢谢！', ours: '' },
  ],
  [
    'furniture that is not named',
    '新华社\n各位同事：\n我们要修铁路。',
    { passage: '1', at: 0, source: '新华社各位', ours: '各位同事：' },
  ],
])('%s is shown, and no digest given', (_, source, difference) => {
  expect(compareWithSource(text, source)).toEqual({ difference });
});
