import type { Format, Messages } from '#i18n';
import type { PersonId, Unmet } from '#import';

/** Whom a list names, and why it may be that none of them bought. */
export interface PeopleText {
  readonly met: (named: number, met: number, format: Format) => string;
  readonly unmet: (named: number, format: Format) => string;
  readonly why: Readonly<Record<Exclude<Unmet['why'], 'other-shop' | 'other-id'>, string>>;
  readonly otherShop: (shop: string) => string;
  readonly otherId: (by: string, ordersBy: string) => string;
  readonly id: Readonly<Record<PersonId, string>>;
}

export const peopleText: Messages<PeopleText> = {
  en: {
    met: (named, met, { plural, integer }) =>
      `${plural(named, { one: '# person', other: '# people' })} named, ${integer(met)} of them with an order here.`,
    unmet: (named, { plural }) =>
      named === 0
        ? 'Names nobody who could be found.'
        : `${plural(named, { one: '# person', other: '# people' })} named, none of them with an order here.`,
    why: {
      'no-orders': 'No orders of this shop are imported yet. Import them, and this list finds its buyers.',
      'nameless-orders':
        'None of the imported orders says who bought. Import an order export with buyer accounts, e-mails or phones.',
      'no-column':
        'No column names a customer or an order. Export the list with the account, e-mail, phone or order number; if it has such a column, import it again and say which one it is.',
      masked:
        'The customers are masked (***). Export the list without masking, or with the order number of each row.',
      strangers:
        'Nobody in it has ordered here. It may be the list of another shop, or the orders of its time are not imported.'
    },
    otherShop: (shop) => `Its customers bought at ${shop}. Move the file to that shop under Files.`,
    otherId: (by, ordersBy) =>
      `It names customers by ${by}, the orders name them by ${ordersBy}. Export the list with a column that both have.`,
    id: { account: 'account', email: 'e-mail', phone: 'phone' }
  },
  zh: {
    met: (named, met, { integer }) => `名单上有 ${integer(named)} 人，其中 ${integer(met)} 人在本店下过单。`,
    unmet: (named, { integer }) =>
      named === 0 ? '没有认出任何客户。' : `名单上有 ${integer(named)} 人，没有一个在本店下过单。`,
    why: {
      'no-orders': '还没有导入本店的订单。导入订单后，名单会自动对上买家。',
      'nameless-orders': '已导入的订单都没有买家信息。请导入带会员名、邮箱或手机号的订单报表。',
      'no-column':
        '没有哪一列写着客户或订单号。导出时请带上会员名、邮箱、手机号或订单号；如果已经有，重新导入时指定是哪一列。',
      masked: '客户信息打了星号（***）。请导出不脱敏的名单，或带上每一行的订单号。',
      strangers: '名单里没有人在本店下过单。可能是别的店的名单，或对应时间的订单还没有导入。'
    },
    otherShop: (shop) => `名单里的客户是在「${shop}」下的单。请到「文件」页把它移到那家店。`,
    otherId: (by, ordersBy) =>
      `名单用${by}认人，订单用${ordersBy}认人，两边对不上。导出名单时请带上订单里也有的那一列。`,
    id: { account: '会员名', email: '邮箱', phone: '手机号' }
  }
};

/** The proposed cause, in a sentence with what helps. */
export function causeOf(
  unmet: Unmet,
  text: PeopleText,
  format: Pick<Format, 'list'>,
  shopName: (id: string) => string
): string {
  if (unmet.why === 'other-shop') return text.otherShop(shopName(unmet.shop));
  if (unmet.why !== 'other-id') return text.why[unmet.why];
  const named = (ids: readonly PersonId[]): string => format.list(ids.map((id) => text.id[id]));
  return text.otherId(named(unmet.by), named(unmet.ordersBy));
}
