import type { DateProof, Decision, FileReport, ImportQuestion } from '#import';
import type { NamedShop } from '#state';
import type { OptionsText } from './option-messages.ts';

/** A question that one of a few answers settles, in words. */
export interface Asked {
  readonly title: string;
  readonly body: string;
  readonly options: readonly {
    readonly label: string;
    readonly decision: Decision;
    /** What the figures follow until somebody says otherwise. */
    readonly isAssumed: boolean;
  }[];
}

type OptionQuestion = Exclude<ImportQuestion, { readonly kind: 'status-words' | 'currency' }>;

const nameOf = (shops: readonly NamedShop[], id: string): string =>
  shops.find((shop) => shop.id === id)?.name ?? id;

const dayOrders = (file: string, column: string, now: 'dmy' | 'mdy', text: OptionsText): Asked['options'] =>
  (['dmy', 'mdy'] as const).map((order) => ({
    label: text.day.order[order],
    decision: { kind: 'date-order', file, column, order },
    isAssumed: order === now
  }));

/** Columns of days written in numbers of which nothing is asked: a cell decided it, or a person did. */
export function settledDays({ dates, questions = [] }: FileReport): readonly DateProof[] {
  const asked = new Set(questions.flatMap((question) => ('column' in question ? [question.column] : [])));
  return dates.filter(({ column, order }) => order !== 'ymd' && !asked.has(column));
}

/** How such a column is read, as a choice. */
export function dayAsked(
  { column, order }: DateProof,
  { fingerprint: file }: FileReport,
  text: OptionsText
): Asked | undefined {
  if (file === undefined || order === 'ymd') return undefined;
  return {
    title: text.day.title(column),
    body: text.day.settled,
    options: dayOrders(file, column, order, text)
  };
}

/** The question about a file as a choice; undefined where the file is known by no fingerprint. */
export function askedOf(
  question: OptionQuestion,
  { fingerprint: file }: FileReport,
  shops: readonly NamedShop[],
  text: OptionsText
): Asked | undefined {
  if (file === undefined) return undefined;
  switch (question.kind) {
    case 'shop': {
      const { shop, notThatOf, reasons, examples } = question;
      const own = nameOf(shops, shop);
      return {
        title: reasons.length === 0 ? text.shop.openTitle(own) : text.shop.title(own),
        body: [
          ...reasons.map((reason) => text.shop.reason[reason](nameOf(shops, notThatOf))),
          ...(examples.length === 0 ? [] : [text.shop.examples(examples)])
        ].join(' '),
        options: [
          ...shops.map(({ id, name }) => ({
            label: id === shop ? text.shop.stay(name) : text.shop.move(name),
            decision: { kind: 'file-shop' as const, file, shop: id },
            isAssumed: id === shop
          })),
          { label: text.shop.fresh, decision: { kind: 'file-shop', file, shop: 'new' }, isAssumed: false }
        ]
      };
    }
    case 'date-order':
    case 'open-date-order': {
      const { column, assumed } = question;
      return {
        title: text.day.title(column),
        body:
          question.kind === 'date-order'
            ? text.day.both(question.dayFirst, question.monthFirst)
            : text.day.open(question.example, question.openCount),
        options: dayOrders(file, column, assumed, text)
      };
    }
    case 'decimal-mark': {
      const { column, example, openCount, assumed } = question;
      return {
        title: text.mark.title(column),
        body: text.mark.body(example, openCount),
        options: (['.', ','] as const).map((mark) => ({
          label: text.mark.sign[mark],
          decision: { kind: 'decimal-mark' as const, file, column, decimal: mark },
          isAssumed: mark === assumed
        }))
      };
    }
    case 'age': {
      const { other, otherName, orderCount, examples, assumed } = question;
      return {
        title: text.age.title(otherName),
        body: text.age.body(orderCount, examples),
        options: [
          {
            label: text.age.newer,
            decision: { kind: 'file-age', file: other, than: file },
            isAssumed: assumed === 'newer'
          },
          {
            label: text.age.older(otherName),
            decision: { kind: 'file-age', file, than: other },
            isAssumed: assumed === 'older'
          }
        ]
      };
    }
  }
}
