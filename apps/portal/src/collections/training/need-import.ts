import { z } from 'zod'
import { regionImport } from '../../sheets/region-import'

/** What a file may say of a need. */
const data = z
  .strictObject({
    curriculum: z.unknown(),
    teams: z.array(z.string()).optional(),
    municipality: z.unknown(),
    unit: z.unknown(),
    trainedTeams: z.unknown(),
    trainedPeople: z.unknown(),
    teamCount: z.unknown(),
    people: z.unknown(),
    term: z.unknown(),
    note: z.unknown(),
    openedOn: z.unknown(),
    scheduledOn: z.unknown(),
    closedOn: z.unknown(),
  })
  .partial()

/** Taking the needs of a file in, and taking that back. */
export const needImportEndpoints = regionImport({ slug: 'needs', data, unknown: 'needs.unknownNeed' })
