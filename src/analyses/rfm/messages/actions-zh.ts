import type { RfmText } from '../messages.ts';

/** What is advised for each segment. */
export const actionsZh: Pick<RfmText, 'toDo'> = {
  toDo: {
    title: '可以做什么',
    sub: '先看正在流失的，再按累计消费排',
    none: '当前筛选下没有可以联系的客户。',
    action: {
      champions: { other: '好好谢谢 # 位冠军客户。' },
      loyal: { other: '给 # 位忠诚客户一点专属待遇。' },
      potential_loyalists: { other: '争取 # 位潜力客户再下一单。' },
      new: { other: '带 # 位新客下第二单。' },
      promising: { other: '提醒 # 位有潜力的客户。' },
      need_attention: { other: '趁 # 位客户还没走，联系一下。' },
      about_to_sleep: { other: '唤醒 # 位快要沉睡的客户。' },
      at_risk: { other: '召回 # 位有流失风险的客户。' },
      cant_lose: { other: '逐个联系 # 位丢不起的客户。' },
      hibernating: { other: '# 位沉睡客户先不打扰。' },
      recent: { other: '让 # 位近期客户再来一次。' },
      inactive: { other: '# 位不活跃客户先不打扰。' },
      key_value: { other: '服务好 # 位重要价值客户。' },
      key_growth: { other: '让 # 位花得多的客户多来几次。' },
      key_keep: { other: '唤回 # 位重要保持客户。' },
      key_win_back: { other: '挽留 # 位重要客户。' },
      general_value: { other: '给 # 位常客推荐更大的单。' },
      general_growth: { other: '带 # 位一般发展客户再下一单。' },
      general_keep: { other: '提醒 # 位以前的常客。' },
      general_win_back: { other: '# 位一般挽留客户先不打扰。' }
    },
    advice: {
      champions: '新品优先、手写卡片，比打折更合适：他们不靠折扣也会买。',
      loyal: '会员价或新品先看，让习惯保持下去。',
      potential_loyalists: '推荐和上次买的搭配的商品。',
      new: '问问第一单收得怎么样，趁热推荐第二件。',
      promising: '一次友好的提醒，附上别人接着买了什么。',
      need_attention: '用他们买过的商品做一次限时优惠。',
      about_to_sleep: '提醒一次，不看就不再打扰。',
      at_risk: '说说上新了什么，给一个现在回来的理由。',
      cant_lose: '他们以前常买。一对一联系，问问哪里没做好，补上。',
      hibernating: '买得少、时间又久。群发优惠券只会损失毛利，有真正的新消息再联系。',
      recent: '趁刚买过，跟进一次。',
      inactive: '买得少、时间又久，有真正的新消息再联系。',
      key_value: '服务第一：专人客服、新品优先，不催单。',
      key_growth: '花得多但来得少，到时候推荐下一次该买的。',
      key_keep: '以前买得多、花得也多，尽快一对一联系。',
      key_win_back: '花得多却走了，值得给一份专属优惠。',
      general_value: '来得勤、花得少，适合套装和满额包邮。',
      general_growth: '刚来、买得少，一套新客关怀就够了。',
      general_keep: '以前来得勤、花得少，提醒一次即可。',
      general_win_back: '买得少、来得少、时间又久，省下推广费。'
    },
    spent: (money, days) =>
      `${money === undefined ? '' : `累计消费 ${money}；`}一半的人已有 ${days}以上没下单。`,
    followUp: ({ people, share, low, high }, format) =>
      `90 天前在这一群的 ${format.integer(people)} 人里，${format.percent(share)}（${format.percentRange(low, high)}）后来下过单。`,
    noFollowUp: '90 天前这一群人太少，说不出有多少人会自己回来。',
    see: (count) => `查看 ${count} 人名单`,
    fallen: (best) => ({ other: `先召回 # 位曾经的${best}。` }),
    fallenAdvice: (day) => `${day}时他们还在那一群，现在正在流失，最先联系他们。`,
    more: (count) => `再看 ${count} 条`,
    fewer: '收起'
  }
};
