import type { Preferences } from '#storage';

const preference = 'person-link-secret';

/**
 * What the hashes in links are made with: kept in this browser and in no address, so that nobody can try
 * whether a link is about an e-mail that they know.
 */
export async function linkSecret(preferences: Pick<Preferences, 'get' | 'set'>): Promise<string> {
  const kept = await preferences.get(preference);
  if (kept.ok && kept.value !== undefined) return kept.value;
  const secret = crypto.randomUUID();
  await preferences.set(preference, secret);
  return secret;
}
