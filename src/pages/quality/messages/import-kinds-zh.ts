import type { ImportKinds } from '../messages.ts';

/** What the import itself left open or could not hold. */
export const importKindsZh: ImportKinds = {
  file_difference: {
    name: '文件与订单金额不一致',
    found: (count, money, { integer }) => `文件里有 ${integer(count)} 处金额与订单不一致，共 ${money}。`,
    effect: '销售额或退款会差这么多。',
    advice: '在「文件」页看是哪些行、为什么不一致。如果是不同的订单，请分别编号后重新导入。',
    how: '每次导入后，逐笔核对每个文件的订单金额、商品金额和退款与最终的订单。更新的文件、缺日期、其他币种造成的差异不算。'
  },
  mixed_shop: {
    name: '同号的不同订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单与另一笔订单同号，没有计入，共 ${money}。`,
    effect: '每对订单只计了一笔：销售额、订单数和客户数都偏低。',
    advice: '多半是两家店的文件混在一起了，请分别导入各自的店铺。',
    how: '同一店铺的两个文件里有同号的订单，下单日相差一天以上，且买家或金额不同。'
  },
  refund_above_charged: {
    name: '退款高于实付的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的退款高于实付，多出 ${money}。`,
    effect: '退款偏高，或文件里的实付偏低。',
    advice: '多半是同一笔退款出现在两个文件里。请抽几笔与店铺后台核对。',
    how: '订单的退款合计高于实付金额。'
  },
  mixed_tax: {
    name: '含税价和不含税价混在一起',
    found: (count, money, { integer }) =>
      `${integer(count)} 笔订单的商品价是否含税与其他订单不同，涉及税费 ${money}。`,
    effect: '订单金额和净销售额没有问题；各商品的销售额把含税价和不含税价加在了一起。',
    advice: '比较商品时，请限定同一渠道或同一国家。',
    how: '有税费且有商品明细的订单，实付等于商品 + 运费的是含税价，等于商品 + 运费 + 税费的是不含税价。两种都达到 5 笔且占 2% 以上才提示，列出的是较少的一种。'
  },
  lone_date: {
    name: '日期远离其他订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单与几乎所有订单相隔两年以上，共 ${money}。`,
    effect: '趋势图和首单日期会从错误的年份开始或结束。',
    advice: '请与店铺后台核对日期，在文件里改正后重新导入。',
    how: '与其余订单之间有两年以上没有订单，且不超过全部订单的 5%。20 笔订单以上的店铺才检查。'
  },
  shared_contact: {
    name: '多人共用的邮箱和手机号',
    found: (count, money, { integer }) =>
      `${integer(count)} 个邮箱或手机号被太多人共用，不能用来识别客户，相关订单共 ${money}。`,
    effect: '这些订单照常计入销售额；没有其他账号信息的，不归到任何客户。',
    advice: '收银台或员工代下单属于正常。如果其实是同一个人，可在「客户识别」里合并。',
    how: '超过三个账号共用，或者出现超过三个姓名、几乎每笔订单姓名都不同。'
  },
  unknown_words: {
    name: '订单状态不明',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的状态认不出来，共 ${money}。`,
    effect: '在您说明之前按成交计算；其中如有已取消或未付款的，销售额会偏高。',
    advice: '在「文件」页说明每个状态的意思，下次导入会记住。',
    how: '状态列里的词不在该平台已知的状态之内。'
  },
  open_question: {
    name: '文件有问题待确认',
    found: (count, _, { integer }) => `文件有 ${integer(count)} 个问题待确认。`,
    effect: '这些文件的日期、金额或所属店铺是按最可能的方式读取的，可能不对。',
    advice: '在「文件」页点选即可。',
    how: '单元格无法证明的：日月顺序、小数点、币种、文件新旧、所属店铺。'
  },
  destroyed_cells: {
    name: '被表格软件改坏的编号',
    found: (count, _, { integer }) => `${integer(count)} 个单元格丢了位数，例如 2.3E+18。`,
    effect: '这些编号按空处理：部分客户缺失或被重复计算。',
    advice: '请重新导出，不要用表格软件打开，直接导入。',
    how: '长数字在单元格里成了科学计数法。订单号被改坏的文件不会导入。'
  }
};
