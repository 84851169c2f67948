import type { Category } from './catalogue.ts';

/** What a sentence of a review is about. */
export type Theme =
  | 'taste'
  | 'glaze'
  | 'gift'
  | 'packaging'
  | 'quick'
  | 'handy'
  | 'late'
  | 'leak'
  | 'broken'
  | 'stale'
  | 'small'
  | 'plain';

export type Language = 'english' | 'chinese';
type Phrases = Readonly<Record<Language, readonly string[]>>;

export const praised: Readonly<Record<Category, readonly Theme[]>> = {
  'loose-tea': ['taste', 'taste', 'taste', 'packaging', 'quick'],
  'tea-bags': ['taste', 'handy', 'handy', 'quick'],
  ceramics: ['glaze', 'glaze', 'glaze', 'packaging', 'quick'],
  'ceramic-gifts': ['gift', 'gift', 'glaze', 'packaging'],
  accessories: ['handy', 'handy', 'quick']
};

export const blamed: Readonly<Record<Category, readonly Theme[]>> = {
  'loose-tea': ['stale', 'stale', 'small', 'plain'],
  'tea-bags': ['stale', 'plain'],
  ceramics: ['broken', 'broken', 'small', 'plain'],
  'ceramic-gifts': ['broken', 'small', 'plain'],
  accessories: ['small', 'plain']
};

export const titles: Readonly<Record<'good' | 'middling' | 'bad', Phrases>> = {
  good: {
    english: ['Lovely', 'Will order again', 'Just as hoped', 'A quiet joy', 'Beautiful'],
    chinese: ['很喜欢', '会回购', '满意', '值得', '好茶好器']
  },
  middling: {
    english: ['It is all right', 'Mixed feelings', 'Could be better'],
    chinese: ['一般', '还行', '有待改进']
  },
  bad: {
    english: ['Disappointed', 'Not again', 'Not what I paid for'],
    chinese: ['失望', '不会再买', '不值这个价']
  }
};

export const sentences: Readonly<Record<Theme, Phrases>> = {
  taste: {
    english: [
      'The {product} opens slowly and stays sweet over six infusions.',
      'Clean taste, long finish, no bitterness even when I forget it.',
      'Fragrant from the moment the tin is opened.'
    ],
    chinese: [
      '{product}香气足，回甘快，泡了七八泡还有味。',
      '口感干净，不苦不涩，家里人都爱喝。',
      '一开罐就闻到香，汤色清亮。'
    ]
  },
  glaze: {
    english: [
      'The glaze of the {product} changes with the light, pictures do not show it.',
      'Well made, thin rim, sits nicely in the hand.',
      'Pours cleanly without a single drip.'
    ],
    chinese: [
      '{product}釉色温润，比照片还好看。',
      '做工细，手感舒服，出水利落。',
      '器型好，摆在茶席上很安静。'
    ]
  },
  gift: {
    english: ['Bought as a gift and it was loved.', 'The box alone makes a present of the {product}.'],
    chinese: ['送朋友的，对方很喜欢。', '礼盒很体面，送长辈拿得出手。']
  },
  packaging: {
    english: [
      'Packed with great care.',
      'Wrapped so well that nothing could happen to it.',
      'Nicely packed.'
    ],
    chinese: ['包装很用心，一点没磕碰。', '里三层外三层，放心。']
  },
  quick: {
    english: ['Arrived earlier than promised.', 'Fast shipping.'],
    chinese: ['物流很快，比说的还早到。', '发货快，客服也耐心。']
  },
  handy: {
    english: ['Does what it should, I use the {product} every day.', 'Handy at the office.'],
    chinese: ['{product}很实用，每天都用。', '办公室用正合适。']
  },
  late: {
    english: [
      'The parcel came days after the promised date.',
      'Waited and waited, the delivery was late and nobody said why.',
      'Arrived too late for the birthday it was meant for.'
    ],
    chinese: [
      '物流太慢了，比承诺的晚了好几天。',
      '等了很久才到，催了也没用。',
      '说好的日子没送到，耽误了送礼。'
    ]
  },
  leak: {
    english: [
      'The teapot leaks at the spout, tea runs down onto the table.',
      'The pot leaks: a crack under the handle from the first day.'
    ],
    chinese: ['壶漏水，壶嘴根部一直渗，没法用。', '第一次用就漏，壶底有细裂纹。']
  },
  broken: {
    english: ['It arrived chipped, the box had too little padding.', 'One piece was broken on arrival.'],
    chinese: ['收到就磕了一个口，包装太薄。', '到手有破损，里面没垫好。']
  },
  stale: {
    english: [
      'The tea tastes flat, as if it had been open for months.',
      'A stale smell, not what I know from this shop.'
    ],
    chinese: ['茶味淡，像是陈货，没什么香气。', '有股闷味，和上次买的不一样。']
  },
  small: {
    english: ['Smaller than it looks in the pictures.', 'Less than I expected for the price.'],
    chinese: ['比图片上小很多。', '分量少，性价比不高。']
  },
  plain: {
    english: ['Nothing special for the price.', 'Fine, but I expected more.'],
    chinese: ['没有想象中好，中规中矩。', '一般般，这个价可以买到更好的。']
  }
};

export const replies: Phrases = {
  english: ['We are sorry. Please write to us, we will make it good.'],
  chinese: ['非常抱歉，请联系客服，我们一定给您处理好。']
};
