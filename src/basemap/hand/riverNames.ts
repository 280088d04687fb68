import type { Position } from 'geojson';

export type RiverNames = { name_zh: string; name_en: string; name_ru: string };
export type River = { rank: 1 | 2 | 3; names: RiverNames; positions: Position[] };

export const river = (
  rank: River['rank'],
  name_zh: string,
  name_en: string,
  name_ru: string,
  positions: Position[],
): River => ({ rank, names: { name_zh, name_en, name_ru }, positions });

/**
 * Natural Earth's rivers carry no names in this copy. Each position here is an end of a stretch, and the stretches that
 * end or begin there get the name; where two rivers meet, the one listed first wins.
 */
export const namedStretches: River[] = [
  river(1, '阿姆河', 'Amu Darya', 'Амударья', [
    [59.09, 43.29],
    [58.31, 44.42],
  ]),
  river(1, '锡尔河', 'Syr Darya', 'Сырдарья', [
    [72.65, 41.67],
    [70.35, 40.43],
    [69.83, 40.27],
    [67.98, 41.25],
    [61.56, 46.11],
  ]),
  river(2, '纳伦河', 'Naryn', 'Нарын', [[77.73, 41.88]]),
  river(2, '喷赤河', 'Panj', 'Пяндж', [
    [72.65, 37.02],
    [72.66, 37.02],
  ]),
  river(2, '托博尔河', 'Tobol', 'Тобол', [[60.91, 51.67]]),
  river(1, '额尔齐斯河', 'Irtysh', 'Иртыш', [
    [90.33, 47.65],
    [85.27, 47.99],
    [83.36, 49.64],
    [74.99, 53.98],
    [73.72, 54.69],
    [68.22, 58.17],
  ]),
  river(1, '塔里木河', 'Tarim', 'Тарим', [[86.74, 41.82]]),
  river(2, '叶尔羌河', 'Yarkand', 'Яркенд', [[77.52, 35.52]]),
  river(1, '乌拉尔河', 'Ural', 'Урал', [
    [51.73, 46.95],
    [59.42, 54.52],
    [58.83, 52.19],
  ]),
  river(1, '伏尔加河', 'Volga', 'Волга', [
    [47.65, 45.65],
    [46.77, 51.74],
    [49.9, 53.46],
    [49.06, 55.48],
    [49.05, 55.48],
    [49.9, 53.45],
  ]),
  river(3, '比亚河', 'Biya', 'Бия', [[87.39, 51.76]]),
  river(1, '鄂毕河', 'Ob', 'Обь', [
    [85.05, 52.43],
    [83.03, 54.84],
    [83.02, 54.84],
  ]),
  river(2, '色楞格河', 'Selenga', 'Селенга', [[100.69, 49.26]]),
  river(2, '叶尼塞河', 'Yenisei', 'Енисей', [
    [94.46, 51.73],
    [92.99, 58.1],
    [91.51, 53.73],
  ]),
  river(2, '安加拉河', 'Angara', 'Ангара', [[104.87, 51.87]]),
  river(2, '勒拿河', 'Lena', 'Лена', [[107.98, 54]]),
  river(1, '黄河', 'Yellow River', 'Хуанхэ', [
    [97.76, 35.08],
    [96.16, 35.12],
    [119.04, 37.81],
    [114.82, 35.02],
  ]),
  river(1, '长江', 'Yangtze', 'Янцзы', [
    [103.85, 28.67],
    [98.53, 31.68],
    [99.39, 28.12],
    [92.99, 34.1],
    [90.79, 34.3],
    [113.12, 29.47],
  ]),
  river(2, '雅鲁藏布江', 'Yarlung Tsangpo', 'Цангпо', [
    [82.4, 30.41],
    [87.66, 29.15],
  ]),
  river(2, '怒江', 'Salween', 'Салуин', [
    [91.52, 31.94],
    [96.59, 30.44],
  ]),
  river(2, '澜沧江', 'Mekong', 'Меконг', [
    [94.08, 33.15],
    [96.93, 31.96],
  ]),
  river(1, '印度河', 'Indus', 'Инд', [
    [81.63, 31.44],
    [79.43, 32.73],
    [72.7, 34.08],
  ]),
  river(2, '赫尔曼德河', 'Helmand', 'Гильменд', [[61.6, 31.2]]),
  river(2, '恒河', 'Ganges', 'Ганг', [[79.83, 30.88]]),
  river(2, '底格里斯河', 'Tigris', 'Тигр', [[42.38, 37.06]]),
  river(2, '幼发拉底河', 'Euphrates', 'Евфрат', [[45.46, 31.3]]),
];

/** A stretch that ends here has run dry: the Amu Darya's eastern mouth, and the Tarim's old course to Lop Nur. */
export const driedUp: Position[] = [
  [59.53, 44.14],
  [89.38, 40.62],
];
