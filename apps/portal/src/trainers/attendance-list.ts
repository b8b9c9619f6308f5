import { helsinkiDay } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { escaped } from '../http/plain-page'
import { attendanceOf, noteAttendance } from '../registrations/attendance'
import { occasionById, type OccasionSession } from '../registrations/occasion'
import { registrationsFor } from '../registrations/stored'
import { sessionLine } from '../registrations/words'
import { say, type Language, type TextPath } from '../text'
import type { TrainerQuestion } from './questions'

/** Who has a seat at a training, by name only, and who of them was at one of its sessions. */
export interface AttendanceList {
  /** Those whose day has come, in their order. */
  readonly sessions: readonly OccasionSession[]
  /** The one that the list is of; `null` while no day has come. */
  readonly session: OccasionSession | null
  readonly people: readonly { readonly id: string; readonly name: string; readonly isThere: boolean }[]
}

/** What the list needs to know of a trainer and a training. */
type Held = Pick<TrainerQuestion, 'training' | 'answer'> & { readonly sessions: readonly { readonly id: string }[] }

/**
 * The list for a trainer who has said yes to a training; `null` for others.
 *
 * @param asked the id of a session; otherwise it is the latest
 */
export async function attendanceList(
  { db: { pool } }: Payload,
  { training, answer, sessions: held }: Held,
  asked: string | null,
): Promise<AttendanceList | null> {
  const occasion = answer === 'yes' ? await occasionById(pool, training) : null
  if (occasion === null) return null
  const own = occasion.sessions.filter(({ id }) => held.some((session) => session.id === id))
  const sessions = own.filter(({ date }) => date <= helsinkiDay(new Date()))
  const session = sessions.find(({ id }) => id === asked) ?? sessions.at(-1) ?? null
  if (session === null) return { sessions, session, people: [] }
  const there = await attendanceOf(pool, occasion)
  const people = (await registrationsFor(pool, occasion))
    .filter(({ state }) => state === 'registered')
    .map(({ id, name }) => ({ id, name, isThere: there.get(id)?.includes(session.id) ?? false }))
  return { sessions, session, people: people.toSorted((one, other) => one.name.localeCompare(other.name, 'fi')) }
}

/**
 * Notes what a trainer has ticked, of those on the list alone. Only what differs from what the form showed is noted, so that
 * what somebody else has noted meanwhile stays.
 */
export async function noteTicks(
  { db: { pool } }: Payload,
  question: Pick<Held, 'training'>,
  list: AttendanceList,
  form: URLSearchParams,
) {
  const [shown, ticked] = [new Set(form.getAll('shown')), new Set(form.getAll('there'))]
  for (const { id } of list.people) {
    if (list.session === null || shown.has(id) === ticked.has(id)) continue
    const note = { registration: id, session: list.session.id, isThere: ticked.has(id) }
    await noteAttendance(pool, { of: 'training', id: question.training }, note)
  }
}

function personHtml({ id, name, isThere }: AttendanceList['people'][number]): string {
  const shown = isThere ? `<input type="hidden" name="shown" value="${id}">` : ''
  return `<li>${shown}<input type="checkbox" id="there-${id}" name="there" value="${id}"${isThere ? ' checked' : ''}>
<label for="there-${id}">${escaped(name)}</label></li>`
}

/** The list as a part of the trainer's page: ticks as large as a thumb, sent together, without a script. */
export function attendanceHtml(
  { sessions, session, people }: AttendanceList,
  language: Language,
  isSaved: boolean,
): string {
  function words(path: TextPath): string {
    return escaped(say({ i18n: { language } }, path))
  }
  const title = `<h2 id="attendance">${words('registrations.attendance')}</h2>`
  if (session === null) return `${title}\n<p>${words('trainerQuestions.attendanceFrom')}</p>`
  const others = sessions
    .filter(({ id }) => id !== session.id)
    .map(
      (each) =>
        `<li><a href="?lang=${language}&amp;session=${encodeURIComponent(each.id)}#attendance">${escaped(sessionLine(each, language))}</a></li>`,
    )
  const form = `<form method="post" action="?lang=${language}" class="attendance">
<input type="hidden" name="act" value="attendance"><input type="hidden" name="session" value="${escaped(session.id)}">
<fieldset><legend>${escaped(sessionLine(session, language))}</legend>
<ul>${people.map(personHtml).join('')}</ul></fieldset>
<button>${words('trainerQuestions.attendanceSave')}</button></form>`
  return `${title}
${isSaved ? `<div class="done" role="status"><p>${words('registrations.saved')}</p></div>` : ''}
<p>${words('trainerQuestions.attendanceHelp')}</p>
${people.length === 0 ? `<p>${words('registrations.noneYet')}</p>` : form}
${others.length === 0 ? '' : `<h3>${words('trainerQuestions.attendanceOthers')}</h3><ul>${others.join('')}</ul>`}`
}
