import { type Columns, identifier, type ParamsOf, type ParamSpec, type Query, setParams } from '#engine';

/** The query with its parameters written in: one statement that runs anywhere, to be read and tried. */
export function filledSql<C extends Columns, P extends ParamSpec>(
  query: Query<C, P>,
  params: ParamsOf<P>
): string {
  const values = setParams(query.params, params);
  return Object.keys(query.params).reduce((sql, name, index) => {
    const value = values[index]?.slice(`set variable ${identifier(name)} = `.length) ?? '';
    return sql.replaceAll(`getvariable('${name}')`, () => value);
  }, query.sql.trim());
}
