import { Random } from '../../../sample-data/random.ts';
import { dayNumber, secondsPerDay, startOf, wallClock } from '../../../sample-data/time.ts';
import type { Sheet } from './sheets.ts';

interface Sale {
  readonly id: string;
  readonly status: string;
  readonly afterSale: string;
  readonly charged: number;
  readonly at: number;
}

/** What another shop on Pinduoduo sold: nobody is named. */
export function makePinduoduo(
  seed: string,
  count: number
): { readonly sheet: Sheet; readonly truth: PinduoduoTruth } {
  const random = new Random(`${seed}/pinduoduo`);
  const sales = Array.from({ length: count }, (_, index): Sale => {
    const [status, afterSale] = random.pick([
      ['已收货', '无售后或售后取消'],
      ['已收货', '无售后或售后取消'],
      ['已收货', '无售后或售后取消'],
      ['已发货，待收货', '无售后或售后取消'],
      ['已取消', '退款成功'],
      ['已发货，退款成功', '退款成功']
    ] as const);
    return {
      id: `2508${String(10 + (index % 20))}-${String(100_000_000_000_000 + index * 131)}`,
      status,
      afterSale,
      charged: random.pick([2990, 5980, 8970]),
      at: startOf(dayNumber('2025-08-01')) + index * Math.floor(secondsPerDay / 2)
    };
  });
  const counted = sales.filter(({ afterSale }) => afterSale !== '退款成功');
  return {
    sheet: sheetOf(sales),
    truth: {
      orders: sales.length,
      counted: counted.length,
      charged: counted.reduce((sum, { charged }) => sum + charged, 0)
    }
  };
}

export interface PinduoduoTruth {
  readonly orders: number;
  readonly counted: number;
  readonly charged: number;
}

const sheetOf = (sales: readonly Sale[]): Sheet => ({
  name: 'orders_export2026-01-05',
  header: [
    '商品',
    '订单号',
    '订单状态',
    '商品总价(元)',
    '邮费(元)',
    '店铺优惠折扣(元)',
    '平台优惠折扣(元)',
    '多多支付立减金额(元)',
    '用户实付金额(元)',
    '商家实收金额(元)',
    '商品数量(件)',
    '支付时间',
    '承诺发货时间',
    '发货时间',
    '商品id',
    '商家编码-规格维度',
    '售后状态',
    '订单成交时间',
    '省',
    '市',
    '区',
    '用户购买手机号'
  ],
  rows: sales.map(({ id, status, afterSale, charged, at }) => [
    '品茗杯',
    id,
    status,
    charged / 100,
    0,
    0,
    0,
    0,
    charged / 100,
    charged / 100,
    '1',
    wallClock(at),
    wallClock(at + 2 * secondsPerDay),
    wallClock(at + secondsPerDay),
    '\t880001',
    'PM-1',
    afterSale,
    wallClock(at),
    '广东省',
    '深圳市',
    '示例区',
    '\t'
  ])
});
