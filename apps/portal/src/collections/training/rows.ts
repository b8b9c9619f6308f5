import type { ArrayField } from 'payload'
import { idOf } from '../../access/actor'
import { amountField } from '../../fields'
import { say, text, type TextPath } from '../../text'
import { existingOnly } from './existing-only'

/** Refuses rows of which two are about the same thing. */
function onlyOnce(keyOf: (row: Record<string, unknown>) => unknown, problem: TextPath): ArrayField['validate'] {
  return (value, { req }) => {
    const keys = (Array.isArray(value) ? value : []).map((row) => keyOf(row as Record<string, unknown>)).filter(Boolean)
    return new Set(keys).size === keys.length || say(req, problem)
  }
}

/** Who held the training and how many days it took of their working time. */
export const trainersField: ArrayField = {
  name: 'trainers',
  type: 'array',
  label: text('trainings.trainers'),
  labels: { singular: text('trainings.trainerRow'), plural: text('trainings.trainers') },
  admin: {
    description: text('trainings.trainersHelp'),
    initCollapsed: true,
    components: { RowLabel: '/admin/trainings/trainer-label#TrainerLabel' },
  },
  fields: [
    {
      name: 'trainer',
      type: 'relationship',
      relationTo: 'trainers',
      label: text('trainings.trainer'),
      required: true,
      validate: existingOnly,
    },
    {
      type: 'row',
      fields: [
        amountField({ name: 'planningDays', label: text('trainings.planningDays'), required: true, width: '33.33%' }),
        amountField({ name: 'trainingDays', label: text('trainings.trainingDays'), required: true, width: '33.33%' }),
        amountField({
          name: 'consultationDays',
          label: text('trainings.consultationDays'),
          required: true,
          width: '33.33%',
        }),
      ],
    },
    {
      type: 'row',
      fields: (['actualPlanningDays', 'actualTrainingDays', 'actualConsultationDays'] as const).map((name) =>
        amountField({ name, label: text(`trainings.${name}`), width: '33.33%' }),
      ),
    },
  ],
  validate: onlyOnce((row) => idOf(row.trainer), 'trainings.trainerTwice'),
}
