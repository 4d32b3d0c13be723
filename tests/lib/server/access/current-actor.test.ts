import { describe, expect, it } from 'vitest';
import { NOBODY } from '@/lib/server/access/actor';
import { actorOf } from '@/lib/server/access/current-actor';

const user = { id: 'u1', name: 'Rana', role: 'editor', banned: false, sample: false };
const [here, inPublic] = [{ isLoopbackOrigin: true }, { isLoopbackOrigin: false }];

describe('the actor of a session', () => {
  it('is the person, with the role they hold', () => {
    expect(actorOf(user, inPublic)).toEqual({ id: 'u1', name: 'Rana', role: 'editor' });
  });

  it.each([
    ['no session', null],
    ['a deactivated account', { ...user, banned: true }],
    ['a role that is not known', { ...user, role: 'owner' }],
    ['no role', { ...user, role: null }],
  ])('is nobody with %s', (_, given) => {
    expect(actorOf(given, here)).toEqual(NOBODY);
  });

  it('is nobody for a sample account on a public origin, whenever its session began', () => {
    expect(actorOf({ ...user, sample: true }, here)).toMatchObject({ role: 'editor' });
    expect(actorOf({ ...user, sample: true }, inPublic)).toEqual(NOBODY);
  });
});
