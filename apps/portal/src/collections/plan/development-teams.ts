import { developmentSteps, developmentThemes } from '@kotipesa/domain'
import { choiceField, countField, dayField, nameField, partField, titleField, validityFields } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'

/** The themes of the source by their area and letter; others are told in own words. */
export const themeChoices = developmentThemes.map(({ area, letter, label }) => ({
  id: `${area}-${letter}`.toLowerCase(),
  label,
}))

/** Development teams of the multi-agency work: on which theme, who takes part, and its sessions by step. */
export const DevelopmentTeams = regionRecord({
  slug: 'development-teams',
  labels: {
    singular: text('developmentTeams.singular'),
    plural: text('developmentTeams.plural'),
    help: text('developmentTeams.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'theme', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  changesTogether: ['theme'],
  shows: ['developmentThemes', 'developmentSteps'],
  fields: [
    titleField(({ data }) => String(data?.name ?? ''), [{ label: text('developmentTeams.singular') }]),
    nameField({ name: 'name', label: text('developmentTeams.name'), required: true }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'theme',
          label: text('developmentTeams.theme'),
          description: text('developmentTeams.themeHelp'),
          choices: themeChoices,
          width: '50%',
        }),
        { ...nameField({ name: 'ownTheme', label: text('developmentTeams.ownTheme') }), admin: { width: '50%' } },
      ],
    },
    {
      name: 'parties',
      type: 'textarea',
      label: text('developmentTeams.parties'),
      maxLength: 1000,
      admin: { description: text('chain.noNames') },
    },
    { type: 'row', fields: validityFields() },
    partField('progress', '/admin/development/team-progress#TeamProgress'),
    {
      name: 'sessions',
      type: 'array',
      label: text('developmentTeams.sessions'),
      labels: { singular: text('developmentTeams.session'), plural: text('developmentTeams.sessions') },
      admin: { description: text('developmentTeams.sessionsHelp'), initCollapsed: true },
      fields: [
        choiceField({
          name: 'step',
          label: text('developmentTeams.step'),
          choices: developmentSteps,
          required: true,
        }),
        {
          type: 'row',
          fields: [
            dayField({ name: 'date', label: text('developmentTeams.date'), required: true, width: '50%' }),
            countField({ name: 'attendees', label: text('meetings.attendees'), width: '50%' }),
          ],
        },
        { name: 'note', type: 'textarea', label: text('elements.note'), maxLength: 2000 },
      ],
    },
  ],
  uses: [{ from: 'agreements', path: 'team', called: 'agreements.plural' }],
})
