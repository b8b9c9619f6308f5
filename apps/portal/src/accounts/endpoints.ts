import { addDays, can, helsinkiDay, isCalendarDate, isRecordDay, isRegionCode, regionRoleIds } from '@kotipesa/domain'
import type { Action, RegionCode, RegionRoleId } from '@kotipesa/domain'
import type { EmailField, Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { mayEverywhere } from '../access/accounts'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { emailRule, instantOf } from '../fields'
import { storedEmail } from '../sign-in/sign-in'
import { hasPasswords } from '../openid/provider'
import { languageOf, say, type TextPath } from '../text'
import { invite, openInvitations, revokeInvitation, type Invited } from './invitations'
import { rolesIn, takeRole, trainersWithoutAccount, type HeldRole } from './region-roles'
import type { RolesBoard } from './roles-board'

const longestName = 200

function refuse(req: PayloadRequest, status: 400 | 403 | 409, reason: TextPath): never {
  throw new Refusal(say(req, reason), status)
}

function textIn(data: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value: unknown = data?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

function regionFor(req: PayloadRequest, given: unknown, action: Action): RegionCode {
  if (typeof given !== 'string' || !isRegionCode(given)) return refuse(req, 400, 'roles.notUnderstood')
  const isAllowed = can(actorOf(req.user), action, { kind: 'region-role', region: given })
  return isAllowed ? given : refuse(req, 403, 'problems.mayNotInRegion')
}

/** Of lead users only those who manage all accounts take the role away. */
function mayTakeLeadUsers(req: PayloadRequest): boolean {
  return mayEverywhere(req, 'update', 'user')
}

async function boardOf(req: PayloadRequest, region: RegionCode): Promise<RolesBoard> {
  const today = helsinkiDay(new Date())
  function shown({ account: _account, isLeadUser, validUntil, ...held }: HeldRole) {
    const isOver = validUntil !== null && validUntil <= today
    const lastDay = validUntil === null ? null : addDays(validUntil, -1)
    return { ...held, isLeadUser, isOver, lastDay, mayTake: !isLeadUser || mayTakeLeadUsers(req) }
  }
  return {
    roles: (await rolesIn(req.payload.db.pool, region)).map(shown),
    invitations: await openInvitations(req.payload.db.pool, region),
    trainers: can(actorOf(req.user), 'read', { kind: 'person', region })
      ? await trainersWithoutAccount(req.payload.db.pool, region, today)
      : [],
  }
}

/** `GET /api/users/region-roles?region=`: who has which role in a region, and who is invited. */
const board: PayloadHandler = async (req) => Response.json(await boardOf(req, regionFor(req, req.query.region, 'read')))

function isRole(value: string): value is RegionRoleId {
  return regionRoleIds.some((id) => id === value)
}

/** The first day that no longer counts, from the last one that does. */
function endAfter(req: PayloadRequest, lastDay: string): string | null {
  if (lastDay === '') return null
  const isAhead = isCalendarDate(lastDay) && lastDay >= helsinkiDay(new Date()) && isRecordDay(addDays(lastDay, 1))
  return isAhead ? instantOf(addDays(lastDay, 1)) : refuse(req, 400, 'roles.lastDayWrong')
}

async function invitedIn(req: PayloadRequest): Promise<Invited> {
  const region = regionFor(req, req.data?.region, 'create')
  const [email, name, role] = [
    storedEmail(textIn(req.data, 'email')),
    textIn(req.data, 'name'),
    textIn(req.data, 'role'),
  ]
  if (!isRole(role) || name === '' || name.length > longestName || /\p{Cc}/u.test(name)) {
    return refuse(req, 400, 'roles.notUnderstood')
  }
  const options = { req, required: true } as Parameters<NonNullable<EmailField['validate']>>[1]
  if ((await emailRule(email, options)) !== true) return refuse(req, 400, 'roles.emailWrong')
  const validUntil = endAfter(req, textIn(req.data, 'lastDay'))
  const standsInFor = textIn(req.data, 'standsInFor') || null
  if (standsInFor !== null && (standsInFor.length > longestName || /\p{Cc}/u.test(standsInFor))) {
    return refuse(req, 400, 'roles.notUnderstood')
  }
  if (standsInFor !== null && validUntil === null) return refuse(req, 400, 'roles.deputyWithoutEnd')
  const person = textIn(req.data, 'person') || null
  const { trainers } = await boardOf(req, region)
  const isTrainer = person !== null && trainers.some((each) => each.person === person)
  if ((role === 'trainer') !== (person !== null) || (person !== null && !isTrainer)) {
    return refuse(req, 400, 'roles.trainerMissing')
  }
  return { region, role, name, email, validUntil, standsInFor, person }
}

/** `POST /api/users/invite` with `{ region, email, name, role, lastDay?, standsInFor?, person? }`. The answer tells nothing of the address. */
const inviteOne: PayloadHandler = async (req) => {
  if (!hasPasswords()) return refuse(req, 409, 'openid.noInvitations')
  const invited = await invitedIn(req)
  const { user } = req
  if (user?.collection !== 'users') return refuse(req, 403, 'problems.mayNotInRegion')
  const by = { id: user.id, name: user.name, language: languageOf(req) }
  if (!(await invite(req, invited, by, new Date()))) return refuse(req, 409, 'roles.tooMany')
  return Response.json(await boardOf(req, invited.region))
}

/** `POST /api/users/revoke-invitation` with `{ region, id }`. */
const revoke: PayloadHandler = async (req) => {
  const region = regionFor(req, req.data?.region, 'delete')
  const isRevoked = await revokeInvitation(req.payload.db.pool, region, textIn(req.data, 'id'))
  return isRevoked ? Response.json(await boardOf(req, region)) : refuse(req, 409, 'roles.notThere')
}

/** `POST /api/users/take-role` with `{ region, id }`, the id of the role as the list gives it. */
const take: PayloadHandler = async (req) => {
  const region = regionFor(req, req.data?.region, 'delete')
  const wanted = { region, id: textIn(req.data, 'id'), mayBeLeadUser: mayTakeLeadUsers(req) }
  return (await takeRole(req, wanted)) ? Response.json(await boardOf(req, region)) : refuse(req, 409, 'roles.notThere')
}

export const accountEndpoints: Endpoint[] = [
  { path: '/region-roles', method: 'get', handler: board },
  { path: '/invite', method: 'post', handler: inviteOne },
  { path: '/revoke-invitation', method: 'post', handler: revoke },
  { path: '/take-role', method: 'post', handler: take },
]
