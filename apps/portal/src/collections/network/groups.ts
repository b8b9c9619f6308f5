import { groupKinds } from '@kotipesa/domain'
import { choiceField, nameField, titleField, validityFields } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text } from '../../text'
import { alsoRegionsField, keepAlsoRegions } from './also-regions'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { retitle } from '../retitle'

/** Steering groups and project groups. */
export const Groups = regionRecord({
  slug: 'groups',
  labels: {
    singular: text('groupsOfPeople.singular'),
    plural: text('groupsOfPeople.plural'),
    help: text('groupsOfPeople.help'),
  },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  changesTogether: ['validUntil'],
  shows: ['groupKinds'],
  fields: [
    titleField(({ data }) => titleOf.group(data ?? {}), groupKinds),
    choiceField({ name: 'kind', label: text('groupsOfPeople.kind'), choices: groupKinds, required: true }),
    nameField({
      name: 'name',
      label: text('groupsOfPeople.name'),
      description: text('networks.nameHelp'),
    }),
    confirmedField('name'),
    { type: 'row', fields: validityFields() },
    alsoRegionsField,
  ],
  uses: [
    { from: 'meetings', path: 'group', called: 'meetings.plural' },
    { from: 'meetings', path: 'alsoGroups', called: 'meetings.plural' },
    { from: 'memberships', path: 'group', called: 'memberships.plural' },
  ],
  hooks: {
    beforeValidate: [keepAlsoRegions('group')],
    afterChange: [
      retitle('title', [
        { from: 'meetings', path: 'group' },
        { from: 'meetings', path: 'alsoGroups' },
        { from: 'memberships', path: 'group' },
      ]),
    ],
  },
})
