import { expect, it } from 'vitest';
import { importedText, textFile } from '#tests/support/imported-text.ts';
import { placeOf } from '../../quality/places.ts';
import { optionsText } from './option-messages.ts';
import { askedOf, dayAsked, settledDays } from './options.ts';

const header = 'Order No,Date,Customer Email,Product,Total';
const dated = (...days: readonly string[]): readonly string[] => [
  header,
  ...days.map((day, at) => `A${at},${day},kim@example.com,Jug,${10 + at}.00`)
];

/** What stands on the card of the file to change how its days are read. */
async function controls(lines: readonly string[]) {
  const { reports } = await importedText(textFile('orders.csv', ...lines));
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  const text = optionsText.en;
  const asked = (report.questions ?? []).flatMap((question) =>
    question.kind === 'status-words' || question.kind === 'currency'
      ? []
      : (askedOf(question, report, [], text) ?? [])
  );
  const settled = settledDays(report).flatMap((day) => dayAsked(day, report, text) ?? []);
  return { asked, settled };
}

const chosen = ({ options }: Awaited<ReturnType<typeof controls>>['asked'][number]) =>
  options.map(({ label, decision, isAssumed }) => [label, decision.kind, isAssumed]);

it('the order of days and months can be said where Quality leads, whether or not it is asked', async () => {
  expect(['future_date', 'shipped_before_paid', 'delivered_before_shipped'] as const).toSatisfy(
    (kinds: readonly Parameters<typeof placeOf>[0][]) => kinds.every((kind) => placeOf(kind) === 'files')
  );
  const open = await controls(dated('1/5/2024', '2/6/2024', '4/3/2024'));
  expect([open.asked.length, open.settled.length]).toEqual([1, 0]);
  const proven = await controls(dated('1/5/2024', '25/6/2024', '4/3/2024'));
  expect([proven.asked.length, proven.settled.length]).toEqual([0, 1]);
  expect(proven.settled.map(chosen)).toEqual([
    [
      ['Day first', 'date-order', true],
      ['Month first', 'date-order', false]
    ]
  ]);
  const pointed = await controls(dated('01.05.2024', '02.06.2024', '04.03.2024'));
  expect(pointed.settled.map(({ title }) => title)).toEqual([
    'Which comes first in “Date”, the day or the month?'
  ]);
  const iso = await controls(dated('2024-05-01', '2024-06-02', '2024-03-04'));
  expect([iso.asked, iso.settled]).toEqual([[], []]);
});

it.each([
  ['as eBay writes them', ['Jul-21-26', 'Jul-02-26', 'Aug-03-26']],
  ['in English words', ['01 Mar 2026', '02 Apr 2026', '15 May 2026']],
  ['in German words', ['3. März 2026', '4. Mai 2026', '15. Juni 2026']]
])('months %s need no control, no question and no note', async (_, days) => {
  expect(await controls(dated(...days))).toEqual({ asked: [], settled: [] });
  const { reports } = await importedText(textFile('orders.csv', ...dated(...days)));
  expect(reports[0]?.dates).toEqual([]);
  expect(reports[0]?.rowsUsed).toBe(3);
});

it('cells in numbers among named months are told of by their own proof', async () => {
  const { reports } = await importedText(
    textFile('orders.csv', ...dated('01 Mar 2026', '02 Apr 2026', '15 May 2026', '06/25/2026'))
  );
  expect(reports[0]?.dates).toMatchObject([{ order: 'mdy', proof: { value: '06/25/2026' } }]);
});
