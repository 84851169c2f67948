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
