import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysOfTraining, sessionKindIds } from './session-kinds'

it('days of training are those of their kind and those that say none, in their order', () => {
  const kind = fc.option(fc.constantFrom(...sessionKindIds), { nil: undefined })
  fc.assert(
    fc.property(fc.array(fc.record({ kind, place: fc.nat() })), (sessions) => {
      const days = daysOfTraining(sessions)
      expect(days).toEqual(sessions.filter((session) => days.includes(session)))
      for (const session of sessions) {
        expect(days.includes(session)).toBe(
          !['consultation', 'supervision', 'mentoring', 'support-meeting'].includes(session.kind ?? ''),
        )
      }
    }),
  )
})
