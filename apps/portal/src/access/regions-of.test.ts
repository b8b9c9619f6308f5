import { regionsWhereCan } from '@kotipesa/domain'
import { expect, it } from 'vitest'
import { actorOf } from './actor'
import { regionsOf } from './regions-of'

const kinds = ['region-record', 'target'] as const
const actions = ['read', 'create', 'delete'] as const
const users = [
  { collection: 'users', regions: [{ region: '08', role: 'editor' }] },
  { collection: 'users', regions: [{ region: '03', role: 'reader' }] },
  { collection: 'users', nationalRole: 'administrator' },
  { collection: 'service-clients' },
]

it('the regions of each user, action and kind are the domain’s, however often they are asked for', () => {
  for (const round of [1, 2]) {
    for (const [index, user] of users.entries()) {
      for (const kind of kinds) {
        for (const action of actions) {
          expect(regionsOf(user, action, kind), `${round} ${index} ${action} ${kind}`).toEqual(
            regionsWhereCan(actorOf(user), action, kind),
          )
        }
      }
    }
  }
  expect([regionsOf(null, 'read', 'region-record'), regionsOf(undefined, 'read', 'region-record')]).toEqual([[], []])
})
