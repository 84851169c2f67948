import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTable } from '#tests/support/loaded-tables.ts';
import { describeReference } from './data.ts';

/** A pair that differs as published. */
const asInCsv: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  location_coordinates: { 'Contact Phone Number': '2095257564' }
};

describeReference('csv_messy/csv-spectrum', (data) => {
  const folder = join(data, 'csv_messy/csv-spectrum');
  const names = readdirSync(join(folder, 'csvs')).map((name) => basename(name, '.csv'));

  it.each(names)('%s says what its JSON says', async (name) => {
    const json = JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')) as object | object[];
    const expected = [json].flat().map((record) => ({ ...record, ...asInCsv[name] }));
    const file = new File([readFileSync(join(folder, 'csvs', `${name}.csv`))], `${name}.csv`);
    const { inspection, rows, rowsRead } = await loadTable(file);
    const read = rows.map(([, ...cells]) =>
      Object.fromEntries(inspection.dialect.header.map((title, index) => [title, cells[index] ?? '']))
    );
    expect(read).toEqual(expected);
    expect(rowsRead).toBe(read.length);
  });
});
