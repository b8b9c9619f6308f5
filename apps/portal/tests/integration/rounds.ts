import { addDays, helsinkiDay } from '@kotipesa/domain'
import { expect } from 'vitest'
import type { TeamProgress } from '../../src/rounds/team-progress'
import type { Client, Reply } from './client'
import type { Portal } from './portal'
import { membership, person, reportRound, team } from './records'

export const today = helsinkiDay(new Date())
export const contact = 'akaa@example.org'
/** The mail server of the tests refuses this address. */
export const refusedContact = 'poissa@example.org'

/** Five teams of region 08, the first two with contact persons, and what is done with rounds. */
export async function startRounds(portal: Portal) {
  const editor: Client = await portal.as('editor08')
  const teams: { readonly id: string; readonly name: string }[] = []
  for (const name of ['Akaan tiimi', 'Nokian tiimi', 'Oriveden tiimi', 'Sastamalan tiimi', 'Valkeakosken tiimi']) {
    teams.push({ id: (await editor.create('teams', team('08', { name }))).id, name })
  }
  for (const [index, email] of [contact, refusedContact].entries()) {
    const { id } = await editor.create('people', person('08', { name: `Yhteys Henkilö ${index}`, email }))
    await editor.create('memberships', membership('08', id, { of: 'team', team: teams[index]?.id, isContact: true }))
  }
  async function linkTo(round: string, index: number): Promise<string> {
    const reply = await editor.post(`/api/report-rounds/${round}/teams/${teams[index]?.id}/link`, {})
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
    return new URL(String(reply.body.link)).pathname
  }
  return {
    editor,
    teams,
    linkTo,
    async openRound(dueOn = addDays(today, 6)): Promise<string> {
      const { id } = await editor.create('report-rounds', reportRound('08', { dueOn }))
      expect((await editor.post(`/api/report-rounds/${id}/open`, {})).status).toBe(200)
      return id
    },
    async progressOf(round: string): Promise<readonly TeamProgress[]> {
      return (await editor.get(`/api/report-rounds/${round}/progress`)).body.teams as readonly TeamProgress[]
    },
    send(link: string, fields: Record<string, string | readonly string[]>): Promise<Reply> {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: portal.origin }
      return portal.nobody.send('POST', link, body.toString(), headers)
    },
    async reportsOf(index: number): Promise<readonly Record<string, unknown>[]> {
      const where = `where[team][equals]=${teams[index]?.id}`
      return (await editor.get(`/api/team-reports?depth=0&sort=createdAt&${where}`)).body.docs as readonly Record<
        string,
        unknown
      >[]
    },
  }
}

export type Rounds = Awaited<ReturnType<typeof startRounds>>
