import type { TakeWords } from '../take.ts';

const number = new Intl.NumberFormat('zh');

export const words: TakeWords = {
  title: '取用',
  sections: { data: '数据', cite: '引用', share: '转发', picture: '图片' },
  copy: '复制',
  copied: (what) => `已复制：${what}`,
  copyRefused: '浏览器未能复制，请选中文字后自行复制。',
  download: (file) => `下载${file}`,
  saved: (file) => `${file}已交给浏览器。`,
  failed: '未能生成，请重试。',

  edition: (version, date) => `${version}版，${date}`,
  whatChanged: '本版的变化',
  pagesOfTheirOwn: '每条路线、每个地点、每份文件各有一页，无需脚本即可阅读',

  scope: '范围',
  scopes: { shown: '当前所示', all: '全部' },
  counts: (routes, places, commitments) => `${routes}条线路、${places}个地点、${commitments}条承诺`,
  filtered: '与搜索和筛选后地图及列表所示完全一致。',
  unfiltered: '图集的全部内容，不论搜索和筛选。',
  rows: (count) => `${number.format(count)}行`,
  features: (lines, places, commitments) => `${lines}条线、${places}个地点、${commitments}条承诺`,
  formats: {
    zip: '全部合为一个文件：数据、元数据、说明、引用格式、许可',
    geojson: 'GeoJSON，用于QGIS等地图程序',
    kml: 'KML，用于Google Earth',
    csv: 'CSV，用于电子表格',
  },
  tables: {
    routes: '线路，每段一行',
    places: '地点',
    commitments: '承诺，含原文、译文和下落',
    claims: '来源对线路和地点的说法',
    fates: '承诺的下落',
    mentions: '指名或意指某物的文字',
    sources: '来源',
  },
  byteOrderMark: 'CSV带字节顺序标记，便于Excel识别中文和俄文',
  licence: '许可',
  readme: [
    '名称均有中文、英文、俄文；引文为中文原文，译文为本项目所译，并非官方译文。',
    '一条说法是一个注明日期和来源的数值；说法可以不一致，一律保留。`accuracy_km`表示实际线位与所绘线位可能相差的公里数，`alignment`表示绘制方式。',
    '坐标次序为lon、lat（WGS 84）。CSV中列表以分号连接，说法一列每行一条。GeoJSON和KML中的承诺没有几何形状，只列出所涉线路和地点。',
  ],
  files: '文件',
  noQuote: '没有文本提到它',
  namedIn: '见于',
  source: '来源',

  cited: '引用对象',
  citedKinds: {
    view: '当前视图',
    passage: '段落',
    route: '线路',
    place: '地点',
    region: '地区',
    commitment: '承诺',
  },
  style: '格式',
  styles: { plain: '文字', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  reference: '引用',
  inAtlas: (atlas, edition) => `载：${atlas}，${edition}`,
  retrieved: (date) => `检索日期：${date}`,

  link: '当前视图的链接',
  frame: '放入其他网页',
  frameHint: '框内没有页头和搜索。滚轮和单指滚动的是外面的网页。',
  frameParts: '地图旁显示',
  framePart: { panel: '列表和详情', legend: '图例', year: '年份' },
  hand: '框内地图',
  hands: { live: '可以移动', still: '固定' },
  fitsHeight: '附一段代码，使框的高度随内容而定',
  openAtlas: '在图集中打开',

  size: '大小',
  pictureHint: '所见地图，附标题、图例、比例尺、出处、日期、版本和链接。',
  drawing: '正在绘制地图……',
  drawn: (width, height, lowered) =>
    `${width} × ${height}像素${lowered ? '，为此浏览器所能绘制的最大尺寸' : ''}`,
  noMap: '没有地图可供取图：此浏览器无法绘制，或地图尚未载入。',
};
