import { networkKinds } from '@kotipesa/domain'
import type { CheckboxField, RelationshipField } from 'payload'
import { choiceField, nameField, partField, titleField, validityFields } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text, type TextPath } from '../../text'
import { eachOnce } from '../training/existing-only'
import { alsoRegionsField, keepAlsoRegions } from './also-regions'
import { agreedByTurns, coordinationField } from './coordination'
import { networkReorganiseEndpoint } from './reorganise-endpoint'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { retitle } from '../retitle'

function agreed(name: string, label: TextPath): CheckboxField {
  return { name, type: 'checkbox', label: text(label), defaultValue: false }
}

/** The networks whose work this one goes on with: told by the act that ended them. */
const carriesOnField = {
  name: 'carriesOn',
  type: 'relationship',
  relationTo: 'networks',
  hasMany: true,
  label: text('networks.carriesOn'),
  admin: {
    readOnly: true,
    allowCreate: false,
    description: text('networks.carriesOnHelp'),
    condition: (data: Readonly<Record<string, unknown>>) => Array.isArray(data?.carriesOn) && data.carriesOn.length > 0,
  },
  validate: eachOnce,
} as RelationshipField

/** Networks of the roles, with what has been agreed of their work. */
export const Networks = regionRecord({
  slug: 'networks',
  labels: { singular: text('networks.singular'), plural: text('networks.plural'), help: text('networks.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  changesTogether: ['goalAgreed', 'taskAgreed', 'wayOfWorkingAgreed', 'validUntil'],
  shows: ['networkKinds', 'networkCadence', 'mandateParts', 'coordinatingBodyKinds', 'membershipRoles'],
  fields: [
    titleField(({ data }) => titleOf.network(data ?? {}), networkKinds),
    partField('now', '/admin/networks/network-now#NetworkNow'),
    choiceField({ name: 'kind', label: text('networks.kind'), choices: networkKinds, required: true }),
    nameField({
      name: 'name',
      label: text('networks.name'),
      description: text('networks.nameHelp'),
    }),
    confirmedField('name'),
    { type: 'row', fields: validityFields() },
    alsoRegionsField,
    carriesOnField,
    {
      type: 'collapsible',
      label: text('networks.mandate'),
      admin: { description: text('networks.mandateHelp') },
      fields: [
        agreed('goalAgreed', 'networks.goalAgreed'),
        agreed('taskAgreed', 'networks.taskAgreed'),
        agreed('wayOfWorkingAgreed', 'networks.wayOfWorkingAgreed'),
        agreed('coordinatingBodyAgreed', 'networks.coordinatingBodyAgreed'),
        coordinationField,
      ],
    },
    partField('matters', '/admin/chain/network-matters#NetworkMatters'),
    partField('reorganise', '/admin/networks/reorganise-network#ReorganiseNetwork'),
  ],
  references: [{ path: 'carriesOn', to: 'networks', called: 'networks.carriesOn' }],
  endpoints: [networkReorganiseEndpoint],
  uses: [
    { from: 'networks', path: 'carriesOn', called: 'networks.plural' },
    { from: 'documents', path: 'network', called: 'documents.plural' },
    { from: 'meetings', path: 'network', called: 'meetings.plural' },
    { from: 'meetings', path: 'alsoNetworks', called: 'meetings.plural' },
    { from: 'memberships', path: 'network', called: 'memberships.plural' },
    { from: 'questions', path: 'network', called: 'networkQuestions.plural' },
    { from: 'agenda-items', path: 'network', called: 'agendaItems.plural' },
    { from: 'memos', path: 'networks', called: 'memos.plural' },
  ],
  hooks: {
    beforeValidate: [keepAlsoRegions('network'), agreedByTurns],
    afterChange: [
      retitle('title', [
        { from: 'meetings', path: 'network' },
        { from: 'meetings', path: 'alsoNetworks' },
        { from: 'memberships', path: 'network' },
      ]),
    ],
  },
})
