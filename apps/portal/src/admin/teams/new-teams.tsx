'use client'

import { municipalities, serviceTypes } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import type { NewTeam } from '../../collections/team/reorganise'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'

interface NewTeamsProps {
  readonly teams: readonly NewTeam[]
  /** Whether there may be more than one. */
  readonly isMany: boolean
  readonly onChange: (teams: readonly NewTeam[]) => void
}

/** The teams that take the place of others: name, municipality and service of each. */
export function NewTeams({ teams, isMany, onChange }: NewTeamsProps) {
  const language = useLanguage()
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  function change(index: number, changes: Partial<NewTeam>): void {
    onChange(teams.map((team, at) => (at === index ? { ...team, ...changes } : team)))
  }
  const [first] = teams
  return (
    <>
      {teams.map((team, index) => (
        <fieldset key={index} className="reorganise__team">
          <legend>
            {isMany ? `${words('reorganisation.newTeam')} ${index + 1}` : words('reorganisation.newTeam')}
          </legend>
          <label htmlFor={`reorganise-name-${index}`}>{words('teams.name')}</label>
          <input
            id={`reorganise-name-${index}`}
            type="text"
            value={team.name}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          <label htmlFor={`reorganise-municipality-${index}`}>{words('teams.municipality')}</label>
          <select
            id={`reorganise-municipality-${index}`}
            value={team.municipality ?? ''}
            onChange={({ target }) => change(index, { municipality: target.value === '' ? null : target.value })}
          >
            <option value="">{words('reorganisation.wholeRegion')}</option>
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {language === 'sv' ? name.sv : name.fi}
              </option>
            ))}
          </select>
          <label htmlFor={`reorganise-service-${index}`}>{words('teams.serviceType')}</label>
          <select
            id={`reorganise-service-${index}`}
            value={team.serviceType}
            onChange={({ target }) => change(index, { serviceType: target.value })}
          >
            {serviceTypes.map(({ id, label }) => (
              <option key={id} value={id}>
                {capitalised(label)[language]}
              </option>
            ))}
          </select>
          {isMany && teams.length > 2 && (
            <Button
              buttonStyle="secondary"
              onClick={() => onChange(teams.filter((_, at) => at !== index))}
              type="button"
            >
              {words('reorganisation.withoutThis')}
            </Button>
          )}
        </fieldset>
      ))}
      {isMany && first && (
        <Button buttonStyle="secondary" onClick={() => onChange([...teams, { ...first, name: '' }])} type="button">
          {words('reorganisation.another')}
        </Button>
      )}
    </>
  )
}
