import { expect, test } from './engine-test.ts';

/** Writes a small snapshot in the page's way; the tests below read it. */
const orders = `create table orders as
  select range::integer as order_id, (range % 7)::decimal(10,2) as amount from range(1000)`;
const summary = 'select count(*)::integer, sum(amount)::double from orders';
const summed = { ok: true, value: { rows: [[1000, 2997]] } };

for (const [name, path, isStored] of [
  ['the origin-private file system', '/some/shop/', true],
  ['memory, where the browser keeps no files', '/private/', false]
] as const) {
  test(`a snapshot written to ${name} is read at once when its writer has finished`, async ({
    page,
    openLab
  }) => {
    await openLab(path);
    const seen = await page.evaluate(
      async ({ orders, summary }) => {
        const writer = window.lab.openWriter('first');
        const opened = await writer.opened;
        const csv = `order_id,note\n${'1,"a note, with a comma"\n'.repeat(200_000)}`;
        const inPath = await writer.call(
          'registerFile',
          'notes.csv',
          new File([csv], 'as the shop named it.csv')
        );
        const written = [
          await writer.call('exec', orders),
          await writer.call(
            'exec',
            "create table notes as select * from read_csv('in/notes.csv', all_varchar = true)"
          ),
          await writer.call('exec', "select * from read_csv('in/missing.csv')"),
          await writer.call('exec', "select * from read_csv('elsewhere/notes.csv')"),
          await writer.call('exec', "copy orders to 'out/orders.csv'")
        ];
        const snapshot = (await writer.call('finish')) as { value: File };
        writer.kill();
        const engine = await window.lab.openEngine({ snapshot: snapshot.value });
        if (!engine.ok) throw new Error(engine.error.message);
        return {
          opened,
          inPath,
          written,
          lastRead: writer.reads.at(-1),
          size: csv.length,
          stored: await window.lab.listSnapshots(),
          isAvailable: await window.lab.isStorageAvailable(),
          answer: await engine.value.table(summary, 1),
          notes: await engine.value.table('select count(*)::integer, max(note) from notes', 1)
        };
      },
      { orders, summary }
    );
    expect(seen.opened).toEqual({ ok: true, value: isStored });
    expect(seen.inPath).toBe('in/notes.csv');
    expect(seen.written).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: false, error: { kind: 'sql' } },
      { ok: false, error: { kind: 'sql' } },
      { ok: false, error: { kind: 'sql' } }
    ]);
    expect(seen.lastRead).toEqual({ name: 'notes.csv', position: seen.size });
    expect(seen.answer).toMatchObject(summed);
    expect(seen.notes).toMatchObject({ ok: true, value: { rows: [[200_000, 'a note, with a comma']] } });
    expect(seen.stored).toEqual(isStored ? ['first'] : []);
    expect(seen.isAvailable).toBe(isStored);
  });
}

test('the next snapshot is written from the one before, which stays as it is', async ({ page, openLab }) => {
  await openLab();
  const seen = await page.evaluate(
    async ({ orders, summary }) => {
      const first = window.lab.openWriter('first');
      await first.call('exec', orders);
      const before = (await first.call('finish')) as { value: File };
      const next = window.lab.openWriter('next');
      const steps = [
        await next.call('attach', before.value, 'previous'),
        await next.call(
          'exec',
          'create table orders as from previous.orders; insert into orders values (1000, 3)'
        ),
        await next.call('exec', 'delete from previous.orders'),
        await next.call('table', 'select count(*)::integer from orders', 1)
      ];
      await next.call('finish');
      const file = await window.lab.openSnapshot('first');
      const engine = await window.lab.openEngine({ snapshot: file });
      if (!engine.ok) throw new Error(engine.error.message);
      return { steps, answer: await engine.value.table(summary, 1), all: await window.lab.listSnapshots() };
    },
    { orders, summary }
  );
  expect(seen.steps).toMatchObject([
    { ok: true },
    { ok: true },
    { ok: false, error: { kind: 'sql' } },
    { ok: true, value: { rows: [[1001]] } }
  ]);
  expect(seen.answer).toMatchObject(summed);
  expect(seen.all.toSorted()).toEqual(['first', 'next']);
});

test('two tabs read one snapshot, and go on when its file is deleted', async ({
  page,
  openLab,
  context,
  lab
}) => {
  await openLab();
  await page.evaluate(async (sql) => {
    const writer = window.lab.openWriter('shared');
    await writer.call('exec', sql);
    await writer.call('finish');
  }, orders);
  const other = await context.newPage();
  await other.goto(`${lab.address}/some/shop/`);
  const open = async (sql: string) => {
    const opened = await window.lab.openEngine({ snapshot: await window.lab.openSnapshot('shared') });
    if (!opened.ok) throw new Error(opened.error.message);
    const { value: engine } = opened;
    Object.assign(window, { asked: () => engine.table(sql, 1) });
  };
  const ask = () => Reflect.apply(Reflect.get(window, 'asked') as () => unknown, undefined, []);
  await page.evaluate(open, summary);
  await other.evaluate(open, summary);
  expect(await Promise.all([page.evaluate(ask), other.evaluate(ask)])).toMatchObject([summed, summed]);
  await page.evaluate(() => window.lab.deleteSnapshot('shared'));
  expect(await page.evaluate(() => window.lab.listSnapshots())).toEqual([]);
  expect(await Promise.all([page.evaluate(ask), other.evaluate(ask)])).toMatchObject([summed, summed]);
});

test('an abandoned or killed writer leaves the snapshots before it, and no orphan after a sweep', async ({
  page,
  openLab
}) => {
  await openLab();
  const seen = await page.evaluate(async (sql) => {
    const kept = window.lab.openWriter('kept');
    await kept.call('exec', sql);
    await kept.call('finish');
    const abandoned = window.lab.openWriter('abandoned');
    await abandoned.call('exec', sql);
    await abandoned.call('abandon');
    const afterAbandon = await window.lab.listSnapshots();
    const writing = window.lab.openWriter('writing');
    await writing.call('exec', sql);
    const sweptWhileWriting = await window.lab.sweepSnapshots(['kept']);
    const killed = window.lab.openWriter('killed');
    await killed.call('exec', sql);
    writing.kill();
    killed.kill();
    return { afterAbandon, sweptWhileWriting };
  }, orders);
  expect(seen).toEqual({ afterAbandon: ['kept'], sweptWhileWriting: [] });
  await openLab();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        await window.lab.sweepSnapshots(['kept']);
        return window.lab.listSnapshots();
      })
    )
    .toEqual(['kept']);
  const answer = await page.evaluate(async (sql) => {
    const engine = await window.lab.openEngine({ snapshot: await window.lab.openSnapshot('kept') });
    return engine.ok ? engine.value.table(sql, 1) : engine;
  }, summary);
  expect(answer).toMatchObject(summed);
});

test('a file that is no snapshot is called unreadable, and a name can be written again', async ({
  page,
  openLab
}) => {
  await openLab();
  const seen = await page.evaluate(
    async ({ orders, summary }) => {
      const folder = await navigator.storage.getDirectory();
      const snapshots = await folder.getDirectoryHandle('regulars-snapshots', { create: true });
      // What is left when a tab dies between making the file and writing to it.
      await snapshots.getFileHandle('again.db', { create: true });
      const empty = await window.lab.openEngine({ snapshot: await window.lab.openSnapshot('again') });
      const damaged = await window.lab.openEngine({
        snapshot: new File(['no database'.repeat(999)], 'x.db')
      });
      const writer = window.lab.openWriter('again');
      const opened = await writer.opened;
      await writer.call('exec', orders);
      await writer.call('finish');
      const engine = await window.lab.openEngine({ snapshot: await window.lab.openSnapshot('again') });
      if (!engine.ok) throw new Error(engine.error.message);
      return {
        empty,
        damaged,
        opened,
        missing: await window.lab.openSnapshot('missing'),
        answer: await engine.value.table(summary, 1)
      };
    },
    { orders, summary }
  );
  expect(seen.empty).toMatchObject({ ok: false, error: { kind: 'snapshot-unreadable' } });
  expect(seen.damaged).toMatchObject({ ok: false, error: { kind: 'snapshot-unreadable' } });
  expect(seen.missing).toBeUndefined();
  expect(seen.opened).toEqual({ ok: true, value: true });
  expect(seen.answer).toMatchObject(summed);
});

test('a full disk is called that, and leaves what was there', async ({ page, openLab }) => {
  await openLab('/full/');
  const seen = await page.evaluate(async () => {
    const writer = window.lab.openWriter('large');
    await writer.opened;
    const filled = await writer.call(
      'exec',
      'create table large as select random() as n from range(3000000)'
    );
    const finished = await writer.call('finish');
    await writer.call('abandon');
    return { filled, finished, left: await window.lab.listSnapshots() };
  });
  expect([seen.filled, seen.finished]).toContainEqual({ ok: false, error: { kind: 'storage-full' } });
  expect(seen.left).toEqual([]);
});
