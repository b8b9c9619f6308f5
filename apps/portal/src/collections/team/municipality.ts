import { helsinkiDay, isRegionCode, municipalities, municipalitiesOf, municipalityKeyYears } from '@kotipesa/domain'
import type { PayloadRequest, SelectField } from 'payload'
import { idOf } from '../../access/actor'
import { choiceField, dayOf } from '../../fields'
import { foundedMunicipalities } from '../../municipality-keys/accepted'
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

const named = choiceField({
  name: 'municipality',
  label: text('teams.municipality'),
  description: text('teams.municipalityHelp'),
  width: '50%',
  choices: municipalities
    .map(({ code, name }) => ({ id: code, label: name }))
    .sort((a, b) => byFinnishName.compare(a.label.fi, b.label.fi)),
})

/** The municipalities to choose from are those the record's region has, or has had. */
export const municipalityField: SelectField = {
  ...named,
  admin: {
    ...named.admin,
    components: {
      Field: '/admin/municipalities/municipality-field#MunicipalityField',
      Cell: '/admin/municipalities/municipality-cell#MunicipalityCell',
    },
  },
  filterOptions: ({ options, data, req }) => {
    const record = data as Readonly<Record<string, unknown>>
    const region = idOf(record.region)
    const codes = codesWithin(region)
    const known =
      codes === null ? options : options.filter((option) => typeof option !== 'string' && codes.has(option.value))
    return [...known, ...foundedIn(req, region, record)]
  },
}

/** A municipality that a key taken in has founded can be chosen from its first day, and for what begins then or later. */
function foundedIn(req: PayloadRequest, region: string | null, { validFrom }: Readonly<Record<string, unknown>>) {
  const today = helsinkiDay(new Date())
  const begins = dayOf(validFrom) ?? today
  const on = begins > today ? begins : today
  return foundedMunicipalities(req.payload.db.pool)
    .filter(({ area, from }) => from <= on && (region === null || area === region))
    .map(({ code, name }) => ({ value: code, label: name }))
}
