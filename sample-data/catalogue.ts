import type { Fen } from './money.ts';

export type Category = 'loose-tea' | 'tea-bags' | 'ceramics' | 'ceramic-gifts' | 'accessories';

export const categoryNames: Readonly<Record<Category, string>> = {
  'loose-tea': 'Loose tea 散茶',
  'tea-bags': 'Tea bags 袋泡茶',
  ceramics: 'Ceramics 陶瓷茶具',
  'ceramic-gifts': 'Ceramic gifts 陶瓷礼盒',
  accessories: 'Accessories 茶道配件'
};

export interface Product {
  readonly sku: string;
  readonly handle: string;
  readonly english: string;
  readonly chinese: string;
  readonly englishSize: string;
  readonly chineseSize: string;
  readonly category: Category;
  readonly price: Fen;
  readonly cost: Fen;
  /** How often it is taken among its own category. */
  readonly popularity: number;
}

/** SKU | English | Chinese | size | Chinese size | price and cost in yuan | popularity */
const shelves: Readonly<Record<Category, string>> = {
  'loose-tea': `
    T-MIST-50 | Cloud Mist Green Tea | 云雾绿茶 | 50 g | 50克 | 78 | 26 | 14
    T-MIST-200 | Cloud Mist Green Tea | 云雾绿茶 | 200 g | 200克 | 268 | 92 | 6
    T-PINE-50 | Pine Smoke Black Tea | 松烟红茶 | 50 g | 50克 | 68 | 21 | 12
    T-PINE-200 | Pine Smoke Black Tea | 松烟红茶 | 200 g | 200克 | 238 | 78 | 5
    T-ORCHID-50 | Orchid Oolong | 兰香乌龙 | 50 g | 50克 | 98 | 34 | 12
    T-ORCHID-125 | Orchid Oolong | 兰香乌龙 | 125 g | 125克 | 218 | 80 | 6
    T-ROCK-50 | Rock Ridge Oolong | 岩脊乌龙 | 50 g | 50克 | 128 | 45 | 9
    T-SNOW-30 | Snow Bud White Tea | 雪芽白茶 | 30 g | 30克 | 88 | 30 | 8
    T-AGED-357 | Aged Forest Tea Cake | 老林陈茶饼 | 357 g | 357克 | 328 | 120 | 5
    T-JASMINE-100 | Evening Jasmine Tea | 晚香茉莉 | 100 g | 100克 | 58 | 17 | 13
    T-OSMAN-80 | Osmanthus Black Tea | 桂花红茶 | 80 g | 80克 | 66 | 20 | 8
    T-BUCK-250 | Roasted Buckwheat Tea | 焙香苦荞 | 250 g | 250克 | 42 | 11 | 7`,
  'tea-bags': `
    B-SAMPLER-12 | Twelve Hills Sampler | 十二山试饮装 | 12 bags | 12袋 | 49 | 14 | 10
    B-OOLONG-20 | Office Oolong Bags | 办公室乌龙茶包 | 20 bags | 20袋 | 45 | 12 | 7
    B-JASMINE-20 | Jasmine Bags | 茉莉茶包 | 20 bags | 20袋 | 39 | 10 | 6`,
  ceramics: `
    C-GAIWAN | Plain Porcelain Gaiwan | 素瓷盖碗 | 120 ml | 120毫升 | 118 | 38 | 15
    C-CUPS-4 | Tasting Cups | 品茗杯 | set of 4 | 4只装 | 96 | 30 | 15
    C-POT-ZHUNI | Red Clay Teapot | 朱泥小壶 | 140 ml | 140毫升 | 288 | 105 | 11
    C-PITCHER | Glass-Green Pitcher | 豆青公道杯 | 200 ml | 200毫升 | 86 | 28 | 9
    C-BOWL | Moon White Tea Bowl | 月白茶碗 | one | 单只 | 108 | 36 | 9
    C-MUG | Rain Glaze Mug with Lid | 雨釉带盖杯 | 350 ml | 350毫升 | 128 | 41 | 12
    C-CADDY | Stoneware Tea Caddy | 粗陶茶仓 | 300 ml | 300毫升 | 138 | 44 | 8
    C-TRAVEL | Travel Tea Set | 旅行茶具 | one pot, two cups | 一壶二杯 | 168 | 58 | 9
    C-VASE | Small Bud Vase | 小花器 | one | 单只 | 76 | 22 | 6`,
  'ceramic-gifts': `
    G-CELADON-2 | Celadon Gift Box for Two | 青瓷双人礼盒 | one box | 1盒 | 358 | 128 | 12
    G-SCHOLAR | Scholar's Desk Gift Box | 文房茶礼盒 | one box | 1盒 | 468 | 172 | 7
    G-WEDDING | Pair of Wedding Cups | 喜杯对杯礼盒 | one box | 1盒 | 298 | 96 | 8
    G-MUGS-2 | Mountain Mug Gift Box | 山形马克杯礼盒 | two mugs | 2只装 | 228 | 76 | 11
    G-TEAHOUSE | Teahouse Gift Box | 茶席礼盒 | eight pieces | 8件套 | 588 | 215 | 5`,
  accessories: `
    A-STRAINER | Steel Strainer | 茶滤 | one | 1只 | 32 | 8 | 10
    A-TRAY | Bamboo Tea Tray | 竹茶盘 | 36 cm | 36厘米 | 148 | 52 | 6
    A-CLOTH | Linen Tea Cloth | 麻茶巾 | one | 1条 | 25 | 6 | 9
    A-SCOOP | Bamboo Scoop | 竹茶则 | one | 1只 | 28 | 7 | 8
    A-PICK | Tea Pick | 茶针 | one | 1支 | 36 | 10 | 5`
};

function productOf(line: string, category: Category): Product {
  const [sku = '', english = '', chinese = '', englishSize = '', chineseSize = '', price, cost, popularity] =
    line.split('|').map((cell) => cell.trim());
  return {
    sku,
    handle: english.toLowerCase().replace(/[^a-z]+/g, '-'),
    english,
    chinese,
    englishSize,
    chineseSize,
    category,
    price: Number(price) * 100,
    cost: Number(cost) * 100,
    popularity: Number(popularity)
  };
}

export const products: readonly Product[] = (Object.keys(shelves) as Category[]).flatMap((category) =>
  shelves[category]
    .trim()
    .split('\n')
    .map((line) => productOf(line, category))
);

export function productBySku(sku: string): Product {
  const found = products.find((product) => product.sku === sku);
  if (found === undefined) throw new RangeError(`no product ${sku}`);
  return found;
}

export const gaiwan = productBySku('C-GAIWAN');
export const tastingCups = productBySku('C-CUPS-4');
export const redClayTeapot = productBySku('C-POT-ZHUNI');
