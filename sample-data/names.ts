import type { Random } from './random.ts';

/** A name as it is written, and in plain letters for the e-mail address. */
export interface Name {
  readonly written: string;
  readonly letters: string;
}

const pairs = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [written = '', letters = ''] = entry.split(':');
      return [written, letters] as const;
    });

const surnames = pairs(`
  林:lin 陈:chen 周:zhou 吴:wu 郑:zheng 孙:sun 马:ma 朱:zhu 胡:hu 郭:guo 何:he 高:gao 罗:luo 梁:liang
  宋:song 唐:tang 许:xu 韩:han 冯:feng 邓:deng 曹:cao 彭:peng 曾:zeng 萧:xiao 田:tian 董:dong 潘:pan
  袁:yuan 蔡:cai 蒋:jiang 余:yu 于:yu 杜:du 叶:ye 程:cheng 魏:wei 苏:su 吕:lv 丁:ding 任:ren 沈:shen
  姚:yao 卢:lu 姜:jiang 崔:cui 钟:zhong 谭:tan 陆:lu 汪:wang 范:fan`);

const syllables = pairs(`
  晓:xiao 雨:yu 文:wen 思:si 子:zi 佳:jia 怡:yi 嘉:jia 明:ming 欣:xin 梓:zi 若:ruo 云:yun 海:hai 静:jing
  诗:shi 婷:ting 宇:yu 轩:xuan 博:bo 涵:han 洋:yang 琪:qi 丹:dan 宁:ning 磊:lei 莹:ying 楠:nan 清:qing
  可:ke 一:yi 然:ran 乐:le 舒:shu 岚:lan 松:song 竹:zhu 航:hang 悦:yue 安:an`);

const westernFirst = `Alma Bruno Clara Dario Edith Felix Greta Hugo Ines Jonas Kira Leon Mara Nils Opal Piers
  Quinn Rosa Silas Tess Una Viktor Wanda Yara Zeno Anouk Basil Cleo Dora Emil Freya Gideon Hazel Ivo Juno
  Karin Lars Mabel Noor Oscar Petra Rufus Selma Tobias`.split(/\s+/);

const westernLast =
  `Abbott Becker Castell Dunmore Eastley Fournier Garnett Holm Ivers Jansen Kestrel Lindqvist
  Marlow Norwood Okafor Pemberly Quist Rowntree Sandoval Thorne Underhill Vermeer Wexford Yardley Zeller
  Ashdown Bellamy Corwin Delacroix Elmhirst Falk Greaves Hartwell Kowalski Larkspur Moreau`.split(/\s+/);

export function chineseName(random: Random): Name {
  const [surname, surnameLetters] = random.pick(surnames);
  const given = random.chance(0.75)
    ? [random.pick(syllables), random.pick(syllables)]
    : [random.pick(syllables)];
  return {
    written: surname + given.map(([written]) => written).join(''),
    letters: `${given.map(([, letters]) => letters).join('')}.${surnameLetters}`
  };
}

export function westernName(random: Random): Name {
  const first = random.pick(westernFirst);
  const last = random.pick(westernLast);
  return { written: `${first} ${last}`, letters: `${first}.${last}`.toLowerCase() };
}
