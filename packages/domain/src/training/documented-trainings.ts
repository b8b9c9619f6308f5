import type { CalendarDate } from '../calendar/calendar-date'

/** A training whose days a document lists. */
export interface DocumentedTraining {
  /** Statistics Finland's codes of the municipalities; empty where the document names a group instead. */
  readonly municipalities: readonly string[]
  readonly curriculum: 'team-basic' | 'trainer'
  readonly days: readonly CalendarDate[]
}

/**
 * The six basic trainings of teams in Pirkanmaa in 2017–2018, each of six days: Sastamala and Punkalaidun, Akaa,
 * Ylöjärvi, Valkeakoski, Urjala, Tampere and Orivesi.
 *
 * Source: Pirkanmaa LAPE 2018, "Lastensuojelutiimien koulutukset".
 */
export const teamTrainingsOfPirkanmaa = [
  {
    municipalities: ['790', '619'],
    curriculum: 'team-basic',
    days: ['2017-09-26', '2017-09-27', '2017-09-28', '2017-10-23', '2017-10-24', '2017-10-25'],
  },
  {
    municipalities: ['020'],
    curriculum: 'team-basic',
    days: ['2018-01-18', '2018-01-19', '2018-03-01', '2018-03-02', '2018-03-08', '2018-03-09'],
  },
  {
    municipalities: ['980'],
    curriculum: 'team-basic',
    days: ['2018-03-15', '2018-03-16', '2018-03-27', '2018-03-28', '2018-04-12', '2018-04-13'],
  },
  {
    municipalities: ['908'],
    curriculum: 'team-basic',
    days: ['2018-03-22', '2018-03-23', '2018-05-21', '2018-08-27', '2018-08-28', '2018-08-29'],
  },
  {
    municipalities: ['887'],
    curriculum: 'team-basic',
    days: ['2018-04-16', '2018-04-17', '2018-05-17', '2018-05-18', '2018-05-28', '2018-05-29'],
  },
  {
    municipalities: ['837', '562'],
    curriculum: 'team-basic',
    days: ['2018-08-20', '2018-08-21', '2018-09-03', '2018-09-04', '2018-09-24', '2018-09-25'],
  },
] as const satisfies readonly DocumentedTraining[]

/**
 * The two groups of the trainers' training of 2019, three modules of two days each.
 *
 * Source: SyTy workshop 2018, slide 35.
 */
export const trainerTrainingsOf2019 = [
  {
    municipalities: [],
    curriculum: 'trainer',
    days: ['2019-03-19', '2019-03-20', '2019-05-14', '2019-05-15', '2019-09-03', '2019-09-04'],
  },
  {
    municipalities: [],
    curriculum: 'trainer',
    days: ['2019-04-02', '2019-04-03', '2019-05-21', '2019-05-22', '2019-09-17', '2019-09-18'],
  },
] as const satisfies readonly DocumentedTraining[]
