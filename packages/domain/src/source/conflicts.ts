import type { LocalizedText } from '../locale/locale'
import { rounds } from '../plan/rounds'
import type { ConflictingFact } from './conflict'

/** A fact the documents give in two ways, by what it is about. */
export interface NamedConflict {
  readonly id: string
  readonly fact: ConflictingFact<unknown>
}

const steeringOrBody = {
  followed: {
    value: {
      fi: 'perustetaan ohjausryhmä ja nimetään seurannasta vastaava taho',
      sv: 'en styrgrupp inrättas och en aktör med ansvar för uppföljningen utses',
      en: 'a steering group is founded and a body responsible for monitoring is named',
    },
    source: { document: 'Pirkanmaa support model 2023', place: '"Käyttöönoton seuranta ja arviointi"' },
  },
  other: {
    value: {
      fi: 'perustetaan ohjausryhmä ja/tai nimetään seurannasta vastaava taho',
      sv: 'en styrgrupp inrättas och/eller en aktör med ansvar för uppföljningen utses',
      en: 'a steering group is founded and/or a body responsible for monitoring is named',
    },
    source: { document: 'Pirkanmaa support model 2023', place: '"3. Käyttöönoton seuranta ja arviointi"' },
  },
  reason: {
    fi: 'Pilarin oma dia on yleiskuvaa tarkempi: ohjausryhmä ja seurannasta vastaava taho ovat kumpikin osatekijä.',
    sv: 'Pelarens egen bild är noggrannare än översikten: styrgruppen och aktören är båda element.',
    en: "The pillar's own slide is more exact than the overview: steering group and body are both elements.",
  },
} as const satisfies ConflictingFact<LocalizedText>

const projectGroup = {
  followed: {
    value: {
      fi: 'maakuntatasoinen projektiryhmä muodostetaan',
      sv: 'en projektgrupp på landskapsnivå bildas',
      en: 'a project group of the region (maakunta) is formed',
    },
    source: { document: 'SyTy workshop 2018', place: 'slide 4' },
  },
  agreeing: [{ document: 'Pirkanmaa LAPE 2018', place: '"Hankesuunnitelma 2019"' }],
  other: {
    value: {
      fi: 'operatiivinen projektiryhmä muodostetaan tarvittaessa',
      sv: 'en operativ projektgrupp bildas vid behov',
      en: 'an operative project group is formed where needed',
    },
    source: { document: 'Pirkanmaa LAPE 2018', place: '"Hankesuunnitelma"' },
  },
  reason: {
    fi: 'Kaksi kohtaa edellyttää ryhmää, ja se on vuoden 2019 kansallinen tavoite 1.2.',
    sv: 'Två ställen förutsätter gruppen, och den är det nationella målet 1.2 för 2019.',
    en: 'Two places ask for the group, and it is national objective 1.2 of 2019.',
  },
} as const satisfies ConflictingFact<LocalizedText>

/** Every fact that the documents give in two ways, each with both sources. */
export const conflicts: readonly NamedConflict[] = /* @__PURE__ */ (() => [
  { id: 'project-plan-due', fact: rounds[0].due },
  { id: 'steering-group-or-monitoring-body', fact: steeringOrBody },
  { id: 'project-group-required', fact: projectGroup },
])()
