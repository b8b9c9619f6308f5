import { professions } from '@kotipesa/domain'
import {
  choiceColumn,
  dayColumn,
  lastDayColumn,
  numberColumn,
  shareColumn,
  wordsColumn,
  type KnownDay,
} from '../../../sheets/column'
import { text } from '../../../text'
import { listSheet, namesOf } from './list-sheet'
import { municipalitiesColumn, nameColumn, type Named } from './names-column'

interface Known extends KnownDay {
  readonly people: readonly Named[]
}

const yesOrNo = [
  { id: 'yes', label: text('common.yes') },
  { id: 'no', label: text('common.no') },
]

const asked = ['permanentPost', 'coversOthers', 'shareInWriting', 'clientWorkKept', 'dutiesLightened'] as const

/** The trainers of a region as a file; who each is stands among the people. */
export const trainersSheet = listSheet<Known>({
  slug: 'trainers',
  sort: 'title',
  columns: [
    wordsColumn('id', text('sheets.id')),
    nameColumn('person', text('trainers.person'), ({ people }) => people, text('trainers.unknownPerson')),
    choiceColumn('profession', text('trainers.profession'), professions),
    dayColumn('qualifiedOn', text('trainers.qualifiedOn')),
    shareColumn('timeShare', text('trainers.timeShare')),
    dayColumn('validFrom', text('trainers.validFrom')),
    lastDayColumn('validUntil', text('common.validUntil')),
    numberColumn('modulesPassed', text('trainers.modulesPassed')),
    ...asked.map((key) => choiceColumn(key, text(`trainers.${key}`), yesOrNo)),
    municipalitiesColumn('municipalitiesServed', text('trainers.municipalitiesServed')),
  ],
  known: async (api, region, today) => {
    const people = await namesOf(api, 'people', region, today)
    return {
      today,
      people: people.map(({ id, name, email }) => ({
        id: String(id),
        name: String(name),
        also: typeof email === 'string' ? email : null,
      })),
    }
  },
})
