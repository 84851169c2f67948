import type { StatusTable } from './table.ts';

/** An adjective or a participle as an order (it), a parcel (she) and several have it. */
const forms = (...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => ['ий', 'а', 'е', 'і', 'о'].map((ending) => stem + ending));

export const ukrainian: StatusTable = {
  paid: [...forms('оплачен', 'сплачен', 'підтверджен'), 'в обробці', 'обробляється', 'готовий до відправки'],
  shipped: [...forms('відправлен', 'надіслан', 'відвантажен'), 'в дорозі'],
  completed: [...forms('виконан', 'доставлен', 'завершен', 'отриман')],
  refunded: [...forms('повернен'), 'повернення', 'повернення коштів'],
  cancelled: [...forms('скасован', 'анульован', 'відхилен'), 'відмова'],
  unpaid: [
    ...forms('не оплачен', 'неоплачен', 'не сплачен'),
    'новий',
    'нова',
    'нове',
    'нові',
    'очікує оплати',
    'чернетка'
  ],
  'partially-paid': forms('частково оплачен')
};
