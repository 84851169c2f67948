import type { RfmText } from '../messages.ts';

const people = { one: '# customer', other: '# customers' };

/** What is advised about a segment. */
export const actionsEn: Pick<RfmText, 'toDo'> = {
  toDo: {
    title: 'What to do',
    sub: 'By what customers in the same segment did before; those worth most to write to first',
    none: 'There is nobody to write to in these filters.',
    step: {
      write: (count, segment, format) => `Write to ${format.plural(count, people)} in “${segment}”.`,
      no_discount: (count, segment, format) =>
        `No discount for ${format.plural(count, people)} in “${segment}”.`,
      let_be: (count, segment, format) =>
        `Nothing to do for ${format.plural(count, people)} in “${segment}”.`,
      rest: (count, segment, format) =>
        `Let ${format.plural(count, people)} in “${segment}” rest: they have left.`,
      unknown: (count, segment, format) =>
        `Nothing can be said yet of ${format.plural(count, people)} in “${segment}”.`
    },
    listOf: {
      write: (segment) => `To write to, in “${segment}”`,
      no_discount: (segment) => `In their usual time, in “${segment}”`,
      let_be: (segment) => `In their usual time, in “${segment}”`,
      rest: (segment) => `Have left, in “${segment}”`,
      unknown: (segment) => segment
    },
    inTime: 'They are within their usual time between orders.',
    restWhy: 'Write only when there is real news, or ask a few of them why they left.',
    resting: (count, format) =>
      format.plural(count, {
        one: '# other customer in this segment has left.',
        other: '# others in this segment have left.'
      }),
    see: (count) => `See the ${count}`,
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer'
  }
};
