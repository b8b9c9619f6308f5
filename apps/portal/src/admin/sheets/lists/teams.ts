import { serviceTypes } from '@kotipesa/domain'
import { choiceColumn, dayColumn, lastDayColumn, wordsColumn, type KnownDay } from '../../../sheets/column'
import { text } from '../../../text'
import { listSheet } from './list-sheet'
import { municipalityColumn } from './names-column'

/** The teams of a region as a file. */
export const teamsSheet = listSheet<KnownDay>({
  slug: 'teams',
  sort: 'name',
  columns: [
    wordsColumn('id', text('sheets.id')),
    wordsColumn('name', text('teams.name')),
    municipalityColumn,
    choiceColumn('serviceType', text('teams.serviceType'), serviceTypes),
    dayColumn('validFrom', text('common.validFrom')),
    lastDayColumn('validUntil', text('common.validUntil')),
  ],
  known: (_api, _region, today) => Promise.resolve({ today }),
})
