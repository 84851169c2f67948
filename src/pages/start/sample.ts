import { fail, ok, type Result } from '#lib';

interface SampleList {
  readonly name: string;
  readonly files: readonly string[];
}

/** The invented shop that is served beside the app. */
export async function fetchSampleShop(): Promise<
  Result<{ name: string; files: readonly File[] }, 'unreachable'>
> {
  try {
    const list = (await (await fetchOk('sample/files.json')).json()) as SampleList;
    const files = await Promise.all(
      list.files.map(async (name) => new File([await (await fetchOk(`sample/${name}`)).blob()], name))
    );
    return ok({ name: list.name, files });
  } catch {
    return fail('unreachable');
  }
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
