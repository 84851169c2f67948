import { surveyKinds, type SurveyKind } from '../entities.ts';
import type { Cells, Format, SetAsideRule } from '../format.ts';
import { orderNumber, person, personName } from './plain-columns.ts';

export const surveyScales: Readonly<Record<SurveyKind, readonly [lowest: number, highest: number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7]
};

export const scoreNames: Readonly<Record<SurveyKind, readonly string[]>> = {
  nps: [
    'nps',
    'nps score',
    'nps_score',
    'likelihood to recommend',
    '推荐意愿',
    '推荐度',
    '推荐分',
    'nps评分'
  ],
  csat: [
    'csat',
    'csat score',
    'csat_score',
    'satisfaction',
    '满意度',
    '满意度评分',
    '服务满意度',
    'csat评分'
  ],
  ces: [
    'ces',
    'ces score',
    'ces_score',
    'effort score',
    'effort',
    '费力度',
    '费力度评分',
    '轻松程度',
    'ces评分'
  ]
};

export const surveyKindNames = [
  'survey_type',
  'survey type',
  'survey',
  'kind',
  '问卷类型',
  '调查类型',
  '问卷'
];
const anyScore = ['score', '分数', '得分', '评分'];
const notSurveys = ['Ticket ID', 'ticket_id', '工单号', '工单编号', 'rating', 'review_id'];

const answer = {
  comment: ['comment', 'comments', 'feedback', 'reason', 'verbatim', '评论', '原因', '建议', '意见', '留言'],
  answered_at: [
    'survey date',
    'answered_at',
    'answered at',
    'response date',
    'submitted at',
    'date',
    'created_at',
    '提交时间',
    '答题时间',
    '填写时间',
    '回答时间',
    '调查时间',
    '日期'
  ],
  order_id: orderNumber,
  ...person,
  buyer_name: personName
};

const outOf = (score: string, kind: SurveyKind): string =>
  `${score} not between ${surveyScales[kind][0]} and ${surveyScales[kind][1]}`;

/** Answers to one question; the name of the score says which, and with it the scale. */
function survey(kind: SurveyKind, weaker: readonly SurveyKind[]): Format {
  const names = scoreNames[kind];
  const outOfRange: SetAsideRule = {
    reason: 'score-out-of-range',
    when: (cells) => names.map((name) => `coalesce(${outOf(cells.number(name), kind)}, false)`).join(' or ')
  };
  return {
    id: `survey-${kind}`,
    platform: 'generic',
    entity: 'surveys',
    all: [],
    any: [names, [...answer.answered_at, ...orderNumber, ...person.email, ...person.phone]],
    none: [...notSurveys, ...surveyKindNames, ...weaker.flatMap((other) => scoreNames[other])],
    columns: { kind: () => `'${kind}'`, score: names, ...answer },
    setAside: [outOfRange]
  };
}

const word = (cells: Cells): string =>
  `lower(coalesce(${surveyKindNames.map((name) => cells.text(name)).join(', ')}))`;

/** The kind that a word in lower case names. */
export const surveyKindSql = (name: string): string => `case
    when regexp_matches(${name}, 'nps|recommend|推荐') then 'nps'
    when regexp_matches(${name}, 'csat|satisf|满意') then 'csat'
    when regexp_matches(${name}, 'ces|effort|费力|轻松') then 'ces'
  end`;

/** Whether a score lies outside the scale of its kind, or is of no kind; never null. */
export const isOutOfScale = (kind: string, score: string): string => `not coalesce(case ${kind}
      ${surveyKinds.map((name) => `when '${name}' then not (${outOf(score, name)})`).join(' ')}
    end, ${score} is null)`;

const kindOf = (cells: Cells): string => surveyKindSql(word(cells));
const scoreOf = (cells: Cells): string =>
  `coalesce(${anyScore.map((name) => cells.number(name)).join(', ')})`;

/** Answers to several questions, with a column that says to which. */
const mixedSurvey: Format = {
  id: 'survey-mixed',
  platform: 'generic',
  entity: 'surveys',
  all: [],
  any: [surveyKindNames, anyScore],
  none: notSurveys,
  columns: { kind: kindOf, score: anyScore, ...answer },
  setAside: [
    {
      reason: 'score-out-of-range',
      when: (cells) => isOutOfScale(kindOf(cells), scoreOf(cells))
    }
  ]
};

export const surveys: readonly Format[] = [
  survey('nps', []),
  survey('csat', ['nps']),
  survey('ces', ['nps', 'csat']),
  mixedSurvey
];
