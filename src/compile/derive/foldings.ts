import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { transliterate } from 'transliteration';

const HAN = /\p{Script=Han}/u;
/** The block of the common Chinese characters. */
const CHARACTERS = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) =>
  String.fromCodePoint(0x4e00 + index),
);

/** Traditional characters, each before its simplified one: 烏乌鐵铁 … as far as some words have either. */
export function traditionalPairs(words: string): string {
  const known = new Set([...words].filter((character) => HAN.test(character)));
  // One a line: in a row they would be read as words.
  const plain = Converter({ from: 't', to: 'cn' })(CHARACTERS.join('\n')).split('\n');
  return CHARACTERS.flatMap((character, index) => {
    const other = plain[index] ?? character;
    return other !== character && (known.has(other) || known.has(character)) ? [character, other] : [];
  }).join('');
}

/** So long a name is typed from one of its syllables on, and rarely left off before its end. */
const LONG = 6;

/** Chinese names as they are typed on a Latin keyboard, without tones: every run of their syllables, aketao and ketao. */
export function pinyinOf(name: string): string {
  return (name.match(/\p{Script=Han}+/gu) ?? [])
    .flatMap((run) => {
      const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
      const ends = syllables.map((_, index) => index + 1);
      return syllables.flatMap((_, start) =>
        (ends.length > LONG ? ends.slice(-1) : ends.slice(start)).map((end) =>
          syllables.slice(start, end).join(''),
        ),
      );
    })
    .join(' ');
}

/** A Russian name in Latin letters: Линия D is Liniya D. */
export function latinOf(name: string): string {
  return transliterate(name);
}
