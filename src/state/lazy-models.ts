import type { Model } from '#models';

const names = (sql: string, relation: string): boolean => new RegExp(`\\b${relation}\\b`).test(sql);

/** Those of the models that a statement reads, directly or through one another, in the order of their making. */
export function modelsNamedIn<M extends Model>(sql: string, models: readonly M[]): readonly M[] {
  let read = sql;
  return models
    .toReversed()
    .filter((model) => {
      if (!names(read, model.name)) return false;
      read += model.sql;
      return true;
    })
    .toReversed();
}
