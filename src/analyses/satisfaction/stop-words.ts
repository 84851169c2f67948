const english = `
  a about after again all also am an and any are as at be because been before being but by can could did do does
  for from get got had has have he her here him his how i if in into is it its just me more most my no not now of
  on one only or other our out over she so some still than that the their them then there these they this those to
  too up us very was we were what when where which while who will with would you your`;

const chinese = `
  的 了 是 我 也 就 都 很 在 有 和 不 没 这 那 还 又 给 说 会 要 到 去 来 上 下 个 一 吧 吗 啊 呢 哦 呀 嘛 而 被 把 让
  跟 与 及 或 但 你 他 她 它 们 们的 我们 他们 你们 这个 那个 这么 那么 什么 怎么 因为 所以 但是 就是 还是 而且 如果
  一个 一下 一些 自己 已经 可以 没有 不是 真的 比较 非常 感觉 觉得 知道 时候 然后 以后 之后 里 中 对 从 为 以 得 地 着 过`;

/** Words that say nothing of what was bought. */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${chinese}`.trim().split(/\s+/));

/** What a single character says of goods and service without another beside it. */
export const tellingAlone: ReadonlySet<string> = new Set(
  '好 差 贵 慢 快 晚 香 淡 苦 甜 脏 坏 碎 破 漏 假 美 值'.split(' ')
);
