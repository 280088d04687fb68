import { type ExpressionSpecification, expression as expressions } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { inLanguage, inLines } from '../../src/layers/expressions.ts';

/** What the map writes of a name. */
function written(expression: ExpressionSpecification, language: string, name: string): string {
  const made = expressions.createExpression(expression, 'text-field', undefined, { language });
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
  const properties = { [`name_${language}`]: name };
  return String(made.value.evaluate({ zoom: 5 }, { type: 'Point', properties }));
}

test.each([
  ['zh', '阿拉山口—多斯特克', '阿拉山口—\u200b多斯特克'],
  ['ru', 'Алашанькоу — Достык', 'Алашанькоу\u00a0— Достык'],
  ['en', 'Alashankou–Dostyk', 'Alashankou–Dostyk'],
])('a name in %s is broken after its dash, never before', (language, name, expected) => {
  expect(written(inLines(inLanguage('name')), language, name)).toBe(expected);
});
