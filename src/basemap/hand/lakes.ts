/** Names of waters. `inside` is a point in the water, `[lon, lat]`, that picks its outline from Natural Earth's. */
export type WaterNames = {
  kind: 'sea' | 'lake';
  name_zh: string;
  name_en: string;
  name_ru: string;
  /** Id of the atlas's place that is this water. */
  place?: string;
};

export const seaNames = {
  caspian: {
    kind: 'sea',
    name_zh: '里海',
    name_en: 'Caspian Sea',
    name_ru: 'Каспийское море',
    place: 'caspian-sea',
  },
} satisfies Record<string, WaterNames>;

const lake = (inside: [number, number], name_zh: string, name_en: string, name_ru: string) => ({
  inside,
  names: { kind: 'lake', name_zh, name_en, name_ru } satisfies WaterNames,
});

export const lakes = [
  lake([74.2, 46.2], '巴尔喀什湖', 'Lake Balkhash', 'Балхаш'),
  lake([77.3, 42.45], '伊塞克湖', 'Issyk-Kul', 'Иссык-Куль'),
  lake([81.75, 46.1], '阿拉湖', 'Lake Alakol', 'Алаколь'),
  lake([83.85, 48.2], '斋桑泊', 'Lake Zaysan', 'Зайсан'),
  lake([87.05, 41.97], '博斯腾湖', 'Lake Bosten', 'Баграшкёль'),
  lake([100.2, 36.9], '青海湖', 'Qinghai Lake', 'Кукунор'),
  lake([108, 53.3], '贝加尔湖', 'Lake Baikal', 'Байкал'),
  lake([100.45, 51.1], '库苏古尔湖', 'Lake Khövsgöl', 'Хубсугул'),
  lake([92.8, 50.3], '乌布苏湖', 'Uvs Lake', 'Убсу-Нур'),
  lake([57.45, 42], '萨雷卡梅什湖', 'Lake Sarygamysh', 'Сарыкамыш'),
  lake([77.3, 54.85], '恰内湖', 'Lake Chany', 'Чаны'),
  lake([69.1, 50.4], '田吉兹湖', 'Lake Tengiz', 'Тенгиз'),
  lake([45.4, 37.7], '乌尔米耶湖', 'Lake Urmia', 'Урмия'),
  lake([43, 38.6], '凡湖', 'Lake Van', 'Ван'),
  lake([90.65, 30.7], '纳木错', 'Namtso', 'Нам-Цо'),
  lake([72.95, 41.8], '托克托古尔水库', 'Toktogul Reservoir', 'Токтогульское водохранилище'),
  lake([45.3, 40.35], '塞凡湖', 'Lake Sevan', 'Севан'),
];

/** Points in lakes that Natural Earth draws and that have long been dry: Lop Nur. */
export const dryLakes: [number, number][] = [[90.28, 40.45]];
