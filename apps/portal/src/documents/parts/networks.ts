import {
  decisionOrigins,
  eventKinds,
  groupKinds,
  meetingStates,
  networkKinds,
  type DocumentBlock,
} from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { idsOf } from '../../collections/chain/memo-matters'
import { dayOf, dayText } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { translateTitle } from '../../fields/title'
import { isInPeriod, type Making } from '../making'
import { peopleIn, tableOf } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

/** A stored title in the language of the document. */
function titleIn({ language }: Pick<Making, 'language'>, { title }: Fields): string {
  return translateTitle(String(title ?? ''), [...networkKinds, ...groupKinds], language)
}

function byDayOf(field: string) {
  return (one: Fields, other: Fields): number =>
    (dayOf(one[field]) ?? '').localeCompare(dayOf(other[field]) ?? '') || String(one.id).localeCompare(String(other.id))
}

function isOf(meeting: Fields, network: string): boolean {
  return idOf(meeting.network) === network || idsOf(meeting.alsoNetworks).includes(network)
}

/** The meetings of the period, those of the document's network alone where it is about one. */
async function meetingsIn(making: Making): Promise<readonly Fields[]> {
  const network = making.network === null ? null : String(making.network.id)
  return (await making.records('meetings'))
    .filter((meeting) => isInPeriod(making, meeting.heldOn) && (network === null || isOf(meeting, network)))
    .toSorted(byDayOf('heldOn'))
}

/** Each network and group that was there in the period: how often it has met, and with how many. */
export async function networks(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, period } = making
  const meetings = (await meetingsIn(making)).filter(({ state }) => state === 'held')
  const start = period?.start ?? making.today
  const last = period?.lastDay ?? making.today
  const rows: (readonly [string, string, string, string, string])[] = []
  for (const [slug, field, also] of [
    ['networks', 'network', 'alsoNetworks'],
    ['groups', 'group', 'alsoGroups'],
  ] as const) {
    const bodies = (await making.records(slug)).filter(
      ({ validFrom, validUntil }) =>
        (dayOf(validFrom) ?? '') <= last && (!validUntil || (dayOf(validUntil) ?? '') > start),
    )
    for (const body of bodies) {
      const own = meetings.filter(
        (meeting) => idOf(meeting[field]) === String(body.id) || idsOf(meeting[also]).includes(String(body.id)),
      )
      const attendees = own.flatMap(({ attendees: count }) => (typeof count === 'number' ? [count] : []))
      rows.push([
        String(body.id),
        titleIn(making, body),
        making.number(own.length),
        own.length === 0 ? words('documents.notInPeriod') : dayText(own.at(-1)?.heldOn),
        making.number(
          attendees.length === 0 ? null : attendees.reduce((sum, each) => sum + each, 0) / attendees.length,
          0,
        ),
      ])
    }
  }
  return [
    tableOf('networks', words('documents.networksCaption'), {
      columns: [
        ['body', words('documents.body')],
        ['meetings', words('documents.meetingsHeld'), 'number'],
        ['latest', words('documents.latestMeeting')],
        ['attendees', words('documents.attendeesMean'), 'number'],
      ],
      rows,
      nothing: words('documents.noNetworks'),
    }),
  ]
}

/** The meetings of the period, planned and held. */
export async function meetings(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const rows = (await meetingsIn(making))
    .filter(({ state }) => state !== 'cancelled')
    .map(
      (meeting) =>
        [
          String(meeting.id),
          dayText(meeting.heldOn),
          titleIn(making, meeting)
            .split(' · ')
            .filter((part) => part !== dayText(meeting.heldOn))
            .join(' · '),
          making.label(meetingStates, meeting.state),
          meeting.state === 'held' ? making.number(meeting.attendees) : '–',
        ] as const,
    )
  return [
    tableOf('meetings', words('documents.meetingsCaption'), {
      columns: [
        ['day', words('documents.day')],
        ['body', words('documents.body')],
        ['state', words('documents.status')],
        ['attendees', words('documents.attendees'), 'number'],
      ],
      rows,
      nothing: words('documents.noMeetings'),
    }),
  ]
}

function outcomeOf(making: Making, question: Fields): string {
  const { words } = making
  if (question.withdrawnOn) return words('documents.withdrawn', { day: dayText(question.withdrawnOn) })
  if (question.answeredOn) return words('documents.answered', { day: dayText(question.answeredOn) })
  return words('documents.open')
}

/** The questions that networks asked in the period, with what became of each. */
export async function questions(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, network } = making
  const names = new Map((await making.records('networks')).map((each) => [String(each.id), titleIn(making, each)]))
  const asked = (await making.records('questions'))
    .filter((question) => isInPeriod(making, question.raisedOn))
    .filter((question) => network === null || idOf(question.network) === String(network.id))
    .toSorted(byDayOf('raisedOn'))
  const items = await making.records('agenda-items', { question: { in: asked.map(({ id }) => String(id)) } })
  const decided = new Set(items.filter(({ outcome }) => outcome === 'decided').map(({ question }) => idOf(question)))
  const rows = asked.map(
    (question) =>
      [
        String(question.id),
        String(question.text ?? question.title ?? ''),
        names.get(idOf(question.network) ?? '') ?? words('documents.notKnown'),
        dayText(question.raisedOn),
        !question.answeredOn && decided.has(String(question.id))
          ? words('documents.decided')
          : outcomeOf(making, question),
      ] as const,
  )
  return [
    tableOf('questions', words('documents.questionsCaption'), {
      columns: [
        ['question', words('networkQuestions.singular')],
        ['network', words('networks.singular')],
        ['raised', words('documents.asked')],
        ['outcome', words('documents.outcome')],
      ],
      rows,
      nothing: words('documents.noQuestions'),
    }),
  ]
}

/** The decisions of the period, of one meeting, or of what one network has asked. */
export async function decisions(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, meeting, network } = making
  const items = await making.records('agenda-items')
  const itemById = new Map(items.map((item) => [String(item.id), item]))
  const ownQuestions =
    network === null
      ? null
      : new Set((await making.records('questions', { network: { equals: network.id } })).map(({ id }) => String(id)))
  const found = (await making.records('decisions')).filter((decision) => {
    const item = itemById.get(idOf(decision.agendaItem) ?? '')
    if (meeting !== null) return idOf(item?.meeting) === String(meeting.id)
    if (!isInPeriod(making, decision.decidedOn)) return false
    return (
      ownQuestions === null ||
      ownQuestions.has(idOf(item?.question) ?? '') ||
      idOf(item?.network) === String(network?.id ?? '')
    )
  })
  const rows = found
    .toSorted(byDayOf('decidedOn'))
    .map(
      (decision) =>
        [
          String(decision.id),
          String(decision.text ?? decision.title ?? ''),
          dayText(decision.decidedOn),
          making.label(decisionOrigins, decision.origin),
          String(decision.responsible ?? '') || words('documents.notNamed'),
          decision.doneOn
            ? words('documents.done', { day: dayText(decision.doneOn) })
            : decision.followUpOn
              ? words('documents.followUp', { day: dayText(decision.followUpOn) })
              : words('documents.open'),
        ] as const,
    )
  return [
    tableOf('decisions', words('documents.decisionsCaption'), {
      columns: [
        ['decision', words('decisions.singular')],
        ['decided', words('documents.decidedOn')],
        ['origin', words('decisions.origin')],
        ['responsible', words('decisions.responsible')],
        ['state', words('documents.status')],
      ],
      rows,
      nothing: words('documents.noDecisions'),
    }),
  ]
}

/** The dialogues, workshops and other events of the period. */
export async function events(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const held = (await making.records('events')).filter(
    ({ isCancelled, sessions }) => !isCancelled && rowsOf(sessions).some(({ date }) => isInPeriod(making, date)),
  )
  const rows = held
    .map((event) => {
      const [first] = rowsOf(event.sessions)
        .flatMap(({ date }) => dayOf(date) ?? [])
        .toSorted()
      const people = peopleIn(event.participants)
      return { event, first: first ?? '', people }
    })
    .toSorted((a, b) => a.first.localeCompare(b.first) || String(a.event.id).localeCompare(String(b.event.id)))
    .map(
      ({ event, first, people }) =>
        [
          String(event.id),
          dayText(first),
          making.label(eventKinds, event.kind),
          String(event.name ?? '') || '–',
          first > making.today ? '–' : making.number(people),
        ] as const,
    )
  return [
    tableOf('events', words('documents.eventsCaption'), {
      columns: [
        ['day', words('documents.day')],
        ['kind', words('events.kind')],
        ['name', words('documents.name')],
        ['participants', words('documents.participants'), 'number'],
      ],
      rows,
      nothing: words('documents.noEvents'),
    }),
  ]
}
