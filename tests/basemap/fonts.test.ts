import { expect, test } from 'vitest';
import { missingCharacters } from '../../src/basemap/missingCharacters.ts';

test('the committed fonts draw every character of the atlas', () => {
  expect(missingCharacters(), 'run `npm run basemap -- fonts`').toEqual({});
});
