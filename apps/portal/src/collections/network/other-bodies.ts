import type { ArrayField, CollectionBeforeValidateHook, PayloadRequest, RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { rowsTakingPart } from '../../access/joint-body'
import { say, text } from '../../text'
import { refuse } from '../chain/keep-chain'
import { eachOnce } from '../training/existing-only'
import { regionChoice } from './also-regions'

type Fields = Readonly<Record<string, unknown>>

/** The other networks or groups whose meeting it is as well. */
export function alsoField(name: 'alsoNetworks' | 'alsoGroups', relationTo: 'networks' | 'groups'): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label: text(`meetings.${name}`),
    admin: {
      width: '50%',
      allowCreate: false,
      allowEdit: false,
      description: name === 'alsoNetworks' ? text('meetings.alsoHelp') : undefined,
    },
    validate: eachOnce,
  } as RelationshipField
}

/**
 * Other regions that take part in a meeting or event alone; those of a joint network or group take part in its meetings
 * without being named.
 */
export function takingPartField(of: 'meetings' | 'events'): ArrayField {
  return {
    name: 'alsoRegions',
    type: 'array',
    label: text('joint.alsoRegions'),
    labels: { singular: text('joint.region'), plural: text('joint.alsoRegions') },
    admin: { description: text(`${of}.alsoRegionsHelp`) },
    fields: [regionChoice({ name: 'region', label: text('joint.region'), required: true })],
  }
}

function idsOf(value: unknown): readonly (string | null)[] {
  return (Array.isArray(value) ? value : []).map(idOf)
}

type Data = Parameters<CollectionBeforeValidateHook>[0]['data']

/** What is wrong where the own region or another one stands twice. */
function regionTwice(req: PayloadRequest, data: Data, record: Fields) {
  const regions = rowsTakingPart(record).map(({ region }) => String(region))
  const isWrong =
    data !== undefined &&
    ('alsoRegions' in data || 'region' in data) &&
    (regions.includes(String(idOf(record.region))) || new Set(regions).size < regions.length)
  return isWrong
    ? [{ path: 'alsoRegions', called: 'joint.alsoRegions' as const, message: say(req, 'joint.eachOnce') }]
    : []
}

/** Each other region of an event stands once, and its own does not. */
export const keepRegionsOnce: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  refuse(req, collection.slug, regionTwice(req, data, { ...originalDoc, ...data }))
  return data
}

/** The network or group whose meeting it is stands once, and each other region as well. */
export const keepOtherBodies: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const meeting: Fields = { ...originalDoc, ...data }
  const message = say(req, 'meetings.alsoTwice')
  refuse(req, collection.slug, [
    ...(['network', 'group'] as const).flatMap((body) => {
      const path = body === 'network' ? 'alsoNetworks' : 'alsoGroups'
      const own = idOf(meeting[body])
      return own !== null && idsOf(meeting[path]).includes(own)
        ? [{ path, called: `meetings.${path}` as const, message }]
        : []
    }),
    ...regionTwice(req, data, meeting),
  ])
  return data
}
