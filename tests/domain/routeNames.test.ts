import { expect, test } from 'vitest';
import { spelledOut } from '../../src/domain/routeNames.ts';

test('what a short name says with initials is spelled out, and nothing else', () => {
  const name = {
    zh: '“中国西部—欧洲西部”公路',
    en: 'Western China–Western Europe highway',
    ru: 'Автодорога «ЗЕ»',
  };
  const short = { zh: '双西公路', en: 'WC–WE highway', ru: 'ЗЕ — ЗК' };
  expect(spelledOut({ name, short })).toEqual({ ...name, zh: short.zh });
  const lines = { zh: '中亚气管道 A/B/C', en: 'Gas lines A/B/C', ru: 'Газопровод A/B/C' };
  expect(spelledOut({ name, short: lines })).toEqual(lines);
});
