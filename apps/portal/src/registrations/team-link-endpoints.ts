import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { languageOf } from '../text'
import { closeTeamLink, sendTeamLink, teamLinkFor, type Subject } from './team-links'

const privately = { 'Cache-Control': 'no-store' }

/** A team, and the region whose it is. */
interface LinkedTeam {
  readonly id: string
  readonly region: string
}

/** Makes a handler that answers about one team's link, to whoever may give it out. */
export type ForTeam = (
  answer: (req: PayloadRequest, subject: Subject, team: LinkedTeam) => Promise<Response>,
) => PayloadHandler

/**
 * Showing, sending and closing the link by which the leader of a team registers its members.
 *
 * @param path below which they stand
 * @param forTeam who may do it, for which teams
 */
export function teamLinkEndpoints(path: string, forTeam: ForTeam): readonly Endpoint[] {
  return [
    {
      path: `${path}/team-link`,
      method: 'post',
      handler: forTeam(async (req, subject, { id }) =>
        Response.json({ link: await teamLinkFor(req.payload, subject, id) }, { headers: privately }),
      ),
    },
    {
      path: `${path}/team-link/send`,
      method: 'post',
      handler: forTeam(async (req, subject, { id, region }) => {
        const isSent = await sendTeamLink(req.payload, subject, { team: id, region, language: languageOf(req) })
        return Response.json({ isSent }, { headers: privately })
      }),
    },
    {
      path: `${path}/team-link/close`,
      method: 'post',
      handler: forTeam(async (req, subject, { id }) => {
        await closeTeamLink(req.payload, subject, id)
        return Response.json({ isClosed: true }, { headers: privately })
      }),
    },
  ]
}
