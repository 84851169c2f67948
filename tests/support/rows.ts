import type { Result } from '#lib';

/** The rows of an answer that a test takes for granted. */
export async function rowsOf<Rows>(asked: Promise<Result<Rows, unknown>>): Promise<Rows> {
  const answer = await asked;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
