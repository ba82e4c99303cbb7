/** People as the policy sees them: ids and rights. */
import { Actor, guest, type Grant } from '../../../src/platform/policy/index.js';
import { PLACE } from './facts.js';

export const person = (id: string, ...grants: Grant[]) =>
  new Actor({ id, sessionId: `s-${id}`, name: id, language: 'zh', home: PLACE, grants });
export const of = (role: 'manager' | 'worker', id: string): Grant => ({
  role,
  path: '',
  subject: { kind: 'organization', id },
});

export const people = {
  guest: guest(),
  wang: person('wang', { role: 'resident', path: PLACE }),
  neighbour: person('neighbour', { role: 'resident', path: PLACE }),
  couple: person('couple', { role: 'resident', path: PLACE }),
  staff: person('staff', { role: 'staff', path: PLACE }),
  supervisor: person('supervisor', { role: 'supervisor', path: 'hz.cf.ls.' }),
  administrator: person('administrator', { role: 'administrator', path: PLACE }),
  elsewhere: person('elsewhere', { role: 'staff', path: 'hz.cf.ls.qiushi.' }),
  manager: person('manager', of('manager', 'shop')),
  worker: person('worker', of('worker', 'shop')),
  rival: person('rival', of('manager', 'other')),
  member: person('member', { role: 'member', path: PLACE }),
};
