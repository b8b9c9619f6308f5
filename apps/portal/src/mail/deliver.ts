import type { Payload } from 'payload'
import type { Queryable } from './post'
import { serverAnswer } from './refusal'

const minute = 60_000
const mostAttempts = 8
/** So long a message may be on its way to the mail server; whoever sent it has stopped meanwhile. */
const longestSending = 10 * minute
const pause = 5_000

interface Taken {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly calendar: string | null
  readonly attempts: number
}

interface CalendarFile {
  readonly filename: string
  readonly method: string
  readonly content: string
}

interface Outgoing {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** What mail programs show as an invitation. */
  readonly icalEvent?: CalendarFile
  readonly attachments?: { filename: string; content: string; contentType: string }[]
}

/** The calendars of a message, which stand one after another, each with what it does to the entries. */
function calendarFiles(calendar: string): readonly CalendarFile[] {
  const all = calendar.split(/(?<=END:VCALENDAR)\r?\n/).filter((content) => content !== '')
  return all.map((content, index) => {
    const method = /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH'
    return { filename: all.length === 1 ? 'kotipesa.ics' : `kotipesa-${index + 1}.ics`, method, content }
  })
}

/** A message as it goes out: one entry for a calendar as an invitation, several as a file each. */
function outgoing({ recipient, subject, body, calendar }: Taken): Outgoing {
  const files = calendarFiles(calendar ?? '')
  const message = { to: recipient, subject, text: body }
  const [first] = files
  if (first !== undefined && files.length === 1) return { ...message, icalEvent: first }
  const attachments = files.map(({ filename, method, content }) => {
    return { filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` }
  })
  return { ...message, attachments }
}

/** Takes the next message, for this process alone. */
async function takeNext(database: Queryable, now: Date): Promise<Taken | null> {
  const { rows } = await database.query(
    `UPDATE messages SET state = 'sending', attempts = attempts + 1, updated_at = $1
      WHERE id = (SELECT id FROM messages WHERE state = 'waiting' AND (next_at IS NULL OR next_at <= $1)
        ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, recipient, subject, body, calendar, attempts`,
    [now],
  )
  return (rows[0] as unknown as Taken | undefined) ?? null
}

async function giveBack(database: Queryable, { id, attempts }: Taken, error: unknown, now: Date): Promise<void> {
  const { isFinal, words, refusal } = serverAnswer(error)
  const isOver = isFinal || attempts >= mostAttempts
  await database.query(
    `UPDATE messages SET state = $2, problem = $3, next_at = $4, updated_at = $5, refusal = $6 WHERE id = $1`,
    [
      id,
      isOver ? 'refused' : 'waiting',
      words,
      isOver ? null : new Date(now.getTime() + 2 ** attempts * minute),
      now,
      isOver ? refusal : null,
    ],
  )
}

/**
 * Sends what waits, one message after another; gives how many the mail server took. A message that it refuses for good is
 * marked so, one that it cannot take now comes again later and later.
 */
export async function deliver(
  database: Queryable,
  send: (message: Outgoing) => Promise<unknown>,
  clock: () => Date,
): Promise<number> {
  const lost = new Date(clock().getTime() - longestSending)
  await database.query(`UPDATE messages SET state = 'unknown' WHERE state = 'sending' AND updated_at < $1`, [lost])
  let sent = 0
  for (let next = await takeNext(database, clock()); next !== null; next = await takeNext(database, clock())) {
    try {
      await send(outgoing(next))
    } catch (error) {
      await giveBack(database, next, error, clock())
      continue
    }
    sent += 1
    await database.query(
      `UPDATE messages SET state = 'sent', body = NULL, calendar = NULL, problem = NULL, updated_at = $2 WHERE id = $1`,
      [next.id, clock()],
    )
  }
  return sent
}

/** Sends what waits every few seconds, for as long as the portal runs. */
export function keepDelivering(payload: Payload): void {
  let isBusy = false
  async function round(): Promise<void> {
    if (isBusy) return
    isBusy = true
    try {
      await deliver(
        payload.db.pool,
        (message) => payload.sendEmail(message),
        () => new Date(),
      )
    } catch {
      payload.logger.warn('Messages could not be sent; it is tried again in a few seconds')
    } finally {
      isBusy = false
    }
  }
  setInterval(() => void round(), pause).unref()
}
