const CHINESE_DIGITS = '零一二三四五六七八九';

/** 七 → 7, 十二 → 12, 二十一 → 21. */
function numberOf(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (sign = '', nothing = 0) => (sign === '' ? nothing : CHINESE_DIGITS.indexOf(sign));
  return digit(tens, 1) * 10 + digit(units);
}

/** Letters of Kazakh, Kyrgyz, Tajik and Turkic alphabets, each before the plainer letter that others write for it. */
const PLAINER = 'әақкғгңнөоұуүуһхіиҷчҳхıi';

/**
 * Words as they are compared: case, accents, width, the form of a dash or a quotation mark, the English plural and the
 * numerals of 第七条 do not matter, nor whether a name is spelt in its own Cyrillic or in Russian.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}|['’‘`´ʼ]/gu, '')
    .toLowerCase()
    .replace(/[әқғңөұүһіҷҳı]/g, (letter) => PLAINER[PLAINER.indexOf(letter) + 1] ?? letter)
    .replace(/第([一二三四五六七八九]?十?[一二三四五六七八九]?)(?=[条款段项部])/gu, (whole, numeral) =>
      numeral ? `第${numberOf(numeral)}` : whole,
    )
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/([a-z]{2,})ies(?![a-z\d])/g, '$1y')
    .replace(/([a-z]{3,})s(?![a-z\d])/g, '$1')
    .trim();
}
