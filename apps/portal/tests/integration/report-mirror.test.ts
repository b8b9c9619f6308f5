import { addDays } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayText } from '../../src/fields/day-text'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { training } from './records'
import { startRounds, today, type Rounds } from './rounds'

let portal: Portal
let rounds: Rounds

beforeAll(async () => {
  portal = await startPortal()
  rounds = await startRounds(portal)
})
afterAll(() => portal.stop())

describe('the mirror', () => {
  async function mirrorOf(round: string, index: number, language = 'fi'): Promise<string> {
    const { status, text } = await portal.nobody.get(`${await rounds.linkTo(round, index)}?lang=${language}`)
    expect(status).toBe(200)
    return text
  }

  it('shows the own team, and of others only how they differ, from five teams on', async () => {
    const { teams, linkTo, openRound, send } = rounds
    const round = await openRound()
    const day = dayText(today)
    const caseloads = ['40', '60', '80', '100']
    for (const [index, children] of caseloads.entries()) {
      const told = await send(await linkTo(round, index), {
        day,
        children,
        caseHolders: '4',
        confirmed: [`changed:children:80/${children}`],
      })
      expect(told.text).toContain('Vertailua ei näytetä, koska alle viisi tiimiä')
    }
    await send(await linkTo(round, 4), { day, children: '30', caseHolders: '4', 'members.social-worker': '1' })
    const mirror = await mirrorOf(round, 4)
    expect(mirror).toContain('Alueen 5 tiimissä lapsia on vastuutyöntekijää kohden 7,5–25, keskimmäisessä 15.')
    expect(mirror).toContain('Omassa tiimissä 7,5.')
    expect(mirror).toContain('Sosiaalityöntekijä: 1, tavoite 2')
    expect(mirror).toContain('Kliinikko / perheterapeutti: 0, tavoite 1')
    expect(mirror.match(/<span class="state [a-z-]+">/g)).toHaveLength(10)
    expect(mirror).toMatch(/Asiakasmääriä on pienennetty[^<]*<\/th><td><span class="state fully">Kokonaan/)
    for (const { name } of teams.slice(0, 4)) expect(mirror).not.toContain(name)
    expect(await mirrorOf(round, 4, 'sv')).toContain('I regionens 5 team finns 7,5–25 barn per ansvarig medarbetare')
    expect(await mirrorOf(round, 4, 'en')).toContain('The region’s 5 teams have 7.5–25 children per case holder')
  })

  it('names the team’s own next training day before the region’s, and tells whether the team is trained', async () => {
    const { editor, teams, linkTo, openRound, send } = rounds
    const round = await openRound()
    await send(await linkTo(round, 0), { day: '2.9.2026' })
    expect(await mirrorOf(round, 0)).toContain('Alueella ei ole tulevia koulutuspäiviä.')
    const planned = { status: 'planned', sessions: [{ date: addDays(today, 30), hours: 7 }] }
    await editor.create('trainings', training('08', { ...planned, sessions: [{ date: addDays(today, 9), hours: 7 }] }))
    expect(await mirrorOf(round, 0)).toContain(`Alueen seuraava koulutuspäivä on ${dayText(addDays(today, 9))}.`)
    await editor.create('trainings', training('08', { ...planned, teams: [teams[0]?.id] }))
    expect(await mirrorOf(round, 0)).toMatch(/on koulutettu mallin[^<]*<\/th><td><span class="state not-yet">/)
    await editor.create('trainings', training('08', { teams: [teams[0]?.id] }))
    expect(await mirrorOf(round, 0)).toMatch(/on koulutettu mallin[^<]*<\/th><td><span class="state fully">/)
    expect(await mirrorOf(round, 0)).toContain(`Oman tiimin seuraava päivä on ${dayText(addDays(today, 30))}.`)
  })
})

describe('reminders', () => {
  it('go to those who have not reported, each once, whatever stops meanwhile', async () => {
    const { linkTo, openRound, progressOf, send } = rounds
    const round = await openRound(addDays(today, 20))
    const { remindTeams } = await import('../../src/rounds/remind')
    function at(days: number): Date {
      return new Date(`${addDays(today, days)}T09:00:00Z`)
    }
    async function remindersOf(index: number): Promise<number | undefined> {
      return (await progressOf(round))[index]?.reminders
    }
    // The other rounds of these tests are due sooner: their reminders go first.
    await remindTeams(portal.payload, at(12))
    expect(await remindersOf(0)).toBe(0)
    expect(await remindTeams(portal.payload, at(13))).toBe(2)
    expect(await remindTeams(portal.payload, at(13))).toBe(0)
    await onServer(portal.databaseUrl, `UPDATE report_invitations SET reminders = 0 WHERE round_id = '${round}'`)
    expect(await remindTeams(portal.payload, at(13))).toBe(0)
    await send(await linkTo(round, 0), { day: '1.9.2026' })
    // The one that lost its mark is not sent again by its key, and gets its second.
    expect(await remindTeams(portal.payload, at(19))).toBe(1)
    expect([await remindersOf(0), await remindersOf(1)]).toEqual([1, 2])
    expect(await remindTeams(portal.payload, at(21))).toBe(0)
  })
})
