import { networkCadence } from '../network/cadence'
import { espooExample, organisersOf2018, pilotsOf2018, uusimaaOf2019 } from '../plan/context'
import { workPackageHours } from '../plan/work-package'
import { baselineCaseload, recommendedCaseload, statutoryCaseloadCaps } from '../team/caseload'
import { firstTrainingDays, firstTrainingEffort, laterTrainingDays, laterTrainingEffort } from '../trainer/workload'
import { entryConditionOf2019 } from '../trainer/duty'
import { trainerModules } from '../trainer/qualification'
import { hoursPerDay, recommendedTimeShare, workingDaysPerYear } from '../trainer/working-time'
import type { Citation, SourceName } from './documents'

/**
 * How exact a figure is in its source: as it stands, *noin*, *vähintään*, *esimerkiksi*, *tyypillisesti*, or derived from
 * others by us.
 */
export type Exactness = 'exact' | 'about' | 'at-least' | 'example' | 'typical' | 'derived'

/** A figure with its unit and the place it is taken from. */
export interface Figure {
  readonly id: string
  readonly value: number
  /** What is counted, in English. */
  readonly unit: string
  readonly exactness: Exactness
  readonly source: Citation
}

type Row = readonly [id: string, value: number, unit: string, exactness?: Exactness]

function from(document: SourceName, place: string | null, rows: readonly Row[]): readonly Figure[] {
  return rows.map(([id, value, unit, exactness = 'exact']) => ({
    id,
    value,
    unit,
    exactness,
    source: { document, place },
  }))
}

function workshopFigures(): readonly Figure[] {
  function slide(number: number | string, rows: readonly Row[]): readonly Figure[] {
    return from('SyTy workshop 2018', `slide ${number}`, rows)
  }
  const { jointAuthorities, hostMunicipalities } = organisersOf2018
  return [
    ...slide(8, [
      ['provinces', organisersOf2018.provinces, 'regions (maakunta)'],
      ['provinces-at-the-workshop', organisersOf2018.provincesAtTheWorkshop, 'regions (maakunta)'],
      ['lape-projects', organisersOf2018.lapeProjects, 'projects'],
      ['organisers', organisersOf2018.organisers, 'organisers'],
      ['municipalities-alone', organisersOf2018.municipalitiesAlone, 'municipalities'],
      ['cooperation-areas', organisersOf2018.cooperationAreas, 'areas'],
      ['municipalities-in-cooperation-areas', organisersOf2018.municipalitiesInCooperationAreas, 'municipalities'],
      ['joint-authorities', jointAuthorities.areas, 'areas'],
      ['municipalities-of-joint-authorities', jointAuthorities.municipalities, 'municipalities'],
      ['host-municipalities', hostMunicipalities.areas, 'areas'],
      ['municipalities-of-host-municipalities', hostMunicipalities.municipalities, 'municipalities'],
    ]),
    ...slide(16, [
      ['first-training-planning', firstTrainingEffort.planningDays, 'days per trainer'],
      ['first-training-training', firstTrainingEffort.trainingDays, 'days per trainer'],
      ['first-training-consultations', firstTrainingEffort.consultationDays, 'days per trainer'],
      ['first-training', firstTrainingDays, 'days per trainer', 'about'],
      ['later-training-planning', laterTrainingEffort.planningDays, 'days per trainer'],
      ['later-training-training', laterTrainingEffort.trainingDays, 'days per trainer'],
      ['later-training-consultations', laterTrainingEffort.consultationDays, 'days per trainer'],
      ['later-training', laterTrainingDays, 'days per trainer', 'about'],
      ['hours-of-a-training-day', hoursPerDay.training, 'hours', 'derived'],
      ['hours-of-a-consultation-day', hoursPerDay.consultation, 'hours', 'derived'],
    ]),
    ...slide(17, [['entry-condition-new-teams', entryConditionOf2019.newTeams, 'teams in 2019', 'at-least']]),
    ...slide(20, [
      ['espoo-population', espooExample.population, 'people', 'about'],
      ['espoo-children-placed', espooExample.childrenPlaced, 'children'],
      ['espoo-children-in-open-care', espooExample.childrenInOpenCare, 'children'],
      ['espoo-teams', espooExample.teams, 'teams'],
      ['espoo-days', espooExample.daysPerTrainer, 'days per trainer'],
      ['espoo-share-of-one-year', espooExample.shareOfOneYear, 'share of working days', 'about'],
      ['espoo-share-of-two-years', espooExample.shareOfTwoYears, 'share of working days', 'about'],
      ['uusimaa-children-in-open-care', espooExample.uusimaaChildrenInOpenCare, 'children in 2017'],
      ['uusimaa-share-of-children', espooExample.uusimaaShareOfChildren, 'share of those aged 0–17'],
      ['working-days-per-year', workingDaysPerYear, 'days', 'derived'],
    ]),
    ...slide(21, [
      ['time-share-minimum', recommendedTimeShare.minimum, 'share of working time', 'example'],
      ['time-share-maximum', recommendedTimeShare.maximum, 'share of working time', 'example'],
    ]),
    ...slide(24, [
      ['work-package-minimum', workPackageHours.minimum, 'hours', 'typical'],
      ['work-package-maximum', workPackageHours.maximum, 'hours', 'typical'],
      ['hours-of-a-work-package-day', hoursPerDay.workPackage, 'hours', 'derived'],
    ]),
    ...slide(35, [
      ['trainer-modules', trainerModules.count, 'modules'],
      ['trainer-module-days', trainerModules.daysEach, 'days'],
    ]),
  ]
}

/**
 * The figures that the rules of this package use or that the documents give for context, each with its unit and the
 * place it is taken from. Dates are in `rounds`, lengths of trainings in `curricula`, conflicts in `conflicts`.
 */
export const figures: readonly Figure[] = /* @__PURE__ */ (() => [
  ...workshopFigures(),
  ...from('Pirkanmaa LAPE 2018', 'Lähtötilanteesta', [
    ['baseline-caseload-minimum', baselineCaseload.minimum, 'clients per social worker', 'about'],
    ['baseline-caseload-maximum', baselineCaseload.maximum, 'clients per social worker', 'about'],
  ]),
  ...from('Pirkanmaa LAPE 2018', 'Mitä hankkeen aikana saatiin aikaan rakenteiden osalta?', [
    ['recommended-caseload-minimum', recommendedCaseload.minimum, 'children per worker'],
    ['recommended-caseload-maximum', recommendedCaseload.maximum, 'children per worker'],
  ]),
  ...from('Pirkanmaa LAPE 2018', 'Mitä jatkossa vielä pitää tehdä?', [
    ['pilot-provinces', pilotsOf2018.provinces, 'regions (maakunta)'],
    ['pilot-teams-by-summer', pilotsOf2018.teamsBySummer, 'teams'],
    ['pilot-localities-by-summer', pilotsOf2018.localitiesBySummer, 'localities'],
    ['pilot-teams-in-autumn', pilotsOf2018.teamsInAutumn, 'teams'],
    ['pilot-localities-in-autumn', pilotsOf2018.localitiesInAutumn, 'localities'],
    ['trainer-pairs', pilotsOf2018.trainerPairs, 'pairs', 'about'],
    ['trainers-in-pirkanmaa', pilotsOf2018.trainersInPirkanmaa, 'trainers'],
    ['trainers-to-train-in-2019', pilotsOf2018.trainersToTrainIn2019, 'trainers'],
  ]),
  ...from('Pirkanmaa support model 2023', 'Kouluttajien ja osaajien verkosto', [
    ['network-meetings-minimum', networkCadence.meetingsPerYear.minimum, 'meetings a year'],
    ['network-meetings-maximum', networkCadence.meetingsPerYear.maximum, 'meetings a year'],
    ['network-hours-minimum', networkCadence.hoursPerMeeting.minimum, 'hours'],
    ['network-hours-maximum', networkCadence.hoursPerMeeting.maximum, 'hours'],
  ]),
  ...from('SyTy Uusimaa 2020', 'Miten etenimme?', [
    ['uusimaa-municipalities', uusimaaOf2019.municipalities, 'municipalities'],
  ]),
  ...from('SyTy Uusimaa 2020', 'Kehittämistyöpajat 2019', [
    ['development-workshops', uusimaaOf2019.developmentWorkshops, 'workshops'],
  ]),
  ...from(
    'Child Welfare Act',
    'section 13 b',
    statutoryCaseloadCaps.map(({ from: day, children }): Row => [
      `cap-from-${day}`,
      children,
      'children per responsible social worker',
    ]),
  ),
])()
