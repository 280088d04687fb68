import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/domain/csv.ts';

const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "so"', 'two\nlines', 'two\r\nlines', '"', ''));
const records = fc.array(fc.record({ id: cell, words: cell, more: cell }), { minLength: 1 });

test('whatever stands in a table, a reader of CSV reads it again', () => {
  fc.assert(
    fc.property(records, (rows) => {
      const columns = ['id', 'words', 'more'];
      // A line of one empty cell could be an empty line; three never are.
      const read = parse(csv(rows, columns), { columns: true, record_delimiter: '\r\n' });
      expect(read).toEqual(rows);
    }),
  );
});

test('lists are joined, what is not there is empty, and the columns are those of the first record', () => {
  expect(csv([{ id: 'a', routes: ['x', 'y'] }, { id: 'b' }])).toBe('id,routes\r\na,x;y\r\nb,\r\n');
  expect(csv([], ['id', 'routes'])).toBe('id,routes\r\n');
  expect(csv([{ id: 'a', name: 'b' }], ['name'])).toBe('name\r\nb\r\n');
});

test('only what needs it stands in quotation marks', () => {
  expect(csv([{ id: 'plain words; 口岸' }])).toBe('id\r\nplain words; 口岸\r\n');
});
