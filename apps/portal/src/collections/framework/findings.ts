import { findingEffects, findingLevels, findingOrigins, helsinkiDay } from '@kotipesa/domain'
import { choiceField, dayField, instantOf, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** What was found, not counted: on which level, whether it helped or hindered, and from where it is known. No persons. */
export const Findings = regionRecord({
  slug: 'findings',
  labels: { singular: text('findings.singular'), plural: text('findings.plural'), help: text('findings.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'level', 'effect', 'foundOn'],
  defaultSort: '-foundOn',
  changesTogether: ['level', 'effect', 'origin'],
  shows: ['findingLevels', 'findingEffects', 'findingOrigins'],
  fields: [
    titleField(({ data }) => titleOf.finding(data ?? {}), [{ label: text('findings.singular') }]),
    {
      name: 'text',
      type: 'textarea',
      label: text('findings.text'),
      required: true,
      maxLength: 1000,
      admin: { description: text('findings.textHelp') },
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'level',
          label: text('findings.level'),
          choices: findingLevels,
          required: true,
          width: '50%',
        }),
        choiceField({
          name: 'effect',
          label: text('findings.effect'),
          description: text('findings.effectHelp'),
          choices: findingEffects,
          width: '50%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'origin',
          label: text('findings.origin'),
          choices: findingOrigins,
          required: true,
          defaultValue: 'feedback',
          width: '50%',
        }),
        {
          ...dayField({
            name: 'foundOn',
            label: text('findings.foundOn'),
            required: true,
            isPast: true,
            width: '50%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
      ],
    },
  ],
})
