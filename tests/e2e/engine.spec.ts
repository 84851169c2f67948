import { expect, test } from './engine-test.ts';

test.beforeEach(async ({ openLab }) => openLab());

test('opens from a sub-path, tells of its download, and reads cells of every type', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const downloads: number[] = [];
    const opened = await window.lab.openEngine({
      onProgress: ({ loadedBytes, totalBytes }) => downloads.push(loadedBytes / totalBytes)
    });
    if (!opened.ok) throw new Error(opened.error.message);
    const answer = await opened.value.table(
      "select 12.34::decimal(10,2) as money, 3::bigint as many, date '2024-02-29' as day, interval '2 days' as span",
      10
    );
    await opened.value.close();
    return { answer, downloads, after: await opened.value.exec('select 1') };
  });
  expect(seen.answer).toMatchObject({ ok: true, value: { rows: [[12.34, 3, '2024-02-29', '2 days']] } });
  expect(seen.downloads.at(-1)).toBe(1);
  expect(seen.downloads).toEqual(seen.downloads.toSorted((one, other) => one - other));
  expect(seen.after).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('says so when its file does not come', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  const opened = await page.evaluate(() => window.lab.openEngine());
  expect(opened).toMatchObject({ ok: false, error: { kind: 'not-started' } });
});

test('answers by contract and parameters, over temporary tables of a prelude', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const { openEngine, query } = window.lab;
    const opened = await openEngine();
    if (!opened.ok) throw new Error(opened.error.message);
    const engine = opened.value;
    const large = query(
      "select n::integer as n, day from scope where n >= getvariable('least') order by n",
      { least: 'integer' },
      { n: 'integer', day: 'date' }
    );
    const uncast = query('select sum(n) as n from scope', {}, { n: 'number' });
    return Promise.all([
      engine.prelude([
        "create or replace temp table scope as select range as n, date '2024-02-29' as day from range(4)"
      ]),
      engine.run(large, { least: 2 }),
      engine.run(uncast, {})
    ]);
  });
  expect(answers).toEqual([
    { ok: true },
    { ok: true, value: [2, 3].map((n) => ({ n, day: '2024-02-29' })) },
    { ok: false, error: { kind: 'contract', column: 'n', expected: 'number', actual: 'DECIMAL(38,0)' } }
  ]);
});

test('is replaced after a trap, with its prelude, and answers as before', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const opened = await window.lab.openEngine();
    if (!opened.ok) throw new Error(opened.error.message);
    const engine = opened.value;
    const kept = window.lab.query('select n from kept', {}, { n: 'integer' });
    await engine.prelude(['create or replace temp table kept as select 42 as n']);
    await engine.exec('create or replace temp table unkept as select 1');
    const before = await engine.run(kept, {});
    const [trapped, meanwhile] = await Promise.all([
      engine.exec('select len(range(1000000000))'),
      engine.table('select count(*)::integer as n from range(3)', 1)
    ]);
    return {
      before,
      trapped,
      meanwhile,
      after: await engine.run(kept, {}),
      unkept: await engine.exec('from unkept')
    };
  });
  expect(seen.trapped).toMatchObject({ ok: false, error: { kind: 'engine-lost' } });
  expect(seen.meanwhile).toMatchObject({ ok: true, value: { rows: [[3]] } });
  expect(seen.before).toEqual({ ok: true, value: [{ n: 42 }] });
  expect(seen.after).toEqual(seen.before);
  expect(seen.unkept).toMatchObject({ ok: false, error: { kind: 'sql' } });
});

test('runs out of memory without being lost', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const opened = await window.lab.openEngine({ memoryLimit: '50MB' });
    if (!opened.ok) throw new Error(opened.error.message);
    await opened.value.exec('create temp table kept as select 1 as n');
    return [
      await opened.value.exec('create temp table large as select range, random() from range(20000000)'),
      await opened.value.exec('from kept')
    ];
  });
  expect(answers).toEqual([{ ok: false, error: { kind: 'out-of-memory' } }, { ok: true }]);
});

const heavy = `select count(*)::integer as n from range(1000000) a, range(1000000) b
  where (a.range * b.range) % 7 = 3`;

test('stops a heavy question within half a second and goes on', async ({ page }) => {
  const seen = await page.evaluate(async (sql) => {
    const opened = await window.lab.openEngine();
    if (!opened.ok) throw new Error(opened.error.message);
    const engine = opened.value;
    await engine.exec('create temp table kept as select 1 as n');
    const stop = async (ask: (signal: AbortSignal) => Promise<unknown>) => {
      const controller = new AbortController();
      const answer = ask(controller.signal);
      // Another connection gets its turn while this one works.
      const meanwhile = await engine.table('select 1 as one', 1);
      const started = performance.now();
      controller.abort();
      return { answer: await answer, meanwhile, milliseconds: performance.now() - started };
    };
    const asked = await stop((signal) => engine.run(window.lab.query(sql, {}, { n: 'integer' }), {}, signal));
    const tabled = await stop((signal) => engine.table(sql, 1, signal));
    return { asked, tabled, kept: await engine.exec('from kept') };
  }, heavy);
  for (const { answer, meanwhile, milliseconds } of [seen.asked, seen.tabled]) {
    expect(answer).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(meanwhile).toMatchObject({ ok: true });
    expect(milliseconds).toBeLessThan(500);
  }
  expect(seen.kept).toEqual({ ok: true });
});

test('ends an engine that cannot be stopped in any other way', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const opened = await window.lab.openEngine();
    if (!opened.ok) throw new Error(opened.error.message);
    const stuck = await opened.value.table("select printf('%1000000000d', 1)", 1, AbortSignal.timeout(200));
    return { stuck, next: await opened.value.table('select 1 as one', 1) };
  });
  expect(seen.stuck).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(seen.next).toMatchObject({ ok: true, value: { rows: [[1]] } });
});
