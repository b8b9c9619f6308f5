import { describe, expect, it } from 'vitest'
import { deviationsOf, sessionNotices } from './session-notices'

function session(day: string | null, more: object = {}) {
  return { date: day === null ? null : `${day}T12:00:00.000Z`, hours: 7, kind: 'training-day', ...more }
}

const consultation = { kind: 'consultation', hours: 3 }
const days = ['2032-03-01', '2032-03-02', '2032-04-05', '2032-04-06', '2032-05-03', '2032-05-04']
const whole = { curriculum: 'team-basic', status: 'planned', sessions: days.map((day) => session(day)) }

describe('what is to be looked at in a session', () => {
  it('is nothing of a training as its curriculum has it', () => {
    expect(sessionNotices(whole, [], 'fi').flat()).toEqual([])
    expect(deviationsOf(whole)).toEqual([])
  })

  it('is a day that is missing, and one that is there twice until somebody has said that it is so', () => {
    const sessions = [session(null), session('2032-03-01'), session('2032-03-01')]
    expect(sessionNotices({ sessions }, [], 'fi')).toEqual([
      ['Päivä puuttuu'],
      ['Sama päivä kahdesti'],
      ['Sama päivä kahdesti'],
    ])
    expect(sessionNotices({ sessions, confirmed: ['day:2032-03-01'] }, [], 'fi').flat()).toEqual(['Päivä puuttuu'])
  })

  it('is a trainer who is elsewhere on its day, each once, also one whose name the reader may not see', () => {
    const bookings = ['Esittely Yksi', 'Esittely Yksi', null].map((trainer, index) => ({
      day: '2032-03-02',
      trainer,
      id: `other-${index}`,
      title: '',
    }))
    expect(sessionNotices(whole, bookings, 'sv')).toEqual([
      [],
      ['Esittely Yksi är på annat håll', 'Utbildare är på annat håll'],
      [],
      [],
      [],
      [],
    ])
  })

  it('is what stands against the curriculum in a consultation, in the row where it stands', () => {
    const sessions = [session('2032-03-03', { ...consultation, hours: 2 }), ...whole.sessions]
    const [first, ...others] = sessionNotices({ ...whole, sessions }, [], 'en')
    expect(first).toEqual(['Length of a consultation', 'Consultation before the training has ended'])
    expect(others.flat()).toEqual([])
  })

  it('is nothing against the curriculum of a training that is cancelled, has no days, or whose curriculum is not chosen', () => {
    const sessions = [session('2032-03-01')]
    expect(deviationsOf({ ...whole, sessions }).map(({ kind }) => kind)).toEqual(['days', 'hours', 'spread'])
    expect(deviationsOf({ ...whole, sessions, status: 'cancelled' })).toEqual([])
    expect(deviationsOf({ ...whole, sessions: [] })).toEqual([])
    expect(deviationsOf({ ...whole, sessions, curriculum: null })).toEqual([])
  })
})
