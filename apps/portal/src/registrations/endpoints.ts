import { can, feedbackSummary, isRegionCode, participantCounts, type Action } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { answersFor } from '../feedback/answers'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { attendanceOf, noteAttendance, peopleCounted } from './attendance'
import type { Occasion } from './occasion'
import { registrationsFor } from './stored'
import { teamLinkEndpoints, type ForTeam } from './team-link-endpoints'

const privately = { 'Cache-Control': 'no-store' }

type Subject = Pick<Occasion, 'of' | 'id'>

function mayIn(req: PayloadRequest, action: Action, region: unknown): boolean {
  const code = idOf(region)
  return code !== null && isRegionCode(code) && can(actorOf(req.user), action, { kind: 'person', region: code })
}

/** Answers about those who registered, to whoever may read them, or note who was there. */
function forOccasion(
  of: Occasion['of'],
  action: Action,
  answer: (req: PayloadRequest, subject: Subject, region: unknown) => Promise<Response>,
): PayloadHandler {
  return async (req) => {
    const id = String(req.routeParams?.id)
    const occasion = isUuid(id) ? await asRequester(req).record(`${of}s`, id) : null
    if (occasion === null || occasion.deletedAt || !mayIn(req, 'read', occasion.region)) throw new NotFound(req.t)
    if (!mayIn(req, action, occasion.region)) {
      return Response.json({ errors: [{ message: say(req, 'registrations.mayNot') }] }, { status: 403 })
    }
    return answer(req, { of, id }, occasion.region)
  }
}

/** Gives out, or closes, the link of a team of the same region. */
function forTeam(of: Occasion['of']): ForTeam {
  return (answer) =>
    forOccasion(of, 'update', async (req, subject, region) => {
      const id: unknown = (req.data ?? {}).team
      const team = isUuid(id) ? await asRequester(req).record('teams', id) : null
      if (team === null || team.deletedAt || idOf(team.region) !== idOf(region)) throw new NotFound(req.t)
      return answer(req, subject, { id: String(id), region: String(idOf(region)) })
    })
}

/**
 * What a region's editors do with those who registered for a training or an event: see them, note who was at which
 * session, count the participants from that, read what they answered, and give out links by which leaders register their teams.
 */
export function registrationEndpoints(of: Occasion['of']): readonly Endpoint[] {
  return [
    {
      path: '/:id/registrations',
      method: 'get',
      handler: forOccasion(of, 'read', async (req, subject, region) => {
        const { pool } = req.payload.db
        const [registrations, attendance] = await Promise.all([
          registrationsFor(pool, subject),
          attendanceOf(pool, subject),
        ])
        const people = registrations.map((each) => ({ ...each, attended: attendance.get(each.id) ?? [] }))
        return Response.json({ people, mayChange: mayIn(req, 'update', region) }, { headers: privately })
      }),
    },
    {
      path: '/:id/feedback',
      method: 'get',
      handler: forOccasion(of, 'read', async (req, subject) => {
        const answers = await answersFor(req.payload.db.pool, subject)
        return Response.json({ answers: answers.length, summary: feedbackSummary(answers) }, { headers: privately })
      }),
    },
    {
      path: '/:id/attendance',
      method: 'post',
      handler: forOccasion(of, 'update', async (req, subject) => {
        const { registration, session, isThere } = (req.data ?? {}) as Record<string, unknown>
        const isRight = isUuid(registration) && typeof session === 'string' && typeof isThere === 'boolean'
        if (!isRight || !(await noteAttendance(req.payload.db.pool, subject, { registration, session, isThere }))) {
          throw new NotFound(req.t)
        }
        return Response.json({ isThere }, { headers: privately })
      }),
    },
    ...teamLinkEndpoints('/:id', forTeam(of)),
    {
      path: '/:id/participants',
      method: 'post',
      handler: forOccasion(of, 'update', async (req, subject) =>
        inOneTransaction(req, async () => {
          const participants = participantCounts(await peopleCounted(queriesIn(req), subject))
          await asRequester(req).change(`${of}s`, subject.id, {
            participants: participants.map((each) => ({ ...each })),
          })
          return Response.json({ participants }, { headers: privately })
        }),
      ),
    },
  ]
}
