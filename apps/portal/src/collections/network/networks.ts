import { networkKinds } from '@kotipesa/domain'
import type { CheckboxField } from 'payload'
import { choiceField, nameField, partField, titleField, validityFields } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text, type TextPath } from '../../text'
import { alsoRegionsField, keepAlsoRegions } from './also-regions'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { retitle } from '../retitle'

function agreed(name: string, label: TextPath): CheckboxField {
  return { name, type: 'checkbox', label: text(label), defaultValue: false }
}

/** Networks of the roles, with what has been agreed of their work. */
export const Networks = regionRecord({
  slug: 'networks',
  labels: { singular: text('networks.singular'), plural: text('networks.plural'), help: text('networks.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  shows: ['networkKinds', 'networkCadence', 'mandateParts'],
  fields: [
    titleField(({ data }) => titleOf.network(data ?? {}), networkKinds),
    choiceField({ name: 'kind', label: text('networks.kind'), choices: networkKinds, required: true }),
    nameField({
      name: 'name',
      label: text('networks.name'),
      description: text('networks.nameHelp'),
    }),
    confirmedField('name'),
    { type: 'row', fields: validityFields() },
    alsoRegionsField,
    {
      type: 'collapsible',
      label: text('networks.mandate'),
      admin: { description: text('networks.mandateHelp') },
      fields: [
        agreed('goalAgreed', 'networks.goalAgreed'),
        agreed('taskAgreed', 'networks.taskAgreed'),
        agreed('wayOfWorkingAgreed', 'networks.wayOfWorkingAgreed'),
        agreed('coordinatingBodyAgreed', 'networks.coordinatingBodyAgreed'),
      ],
    },
    partField('matters', '/admin/chain/network-matters#NetworkMatters'),
  ],
  uses: [
    { from: 'meetings', path: 'network', called: 'meetings.plural' },
    { from: 'meetings', path: 'alsoNetworks', called: 'meetings.plural' },
    { from: 'memberships', path: 'network', called: 'memberships.plural' },
    { from: 'questions', path: 'network', called: 'networkQuestions.plural' },
    { from: 'agenda-items', path: 'network', called: 'agendaItems.plural' },
    { from: 'memos', path: 'networks', called: 'memos.plural' },
  ],
  hooks: {
    beforeValidate: [keepAlsoRegions('network')],
    afterChange: [
      retitle('title', [
        { from: 'meetings', path: 'network' },
        { from: 'meetings', path: 'alsoNetworks' },
        { from: 'memberships', path: 'network' },
      ]),
    ],
  },
})
