/**
 * Label points of countries, placed by eye where the name has room between the lines. Rank 1: the six states of the
 * summit; 2: around them; 3: farther off.
 */
export type CountryRow = readonly [
  rank: 1 | 2 | 3,
  lon: number,
  lat: number,
  zh: string,
  en: string,
  ru: string,
  /** Tile zooms at which another point of the same country has the name. */
  absentAt?: readonly number[],
];

export const countries: readonly CountryRow[] = [
  [1, 66.6, 49.4, '哈萨克斯坦', 'Kazakhstan', 'Казахстан'],
  [1, 76.4, 41.75, '吉尔吉斯斯坦', 'Kyrgyzstan', 'Кыргызстан'],
  [1, 72, 38, '塔吉克斯坦', 'Tajikistan', 'Таджикистан'],
  [1, 59.6, 39.6, '土库曼斯坦', 'Turkmenistan', 'Туркменистан'],
  [1, 62.2, 42.4, '乌兹别克斯坦', 'Uzbekistan', 'Узбекистан'],
  // The west of China is what the opening shows of it; the farthest views name it in the middle.
  [1, 99.5, 36.2, '中国', 'China', 'Китай', [3]],
  [1, 84, 40.2, '中国', 'China', 'Китай', [0, 1, 2]],
  [2, 62, 57.3, '俄罗斯', 'Russia', 'Россия'],
  [2, 103, 46.6, '蒙古国', 'Mongolia', 'Монголия'],
  [2, 54.3, 32.6, '伊朗', 'Iran', 'Иран'],
  [2, 66, 33.9, '阿富汗', 'Afghanistan', 'Афганистан'],
  [2, 69.2, 29.9, '巴基斯坦', 'Pakistan', 'Пакистан'],
  [2, 79, 24.2, '印度', 'India', 'Индия'],
  [2, 47.6, 40.35, '阿塞拜疆', 'Azerbaijan', 'Азербайджан'],
  [2, 43.4, 42.2, '格鲁吉亚', 'Georgia', 'Грузия'],
  [2, 44.9, 40.35, '亚美尼亚', 'Armenia', 'Армения'],
  [2, 34.8, 39.1, '土耳其', 'Türkiye', 'Турция'],
  [3, 43.6, 32.9, '伊拉克', 'Iraq', 'Ирак'],
  [3, 38.6, 35, '叙利亚', 'Syria', 'Сирия'],
  [3, 45, 24.6, '沙特阿拉伯', 'Saudi Arabia', 'Саудовская Аравия'],
  [3, 56.3, 21.2, '阿曼', 'Oman', 'Оман'],
  [3, 54.2, 23.6, '阿联酋', 'UAE', 'ОАЭ'],
  [3, 31.3, 49.3, '乌克兰', 'Ukraine', 'Украина'],
  [3, 28, 53.5, '白俄罗斯', 'Belarus', 'Беларусь'],
  [3, 19.4, 52.3, '波兰', 'Poland', 'Польша'],
  [3, 25, 45.9, '罗马尼亚', 'Romania', 'Румыния'],
  [3, 25.2, 42.7, '保加利亚', 'Bulgaria', 'Болгария'],
  [3, 84, 28.4, '尼泊尔', 'Nepal', 'Непал'],
  [3, 90.4, 27.4, '不丹', 'Bhutan', 'Бутан'],
  [3, 90, 24, '孟加拉国', 'Bangladesh', 'Бангладеш'],
  [3, 96.3, 22.4, '缅甸', 'Myanmar', 'Мьянма'],
  [3, 104.8, 22.2, '越南', 'Vietnam', 'Вьетнам'],
  [3, 102.6, 20.4, '老挝', 'Laos', 'Лаос'],
  [3, 127.2, 40.2, '朝鲜', 'DPR Korea', 'КНДР'],
  [3, 127.6, 36.5, '韩国', 'Republic of Korea', 'Республика Корея'],
  [3, 29.3, 27.3, '埃及', 'Egypt', 'Египет'],
];
