'use client'

import { municipalities, serviceTypes } from '@kotipesa/domain'
import type { NewTeam } from '../../collections/team/reorganise'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'
import { useFoundedMunicipalities } from '../municipalities/use-founded'

interface NewTeamFieldsProps {
  readonly team: NewTeam
  readonly index: number
  readonly onChange: (changes: Partial<NewTeam>) => void
}

/** Name, municipality and service of a team that takes the place of others. */
export function NewTeamFields({ team, index, onChange }: NewTeamFieldsProps) {
  const language = useLanguage()
  const founded = useFoundedMunicipalities()
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  return (
    <>
      <label htmlFor={`reorganise-name-${index}`}>{words('teams.name')}</label>
      <input
        id={`reorganise-name-${index}`}
        type="text"
        value={team.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <label htmlFor={`reorganise-municipality-${index}`}>{words('teams.municipality')}</label>
      <select
        id={`reorganise-municipality-${index}`}
        value={team.municipality ?? ''}
        onChange={({ target }) => onChange({ municipality: target.value === '' ? null : target.value })}
      >
        <option value="">{words('reorganisation.wholeRegion')}</option>
        {[...municipalities, ...founded].map(({ code, name }) => (
          <option key={code} value={code}>
            {language === 'sv' ? name.sv : name.fi}
          </option>
        ))}
      </select>
      <label htmlFor={`reorganise-service-${index}`}>{words('teams.serviceType')}</label>
      <select
        id={`reorganise-service-${index}`}
        value={team.serviceType}
        onChange={({ target }) => onChange({ serviceType: target.value })}
      >
        {serviceTypes.map(({ id, label }) => (
          <option key={id} value={id}>
            {capitalised(label)[language]}
          </option>
        ))}
      </select>
    </>
  )
}
