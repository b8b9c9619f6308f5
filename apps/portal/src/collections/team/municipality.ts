import { isRegionCode, municipalities, municipalitiesOf, municipalityKeyYears } from '@kotipesa/domain'
import type { SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { choiceField } from '../../fields'
import { text } from '../../text'

const years = Array.from(
  { length: municipalityKeyYears.last - municipalityKeyYears.first + 1 },
  (_, index) => municipalityKeyYears.first + index,
)

function codesWithin(region: string | null): ReadonlySet<string> | null {
  if (region === null || !isRegionCode(region)) return null
  return new Set(years.flatMap((year) => municipalitiesOf(region, year).map(({ code }) => code)))
}

const byFinnishName = new Intl.Collator('fi')

/** The municipalities to choose from are those the record's region has, or has had. */
export const municipalityField: SelectField = {
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
