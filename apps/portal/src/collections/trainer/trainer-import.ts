import { z } from 'zod'
import { regionImport } from '../../sheets/region-import'

/** What a file may say of a trainer; the person is one of the region's people. */
const data = z
  .strictObject({
    person: z.unknown(),
    profession: z.unknown(),
    qualifiedOn: z.unknown(),
    timeShare: z.unknown(),
    validFrom: z.unknown(),
    validUntil: z.unknown(),
    modulesPassed: z.unknown(),
    permanentPost: z.unknown(),
    coversOthers: z.unknown(),
    shareInWriting: z.unknown(),
    clientWorkKept: z.unknown(),
    dutiesLightened: z.unknown(),
    municipalitiesServed: z.array(z.string()).max(400).nullable(),
  })
  .partial()

/** Taking the trainers of a file in, and taking that back. */
export const trainerImportEndpoints = regionImport({ slug: 'trainers', kind: 'person', data })
