import {
  agendaOutcomes,
  attendanceGroups,
  groupKinds,
  isRegionCode,
  networkKinds,
  partnerSectors,
  regionByCode,
  type DocumentBlock,
} from '@kotipesa/domain'
import { dayText } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { bodyTitles } from '../../meetings/titles'
import { translateTitle } from '../../fields/title'
import type { Making } from '../making'
import { tableOf, wordsOf } from '../pieces'

/** When and where a meeting is, and of which networks and groups. */
export async function meetingFacts({ req, meeting, language, words }: Making): Promise<readonly DocumentBlock[]> {
  if (meeting === null) return [{ kind: 'nothing', key: 'meeting', text: words('documents.noMeetingChosen') }]
  const bodies = await bodyTitles(req, meeting)
  const terms = [...networkKinds, ...groupKinds]
  const told: readonly (readonly [string, string, string])[] = [
    [
      'body',
      words('documents.body'),
      (bodies ?? '')
        .split(', ')
        .map((each) => translateTitle(each, terms, language))
        .join(', '),
    ],
    ['day', words('documents.day'), dayText(meeting.heldOn)],
    ['time', words('documents.time'), [meeting.startsAt, meeting.endsAt].filter(Boolean).join('–')],
    ['place', words('trainings.place'), String(meeting.place ?? '')],
    ['link', words('trainings.link'), String(meeting.link ?? '')],
  ]
  const figures = told.flatMap(([key, label, value]) => (value === '' ? [] : [{ key, label, value }]))
  return [{ kind: 'figures', key: 'meeting', figures }]
}

/** The agenda of a meeting: what was written, and the matters that were put on it with what became of them. */
export async function agenda(making: Making): Promise<readonly DocumentBlock[]> {
  const { meeting, words } = making
  if (meeting === null) return [{ kind: 'nothing', key: 'agenda', text: words('documents.noMeetingChosen') }]
  const items = await making.records('agenda-items', {
    or: [{ meeting: { equals: meeting.id } }, { postponedTo: { equals: meeting.id } }],
  })
  const rows = items
    .toSorted((a, b) => String(a.createdAt).localeCompare(String(b.createdAt)))
    .map(
      (item) =>
        [
          String(item.id),
          String(item.text ?? item.title ?? ''),
          item.outcome ? making.label(agendaOutcomes, item.outcome) : words('documents.notTreated'),
        ] as const,
    )
  const written = wordsOf('agenda', meeting.agenda)
  if (rows.length === 0 && written.length > 0) return written
  return [
    ...written,
    tableOf('items', words('documents.mattersCaption'), {
      columns: [
        ['matter', words('documents.matter')],
        ['outcome', words('documents.outcome')],
      ],
      rows,
      nothing: words('documents.noMatters'),
    }),
  ]
}

/** Who came to a meeting, by group; nobody is named. */
export async function attendance(making: Making): Promise<readonly DocumentBlock[]> {
  const { meeting, words } = making
  const groups = rowsOf(meeting?.attendance)
  const rows = groups.map(
    ({ group, sector, region, count }, index) =>
      [
        `${index}`,
        [
          making.label(attendanceGroups, group),
          ...(sector ? [making.label(partnerSectors, sector)] : []),
          ...(typeof region === 'string' && isRegionCode(region)
            ? [regionByCode(region).shortName[making.language]]
            : []),
        ].join(', '),
        making.number(count),
      ] as const,
  )
  const total: DocumentBlock = {
    kind: 'figures',
    key: 'total',
    figures: [{ key: 'attendees', label: words('documents.attendees'), value: making.number(meeting?.attendees) }],
  }
  if (rows.length === 0) return meeting?.state === 'held' ? [total] : [nothingYet(words('documents.noAttendance'))]
  return [
    total,
    tableOf('attendance', words('documents.attendanceCaption'), {
      columns: [
        ['group', words('documents.group')],
        ['count', words('documents.people'), 'number'],
      ],
      rows,
      nothing: words('documents.noAttendance'),
    }),
  ]
}

function nothingYet(text: string): DocumentBlock {
  return { kind: 'nothing', key: 'total', text }
}

/** What was written down of a meeting. */
export async function memo({ meeting, words }: Making): Promise<readonly DocumentBlock[]> {
  const written = wordsOf('memo', meeting?.memo)
  return written.length > 0 ? written : [{ kind: 'nothing', key: 'memo', text: words('documents.noMemo') }]
}
