import type { Order, Person } from './model.ts';
import { chineseName, westernName } from './names.ts';
import { type Address, abroadAddress, homeAddress } from './places.ts';
import type { Random } from './random.ts';
import type { ShopifyCells } from './shopify-columns.ts';

const notes = {
  abroad: [
    'Please leave with "the neighbour",\nnot at the door',
    'A gift, no invoice in the box, please.\nCard: "Happy birthday, Mum"'
  ],
  home: ['请放在"驿站",\n不要放门口', '送人的，麻烦包好一点，谢谢']
} as const;

/** The platform guards digits with an apostrophe, so that spreadsheets keep their zeros. */
const guarded = (text: string): string => (text === '' ? '' : `'${text}`);

/** The same number as customers type it: with and without the country's code, with and without blanks. */
function typedPhone(phone: string, random: Random): string {
  if (phone.startsWith('+')) return phone;
  return random.pick([
    phone,
    `+86${phone}`,
    `+86 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`
  ]);
}

const billingCells = (name: string, address: Address): ShopifyCells => ({
  'Billing Name': name,
  'Billing Street': address.street,
  'Billing City': address.city,
  'Billing Zip': guarded(address.zip),
  'Billing Province': address.provinceCode,
  'Billing Country': address.country,
  'Billing Province Name': address.provinceName
});

const shippingCells = (name: string, address: Address): ShopifyCells => ({
  'Shipping Name': name,
  'Shipping Street': address.street,
  'Shipping City': address.city,
  'Shipping Zip': guarded(address.zip),
  'Shipping Province': address.provinceCode,
  'Shipping Country': address.country,
  'Shipping Province Name': address.provinceName
});

function recipientCells(person: Person, random: Random): ShopifyCells {
  const name = person.isAbroad ? westernName(random) : chineseName(random);
  const address = person.isAbroad ? abroadAddress(random) : homeAddress(random);
  return shippingCells(name.written, address);
}

function contactCells(person: Person, random: Random): ShopifyCells {
  const { phone, email } = person;
  const withoutEmail = phone !== undefined && random.chance(0.02);
  const typedEmail = random.chance(0.01) ? email.toUpperCase() : email;
  return {
    Email: withoutEmail ? '' : typedEmail,
    'Billing Phone': phone === undefined ? '' : typedPhone(phone, random),
    Phone: phone === undefined ? '' : guarded(phone.startsWith('+') ? phone : `+86${phone}`),
    'Accepts Marketing': person.acceptsMarketing ? 'yes' : 'no'
  };
}

/** Who pays, and where it goes. */
export function buyerCells(order: Order, person: Person, random: Random): ShopifyCells[] {
  const isGift =
    order.lines.some(({ product }) => product.category === 'ceramic-gifts') && random.chance(0.3);
  return [
    contactCells(person, random),
    billingCells(person.name, person.address),
    isGift ? recipientCells(person, random) : shippingCells(person.name, { ...person.address, street: '' }),
    {
      'Shipping Method': person.isAbroad ? 'International' : 'Standard',
      Notes: random.chance(0.02) ? random.pick(person.isAbroad ? notes.abroad : notes.home) : '',
      'Payment Method': person.isAbroad ? 'Shopify Payments' : random.pick(['Alipay', 'WeChat Pay']),
      Source: 'web'
    }
  ];
}

/** At the market stall nobody is asked for a name. */
export const stallCells: ShopifyCells = {
  'Accepts Marketing': 'no',
  Location: 'Market stall',
  'Payment Method': 'Cash',
  Source: 'pos'
};
