import { describe, expect, it } from 'vitest';
import { contradictions, listsOfPages, type PageList } from '#tests/support/advised-lists.ts';
import { openNativeEngine } from '#tests/support/engine.ts';
import { sampleDates } from '#tests/support/questions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { askAboutSample, sampleStatements } from '#tests/support/sample.ts';

const shop = await askAboutSample(await openNativeEngine(...(await sampleStatements())));
const lists = await listsOfPages((query, params) => rowsOf(shop.ask(query, params)), sampleDates);

const listOf = (page: string): PageList => {
  const found = lists.find((list) => list.page === page);
  if (found === undefined) throw new Error(`no list ${page}`);
  return found;
};

describe('the sample shop', () => {
  it('tells nobody two things', () => {
    expect(contradictions(lists)).toEqual([]);
  });

  it('opens lists of as many people as it says', () => {
    expect(lists.filter(({ told, people }) => told !== people.length)).toEqual([]);
  });

  it('has somebody on each kind of list', () => {
    expect(new Set(lists.filter(({ people }) => people.length > 0).map(({ says }) => says))).toEqual(
      new Set(['write', 'second', 'rest', 'let_be'])
    );
  });

  it('names one list for one purpose', () => {
    for (const purpose of ['write', 'last', 'rest'])
      expect(listOf(`At risk ${purpose}`).people).toEqual(listOf(`list ${purpose}`).people);
  });

  it('would see somebody who is told two things', () => {
    const [somebody = 0] = listOf('list write').people;
    const rest = listOf('list rest');
    const wrong = { ...rest, people: [...rest.people, somebody] };
    expect(contradictions([listOf('list write'), wrong])).toEqual([
      'list write says write, list rest says rest: 1 people'
    ]);
  });
});
