import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, identifier, literal, query } from '#engine';
import { fail, ok } from '#lib';
import { drawn, openNativeEngine, openNodeWasmEngine, table } from '#tests/support/engine.ts';

const engines: Record<string, (...statements: readonly string[]) => Promise<Engine>> = {
  native: openNativeEngine,
  wasm: openNodeWasmEngine
};

const orders = table(
  'orders',
  `
    order_id | ordered_on | amount:decimal(12,2)
    a        | 2024-01-05 | 12.34
    b        | 2024-03-05 | -0.05
    c        | 2024-03-06 |
  `
);

describe.each(Object.entries(engines))('the %s engine', (_, open) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await open(orders);
  });
  afterAll(() => engine.close());

  it('answers a question with its parameters', async () => {
    const byDay = query(
      `select order_id, ordered_on, amount::double as amount from orders
       where ordered_on >= getvariable('from_on') and amount < getvariable('below') or order_id = getvariable('id')
       order by order_id`,
      { from_on: 'date', below: 'number', id: 'text?' },
      { order_id: 'text', ordered_on: 'date', amount: 'number?' }
    );
    expect(await engine.run(byDay, { from_on: '2024-02-01', below: 0.5, id: null })).toEqual(
      ok(
        drawn(`
        order_id | ordered_on | amount
        b        | 2024-03-05 | -0.05
      `)
      )
    );
    expect(await engine.run(byDay, { from_on: '2025-01-01', below: 0, id: "c' or 1=1 --" })).toEqual(ok([]));
  });

  it('holds the answer to its contract', async () => {
    const total = query('select sum(amount) as total from orders', {}, { total: 'number' });
    expect(await engine.run(total, {})).toEqual(
      fail({ kind: 'contract', column: 'total', expected: 'number', actual: 'DECIMAL(38,2)' })
    );
    const count = query('select count(*) as order_count from orders', {}, { order_count: 'integer' });
    expect(await engine.run(count, {})).toEqual(
      fail({ kind: 'contract', column: 'order_count', expected: 'integer', actual: 'BIGINT' })
    );
  });

  it('keeps any text a text, as parameter, literal and name', async () => {
    const echo = query("select getvariable('text') as text", { text: 'text' }, { text: 'text' });
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `'"; drop table orders; --${text.replaceAll('\0', '')}`);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await engine.run(echo, { text })).toEqual(ok([{ text }]));
        const named = await engine.table(`select ${literal(text)} as ${identifier(text)}`, 1);
        expect(named).toMatchObject({ ok: true, value: { columns: [{ name: text }], rows: [[text]] } });
      }),
      { numRuns: 30 }
    );
  });

  it('refuses a parameter of the wrong kind as the bug it is', async () => {
    const question = query('select 1 as one', { day: 'date' }, { one: 'integer' });
    await expect(engine.run(question, { day: '2024-13-01' })).rejects.toThrow(
      'parameter day is not of kind date'
    );
  });

  it('says what is wrong with SQL, and where', async () => {
    const syntax = await engine.exec('selec 1');
    expect(syntax).toMatchObject({ ok: false, error: { kind: 'sql' } });
    expect(syntax).toHaveProperty(
      'error.message',
      expect.stringMatching(/^Parser Error: .*"selec"[^]*LINE 1/)
    );
    expect(await engine.exec('select * from nowhere')).toHaveProperty(
      'error.message',
      expect.stringContaining('nowhere')
    );
    expect(await engine.exec('select error($$the table index is unreachable$$)')).toHaveProperty(
      'error.kind',
      'sql'
    );
  });

  it('reads cells of every type', async () => {
    const answer = await engine.table(
      `select 12.34::decimal(10,2) as money, -5::hugeint as huge, 9007199254740993::bigint as big, 7::bigint as small,
         true as yes, null as nothing, 1.5::float as real, 'é' as word,
         date '2024-02-29' as day, timestamp '2024-02-29 12:34:56.789' as instant, time '12:00:01' as clock,
         interval '3 months 2 days' as span, [1.25::decimal(4,2), null] as list,
         {'sum': -1.5::decimal(3,1), 'day': date '2020-01-01'} as struct, map{'x': 1.5::decimal(3,1)} as map,
         'ab'::blob as bytes, uuid '6dae7c3c-3ccd-405e-8921-cc427390f1b1' as id
       union all select null, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
         null`,
      10
    );
    expect(answer).toHaveProperty('value.rows', [
      [
        12.34,
        -5,
        '9007199254740993',
        7,
        true,
        null,
        1.5,
        'é',
        '2024-02-29',
        '2024-02-29 12:34:56.789',
        '12:00:01',
        '3 months 2 days',
        '[1.25,null]',
        '{"sum":-1.5,"day":"2020-01-01"}',
        '{"x":1.5}',
        '\\x6162',
        '6dae7c3c-3ccd-405e-8921-cc427390f1b1'
      ],
      [null, 1, ...Array.from({ length: 15 }, () => null)]
    ]);
  });

  it('refuses enums, whose words do not arrive', async () => {
    const choice = "select 'b'::enum('a', 'b') as choice";
    expect(await engine.table(choice, 1)).toMatchObject({ ok: false, error: { kind: 'sql' } });
    expect(await engine.run(query(choice, {}, { choice: ['a', 'b'] }), {})).toEqual(
      fail({ kind: 'contract', column: 'choice', expected: 'one of a, b', actual: 'ENUM' })
    );
    expect(await engine.table(`select choice::varchar as choice from (${choice})`, 1)).toHaveProperty(
      'value.rows',
      [['b']]
    );
  });

  it('cuts a long table and says so', async () => {
    const long = await engine.table('select range::integer as n from range(5000000)', 3);
    expect(long).toEqual(
      ok({ columns: [{ name: 'n', type: 'INTEGER' }], rows: [[0], [1], [2]], isCut: true })
    );
    const short = await engine.table('select range::integer as n, 1 as n from range(3)', 3);
    expect(short).toMatchObject({
      ok: true,
      value: {
        rows: [
          [0, 1],
          [1, 1],
          [2, 1]
        ],
        isCut: false
      }
    });
  });

  it.each([
    'select 1; select 2',
    'select 1; drop table orders',
    'create table stolen as select 1',
    'insert into orders select * from orders',
    'drop table orders',
    'delete from orders',
    "update orders set order_id = 'x'",
    'alter table orders rename to stolen',
    'commit; drop table orders',
    '-- nothing',
    ''
  ])('reads only one statement that only reads, not %j', async (sql) => {
    expect(await engine.table(sql, 10)).toMatchObject({ ok: false, error: { kind: 'sql' } });
    const count = query('select count(*)::integer as n from orders', {}, { n: 'integer' });
    expect(await engine.run(count, {})).toEqual(ok([{ n: 3 }]));
  });

  it('takes turns, and prepares a prelude before the next question', async () => {
    const scoped = query('select count(*)::integer as n from scope', {}, { n: 'integer' });
    const answers = await Promise.all([
      engine.prelude(['create or replace temp table scope as select 1 as x']),
      engine.run(scoped, {}),
      engine.prelude(['create or replace temp table scope as select 1 as x union all select 2']),
      engine.run(scoped, {})
    ]);
    expect(answers).toEqual([ok(undefined), ok([{ n: 1 }]), ok(undefined), ok([{ n: 2 }])]);
  });

  it('stops what is running when nobody waits for it any more, and goes on with the next', async () => {
    const heavy = query(
      'select count(*)::integer as n from range(1000000) a, range(1000000) b where (a.range * b.range) % 7 = 3',
      {},
      { n: 'integer' }
    );
    const one = query('select 1 as one', {}, { one: 'integer' });
    const running = new AbortController();
    const waiting = new AbortController();
    const heavyAnswer = engine.run(heavy, {}, running.signal);
    const waitingAnswer = engine.run(one, {}, waiting.signal);
    const nextAnswer = engine.run(one, {});
    waiting.abort();
    expect(await waitingAnswer).toEqual(fail({ kind: 'cancelled' }));
    running.abort();
    expect(await heavyAnswer).toEqual(fail({ kind: 'cancelled' }));
    expect(await nextAnswer).toEqual(ok([{ one: 1 }]));
    expect(await engine.table(heavy.sql, 10, AbortSignal.timeout(50))).toEqual(fail({ kind: 'cancelled' }));
  });
});
