import type { ArrayField, CollectionBeforeValidateHook, RelationshipField } from 'payload'
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

/** Other regions that take part in this meeting alone; those of a joint network or group take part without being named. */
export const meetingRegionsField: ArrayField = {
  name: 'alsoRegions',
  type: 'array',
  label: text('joint.alsoRegions'),
  labels: { singular: text('joint.region'), plural: text('joint.alsoRegions') },
  admin: { description: text('meetings.alsoRegionsHelp') },
  fields: [regionChoice({ name: 'region', label: text('joint.region'), required: true })],
}

function idsOf(value: unknown): readonly (string | null)[] {
  return (Array.isArray(value) ? value : []).map(idOf)
}

/** The network or group whose meeting it is stands once, and each other region as well. */
export const keepOtherBodies: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const meeting: Fields = { ...originalDoc, ...data }
  const message = say(req, 'meetings.alsoTwice')
  const regions = rowsTakingPart(meeting).map(({ region }) => String(region))
  const isRegionWrong =
    ('alsoRegions' in data || 'region' in data) &&
    (regions.includes(String(idOf(meeting.region))) || new Set(regions).size < regions.length)
  refuse(req, collection.slug, [
    ...(['network', 'group'] as const).flatMap((body) => {
      const path = body === 'network' ? 'alsoNetworks' : 'alsoGroups'
      const own = idOf(meeting[body])
      return own !== null && idsOf(meeting[path]).includes(own)
        ? [{ path, called: `meetings.${path}` as const, message }]
        : []
    }),
    ...(isRegionWrong
      ? [{ path: 'alsoRegions', called: 'joint.alsoRegions' as const, message: say(req, 'joint.eachOnce') }]
      : []),
  ])
  return data
}
