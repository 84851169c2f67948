import { identifier } from '#engine';
import {
  canonicalModels,
  identifierMacros,
  martStatements,
  mergedOrdersModel,
  personaModels,
  proofModels,
  type CanonicalModel
} from '#models';
import { decisionTables, dropRepeatedLines, type Decision, setJudgedAside } from './decisions.ts';
import { eraseFrom, isErasure } from './erase.ts';
import { rankByAge } from './file-age.ts';
import { currencyQuestions, decidedCurrencies } from './file-currency.ts';
import { createFileFacts, factsOf } from './file-facts.ts';
import { labelPersonas } from './identity.ts';
import { together, type QuestionsOfFiles } from './questions.ts';
import { createPlaceNames, dropPlaceNames } from './place-table.ts';
import { peopleOfFiles, type PeopleOfFile } from './people-of-files.ts';
import { createRejectedRows, rejectAll, rejectStaged, rejectUndated } from './reconcile.ts';
import { markRefunds } from './refund-rows.ts';
import { dropRefundsToldTwice } from './refunds-told-twice.ts';
import { dropScratch } from './scratch.ts';
import type { StoresOfFile } from './report.ts';
import { ownShop, type ShopOfNext } from './shops-of-import.ts';
import { formatOfSource, shopOf, stageSource, stagedTable, type SourceFile } from './source.ts';
import { filledColumnNames, type StageSource, stageSql } from './stage.ts';
import type { Steps } from './steps.ts';
import { tellStoresApart } from './stores.ts';
import { setSumRowsAside } from './sum-rows.ts';
import { keepToldRefunds } from './told-twice.ts';
import {
  createUnknownWords,
  decidedWords,
  dropUnknownWords,
  keepUnknownWords,
  statusQuestions
} from './unknown-words.ts';
import { addVersions, dropToldAgain, emptyVersions } from './versions.ts';

const materialise = ({ name, sql }: CanonicalModel): string =>
  `create or replace table ${identifier(name)} as ${sql}`;

/**
 * A single file never tells twice of one order, so merging is skipped where it cannot change anything.
 * Answers how to drop what it made.
 */
async function mergeOrders(steps: Steps): Promise<string> {
  const again = await steps.count(
    'select count(*) from (select 1 from order_versions group by shop, platform, order_id having count(*) > 1)'
  );
  if (again > 0) {
    await steps.exec(materialise(mergedOrdersModel));
    return 'drop table merged_orders';
  }
  await steps.exec('create or replace temporary view merged_orders as select * from order_versions');
  return 'drop view merged_orders';
}

/** A page of people reads a few scattered rows of them: by their keys, without a look at all others. */
const indexCustomers = 'create index customers_by_key on customers (customer_key)';

/** Rows of orders that a person took out. */
const judge = (source: StageSource, shop: string): readonly string[] =>
  ['sales', 'refunds'].includes(source.format.entity) && filledColumnNames(source).includes('order_id')
    ? [setJudgedAside(identifier(source.stagedTable), source.format.platform, shop)]
    : [];

/** What building led to: the files in their shops, and what is to be asked of them. */
export interface Built {
  readonly files: readonly SourceFile[];
  readonly questions: QuestionsOfFiles;
  /** Whom each list names, by the id of its file. */
  readonly people: ReadonlyMap<number, PeopleOfFile>;
  /** Stores whose numbers were told apart, by the id of their file. */
  readonly stores: ReadonlyMap<number, StoresOfFile>;
}

/**
 * Builds the canonical tables and the rows set aside from the raw tables of all files of the new
 * snapshot, in the order in which they came. Everything is built anew: the result depends on the files and on
 * what a person decided about them. Answers what could not be known of each file.
 */
export async function buildCanonical(
  steps: Steps,
  files: readonly SourceFile[],
  decisions: readonly Decision[],
  onStep: (step: 'understanding' | 'people' | 'arranging') => void,
  shopOfNext: ShopOfNext = ownShop
): Promise<Built> {
  onStep('understanding');
  await steps.exec(createRejectedRows, createUnknownWords, createFileFacts);
  await steps.exec(...identifierMacros, ...emptyVersions, ...decisionTables(decisions));
  await steps.exec(...decidedCurrencies(files, decisions));
  const erasures = decisions.filter(isErasure);
  const wordsOf = decidedWords(decisions);
  const placed = new Map<number, SourceFile>();
  const stores = new Map<number, StoresOfFile>();
  for (const file of salesFirst(files)) {
    const source = stageSource(file, wordsOf);
    if (source === undefined) {
      await steps.exec(...rejectAll(file.fileId, 'not-used'));
      continue;
    }
    const stage = async (): Promise<StoresOfFile | undefined> => {
      await steps.exec(stageSql(source), ...setSumRowsAside(source));
      return tellStoresApart(steps, source);
    };
    const storesOfFile = await stage();
    if (storesOfFile !== undefined) stores.set(file.fileId, storesOfFile);
    const inShop = await shopOfNext(file, source);
    placed.set(file.fileId, inShop);
    const shop = shopOf(inShop);
    const erased = erasures.length === 0 ? [] : eraseFrom(inShop, source, erasures);
    if (erased.length > 0) {
      await steps.exec(...erased);
      await stage();
    }
    await steps.exec(
      factsOf(inShop, source),
      ...judge(source, shop),
      ...rejectStaged(file.fileId, stagedTable(file.fileId)),
      ...keepUnknownWords(file.fileId, shop, source)
    );
    const rank = files.length - files.indexOf(file);
    const isMarked = await markRefunds(steps, source);
    await steps.exec(...addVersions({ fileId: file.fileId, shop, rank, source, isMarked }));
    await steps.exec(`drop table ${identifier(stagedTable(file.fileId))}`);
  }
  const questionsOfAge = await rankByAge(steps, files, decisions);
  await steps.exec(keepToldRefunds);
  if (files.length > 1) await steps.exec(...dropToldAgain, dropRefundsToldTwice(files));
  await steps.exec(...dropRepeatedLines);
  onStep('people');
  const dropMerged = await mergeOrders(steps);
  await steps.exec(...createPlaceNames());
  await steps.exec(...personaModels.map(materialise));
  await steps.exec(dropPlaceNames);
  await labelPersonas(steps);
  onStep('arranging');
  await steps.exec(...canonicalModels.map(materialise), indexCustomers);
  const questionsOfWords = await statusQuestions(steps);
  const questionsOfMoney = await currencyQuestions(steps, files, decisions);
  await steps.exec(...proofModels.map(materialise));
  const people = await peopleOfFiles(steps);
  await steps.exec(rejectUndated, dropMerged, dropUnknownWords, ...dropScratch, ...martStatements);
  return {
    people,
    stores,
    questions: together(questionsOfAge, questionsOfWords, questionsOfMoney),
    files: files.map((file) => placed.get(file.fileId) ?? file)
  };
}

/** Lists find their shop by the orders they meet. */
const salesFirst = (files: readonly SourceFile[]): readonly SourceFile[] => {
  const isSales = (file: SourceFile): boolean => formatOfSource(file)?.entity === 'sales';
  return [...files.filter(isSales), ...files.filter((file) => !isSales(file))];
};
