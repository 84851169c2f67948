import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib';
import type { Answer } from './answer.ts';
import { Cancelled, WorkerLost } from './classify.ts';
import type { Connection } from './connection.ts';
import { LastingSession, type Session } from './session.ts';

const nothing: Answer = { columns: [], rowCount: 0 };

const connection: Connection = {
  ask: () => Promise.resolve(nothing),
  check: () => Promise.resolve(),
  close: () => Promise.resolve()
};

/** Sessions that only know their number and whether they were ended. */
function numberedSessions() {
  const ended: number[] = [];
  let count = 0;
  const open = (): Promise<Session & { readonly number: number }> => {
    const number = ++count;
    const end = (): Promise<void> => {
      ended.push(number);
      return Promise.resolve();
    };
    const database = { connect: () => Promise.resolve(connection), end };
    return Promise.resolve({ database, main: connection, greeting: [], number });
  };
  return { ended, open, opened: () => count };
}

const trap = (): Error => Object.assign(new Error('unreachable'), { name: 'RuntimeError' });

describe('LastingSession', () => {
  it('opens once for all that goes well or fails in words', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, true);
    expect(await lasting.use(() => Promise.resolve(1))).toEqual(ok(1));
    expect(await lasting.use(() => Promise.reject(new Error('Binder Error: no such column')))).toEqual(
      fail({ kind: 'sql', message: 'Binder Error: no such column' })
    );
    expect(await lasting.use(() => Promise.reject(new Cancelled()))).toEqual(fail({ kind: 'cancelled' }));
    expect(sessions.opened()).toBe(1);
    expect(sessions.ended).toEqual([]);
  });

  it('replaces a session that traps, ends it, and asks once more', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, true);
    let asked = 0;
    const answer = await lasting.use(() => (++asked === 1 ? Promise.reject(trap()) : Promise.resolve(asked)));
    expect(answer).toEqual(ok(2));
    expect(sessions.ended).toEqual([1]);
    expect(sessions.opened()).toBe(2);
  });

  it('gives up on a question that traps every time, but not on the next one', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, true);
    expect(await lasting.use(() => Promise.reject(trap()))).toEqual(
      fail({ kind: 'engine-lost', message: 'RuntimeError: unreachable' })
    );
    expect(await lasting.use(() => Promise.resolve('fine'))).toEqual(ok('fine'));
    expect(sessions.ended).toEqual([1, 2]);
  });

  it('asks a bystander again as often as its neighbour traps', async () => {
    const lasting = new LastingSession(numberedSessions().open, true);
    let asked = 0;
    const bystander = () => (++asked < 4 ? Promise.reject(new WorkerLost('ended')) : Promise.resolve(asked));
    expect(await lasting.use(bystander)).toEqual(ok(4));
  });

  it('does not drop the new session when the old one fails late', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, true);
    let failLate: () => void = () => undefined;
    const late = lasting.use(() =>
      sessions.opened() > 1
        ? Promise.resolve('on the new one')
        : new Promise<string>((_, reject) => {
            failLate = () => reject(new WorkerLost('ended'));
          })
    );
    await Promise.resolve();
    expect(await lasting.use(() => Promise.reject(trap()))).toHaveProperty('ok', false);
    await lasting.use(() => Promise.resolve());
    failLate();
    expect(await late).toEqual(ok('on the new one'));
    expect(sessions.opened()).toBe(3);
  });

  it('leaves a session that cannot be replaced at its first trap', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, false);
    let asked = 0;
    const count = (): Promise<never> => {
      asked += 1;
      return Promise.reject(trap());
    };
    expect(await lasting.use(count)).toHaveProperty('error.kind', 'engine-lost');
    expect(asked).toBe(1);
  });

  it('tries to open again after opening failed', async () => {
    const sessions = numberedSessions();
    let tried = 0;
    const lasting = new LastingSession(
      () => (++tried === 1 ? Promise.reject(new WorkerLost('offline')) : sessions.open()),
      true
    );
    await expect(lasting.attempt(() => Promise.resolve())).rejects.toThrow('offline');
    expect(await lasting.use(() => Promise.resolve('back'))).toEqual(ok('back'));
  });

  it('is over once it is closed', async () => {
    const sessions = numberedSessions();
    const lasting = new LastingSession(sessions.open, true);
    await lasting.use(() => Promise.resolve());
    await lasting.close();
    expect(await lasting.use(() => Promise.resolve())).toEqual(fail({ kind: 'cancelled' }));
    expect(sessions.ended).toEqual([1]);
    expect(sessions.opened()).toBe(1);
  });
});
