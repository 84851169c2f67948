/** A long number as a spreadsheet shows it, its last digits gone: ids that differ only there became one. */
export const scientific = '[0-9]([.,][0-9]+)?[eE][+]?[0-9]{2}';
/** A spreadsheet keeps fifteen digits and writes zeros for the others. */
export const zeroed = '[0-9]{15}0+';

/** The text of a cell in a column of destroyed numbers, empty where it is one of them. */
export const undestroyedSql = (text: string): string =>
  `case when not regexp_full_match(${text}, '(${scientific})|(${zeroed})') then ${text} end`;
