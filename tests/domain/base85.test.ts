import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../src/domain/base85.ts';

test('bytes come back as they were, whatever their number, in signs that a page may hold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).toMatch(/^[^<>&"'\\\s]*$/);
      expect(text.length).toBe(Math.ceil(bytes.length / 4) * 5);
      expect(fromBase85(text, bytes.length)).toEqual(bytes);
    }),
  );
});
