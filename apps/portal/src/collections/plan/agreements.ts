import { agreementParts } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, RelationshipField, TextareaField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { dayField, nameField, partField, titleField } from '../../fields'
import { text, type Language } from '../../text'
import { capitalised } from '../../text/capitalised'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { existingOnly } from '../training/existing-only'
import { themeChoices } from './development-teams'

type PartId = (typeof agreementParts)[number]['id']

function labelOf(part: PartId): Record<Language, string> {
  const [first, ...rest] = agreementParts
  return capitalised((rest.find(({ id }) => id === part) ?? first).label)
}

/** A part told in own words. */
function wordsField(name: string, part: PartId, description: Record<Language, string>): TextareaField {
  return { name, type: 'textarea', label: labelOf(part), maxLength: 2000, admin: { description } }
}

/** An agreement says the name of its team and, while it has no theme of its own, the team's. */
const namedAfterTeam: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const id = data?.team === undefined ? null : idOf(data.team)
  const team =
    id === null
      ? null
      : await asPortal(req)
          .record('development-teams', id)
          .catch(() => null)
  if (!data || team === null) return data
  const theme: unknown = data.theme ?? originalDoc?.theme
  const own: unknown = team.ownTheme ?? themeChoices.find((each) => each.id === team.theme)?.label.fi ?? null
  return { ...data, developmentTeam: team.name, theme: theme ?? own }
}

/** Agreements of development teams: which team, on which theme, what was agreed and how good it is. */
export const Agreements = regionRecord({
  slug: 'agreements',
  labels: { singular: text('agreements.singular'), plural: text('agreements.plural'), help: text('agreements.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'theme', 'madeOn'],
  defaultSort: '-madeOn',
  shows: ['agreementParts'],
  fields: [
    titleField(({ data }) => titleOf.agreement(data ?? {}), [{ label: text('agreements.singular') }]),
    dayField({ name: 'madeOn', label: text('agreements.madeOn'), required: true, isPast: true }),
    {
      name: 'team',
      type: 'relationship',
      relationTo: 'development-teams',
      label: labelOf('development-team'),
      index: true,
      admin: { allowCreate: false },
      validate: existingOnly,
    } as RelationshipField,
    {
      type: 'row',
      fields: [
        { ...nameField({ name: 'developmentTeam', label: text('agreements.teamName') }), admin: { width: '50%' } },
        { ...nameField({ name: 'theme', label: labelOf('theme') }), admin: { width: '50%' } },
      ],
    },
    wordsField('content', 'content', text('agreements.contentHelp')),
    wordsField('quality', 'quality', text('agreements.qualityHelp')),
    partField('followers', '/admin/development/agreement-commitments#AgreementCommitments'),
  ],
  references: [{ path: 'team', to: 'development-teams', called: 'developmentTeams.singular' }],
  uses: [{ from: 'commitments', path: 'agreement', called: 'commitments.plural' }],
  hooks: { beforeValidate: [namedAfterTeam] },
})
