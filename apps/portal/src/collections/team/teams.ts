import { isRegionCode, municipalities, municipalitiesOf, municipalityKeyYears, serviceTypes } from '@kotipesa/domain'
import type { SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { oneNameAtATime } from '../../access/one-name'
import { choiceField, nameField, validityFields } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { retitleReports } from './retitle-reports'

const years = Array.from(
  { length: municipalityKeyYears.last - municipalityKeyYears.first + 1 },
  (_, index) => municipalityKeyYears.first + index,
)

function codesWithin(region: string | null): ReadonlySet<string> | null {
  if (region === null || !isRegionCode(region)) return null
  return new Set(years.flatMap((year) => municipalitiesOf(region, year).map(({ code }) => code)))
}

const byFinnishName = new Intl.Collator('fi')

/** The municipalities to choose from are those the team's region has, or has had. */
const municipalityField: SelectField = {
  ...choiceField({
    name: 'municipality',
    label: text('teams.municipality'),
    description: text('teams.municipalityHelp'),
    width: '50%',
    choices: municipalities
      .map(({ code, name }) => ({ id: code, label: name }))
      .sort((a, b) => byFinnishName.compare(a.label.fi, b.label.fi)),
  }),
  filterOptions: ({ options, data }) => {
    const codes = codesWithin(idOf((data as { region?: unknown }).region))
    return codes === null ? options : options.filter((option) => typeof option !== 'string' && codes.has(option.value))
  },
}

/** Child protection teams: a name, a place, a service and the time in which they exist. */
export const Teams = regionRecord({
  slug: 'teams',
  labels: { singular: text('teams.singular'), plural: text('teams.plural'), help: text('teams.help') },
  group: menuGroups.teams,
  useAsTitle: 'name',
  columns: ['name', 'municipality', 'serviceType', 'validFrom', 'validUntil'],
  defaultSort: 'name',
  shows: ['serviceTypes', 'municipalities'],
  fields: [
    nameField({
      name: 'name',
      label: text('teams.name'),
      description: text('teams.nameHelp'),
      required: true,
    }),
    confirmedField('unit'),
    {
      type: 'row',
      fields: [
        municipalityField,
        choiceField({
          name: 'serviceType',
          label: text('teams.serviceType'),
          choices: serviceTypes,
          required: true,
          width: '50%',
        }),
      ],
    },
    { type: 'row', fields: validityFields() },
  ],
  uses: [
    { from: 'team-reports', path: 'team', called: 'reports.plural' },
    { from: 'trainings', path: 'teams', called: 'trainings.plural' },
  ],
  hooks: { beforeValidate: [oneNameAtATime], afterChange: [retitleReports] },
})
