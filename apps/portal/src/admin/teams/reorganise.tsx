'use client'

import type { NewTeam, Reorganisation } from '../../collections/team/reorganise'
import { ReorganiseForm, type Reorganising } from '../reorganise/reorganise-form'
import { NewTeamFields } from './new-team-fields'
import { ReorganisationReport } from './reorganisation-report'

type Fields = Readonly<Record<string, unknown>>

function like({ name, municipality, serviceType }: Fields, nth = ''): NewTeam {
  return {
    name: `${String(name)}${nth}`,
    municipality: typeof municipality === 'string' ? municipality : null,
    serviceType: String(serviceType),
  }
}

const teams: Reorganising<NewTeam, Reorganisation> = {
  collection: 'teams',
  title: 'name',
  texts: 'reorganisation',
  acts: [
    { kind: 'merge', label: 'reorganisation.merge', doIt: 'reorganisation.mergeNow', begins: (team) => [like(team)] },
    {
      kind: 'split',
      label: 'reorganisation.split',
      doIt: 'reorganisation.splitNow',
      begins: (team) => [like(team, ' 1'), like(team, ' 2')],
    },
    { kind: 'move', label: 'reorganisation.move', doIt: 'reorganisation.moveNow', begins: (team) => [like(team)] },
  ],
  fields: (team, index, change) => <NewTeamFields team={team} index={index} onChange={change} />,
  report: (told, isDone) => <ReorganisationReport told={told} isDone={isDone} />,
}

/** Merges, splits or moves the team in the form. */
export function Reorganise() {
  return <ReorganiseForm of={teams} />
}
