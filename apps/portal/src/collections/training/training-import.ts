import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { regionImport } from '../../sheets/region-import'
import { say } from '../../text'
import { refuse } from '../chain/keep-chain'
import { toldDays, type ToldDays } from './told-days'

type Fields = Readonly<Record<string, unknown>>

/** What a file may say of a training; its days are sessions of a new one. */
const data = z
  .strictObject({
    curriculum: z.unknown(),
    status: z.unknown(),
    teams: z.array(z.string()).max(200),
    days: z.array(z.string()).max(60).nullable(),
    hours: z.unknown(),
    place: z.unknown(),
  })
  .partial()

const ofDays = ['days', 'hours', 'place'] as const

function isSame(key: (typeof ofDays)[number], said: unknown, stored: ToldDays): boolean {
  if (key !== 'days') return (said ?? null) === stored[key]
  return JSON.stringify(said ?? []) === JSON.stringify(stored.days)
}

/**
 * A new training gets a session for each day. Those of one that is there have times, trainers and registered people of their
 * own, so they are moved in its form: a file that says other days is told so.
 */
function asStored(req: PayloadRequest, { days, hours, place, ...rest }: Fields, stored: Fields | null): Fields {
  if (stored === null) {
    const common = { kind: 'training-day', ...(hours ? { hours } : {}), ...(place ? { place } : {}) }
    return Array.isArray(days) ? { ...rest, sessions: days.map((date: string) => ({ ...common, date })) } : rest
  }
  const told = toldDays(stored.sessions)
  const said: Fields = { days, hours, place }
  const others = ofDays.filter((key) => said[key] !== undefined && !isSame(key, said[key], told))
  refuse(
    req,
    'trainings',
    others.map((path) => ({ path, called: 'trainings.sessions', message: say(req, 'trainings.daysInForm') })),
  )
  return rest
}

/** Taking the trainings of a file in, and taking that back. */
export const trainingImportEndpoints = regionImport({ slug: 'trainings', data, asStored })
