import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { misplacedDays, networksTold, openSteps, type MatterDays } from './matter-days'

const whole = {
  raisedOn: '2019-03-01',
  meetingOn: '2019-04-10',
  postponedTo: '2019-05-15',
  treatedOn: '2019-05-15',
  decidedOn: '2019-05-15',
  followUpOn: '2019-10-01',
  doneOn: '2019-09-20',
  toldOn: '2019-05-17',
} satisfies Partial<MatterDays>

describe('the days of a matter', () => {
  it('are in order from the question to the memo', () => {
    expect(misplacedDays(whole)).toEqual([])
    expect(misplacedDays({ ...whole, raisedOn: '2019-04-11' })).toEqual([
      { day: 'meetingOn', after: 'raisedOn', notBefore: '2019-04-11' },
    ])
    expect(misplacedDays({ ...whole, toldOn: '2019-05-14' })).toEqual([
      { day: 'toldOn', after: 'decidedOn', notBefore: '2019-05-15' },
    ])
    expect(misplacedDays({ raisedOn: '2019-03-01', withdrawnOn: '2019-02-28' })).toHaveLength(1)
  })

  it('stay in order when all of them move together, and none of those unknown is misplaced', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.subarray(Object.keys(whole)), (by, known) => {
        const moved = Object.entries(whole).flatMap(([name, day]) =>
          known.includes(name) ? [[name, addDays(day, by)] as const] : [],
        )
        expect(misplacedDays(Object.fromEntries(moved))).toEqual([])
      }),
    )
  })
})

describe('what a matter waits for', () => {
  const { raisedOn, meetingOn, postponedTo, decidedOn, followUpOn } = whole

  it('is each next step in its turn, since the day on which it could be taken', () => {
    expect(openSteps({ raisedOn }, null)).toEqual([{ step: 'agenda', since: raisedOn, due: null }])
    expect(openSteps({ raisedOn, meetingOn }, null)).toEqual([{ step: 'outcome', since: meetingOn, due: null }])
    expect(openSteps({ raisedOn, meetingOn, postponedTo }, 'postponed')).toEqual([
      { step: 'outcome', since: postponedTo, due: null },
    ])
    expect(openSteps({ raisedOn, meetingOn, decidedOn, followUpOn }, 'decided')).toEqual([
      { step: 'memo', since: decidedOn, due: null },
      { step: 'done', since: decidedOn, due: followUpOn },
    ])
    expect(openSteps(whole, 'decided')).toEqual([])
  })

  it('is an answer to the network that asked when the matter was only noted', () => {
    const noted = { raisedOn, meetingOn, treatedOn: meetingOn }
    expect(openSteps(noted, 'noted')).toEqual([{ step: 'answer', since: meetingOn, due: null }])
    expect(openSteps({ ...noted, answeredOn: meetingOn }, 'noted')).toEqual([])
    expect(openSteps({ meetingOn, treatedOn: meetingOn }, 'noted')).toEqual([])
  })

  it('is nothing once the question was answered at once or withdrawn', () => {
    expect(openSteps({ raisedOn, answeredOn: raisedOn }, null)).toEqual([])
    expect(openSteps({ raisedOn, meetingOn, withdrawnOn: raisedOn }, null)).toEqual([])
  })
})

it('tells every network that asked, once, and the others that were chosen', () => {
  expect(networksTold(['n1', null, 'n2', 'n1'], ['n3', 'n2'])).toEqual(['n1', 'n2', 'n3'])
})
