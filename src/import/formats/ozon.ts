import type { OrderStatus } from '../entities.ts';
import type { Cells, SalesFormat } from '../format.ts';
import { cancelledLine, type LineState, statusOfLines } from './lines-of-order.ts';
import { nameIn } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  'ожидает подтверждения': 'paid',
  'ожидает сборки': 'paid',
  'ожидает упаковки': 'paid',
  'ожидает отгрузки': 'paid',
  'ожидает регистрации': 'paid',
  спорный: 'paid',
  'передан в доставку': 'shipped',
  'передается в доставку': 'shipped',
  'передается курьеру': 'shipped',
  'у водителя': 'shipped',
  доставляется: 'shipped',
  'ожидает в пвз': 'shipped',
  'ожидает получения': 'shipped',
  доставлен: 'completed',
  'условно доставлен': 'completed',
  получен: 'completed',
  возвращен: 'refunded',
  возврат: 'refunded',
  отменен: 'cancelled',
  отмена: 'cancelled',
  'не принят на сортировочном центре': 'cancelled'
};

const prices = ['Итоговая стоимость товара', 'Стоимость товара для покупателя', 'Ваша цена'];

/** Some files give the price of a piece, others of all pieces: what the parcel costs says which. */
const lineTotal = (cells: Cells): string => {
  const price = cells.money(nameIn(cells, prices));
  const count = `coalesce(${cells.number('Количество')}, 1)`;
  const sum = (amount: string): string =>
    `sum(${amount}) over (partition by ${cells.text('Номер отправления')})`;
  const parcel = cells.money('Сумма отправления');
  return `case when ${sum(price)} = ${parcel} then ${price} else (${price} * ${count})::decimal(18,4) end`;
};

/** A parcel of several is sent, cancelled or returned by itself. */
const state = (cells: Cells): LineState => {
  const status = cells.status('Статус', statuses);
  return {
    orderId: 'Номер заказа',
    isRefunded: `${status} = 'refunded'`,
    isCancelled: `${status} = 'cancelled'`,
    status
  };
};

/** Ozon Seller, Заказы, CSV: one row per product of a parcel, and nothing of the buyer. */
export const ozonOrders: SalesFormat = {
  id: 'ozon-orders',
  platform: 'ozon',
  entity: 'sales',
  all: ['Номер заказа', 'Номер отправления', 'Статус', 'Артикул', 'Количество'],
  any: [prices],
  columns: {
    order_id: 'Номер заказа',
    order_uid: 'Номер заказа',
    created_at: ['Принят в обработку', 'Дата заказа'],
    status: (cells) => statusOfLines(cells, state(cells)),
    currency: ['Код валюты отправления', 'Код валюты товара'],
    region: ['Регион доставки', 'Кластер доставки'],
    city: 'Город доставки',
    shipped_at: ['Дата отгрузки', 'Фактическая дата передачи в доставку'],
    delivered_at: 'Дата доставки',
    sku: 'Артикул',
    product_name: ['Наименование товара', 'Название товара'],
    quantity: 'Количество',
    line_total: lineTotal
  },
  setAside: [cancelledLine(state)],
  lacks: ['buyer', 'refunds']
};
