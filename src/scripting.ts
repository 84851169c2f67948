import type { Columns, EngineError, Query, RowOf } from '#engine';
import type { ComparedPeriod } from '#kit';
import type { Result } from '#lib';
import {
  clockNames,
  clvModelQuery,
  clvQuery,
  defaultSettings,
  periodOf,
  predictionChoices,
  settingWords,
  type Session,
  type ShopTotals
} from '#state';
import type { Params, Scripting, ScriptingImport } from './scripting-contract.ts';
import { loadWorkbench } from './workbench.ts';

interface Scripted {
  readonly query: Query;
  readonly defaults?: Params;
  /** What only the session knows. */
  readonly given?: () => Promise<Result<Params, EngineError>>;
  readonly reckoned?: {
    readonly columns: readonly string[];
    readonly rows: (rows: readonly RowOf<Columns>[]) => readonly object[];
  };
}

declare global {
  interface Window {
    regulars: Scripting;
  }
}

const version = '0.1.0';
/** What one answer of free SQL may hold. */
const maxRows = 100_000;

class ScriptingError extends Error {
  override readonly name = 'RegularsError';
  readonly detail: unknown;
  constructor(detail: { readonly kind: string; readonly message?: string }) {
    super(detail.message === undefined ? detail.kind : `${detail.kind}: ${detail.message}`);
    this.detail = detail;
  }
}

const totalsOf = (totals: ShopTotals): ScriptingImport['totals'] => ({
  orders: totals.order_count,
  validOrders: totals.valid_order_count,
  customers: totals.customer_count,
  charged: cents(totals.charged),
  refunds: cents(totals.refunds),
  chargedNet: cents(totals.charged_net),
  netRevenue: cents(totals.net_revenue),
  refundRate: totals.refund_rate,
  firstOrder: totals.first_order,
  lastOrder: totals.last_order
});

/** Sums are exact in SQL; a double of them is shown to the cent. */
const cents = (amount: number | null): number | null =>
  amount === null ? null : Math.round(amount * 100) / 100;

export function makeScripting(session: Session, opened: Promise<void>): Scripting {
  let parts: Awaited<ReturnType<typeof loadWorkbench>> | undefined;
  const started = Promise.all([opened, loadWorkbench()]).then(([, loaded]) => {
    parts = loaded;
  });
  const loadedParts = (): NonNullable<typeof parts> => {
    if (parts === undefined)
      throw new ScriptingError({ kind: 'not-ready', message: 'await regulars.ready first' });
    return parts;
  };
  const questions = (): Readonly<Record<string, Scripted>> => ({
    ...loadedParts().scripted,
    clv: { query: clvQuery },
    clv_model: { query: clvModelQuery },
    person: { query: loadedParts().personQuery },
    audiences: {
      query: loadedParts().audienceTotals,
      given: () => loadedParts().audienceParams(session)
    }
  });
  const settle = async (): Promise<ShopTotals> => {
    const counted = await session.settled();
    if (!counted.ok) throw new ScriptingError(counted.error);
    return counted.value.totals;
  };
  const changed = async (change: () => void): Promise<void> => {
    change();
    // The address is read by an effect; it runs before the next task.
    await Promise.resolve();
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    if (session.status.kind === 'ready') await settle();
  };
  /** Everything unless dates were chosen, for this question or by the address. */
  const datesOf = ({ from_on, until_on }: Params): ComparedPeriod => {
    const { facts, period, route } = session;
    const query = new URLSearchParams(route.query);
    if (typeof from_on === 'string') query.set('from', from_on);
    if (typeof until_on === 'string') query.set('until', until_on);
    return periodOf(query, facts, 'all', period.as_of);
  };
  return {
    version,
    ready: started,
    async importFiles(files, options = {}) {
      await started;
      const { guessEntity, unaskedMapping, whyAsked } = loadedParts();
      const doubtful: string[] = [];
      if (options.settings !== undefined) session.change(options.settings);
      const reports = await session.importFiles(
        files,
        ({ name }, { format, dialect }) => {
          const given = options.mappings?.[name];
          if (given !== undefined || format !== undefined) return given;
          const guess = guessEntity({ ...dialect, name });
          const mapping = unaskedMapping(guess);
          if (mapping === undefined) doubtful.push(`${name}: ${whyAsked(guess).join('; ')}`);
          return mapping;
        },
        options.shop
      );
      if (reports === undefined) {
        const { state } = session.importing;
        const bad = state.step === 'choosing' ? state.candidates.find(({ seen }) => !seen.ok) : undefined;
        throw new ScriptingError(
          bad?.seen.ok === false
            ? { kind: 'unreadable-file', message: `${bad.file.name}: ${bad.seen.error}` }
            : { kind: 'not-recognised', message: doubtful.join('. ') }
        );
      }
      if (!reports.ok) throw new ScriptingError(reports.error);
      session.importing.close();
      return {
        files: reports.value.map(
          ({
            name,
            shop,
            platform,
            encoding,
            delimiter,
            rowsRead,
            rowsUsed,
            setAside,
            money,
            warnings,
            questions,
            people,
            unusedColumns
          }) => ({
            name,
            ...(shop === undefined ? {} : { shop }),
            warnings,
            questions: questions ?? [],
            ...(people === undefined ? {} : { people }),
            ...(unusedColumns === undefined ? {} : { unusedColumns }),
            platform,
            encoding,
            delimiter,
            rowsRead,
            rowsUsed,
            setAside,
            money
          })
        ),
        totals: totalsOf(await settle())
      };
    },
    analyses: () => Object.entries(questions()).map(([name, { query }]) => ({ name, params: query.params })),
    async analysis(name, params = {}) {
      await started;
      const asked = questions()[name];
      if (asked === undefined) throw new ScriptingError({ kind: 'unknown-analysis', message: name });
      const { refunds, ...own } = params;
      const before = session.settings.refunds;
      const override = settingWords.refunds.find((word) => word === refunds);
      const choices = [...predictionChoices, ...clockNames].filter(
        (choice) => (own[choice] ?? null) !== null
      );
      const chosenBefore = choices.map((choice) => [choice, session.chosen(choice)] as const);
      if (override !== undefined) await changed(() => session.change({ refunds: override }));
      else await settle();
      if (choices.length > 0)
        await changed(() => choices.forEach((choice) => session.choose(choice, String(own[choice]))));
      const given = await asked.given?.();
      if (given?.ok === false) throw new ScriptingError(given.error);
      const all = paramsOf(asked.query, { ...datesOf(own), ...asked.defaults, ...given?.value, ...own });
      const answer = await session.ask(asked.query, all);
      if (override !== undefined && override !== before)
        await changed(() => session.change({ refunds: before }));
      if (choices.length > 0)
        await changed(() => chosenBefore.forEach(([choice, value]) => session.choose(choice, value)));
      if (!answer.ok) throw new ScriptingError(answer.error);
      const { query, reckoned } = asked;
      return {
        columns: reckoned?.columns ?? Object.keys(query.columns),
        rows: reckoned?.rows(answer.value) ?? answer.value,
        sql: query.sql
      };
    },
    async sql(text) {
      await started;
      const answer = await session.table(text, maxRows);
      if (answer === undefined) throw new ScriptingError({ kind: 'no-data' });
      if (!answer.ok) throw new ScriptingError(answer.error);
      return { columns: answer.value.columns.map(({ name }) => name), rows: answer.value.rows };
    },
    async shops() {
      await started;
      return session.allShops.map(({ id, name, currency, orders }) => ({ id, name, currency, orders }));
    },
    async openShops(ids) {
      await started;
      const known = session.allShops;
      const unknown = ids === 'all' ? [] : ids.filter((id) => known.every((shop) => shop.id !== id));
      if (unknown.length > 0) throw new ScriptingError({ kind: 'no-such-shop', message: unknown.join(', ') });
      const samples = known.filter(({ isSample }) => isSample).map(({ id }) => id);
      const own = ids === 'all' ? [] : ids.filter((id) => !samples.includes(id));
      const isSample = ids === 'all' ? known.length === samples.length : own.length === 0;
      if (isSample ? samples.length === 0 : ids !== 'all' && own.length < ids.length)
        throw new ScriptingError({ kind: 'sample-apart', message: ids.toString() });
      if (isSample !== session.isSample) {
        const shown = await session.showSample(isSample);
        if (!shown.ok) throw new ScriptingError(shown.error);
      }
      await changed(() => session.chooseShops(own));
      return totalsOf(await settle());
    },
    async renameShop(id, name) {
      await started;
      const renamed = await session.renameShop(id, name);
      if (!renamed.ok) throw new ScriptingError(renamed.error);
    },
    setFilters: (filters) => changed(() => session.narrow(filters)),
    async settings(change) {
      if (change !== undefined) await changed(() => session.change(change));
      return { ...defaultSettings, ...session.settings };
    },
    async reset() {
      const done = await session.reset();
      if (!done.ok) throw new ScriptingError(done.error);
    }
  };
}

/** Only the parameters a query declares; the first word of a list where none is given. */
function paramsOf(query: Query, given: Params): Params {
  return Object.fromEntries(
    Object.entries(query.params).map(([name, kind]) => [
      name,
      given[name] ?? (typeof kind === 'string' ? null : (kind[0] ?? null))
    ])
  );
}
