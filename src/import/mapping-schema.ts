import * as v from 'valibot';
import { fail, ok, type Result } from '#lib';
import { isZone } from './columns/index.ts';
import {
  entityColumns,
  eventKinds,
  lineColumns,
  orderStatuses,
  surveyKinds,
  type Entity
} from './entities.ts';
import { itemBreaks, itemShapes } from './mapping-items.ts';
import { headersOf, isColumnOf, kindOf, type Mapping } from './mapping.ts';

const isEntity = (name: unknown): name is Entity =>
  typeof name === 'string' && Object.hasOwn(entityColumns, name);

const headerName = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const fewWords = v.pipe(v.string(), v.maxLength(200));

const source = v.union([
  headerName,
  v.strictObject({ joined: v.pipe(v.array(headerName), v.minLength(2), v.maxLength(12)) }),
  v.strictObject({ day: headerName, time: headerName })
]);

const clock = v.union([
  v.strictObject({ hours: v.pipe(v.number(), v.minValue(-14), v.maxValue(14)) }),
  v.strictObject({ zone: v.pipe(v.string(), v.maxLength(60), v.check(isZone)) })
]);

const lineGroup = v.pipe(
  v.record(v.string(), headerName),
  v.check((group) => Object.keys(group).every((column) => Object.hasOwn(lineColumns, column)))
);

const shape = v.object({
  entity: v.custom<Entity>(isEntity),
  platform: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  columns: v.record(v.pipe(v.string(), v.maxLength(60)), source),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  dateOrder: v.exactOptional(v.picklist(['dmy', 'mdy'])),
  decimal: v.exactOptional(v.picklist(['.', ','])),
  clock: v.exactOptional(clock),
  statuses: v.exactOptional(v.record(fewWords, v.picklist(orderStatuses))),
  kind: v.exactOptional(v.picklist([...surveyKinds, ...eventKinds])),
  items: v.exactOptional(
    v.strictObject({
      column: headerName,
      between: v.picklist(itemBreaks),
      shape: v.picklist(itemShapes),
      as: v.picklist(['product_name', 'sku'])
    })
  ),
  lineGroups: v.exactOptional(v.pipe(v.array(lineGroup), v.maxLength(100)))
});

/** Every fact is one of the entity's, and is of a kind that can be put together that way. */
const fitsEntity = ({ entity, columns }: v.InferOutput<typeof shape>): boolean =>
  Object.entries(columns).every(([column, from]) => {
    if (!isColumnOf(entity, column)) return false;
    if (typeof from === 'string') return true;
    return kindOf(entity, column) === ('day' in from ? 'date' : 'text') && headersOf(from).length > 1;
  });

const mappingSchema: v.GenericSchema<unknown, Mapping> = v.pipe(shape, v.check(fitsEntity));

/** What was kept or sent as a mapping, if it is one; unknown additions are left out. */
export function parseMapping(value: unknown): Mapping | undefined {
  const parsed = v.safeParse(mappingSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** A mapping under a name, for files of the same making. */
export interface MappingTemplate {
  readonly name: string;
  readonly mapping: Mapping;
}

const fileKind = 'regulars-mapping';
const fileVersion = 1;
const mostCharacters = 1_000_000;

const template = v.object({
  kind: v.literal(fileKind),
  version: v.number(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  mapping: v.unknown()
});

/** The text of a file that carries a template to another device or person. */
export const templateText = ({ name, mapping }: MappingTemplate): string =>
  `${JSON.stringify({ kind: fileKind, version: fileVersion, name, mapping }, undefined, 2)}\n`;

export type TemplateRefused = 'too-large' | 'not-a-template' | 'newer-version' | 'damaged';

/** The template in a file of anybody's making. */
export function readTemplate(text: string): Result<MappingTemplate, TemplateRefused> {
  if (text.length > mostCharacters) return fail('too-large');
  const parsed = v.safeParse(template, fromJson(text));
  if (!parsed.success) return fail('not-a-template');
  if (parsed.output.version > fileVersion) return fail('newer-version');
  const mapping = parseMapping(parsed.output.mapping);
  return mapping === undefined ? fail('damaged') : ok({ name: parsed.output.name, mapping });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
