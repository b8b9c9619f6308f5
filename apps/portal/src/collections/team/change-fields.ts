import { teamRoles, uptakeStages } from '@kotipesa/domain'
import { ValidationError, type ArrayField, type CollectionBeforeValidateHook, type RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { choiceField, dayField, shareField } from '../../fields'
import { languageOf, say, text } from '../../text'
import { eachOnce } from '../training/existing-only'

type Fields = Readonly<Record<string, unknown>>

/** Since when and until when, in rows that may have an open end. */
function sinceUntil(name: 'stage' | 'post') {
  return [
    dayField({ name: 'since', label: text(`teams.${name}Since`), required: true, width: '33.33%' }),
    dayField({ name: 'until', label: text(`teams.${name}Until`), width: '33.33%' }),
  ]
}

/** How far the team's service has come, stage by stage; stages are no ladder and may hold at once. */
export const stagesField: ArrayField = {
  name: 'stages',
  type: 'array',
  label: text('teams.stages'),
  labels: { singular: text('teams.stage'), plural: text('teams.stages') },
  admin: { description: text('teams.stagesHelp'), components: { RowLabel: '/admin/teams/row-labels#StageLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'stage',
          label: text('teams.stage'),
          choices: uptakeStages,
          required: true,
          width: '33.33%',
        }),
        ...sinceUntil('stage'),
      ],
    },
  ],
}

/** Posts of the team that nobody holds. */
export const openPostsField: ArrayField = {
  name: 'openPosts',
  type: 'array',
  label: text('teams.openPosts'),
  labels: { singular: text('teams.openPost'), plural: text('teams.openPosts') },
  admin: { description: text('teams.openPostsHelp'), components: { RowLabel: '/admin/teams/row-labels#PostLabel' } },
  fields: [
    choiceField({ name: 'role', label: text('teams.postRole'), choices: teamRoles, required: true }),
    {
      type: 'row',
      fields: [
        shareField({ name: 'share', label: text('teams.postShare'), required: true, width: '33.33%' }),
        ...sinceUntil('post'),
      ],
    },
  ],
}

/** The teams whose work this one goes on with: they merged into it, were split into it or moved. */
export const carriesOnField: RelationshipField = {
  name: 'carriesOn',
  type: 'relationship',
  relationTo: 'teams',
  hasMany: true,
  label: text('teams.carriesOn'),
  admin: { allowCreate: false, description: text('teams.carriesOnHelp') },
  validate: eachOnce,
} as RelationshipField

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((team) => idOf(team) ?? []) : []
}

/** Refuses a team that would carry itself on, straight or through others. */
export const noCircle: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const own = idOf((originalDoc as Fields | undefined)?.id)
  const first = idsIn(data?.carriesOn)
  if (own === null || first.length === 0) return data
  const region = idOf((data as Fields).region) ?? idOf((originalDoc as Fields).region)
  const teams = await asPortal(req).records('teams', { region: { equals: region } })
  const before = new Map(teams.map((team) => [String(team.id), idsIn(team.carriesOn)]))
  const seen = new Set<string>()
  for (
    let next = first;
    next.length > 0;
    next = next.flatMap((id) => before.get(id) ?? []).filter((id) => !seen.has(id))
  )
    for (const id of next) seen.add(id)
  if (!seen.has(own)) return data
  const error = {
    path: 'carriesOn',
    label: text('teams.carriesOn')[languageOf(req)],
    message: say(req, 'teams.circle'),
  }
  throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
}
