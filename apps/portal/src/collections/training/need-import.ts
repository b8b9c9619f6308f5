import { can, isRegionCode } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../access/actor'
import { Refusal } from '../../access/refusal'
import { importEndpoints, type Scope } from '../../sheets/import-endpoints'
import { say } from '../../text'

/** What a file may say of a need. */
const dataSchema = z
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

/** The needs of a region, for whoever may write them. */
function scopeFor(req: PayloadRequest, { region }: Readonly<Record<string, unknown>>): Promise<Scope> {
  if (
    typeof region !== 'string' ||
    !isRegionCode(region) ||
    !can(actorOf(req.user), 'create', { kind: 'region-record', region })
  ) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  return Promise.resolve({ base: { region }, has: (record) => record.region === region })
}

/** Taking the needs of a file in (`POST /api/needs/import`), and taking that back. */
export const needImportEndpoints = importEndpoints({
  slug: 'needs',
  data: dataSchema,
  of: { region: z.string().refine(isRegionCode) },
  unknown: 'needs.unknownNeed',
  scopeFor: async (req, of) => scopeFor(req, of),
})
