import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { entityColumns } from './entities.ts';
import { guessMapping } from './guess.ts';
import { fitOf, fittedTo } from './mapping-fit.ts';
import { proposeItems } from './mapping-items.ts';
import { parseMapping, readTemplate, templateText } from './mapping-schema.ts';
import type { Mapping } from './mapping.ts';

const mapping: Mapping = {
  entity: 'sales',
  columns: {
    order_id: 'No.',
    created_at: { day: 'Day', time: 'Clock' },
    buyer_name: { joined: ['First', 'Last'] },
    total: 'Sum',
    status: 'State'
  },
  currency: 'EUR',
  dateOrder: 'dmy',
  decimal: ',',
  clock: { zone: 'Asia/Shanghai' },
  statuses: { gone: 'shipped' },
  items: { column: 'What', between: ';', shape: 'count-first', as: 'product_name' }
};

describe('a template', () => {
  it('comes back from its file as it was', () => {
    expect(readTemplate(templateText({ name: 'Cash desk', mapping }))).toEqual({
      ok: true,
      value: { name: 'Cash desk', mapping }
    });
  });

  const file = (parts: object): string =>
    JSON.stringify({ kind: 'regulars-mapping', version: 1, name: 'x', mapping, ...parts });

  it.each([
    ['no JSON', 'hello', 'not-a-template'],
    ['another kind of JSON', '{"orders": []}', 'not-a-template'],
    ['a nameless one', file({ name: ' ' }), 'not-a-template'],
    ['one of a later version', file({ version: 2 }), 'newer-version'],
    ['an entity of its own', file({ mapping: { entity: 'toString', columns: {} } }), 'damaged'],
    [
      'a fact nobody knows',
      file({ mapping: { entity: 'sales', columns: { bank_account: 'A' } } }),
      'damaged'
    ],
    [
      'SQL for a fact',
      file({ mapping: { entity: 'sales', columns: { "x'; drop table orders": 'A' } } }),
      'damaged'
    ],
    [
      'amounts joined as text',
      file({ mapping: { entity: 'sales', columns: { total: { joined: ['A', 'B'] } } } }),
      'damaged'
    ],
    ['a currency of letters and more', file({ mapping: { ...mapping, currency: "US'" } }), 'damaged'],
    ['a zone nobody lives in', file({ mapping: { ...mapping, clock: { zone: 'Moon/Sea' } } }), 'damaged'],
    ['an endless text', `"${'x'.repeat(1_000_001)}"`, 'too-large']
  ])('with %s is refused', (_, text, why) => {
    expect(readTemplate(text)).toEqual({ ok: false, error: why });
  });

  it('never throws, whatever the file holds', () => {
    expect(() => {
      fc.assert(fc.property(fc.json(), (text) => !readTemplate(text).ok));
      fc.assert(fc.property(fc.anything(), (value) => parseMapping(value) === undefined));
    }).not.toThrow();
  });

  it('fits a file as far as the file has its columns', () => {
    const header = ['no.', 'Day', 'Sum', 'First', 'Last', 'State', 'Clock'];
    expect(fitOf(mapping, header)).toMatchObject({ missing: ['What'] });
    expect(fittedTo(mapping, ['No.', 'Day', 'Sum'])).toMatchObject({
      columns: { order_id: 'No.', total: 'Sum' },
      currency: 'EUR'
    });
    expect(fittedTo(mapping, ['No.', 'Day', 'Sum'])).not.toHaveProperty('items');
  });
});

it.each(Object.keys(entityColumns))('a guess at %s is a mapping that can be kept', (name) => {
  const entity = name as keyof typeof entityColumns;
  const header = Object.keys(entityColumns[entity]);
  const guess = guessMapping({ header, sample: [] }, entity);
  const { confidence, doubts, empty } = guess;
  expect({ ...parseMapping(guess), confidence, doubts, empty }).toEqual(guess);
  expect(Object.keys(guess.columns).length).toBeGreaterThan(header.length / 2);
});

describe('products of one cell', () => {
  it.each([
    [['2x Mug; 1x Bowl', '1x Pot'], { between: ';', shape: 'count-first', as: 'product_name' }],
    [['A-1:2,B-2:1', 'A-1:1'], { between: ',', shape: 'count-last', as: 'sku' }],
    [['茶壶(1件)、茶杯(2件)', '茶杯(1件)'], { between: ',', shape: 'count-last', as: 'product_name' }],
    [['Mug x 2\nBowl x 1', 'Pot x 1'], { between: 'line', shape: 'count-last', as: 'product_name' }]
  ])('%j are proposed', (cells, wanted) => {
    expect(proposeItems(cells)[0]).toMatchObject(wanted);
  });

  it('are not seen where a text only has commas', () => {
    expect(proposeItems(['Berlin, Germany', 'Paris, France'])).toEqual([]);
  });
});
