import { helsinkiDay, participantGroups, registrationStates } from '@kotipesa/domain'
import type { RelationshipField } from 'payload'
import { onlyOne } from '../../access/only-one'
import { choiceField, dayField, emailRule, instantOf, nameField } from '../../fields'
import { followRegistration, giveState, lockFirst } from '../../registrations/keep'
import { say, text } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { menuGroups, regionRecord } from '../region-record'
import { sectorField } from './participants'

/** One of the two things that one registers for, which stays the same. */
function forField(name: 'training' | 'event', relationTo: 'trainings' | 'events', other: string): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label: text(`registrations.${name}`),
    index: true,
    access: { update: () => false },
    admin: {
      width: '50%',
      allowCreate: false,
      disableBulkEdit: true,
      description: name === 'training' ? text('registrations.forHelp') : undefined,
      condition: (data) => !data?.[other] || Boolean(data?.[name]),
    },
    validate: (value: unknown, { req, siblingData }: { req: Parameters<typeof say>[0]; siblingData: unknown }) => {
      const hasOther = Boolean((siblingData as Record<string, unknown>)[other])
      return Boolean(value) !== hasOther || say(req, 'registrations.exactlyOne')
    },
  } as RelationshipField
}

/**
 * Who has registered for a training or an event: made on its public page or here, changed and cancelled by an own link.
 * None of it is in the facts.
 */
export const Registrations = regionRecord({
  slug: 'registrations',
  kind: 'person',
  labels: {
    singular: text('registrations.singular'),
    plural: text('registrations.plural'),
    help: text('registrations.help'),
  },
  group: menuGroups.trainings,
  useAsTitle: 'name',
  columns: ['name', 'training', 'event', 'state', 'unit'],
  defaultSort: '-createdAt',
  shows: ['registrationStates', 'participantGroups', 'partnerSectors'],
  fields: [
    {
      type: 'row',
      fields: [forField('training', 'trainings', 'event'), forField('event', 'events', 'training')],
    },
    {
      type: 'row',
      fields: [
        { ...nameField({ name: 'name', label: text('common.name'), required: true }), admin: { width: '50%' } },
        {
          name: 'email',
          type: 'email',
          label: text('registrations.email'),
          required: true,
          validate: emailRule,
          hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)] },
          admin: { width: '50%' },
        },
      ],
    },
    nameField({ name: 'unit', label: text('registrations.unit') }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'group',
          label: text('trainings.group'),
          choices: participantGroups,
          required: true,
          width: '50%',
        }),
        sectorField,
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      label: text('registrations.note'),
      maxLength: 1000,
      admin: { description: text('registrations.noteHelp') },
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'state',
          label: text('registrations.state'),
          choices: registrationStates,
          required: true,
          defaultValue: 'registered',
          width: '33.33%',
        }),
        choiceField({
          name: 'language',
          label: text('registrations.language'),
          choices: languageChoices,
          required: true,
          defaultValue: 'fi',
          width: '33.33%',
        }),
        {
          ...dayField({
            name: 'consentGivenOn',
            label: text('registrations.consentGivenOn'),
            required: true,
            isPast: true,
            width: '33.33%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
      ],
    },
  ],
  references: [
    { path: 'training', to: 'trainings', called: 'registrations.training' },
    { path: 'event', to: 'events', called: 'registrations.event' },
  ],
  hooks: {
    beforeOperation: [lockFirst],
    beforeValidate: [
      onlyOne({
        fields: ['training', 'event', 'email'],
        at: { path: 'email', called: 'registrations.email' },
        problem: 'registrations.already',
        isComplete: ({ email, state }) => typeof email === 'string' && state !== 'cancelled',
        among: { state: { not_equals: 'cancelled' } },
      }),
    ],
    beforeChange: [giveState],
    afterChange: [followRegistration],
  },
})
