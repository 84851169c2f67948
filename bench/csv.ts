import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFolder } from '../tests/reference/reference-folder.ts';
import { type FileScore, scoreHalf, simpleScore, weightedScore } from '../tests/reference/pollock/half.ts';
import { averageOf, scoreOf } from '../tests/reference/pollock/measures.ts';
import { explanation, measureTable, scoreTable } from './csv-tables.ts';

/** Prints how well damaged files are read, by the measures of the Pollock benchmark. */
const folder = referenceFolder();
const polluted = join(folder ?? '', 'pollock', 'pollock_polluted_A.tar.gz');
if (folder === undefined || !existsSync(polluted)) {
  console.log(
    'The files of the Pollock benchmark are not at hand: REFERENCE_DATA must name a folder with pollock/pollock_polluted_A.tar.gz. Nothing was measured.'
  );
} else {
  await measure(folder);
}

async function measure(data: string): Promise<void> {
  const weights = JSON.parse(readFileSync(join(data, 'pollock/pollock_weights.json'), 'utf8')) as Record<
    string,
    number
  >;
  const inFiles = await scoreHalf(polluted);
  const inSurvey = await scoreHalf(join(data, 'pollock/pollock_survey_A.tar.gz'));
  const scores = {
    polluted: {
      files: inFiles.length,
      simple: simpleScore(inFiles),
      weighted: weightedScore(inFiles, weights)
    },
    survey: { files: inSurvey.length, simple: simpleScore(inSurvey) }
  };
  const averages = {
    polluted: averageOf(inFiles.map(({ measures }) => measures)),
    survey: averageOf(inSurvey.map(({ measures }) => measures))
  };
  console.log(
    [
      measureTable(averages),
      explanation,
      scoreTable(scores),
      `${accountOf('polluted', inFiles)}\n${accountOf('survey', inSurvey)}`,
      `Lowest of the polluted files:\n${lowest(inFiles)}`
    ].join('\n\n')
  );
  writeFileSync(
    join(import.meta.dirname, 'csv-results.json'),
    `${JSON.stringify({ scores, averages, lowest: lowestFiles(inFiles).map(({ name, measures }) => ({ name, score: scoreOf(measures) })) }, null, 2)}\n`
  );
}

function accountOf(title: string, scores: readonly FileScore[]): string {
  const loaded = scores.reduce((sum, score) => sum + score.loaded, 0);
  const setAside = scores.reduce((sum, score) => sum + score.setAside, 0);
  const answered = scores.filter(({ answer }) => answer !== undefined);
  const slowest = Math.max(...scores.map(({ seconds }) => seconds));
  return `${title}: ${loaded} records loaded, ${setAside} set aside with a reason, ${answered.length} files answered with a message (${[...new Set(answered.map(({ answer }) => answer))].join(', ')}), slowest file ${slowest.toFixed(2)} s`;
}

function lowestFiles(scores: readonly FileScore[]): readonly FileScore[] {
  return scores.toSorted((one, other) => scoreOf(one.measures) - scoreOf(other.measures)).slice(0, 10);
}

function lowest(scores: readonly FileScore[]): string {
  return lowestFiles(scores)
    .map(
      ({ name, measures, loaded, setAside }) =>
        `  ${scoreOf(measures).toFixed(3).padStart(6)}  ${name}: ${loaded} loaded, ${setAside} set aside`
    )
    .join('\n');
}
