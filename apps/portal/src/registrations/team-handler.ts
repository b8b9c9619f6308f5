import { helsinkiDay, isOpen } from '@kotipesa/domain'
import { ValidationError, type Payload } from 'payload'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { inOneTransaction, undone } from '../saving/in-one-transaction'
import { say, type Language } from '../text'
import { refusalPage } from './page'
import { monthsKept, waitOf } from './public-handler'
import { register, type Entry } from './register'
import { asInvited, teamLinkBySecret, type TeamLink } from './team-links'
import { mostRows, noMember, rowsOfForm, teamPage, type Member, type TeamProblems } from './team-page'

/** No form is longer, with all its rows. */
const longestForm = 60_000

interface Visit extends TeamLink {
  readonly language: Language
  readonly isOpen: boolean
  readonly months: number
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const language = pageLanguage(request)
  const followed = await followLink(request, token, (secret) => teamLinkBySecret(payload, secret))
  if (followed.found === null) return refusalPage(language, followed.status, followed.headers)
  const { occasion } = followed.found
  const months = await monthsKept(payload, occasion.region)
  return { ...followed.found, language, isOpen: isOpen(asInvited(occasion), helsinkiDay(new Date())), months }
}

/** Answers `GET /t/<token>`: the training or event for which a team's leader registers its members. */
export async function answerTeam(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const count = Number(new URL(request.url).searchParams.get('sent'))
  const sent = Number.isInteger(count) && count > 0 && count <= mostRows ? count : null
  return teamPage({ ...visit, sent, members: roomFor(rowsOfForm), problems: new Map() }, visit.language)
}

function roomFor(rows: number, members: readonly Member[] = []): readonly Member[] {
  return Array.from({ length: Math.min(rows, mostRows) }, (_, index) => members[index] ?? noMember)
}

function membersIn(form: URLSearchParams): readonly Member[] {
  function written(name: string, index: number): string {
    return form.get(`${name}-${index}`)?.trim() ?? ''
  }
  const rows = Number(form.get('rows') ?? rowsOfForm)
  const room = Number.isInteger(rows) && rows > 0 ? rows : rowsOfForm
  return roomFor(room).map((_, index) => ({
    name: written('name', index),
    email: written('email', index),
    group: written('group', index),
  }))
}

/** A row in which nothing is written is no member. */
function isWritten({ name, email }: Member): boolean {
  return name !== '' || email !== ''
}

function entryOf({ name, email, group }: Member, team: string): Entry {
  return { name, email, unit: team.slice(0, 200), group, sector: '', note: '' }
}

/** Everything that is wrong with what was sent, found without storing any of it. */
async function problemsIn(
  payload: Payload,
  visit: Visit,
  members: readonly Member[],
  hasConsent: boolean,
): Promise<TeamProblems> {
  const { language, occasion, team } = visit
  const problems = new Map<string, string>()
  const req = { i18n: { language } }
  if (!members.some(isWritten)) problems.set('', say(req, 'teamLinks.nobody'))
  if (!hasConsent) problems.set('consent', say(req, 'registrations.consentMissing'))
  const addresses = members.map(({ email }) => email.toLowerCase())
  for (const [index, member] of members.entries()) {
    if (!isWritten(member)) continue
    if (member.email !== '' && addresses.indexOf(member.email.toLowerCase()) < index) {
      problems.set(`email-${index}`, say(req, 'teamLinks.twice'))
    }
    const attempt = await requestIn(language, payload)
    try {
      await undone(attempt, async () => {
        await register(attempt, asInvited(occasion), entryOf(member, team), language)
      })
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      for (const { path, message } of error.data.errors) {
        problems.set(path in member ? `${path}-${index}` : '', message)
      }
    }
  }
  return problems
}

/** Answers `POST /t/<token>`: registers all members or none. Sent twice it is stored once. */
export async function answerTeamForm(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { language, occasion, team } = visit
  const seconds = await waitOf(request)
  if (seconds > 0) return refusalPage(language, 429, { 'Retry-After': String(seconds) })
  const form = await formBody(request, longestForm)
  const members = membersIn(form)
  if (form.get('more') === '1') {
    const roomier = roomFor(members.length + rowsOfForm, members)
    return teamPage({ ...visit, sent: null, members: roomier, problems: new Map() }, language)
  }
  const problems = visit.isOpen ? await problemsIn(payload, visit, members, form.get('consent') === '1') : new Map()
  if (problems.size > 0) return teamPage({ ...visit, sent: null, members, problems }, language)
  const written = visit.isOpen ? members.filter(isWritten) : []
  const req = await requestIn(language, payload)
  await inOneTransaction(req, async () => {
    for (const member of written) await register(req, asInvited(occasion), entryOf(member, team), language)
  })
  const location = `/t/${token}?lang=${language}&sent=${written.length}`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
