import { expect, it } from 'vitest';
import { query } from '#engine';
import { importedShop } from '#tests/support/imported.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { guessEntity, lackingColumns } from './guess.ts';

const opinions = query(
  'select body::varchar as body, rating::integer as rating from reviews order by body',
  {},
  { body: 'text', rating: 'integer' }
);
const bytes = new TextEncoder().encode('评价结果,评价内容\n好评,很香\n差评,碎了\n中评,一般般\n唉,不好说\n');

it('makes stars of opinions in words, and sets aside what it does not know', async () => {
  const { engine, reports } = await importedShop([
    {
      name: 'opinions.csv',
      bytes,
      mapping: { entity: 'reviews', columns: { opinion: '评价结果', body: '评价内容' } }
    }
  ]);
  expect(await rowsOf(engine.run(opinions, {}))).toEqual([
    { body: '一般般', rating: 3 },
    { body: '很香', rating: 5 },
    { body: '碎了', rating: 1 }
  ]);
  expect(reports[0]?.setAside).toMatchObject([{ reason: 'no-rating', count: 1 }]);
});

it('is guessed from a column of good and bad, and is enough', () => {
  const guess = guessEntity({
    header: ['label', 'review'],
    sample: [
      ['1', 'nice'],
      ['0', 'cold']
    ]
  });
  expect(guess).toMatchObject({ entity: 'reviews', columns: { opinion: 'label', body: 'review' } });
  expect(lackingColumns(guess)).toEqual([]);
});
