import { z } from 'zod'
import { regionImport } from '../../sheets/region-import'

/** What a file may say of a team. */
const data = z
  .strictObject({
    name: z.unknown(),
    municipality: z.unknown(),
    serviceType: z.unknown(),
    validFrom: z.unknown(),
    validUntil: z.unknown(),
  })
  .partial()

/** Taking the teams of a file in, and taking that back. */
export const teamImportEndpoints = regionImport({ slug: 'teams', data })
