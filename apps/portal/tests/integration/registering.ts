import ICAL from 'ical.js'
import type { Reply } from './client'
import { onServer } from './database'
import type { Portal } from './portal'

/** A message as it is kept without a mail server. */
export interface Mail {
  readonly subject: string
  readonly recipient: string
  readonly body: string
  readonly calendar: string | null
}

/** The own link in a message. */
export function linkIn({ body }: Mail): string {
  return /\/i\/[\w-]{43}/.exec(body)?.[0] ?? ''
}

/** The calendars that stand one after another, each as calendar programs read it. */
export function calendarsIn(text: string | null): readonly ICAL.Component[] {
  const all = (text ?? '').split(/(?<=END:VCALENDAR)\r\n/).filter((one) => one !== '')
  return all.map((one) => new ICAL.Component(ICAL.parse(one) as unknown[]))
}

/** The entries of a message's calendars. */
export function entriesIn({ calendar }: Pick<Mail, 'calendar'>) {
  return calendarsIn(calendar).flatMap((parsed) =>
    parsed.getAllSubcomponents('vevent').map((component) => {
      const { uid, sequence, startDate } = new ICAL.Event(component)
      return {
        method: String(parsed.getFirstPropertyValue('method')),
        uid,
        sequence,
        start: String(startDate),
        status: component.getFirstPropertyValue('status'),
      }
    }),
  )
}

/** What somebody writes in the form of a public page. */
export const entry = {
  name: 'Aino Osallistuja',
  unit: 'Pohjoinen',
  group: 'social-worker',
  sector: '',
  note: '',
  consent: '1',
}

export interface Registering {
  mails(recipient: string): Promise<readonly Mail[]>
  lastMail(recipient: string): Promise<Mail>
  /** Sends a form, from an address of its own. */
  send(path: string, fields: Record<string, string>): Promise<Reply>
  register(id: string, email: string, more?: Record<string, string>): Promise<Reply>
}

/** People without accounts at a portal that stands behind one proxy (`TRUSTED_PROXIES=1`), each at another address. */
export function registering(portal: Portal): Registering {
  let address = 0
  async function mails(recipient: string): Promise<readonly Mail[]> {
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT subject, recipient, body, calendar FROM messages WHERE recipient = '${recipient}' ORDER BY created_at, id`,
    )
    return rows as unknown as readonly Mail[]
  }
  function send(path: string, fields: Record<string, string>): Promise<Reply> {
    address += 1
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: portal.origin,
      'X-Forwarded-For': `10.0.${Math.floor(address / 256)}.${address % 256}`,
    }
    return portal.nobody.send('POST', path, new URLSearchParams(fields).toString(), headers)
  }
  return {
    mails,
    async lastMail(recipient) {
      const last = (await mails(recipient)).at(-1)
      if (last === undefined) throw new Error(`no message to ${recipient}`)
      return last
    },
    send,
    register: (id, email, more = {}) => send(`/fi/koulutukset/${id}`, { ...entry, email, ...more }),
  }
}
