import {
  addDays,
  daysForCorrection,
  helsinkiDay,
  isGreatChange,
  lastReportDay,
  type CalendarDate,
} from '@kotipesa/domain'
import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { reportByLink, reportsByLink, saveReportByLink } from '../access/gateway'
import { dayOf, dayText } from '../fields'
import { typedDay } from '../fields/typed-day'
import { formBody } from '../http/form-body'
import { requestIn } from '../http/request-in'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { question, questionsOf } from '../questions/questions-of'
import type { Question } from '../questions/question'
import type { Language } from '../text'
import { invitationBySecret, noteOpened, noteReported, type Invitation } from './invitations'
import { mirrorOf } from './mirror'
import { mirrorPage } from './mirror-page'
import { firstAnswers, reportOf, reportSections, typedAnswer, type Section } from './report-form'
import { noReportPage, reportPage, type ReportEntry } from './report-page'

/** No form is longer. */
const longestBody = 20_000

type Data = Readonly<Record<string, unknown>>

/** What a request by a team's link is about. */
interface Visit {
  readonly invitation: Invitation
  readonly language: Language
  readonly today: CalendarDate
  readonly req: PayloadRequest
  readonly isCorrection: boolean
}

/** Whether the team may still correct what it has sent. */
function mayCorrect({ reportedAt }: Invitation, today: CalendarDate): boolean {
  return reportedAt !== null && today <= addDays(helsinkiDay(reportedAt), daysForCorrection)
}

function takesReports({ dueOn, closedOn }: Invitation, today: CalendarDate): boolean {
  return today <= lastReportDay({ dueOn: dueOn as CalendarDate, closedOn: closedOn as CalendarDate | null })
}

/** Finds what the link is for. A link that leads nowhere is 404 whatever is wrong with it; too many of them 429. */
async function visitOf(payload: Payload, request: Request, token: string): Promise<Visit | Response> {
  const { searchParams } = new URL(request.url)
  const followed = await followLink(request, token, (secret) => invitationBySecret(payload, secret))
  const invitation = followed.found
  const language = pageLanguage(request, invitation?.language)
  if (invitation === null) return noReportPage(language, followed.status, followed.headers)
  const today = helsinkiDay(new Date())
  if (invitation.reportedAt === null && !takesReports(invitation, today)) return noReportPage(language, 404)
  const req = await requestIn(language, payload)
  const isCorrection = searchParams.get('correct') === '1' && mayCorrect(invitation, today)
  return { invitation, language, today, req, isCorrection }
}

async function mirror({ invitation, language, req, today }: Visit): Promise<Response> {
  const found = await mirrorOf(req, invitation, today)
  return mirrorPage(invitation, found, language, mayCorrect(invitation, today))
}

/** The report that is corrected, or the last one before, with whose answers the form begins. */
async function reportBefore({ invitation, req, isCorrection }: Visit): Promise<Data | null> {
  if (isCorrection && invitation.report !== null) return reportByLink(req, invitation.report)
  return (await reportsByLink(req, invitation.team))[0] ?? null
}

/** Answers `GET /r/<token>`: the form, or the mirror when the team has reported. */
export async function answerReportForm(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { invitation, language, today, isCorrection } = visit
  if (invitation.reportedAt !== null && !isCorrection) return mirror(visit)
  await noteOpened(payload.db.pool, invitation.id)
  const sections = reportSections(payload)
  const before = await reportBefore(visit)
  const day = isCorrection ? dayOf(before?.reportedOn) : today
  const entry: ReportEntry = {
    day: dayText(day),
    answers: firstAnswers(sections, before, isCorrection),
    problems: new Map(),
    questions: [],
    isPrefilled: before !== null,
    isCorrection,
  }
  return reportPage(invitation, sections, entry, language)
}

/** What has changed so much since the last report that it is asked about, besides what the form itself asks. */
const compared = ['children', 'caseHolders', 'people'] as const

function questionsAbout(report: Data, before: Data | null, sections: readonly Section[]): readonly Question[] {
  const labels = new Map(sections.flatMap(({ inputs }) => inputs.map(({ path, label }) => [path, label] as const)))
  const changes = compared.flatMap((path) => {
    const [was, is] = [before?.[path], report[path]]
    if (typeof was !== 'number' || typeof is !== 'number' || !isGreatChange(was, is)) return []
    const label = labels.get(path)
    return [question(`changed:${path}:${was}/${is}`, 'rounds.greatChange', { was: String(was), is: String(is) }, label)]
  })
  return [...questionsOf.report(report), ...changes]
}

function problemsOf(error: ValidationError, paths: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(error.data.errors.map(({ path, message }) => [paths.has(path) ? path : '', message]))
}

/**
 * Answers `POST /r/<token>`: stores the report or its correction and leads to the mirror. What is wrong or asked about
 * comes back with everything that was typed.
 */
export async function answerReport(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { invitation, language, today, req, isCorrection } = visit
  // Sent twice: the first has been stored, and its mirror is what the second gets.
  if (invitation.reportedAt !== null && !isCorrection) return mirror(visit)
  const form = await formBody(request, longestBody)
  const sections = reportSections(payload)
  const inputs = sections.flatMap((section) => section.inputs)
  const typed = new Map(inputs.map(({ path }) => [path, form.get(path)?.trim() ?? '']))
  const report = reportOf(new Map(inputs.map((input) => [input.path, typedAnswer(input, typed.get(input.path) ?? '')])))
  const day = form.get('day') ?? ''
  const confirmed = form.getAll('confirmed')
  const before = await reportBefore(visit)
  const questions = isCorrection ? questionsOf.report(report) : questionsAbout(report, before, sections)
  const entry = {
    day,
    answers: typed,
    isPrefilled: before !== null,
    isCorrection,
  }
  const open = questions.filter(({ id }) => !confirmed.includes(id))
  if (open.length > 0) {
    return reportPage(invitation, sections, { ...entry, questions, problems: new Map() }, language)
  }
  const { region, team } = invitation
  const data = { region, team, reportedOn: typedDay(day, today), ...report, confirmed }
  try {
    const id = await saveReportByLink(req, isCorrection ? invitation.report : null, data)
    await noteReported(payload.db.pool, invitation.id, id)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const paths = new Set(['reportedOn', ...inputs.map(({ path }) => path)])
    const problems = problemsOf(error, paths)
    return reportPage(invitation, sections, { ...entry, questions: [], problems }, language)
  }
  const location = `/r/${token}?lang=${language}`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
