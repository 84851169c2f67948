import { describe, expect, it } from 'vitest';
import { importedText, textFile } from '#tests/support/imported-text.ts';
import { shopifyFile } from '#tests/support/shopify-file.ts';

describe('columns that nothing is read of', () => {
  it('are named in the report of a table that was mapped', async () => {
    const { reports } = await importedText(
      textFile(
        'till.csv',
        'Order No,Date,Email,Item,Total,Weather,Weather',
        'A1,2024-04-01,ana@example.com,Lamp,20.00,sunny,dry'
      )
    );
    expect(reports[0]?.unusedColumns).toEqual(['Weather', 'Weather#2']);
  });

  it('are named in that of a platform too, and none that is read in any way', async () => {
    const { reports } = await importedText(
      Promise.resolve(
        shopifyFile([{ order: '#1', email: 'ana@example.com', day: '2024-01-05', total: '9.00' }])
      )
    );
    const unused = reports[0]?.unusedColumns ?? [];
    for (const read of [
      'Name',
      'Email',
      'Total',
      'Lineitem name',
      'Financial Status',
      'Created at',
      'Phone'
    ]) {
      expect(unused).not.toContain(read);
    }
  });
});
