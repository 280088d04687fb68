import type { FindWords } from './words.ts';

const number = new Intl.NumberFormat('zh-Hans');

export const words: FindWords = {
  hitKind: {
    route: '线路',
    place: '地点',
    region: '提到而未绘出',
    commitment: '承诺',
    passage: '段落',
    claim: '各来源的说法',
    waypoint: '线上的点',
  },
  hitField: {
    name: '名称',
    called: '文本中的名称',
    pinyin: '拼音',
    latin: '拉丁字母转写',
    label: '所在位置',
    value: '类别、日期或数字',
    words: '原文或译文',
    source: '来源',
  },
  results: '搜索结果',
  total: (count) => `共找到 ${number.format(count)} 项`,
  showMore: (count) => `另有 ${number.format(count)} 项`,
  forgiven: (query) => `没有写作“${query}”的内容。相差一两个字母的有：`,
  nothing: (query) => `没有找到“${query}”。`,
  nearest: '最接近的有：',
  contents: '目录',
  follow: '地图随文移动',
  scriptLabel: '阅读内容',
  script: { both: '原文和译文', source: '原文', translation: '译文' },
  copyReference: '复制出处',
  copied: '已复制',
  mentionCount: (count) => `提到 ${number.format(count)} 处`,
  mentionOf: (at, of) => `第 ${at} 处，共 ${of} 处`,
  previousMention: '上一处',
  nextMention: '下一处',
  readMentions: (count) => `在文本中逐处阅读（${number.format(count)} 处）`,
  concordanceHint:
    '每行是一条线路或一个地点，每列是一份文本。数字是文本提到或指到它的次数（虚线：只是指到），短条表示其中最坚定的措辞有多坚定；短横表示文本没有提到。点数字即打开第一处。',
  method: '措辞有多坚定',
  methodText:
    '每项承诺都逐字保留其动词短语，每个短语属于五级中的一级。只作研究的，不论还说了什么，都算研究；写明日期或宣告成立的照算；此外以最弱的短语为准。这一分级是本项目自己的：多伦多和莫斯科跟踪七国集团、二十国集团和金砖国家的研究小组发表了编码手册，说明什么算承诺、是否兑现；本分级只看文字。',
  silent: '没有提到',
  namedAndMeant: (named, meant) =>
    [named && `提到 ${named} 次`, meant && `指到 ${meant} 次`].filter(Boolean).join('，'),
  example: '例：',
  leftByFilters: (count, of) => `筛选后余${count}条承诺，本文共${of}条。`,
  compared: '各文本对照',
  comparedHint: '下划线：仅此文本有的字句',
  namedOnlyIn: (text) => `仅${text}点名。`,
  backToText: '返回文本',
  takenFor: '也许是指',
};
