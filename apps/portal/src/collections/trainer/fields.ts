import { regions } from '@kotipesa/domain'
import type { ArrayField, PayloadRequest, RelationshipField, SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { choiceField, choicesField, dayField, dayOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { say, text } from '../../text'
import { municipalityField } from '../team/municipality'

type Asked = 'permanentPost' | 'coversOthers' | 'shareInWriting' | 'clientWorkKept' | 'dutiesLightened'

/** What holds or does not hold of a trainer; empty = not known, which is neither. */
export function yesOrNoField(name: Asked): SelectField {
  return choiceField({
    name,
    label: text(`trainers.${name}`),
    choices: [
      { id: 'yes', label: text('common.yes') },
      { id: 'no', label: text('common.no') },
    ],
    enumName: 'enum_yes_or_no',
    width: '50%',
  })
}

/** Who is told that the trainer holds a training: a person of the register, as everybody else who is written to. */
export const supervisorField: RelationshipField = {
  name: 'supervisor',
  type: 'relationship',
  relationTo: 'people',
  label: text('trainers.supervisor'),
  index: true,
  admin: { description: text('trainers.supervisorHelp') },
} as RelationshipField

/** The municipalities in which a trainer holds trainings; none = the whole region. */
export const servedField: SelectField = {
  ...municipalityField,
  name: 'municipalitiesServed',
  label: text('trainers.municipalitiesServed'),
  hasMany: true,
  admin: { ...municipalityField.admin, width: undefined, description: text('trainers.municipalitiesServedHelp') },
} as SelectField

/** The regions whose trainings a trainer may hold besides those of their own. */
export const lentToField: SelectField = {
  ...choicesField({
    name: 'lentTo',
    label: text('trainers.lentTo'),
    description: text('trainers.lentToHelp'),
    choices: regions.map(({ code, name }) => ({ id: code, label: name })),
    enumName: 'enum_trainers_lent_to',
  }),
  filterOptions: ({ options, data }) => {
    const own = idOf((data as { region?: unknown }).region)
    return options.filter((option) => typeof option === 'string' || option.value !== own)
  },
}

/** When a trainer is away: on leave, on another task. Why is not told. */
export const awayField: ArrayField = {
  name: 'awayPeriods',
  type: 'array',
  label: text('trainers.awayPeriods'),
  labels: { singular: text('trainers.awayPeriod'), plural: text('trainers.awayPeriods') },
  admin: { description: text('trainers.awayPeriodsHelp') },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'firstDay', label: text('trainers.firstDay'), required: true, width: '50%' }),
        dayField({ name: 'lastDay', label: text('trainers.lastDay'), required: true, width: '50%' }),
      ],
    },
  ],
  validate: (value, { req }) => {
    const isRight = rowsOf(value).every(({ firstDay, lastDay }) => (dayOf(firstDay) ?? '') <= (dayOf(lastDay) ?? '9'))
    return isRight || say(req, 'trainers.awayBackwards')
  },
}

/** A pair is two; which of the others may be chosen is decided by `checkReferences`. */
export function notThemselves(
  value: unknown,
  { id, req }: { id?: number | string; req: PayloadRequest },
): string | true {
  return id === undefined || idOf(value) !== String(id) || say(req, 'trainers.gapSamePerson')
}
