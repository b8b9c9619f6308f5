import { listSheet, namesOf } from './list-sheet'
import { columns, type Known } from '../../needs/files/columns'

/** The training needs of a region as a file. */
export const needsSheet = listSheet<Known>({
  slug: 'needs',
  sort: 'place',
  columns,
  known: async (api, region, today) => {
    const teams = await namesOf(api, 'teams', region, today)
    return { today, teams: teams.map(({ id, name }) => ({ id: String(id), name: String(name) })) }
  },
})
