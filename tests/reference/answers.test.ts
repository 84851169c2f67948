import { readFileSync } from 'node:fs';
import { query } from '#engine';
import { expect, it } from 'vitest';
import { inspect } from '../../src/import/inspect.ts';
import { importedShop } from '../support/imported.ts';
import { rowsOf } from '../support/rows.ts';
import { describeReference } from './data.ts';

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const truthOf = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(`${folder}/reference/${name}`, 'utf8'));

interface NpsTruth {
  readonly overall: { n: number; promoters: number; passives: number; detractors: number };
  readonly by_month: Readonly<Record<string, { n: number; promoters: number; detractors: number }>>;
}

const npsByMonth = query(
  `select
     month(answered_at)::integer as month,
     count(*)::integer as n,
     count(*) filter (where score >= 9)::integer as promoters,
     count(*) filter (where score <= 6)::integer as detractors
   from surveys
   where kind = 'nps'
   group by month
   order by month`,
  {},
  { month: 'integer', n: 'integer', promoters: 'integer', detractors: 'integer' }
);

describeReference('surveys', (folder) => {
  it('counts promoters and detractors as published, by month of day-first dates', async () => {
    const truth = truthOf(folder, 'nps_survey_truth.json') as NpsTruth;
    const { engine, reports } = await importedShop([
      { name: 'nps.csv', bytes: bytesOf(`${folder}/surveys/NPStimeseries.csv`) }
    ]);
    expect(reports[0]).toMatchObject({ format: 'survey-nps', rowsUsed: truth.overall.n, setAside: [] });
    const months = await rowsOf(engine.run(npsByMonth, {}));
    expect(months).toEqual(
      Object.entries(truth.by_month).map(([month, { n, promoters, detractors }]) => ({
        month: Number(month),
        n,
        promoters,
        detractors
      }))
    );
    const sum = (of: 'n' | 'promoters' | 'detractors'): number =>
      months.reduce((total, row) => total + row[of], 0);
    expect([sum('n'), sum('promoters'), sum('detractors')]).toEqual([
      truth.overall.n,
      truth.overall.promoters,
      truth.overall.detractors
    ]);
  });
});

interface TicketTruth {
  readonly rows: number;
  readonly rated: number;
  readonly mean_rating: number;
}

const ticketCounts = query(
  `select
     count(*)::integer as tickets,
     count(csat)::integer as rated,
     round(avg(csat), 6)::double as mean_rating,
     count(first_response_at)::integer as answered,
     count(resolved_at)::integer as resolved,
     count(opened_at)::integer as opened,
     count(distinct channel)::integer as channels,
     count(customer_key)::integer as with_person
   from tickets`,
  {},
  {
    tickets: 'integer',
    rated: 'integer',
    mean_rating: 'number',
    answered: 'integer',
    resolved: 'integer',
    opened: 'integer',
    channels: 'integer',
    with_person: 'integer'
  }
);

describeReference('tickets', (folder) => {
  it('reads each ticket over its many lines, rated only when closed', async () => {
    const truth = truthOf(folder, 'tickets_truth.json') as TicketTruth;
    const { engine, reports } = await importedShop([
      { name: 'tickets.csv', bytes: bytesOf(`${folder}/tickets/customer_support_tickets.csv`) }
    ]);
    expect(reports[0]).toMatchObject({
      format: 'plain-tickets',
      rowsRead: truth.rows,
      rowsUsed: truth.rows,
      setAside: []
    });
    expect(await rowsOf(engine.run(ticketCounts, {}))).toEqual([
      {
        tickets: truth.rows,
        rated: truth.rated,
        mean_rating: truth.mean_rating,
        // Open tickets have no first response yet; closed ones alone are resolved.
        answered: truth.rows - 2819,
        resolved: truth.rated,
        // The file does not say when a ticket was opened.
        opened: 0,
        channels: 4,
        with_person: truth.rows
      }
    ]);
  });
});

describeReference('reviews', (folder) => {
  it.each(['ChnSentiCorp_htl_all.csv', 'waimai_10k.csv'])(
    '%s holds moods and no ratings, and is not taken for them',
    async (name) => {
      const inspection = await inspect(new File([bytesOf(`${folder}/reviews/${name}`)], name));
      expect(inspection.ok && inspection.value.format).toBeUndefined();
    }
  );
});
