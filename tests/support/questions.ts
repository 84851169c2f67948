import type { ParamsOf, ParamSpec, Query } from '#engine';
import { comparedPeriod, type ComparedPeriod } from '#kit';

/** A query with the name of its module and its own, `retention/cohorts`. */
export interface Question {
  readonly name: string;
  readonly query: Query;
  readonly isOfAnalysis: boolean;
}

/** A question with everything that it asks for said. */
export interface Asked extends Question {
  readonly params: ParamsOf<ParamSpec>;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  [
    '/src/{analyses,pages}/*/{queries,money-queries}.ts',
    '/src/frame/queries.ts',
    '/src/state/{questions,lifetime-questions}.ts'
  ],
  { eager: true }
);

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'sql' in value && 'params' in value && 'columns' in value;

/** Every query that some page asks. */
export const questions: readonly Question[] = Object.entries(modules).flatMap(([path, exported]) => {
  const folder = path.split('/').at(-2) ?? '';
  return Object.entries(exported).flatMap(([name, value]) =>
    isQuery(value)
      ? [{ name: `${folder}/${name}`, query: value, isOfAnalysis: path.startsWith('/src/analyses/') }]
      : []
  );
});

/** What tests ask about: a year of the sample shop, beside the two before it. */
export const sampleDates: ComparedPeriod = {
  from_on: '2025-11-01',
  until_on: '2026-10-31',
  as_of: '2026-10-31',
  compare_from_on: '2024-11-01',
  compare_until_on: '2025-10-31',
  year_from_on: '2023-11-01',
  year_until_on: '2024-10-31'
};

/** Two audiences of the first people of the sample shop who have an e-mail, known by it. */
const sampleAudiences = [
  'one r 23107dea099cbe57',
  'one h 4c4974183de360a8',
  'one r 78a401a9e459269c',
  'one r b7697d7f37cc49ab',
  'two r 23107dea099cbe57',
  'two r 76e9813538819b86'
].join('\n');

/** What is asked for beside dates and words; what may be null is null. */
const usualValues: ParamsOf<ParamSpec> = {
  cohort: '2025-11-10',
  import_on: '2026-10-31',
  days_from: 30,
  days_until: 120,
  follow_days: 180,
  order_limit: 200,
  order_offset: 0,
  order_key: 1,
  customer_key: 1,
  first_key: 1,
  second_key: 2,
  row_limit: 200,
  pair_limit: 50,
  settled: '',
  members: sampleAudiences,
  audience: 'one',
  known_until: '2026-10-31',
  started_on: '2026-01-01',
  people_limit: 20,
  people_offset: 0,
  word_0: 'a',
  secret: 'sample',
  person: '01682be055549fd6464c4a9e',
  id: 'an.ma139@example.com'
};

/** Words that are asked with other values than the usual ones, where the question takes them. */
const company: Readonly<Record<string, ParamsOf<ParamSpec>>> = {
  'period=month': { cohort: '2025-11-01' },
  'period=quarter': { cohort: '2025-10-01' },
  'period=year': { cohort: '2026-01-01' },
  'by=product': { cohort: 'T-JASMINE-100', value: 'T-JASMINE-100' },
  'by=category': { cohort: 'Loose tea 散茶', value: 'Loose tea 散茶' },
  'by=channel': { cohort: 'Shopify', value: '淘宝/天猫' },
  'by=coupon': { cohort: '双11' },
  'by=country': { cohort: 'CN', value: 'CN' },
  'by=region': { cohort: 'Jiangsu', value: 'Jiangsu' },
  'by=carrier': { value: '白鹭速递' },
  'who=active': { period_index: 4 },
  'who=repeat': { period_index: 4 },
  'experience=rating': { outcome: 'high' },
  'experience=refund': { outcome: 'not_refunded' },
  'outcome=high': { experience: 'rating' },
  'outcome=middle': { experience: 'rating' },
  'outcome=low': { experience: 'rating' },
  'outcome=not_refunded': { experience: 'refund' },
  'outcome=refunded': { experience: 'refund' }
};

const isWords = (column: unknown): column is readonly string[] => Array.isArray(column);

function usualValue(name: string, column: ParamSpec[string]): ParamsOf<ParamSpec>[string] {
  if (name in comparedPeriod) return sampleDates[name as keyof ComparedPeriod];
  const value = isWords(column) ? column[0] : usualValues[name];
  if (value !== undefined) return value;
  if (!isWords(column) && column.endsWith('?')) return null;
  throw new Error(`say in tests/support/questions.ts what to ask for as ${name}`);
}

/** The question with its first words. */
export function asUsual({ name, query, isOfAnalysis }: Question): Asked {
  const params = Object.entries(query.params).map(([param, column]) => [param, usualValue(param, column)]);
  return { name, query, isOfAnalysis, params: Object.fromEntries(params) as ParamsOf<ParamSpec> };
}

/** The question with its first words, and then with each other word of each parameter. */
export function inAllWords(question: Question): readonly Asked[] {
  const usual = asUsual(question);
  const others = Object.entries(question.query.params).flatMap(([param, column]) =>
    (isWords(column) ? column.slice(1) : []).map((word) => inOtherWord(usual, param, word))
  );
  return [usual, ...others];
}

function inOtherWord({ name, query, params, isOfAnalysis }: Asked, param: string, word: string): Asked {
  const choice = `${param}=${word}`;
  const others = Object.entries(company[choice] ?? {}).filter(([other]) => other in query.params);
  return {
    name: `${name} ${choice}`,
    query,
    isOfAnalysis,
    params: { ...params, [param]: word, ...Object.fromEntries(others) }
  };
}
