import { env } from '../../env'
import { HttpFailure } from '../../http/http-failure'
import type { Area } from '../figures/figures'
import { cookieSession } from '../session/current-session'
import { figureNotes } from './portal-figures'

/** The notes that stand under an area's figures; none of the country, nor while the portal is away. */
async function notesIn(area: Area) {
  const session = await cookieSession()
  if (session === null || area === 'FI') return []
  try {
    return await figureNotes({ portal: env().PORTAL_URL, token: session.token }, area)
  } catch (error) {
    if (error instanceof HttpFailure) return []
    throw error
  }
}

/** The notes on an indicator in an area by the ids of periods. */
export async function notesOf(area: Area, indicator: string): Promise<Readonly<Record<string, string>>> {
  const own = (await notesIn(area)).filter((note) => note.indicator === indicator)
  return Object.fromEntries(own.map(({ period, text }) => [period, text]))
}

/** The notes on an area's figures of a period by the ids of indicators. */
export async function notesOfPeriod(area: Area, period: string): Promise<Readonly<Record<string, string>>> {
  const own = (await notesIn(area)).filter((note) => note.period === period)
  return Object.fromEntries(own.map(({ indicator, text }) => [indicator, text]))
}
