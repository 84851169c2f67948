import { fail, ok, type Result } from '#lib';
import type { AudienceRecord } from '#storage';

/** An audience that the sample shop wrote to. */
type SampleAudience = Pick<AudienceRecord, 'name' | 'plan' | 'startedOn' | 'holdoutShare' | 'members'>;

interface SampleList {
  readonly name: string;
  readonly files: readonly string[];
  readonly audiences: readonly SampleAudience[];
}

export interface SampleShop extends Omit<SampleList, 'files'> {
  readonly files: readonly File[];
}

/** The invented shop that is served beside the app. */
export async function fetchSampleShop(): Promise<Result<SampleShop, 'unreachable'>> {
  try {
    const list = (await (await fetchOk('sample/files.json')).json()) as SampleList;
    const files = await Promise.all(
      list.files.map(async (name) => new File([await (await fetchOk(`sample/${name}`)).blob()], name))
    );
    return ok({ ...list, files });
  } catch {
    return fail('unreachable');
  }
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
