import { env } from '../../env'
import { HttpFailure } from '../../http/http-failure'
import type { Area } from '../figures/figures'
import { cookieSession } from '../session/current-session'
import { figureNotes } from './portal-figures'

/** The notes on an indicator in an area by the ids of periods; none of the country, nor while the portal is away. */
export async function notesOf(area: Area, indicator: string): Promise<Readonly<Record<string, string>>> {
  const session = await cookieSession()
  if (session === null || area === 'FI') return {}
  try {
    const notes = await figureNotes({ portal: env().PORTAL_URL, token: session.token }, area)
    const own = notes.filter((note) => note.indicator === indicator)
    return Object.fromEntries(own.map(({ period, text }) => [period, text]))
  } catch (error) {
    if (error instanceof HttpFailure) return {}
    throw error
  }
}
