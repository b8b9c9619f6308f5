import { helsinkiDay } from '@kotipesa/domain'
import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { createInvited } from '../access/gateway'
import { note } from '../audit/note'
import { instantOf } from '../fields'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { requestIn } from '../http/request-in'
import { followLink } from '../links/follow'
import { hasPasswords } from '../openid/provider'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { type Language } from '../text'
import { invitationBySecret, useInvitation, type Invitation } from './invitations'
import { invitationPage, noInvitationPage } from './page'
import { giveRole, linkPerson } from './region-roles'

/** No form is longer. */
const longestBody = 10_000

interface Visit {
  readonly invitation: Invitation
  readonly language: Language
}

async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const followed = await followLink(request, token, async (secret) =>
    hasPasswords() ? invitationBySecret(payload, secret) : null,
  )
  const language = pageLanguage(request)
  return followed.found === null
    ? noInvitationPage(language, followed.status, followed.headers)
    : { invitation: followed.found, language }
}

/** Answers `GET /kutsu/<token>`: what one is invited to. An invitation that was used is closed. */
export async function answerInvitation(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { invitation, language } = visit
  return invitation.isUsed ? noInvitationPage(language, 404, {}) : invitationPage(invitation, language)
}

/** Uses the invitation and gives the role with it, both or neither: to the account of the address, or to a new one. */
async function accept(req: PayloadRequest, invitation: Invitation, password: string, language: Language) {
  const { email, name, region, role, validUntil, standsInFor, person } = invitation
  const end = validUntil === null ? null : instantOf(validUntil)
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    if (!(await useInvitation(database, invitation.id))) return
    const { rows } = await database.query('SELECT id::text FROM users WHERE email = $1 FOR UPDATE', [email])
    const given = { region, role, validUntil: end, standsInFor }
    const [account] = rows
    if (account === undefined) await createInvited(req, { email, name, password, language }, given)
    else await giveRole(database, { id: String(account.id), email }, given, helsinkiDay(new Date()))
    if (person !== null) await linkPerson(database, email, person)
    const [invited] = (await database.query('SELECT id::text FROM users WHERE email = $1', [email])).rows
    const record = String(invited?.id)
    await note(req, { act: 'access', collection: 'users', record, region, account: record })
  })
}

/** Answers `POST /kutsu/<token>`: lets somebody in and leads to the sign-in page. Sent twice it happens once. */
export async function answerAcceptance(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { invitation, language } = visit
  const password = (await formBody(request, longestBody)).get('password') ?? ''
  try {
    if (!invitation.isUsed) await accept(await requestIn(language, payload), invitation, password, language)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return invitationPage(
      invitation,
      language,
      error.data.errors.map(({ message }) => message),
    )
  }
  return new Response(null, { status: 303, headers: { Location: '/admin/login', 'Cache-Control': 'no-store' } })
}
