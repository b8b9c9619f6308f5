import { describe, expect, it } from 'vitest'
import * as domain from './index'

type Check = readonly [words: string, actual: unknown, expected: unknown]

function figure(id: string): number | undefined {
  return domain.figures.find((each) => each.id === id)?.value
}
function curriculum(id: domain.CurriculumId): domain.Curriculum | undefined {
  return domain.findTerm(domain.curricula, id)
}
function count(level: domain.ResultLevel): number {
  return domain.expectedResults.filter((result) => result.level === level).length
}
function round(id: domain.RoundId): domain.Round | undefined {
  return domain.rounds.find((each) => each.id === id)
}
function days(first: number, later: number): readonly number[] {
  const { daysPerTrainer, daysPerPair } = domain.trainerWorkload({ firstTrainings: first, laterTrainings: later })
  return [daysPerTrainer, daysPerPair]
}

/** What each document says, in its order. */
const documents: Readonly<Record<string, readonly Check[]>> = {
  'SyTy workshop 2018': [
    ['slide 4: the responsible person has seven duties', domain.responsiblePersonDutyIds.length, 7],
    [
      'slides 4–7: objectives 1.1–1.3, 2.1–2.3, 3.1–3.6 and 4',
      domain.nationalObjectivesOf2019.pillars.flatMap((pillar) => pillar.elements.map((element) => element.number)),
      ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '4'],
    ],
    [
      'slide 8: 19 regions (maakunta), 14 of them present',
      [figure('provinces'), figure('provinces-at-the-workshop')],
      [19, 14],
    ],
    ['slide 8: 19 LAPE projects', figure('lape-projects'), 19],
    [
      'slide 8: 180 organisers = 139 municipalities + 41 areas',
      [figure('organisers'), figure('municipalities-alone'), figure('cooperation-areas')],
      [180, 139, 41],
    ],
    [
      'slide 8: 41 areas of 156 municipalities = 22 joint authorities of 118 + 19 host municipalities of 38',
      [
        figure('municipalities-in-cooperation-areas'),
        figure('joint-authorities'),
        figure('municipalities-of-joint-authorities'),
        figure('host-municipalities'),
        figure('municipalities-of-host-municipalities'),
      ],
      [156, 22, 118, 19, 38],
    ],
    [
      'slide 10: round I, workshop 22.10.2018, project plan by 15.11.2018, reviewed by 15.12.2018',
      [round('I')?.workshopOn, round('I')?.plan, domain.dueOf(domain.rounds[0]), round('I')?.reviewedBy],
      ['2018-10-22', 'project-plan', '2018-11-15', '2018-12-15'],
    ],
    [
      'slide 10: national steering group first in January–February 2019',
      round('I')?.nationalSteering,
      { number: 1, from: '2019-01-01', by: '2019-02-28' },
    ],
    [
      'slide 11: round II, workshop 5.2.2019, training plan by 15.2., reviewed by 28.2., no steering meeting',
      [
        round('II')?.workshopOn,
        round('II')?.plan,
        domain.dueOf(domain.rounds[1]),
        round('II')?.reviewedBy,
        round('II')?.nationalSteering,
      ],
      ['2019-02-05', 'training-plan', '2019-02-15', '2019-02-28', null],
    ],
    [
      'slide 11: round III, workshop 4.6.2019, communication plan by 1.8., reviewed by 15.8.',
      [round('III')?.workshopOn, round('III')?.plan, domain.dueOf(domain.rounds[2]), round('III')?.reviewedBy],
      ['2019-06-04', 'communication-plan', '2019-08-01', '2019-08-15'],
    ],
    ['slide 11: second steering meeting by 30.8.2019', round('III')?.nationalSteering?.by, '2019-08-30'],
    [
      'slide 12: round IV, workshop 22.10.2019, implementation plan by 5.11., reviewed by 15.11.',
      [round('IV')?.workshopOn, round('IV')?.plan, domain.dueOf(domain.rounds[3]), round('IV')?.reviewedBy],
      ['2019-10-22', 'implementation-plan', '2019-11-05', '2019-11-15'],
    ],
    ['slide 12: third steering meeting by 30.11.2019', round('IV')?.nationalSteering?.by, '2019-11-30'],
    [
      'slide 16: first training 5.5 + 6 + 1.5 = 13 days per trainer',
      [
        figure('first-training-planning'),
        figure('first-training-training'),
        figure('first-training-consultations'),
        figure('first-training'),
      ],
      [5.5, 6, 1.5, 13],
    ],
    [
      'slide 16: later trainings 2.5 + 6 + 1.5 = 10 days per trainer',
      [
        figure('later-training-planning'),
        figure('later-training-training'),
        figure('later-training-consultations'),
        figure('later-training'),
      ],
      [2.5, 6, 1.5, 10],
    ],
    [
      'slide 16: six days are 42 hours, so a day of training is 7',
      [curriculum('team-basic')?.hours, 6 * (figure('hours-of-a-training-day') ?? 0)],
      [42, 42],
    ],
    [
      'slide 16: 3 × 3 hours of consultations are 9 hours in 1.5 days, so such a day is 6',
      [curriculum('team-basic')?.consultations, 1.5 * (figure('hours-of-a-consultation-day') ?? 0)],
      [{ count: 3, hoursEach: 3 }, 9],
    ],
    [
      'slide 17: at least 2 new teams in 2019, preferably in several municipalities',
      [figure('entry-condition-new-teams'), domain.entryConditionOf2019.areMunicipalitiesDemanded],
      [2, false],
    ],
    [
      'slide 19: 13 and 26 days, later 10 and 20',
      [days(1, 0), days(0, 1)],
      [
        [13, 26],
        [10, 20],
      ],
    ],
    [
      'slide 19: the table 2 → 20/40, 4 → 40/80, 10 → 100/200',
      [2, 4, 10].map((teams) => days(0, teams)),
      [
        [20, 40],
        [40, 80],
        [100, 200],
      ],
    ],
    [
      'slide 16: 23, 43 and 103 days with a first training among them',
      [2, 4, 10].map((teams) => days(1, teams - 1)[0]),
      [23, 43, 103],
    ],
    [
      'slide 20: Espoo ≈ 268,000 people, 866 children placed, 2,428 in open care',
      [figure('espoo-population'), figure('espoo-children-placed'), figure('espoo-children-in-open-care')],
      [268_000, 866, 2_428],
    ],
    [
      'slide 20: Espoo’s 4 area offices and 2 teams of substitute care are 6 teams',
      domain.espooExample.areaOffices + domain.espooExample.substituteCareTeams,
      figure('espoo-teams'),
    ],
    [
      'slide 20: 6 teams take 60 days, about 26 % of one year and 13 % of two',
      [days(0, 6)[0], ...[1, 2].map((years) => Math.round(domain.shareOfWorkingTime(60, years) * 100))],
      [figure('espoo-days'), 26, 13],
    ],
    ['slide 20: so a year has about 230 working days', figure('working-days-per-year'), 230],
    [
      'slide 20: Uusimaa 2017, 14,651 children in open care, 4.5 % of those aged 0–17',
      [figure('uusimaa-children-in-open-care'), figure('uusimaa-share-of-children')],
      [14_651, 0.045],
    ],
    ['slide 21: 25–50 % of working time', [figure('time-share-minimum'), figure('time-share-maximum')], [0.25, 0.5]],
    [
      'slide 24: a work package is 40–80 hours',
      [figure('work-package-minimum'), figure('work-package-maximum')],
      [40, 80],
    ],
    ['slide 24: 10 days are 80 hours, so a day of a work package is 8', figure('hours-of-a-work-package-day'), 8],
    ['slide 25: five branches', domain.branchIds.length, 5],
    [
      'slide 25: 23 work packages in five branches, 5 + 6 + 6 + 4 + 2',
      domain.branchIds.map((id) => domain.workPackageTemplates.filter(({ branch }) => branch === id).length),
      [5, 6, 6, 4, 2],
    ],
    [
      'slides 27–31: the tasks of branches 3 and 4 have each other’s numbers',
      domain.branches.map(({ number, taskPrefix }) => [number, taskPrefix]),
      [
        [1, 1],
        [2, 2],
        [3, 4],
        [4, 3],
        [5, 5],
      ],
    ],
    [
      'slides 27–30: tasks 1.1–1.5, 2.1–2.4 and 3.1',
      domain.tasks.map((task) => task.number),
      ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '3.1'],
    ],
    [
      'slide 35: the trainers’ training has 3 modules of 2 days',
      [figure('trainer-modules'), figure('trainer-module-days'), curriculum('trainer')?.days?.maximum],
      [3, 2, 6],
    ],
    [
      'slide 35: group I 19–20.3., 14–15.5., 3–4.9.2019',
      domain.trainerTrainingsOf2019[0].days,
      ['2019-03-19', '2019-03-20', '2019-05-14', '2019-05-15', '2019-09-03', '2019-09-04'],
    ],
    [
      'slide 35: group II 2–3.4., 21–22.5., 17–18.9.2019',
      domain.trainerTrainingsOf2019[1].days,
      ['2019-04-02', '2019-04-03', '2019-05-21', '2019-05-22', '2019-09-17', '2019-09-18'],
    ],
    [
      'slides 37–39: K1 and K2 by 15.11.2018, K3 by 1.10.2018',
      domain.surveys.map((survey) => survey.due),
      ['2018-11-15', '2018-11-15', '2018-10-01'],
    ],
    [
      'slide 39: three roles of a team’s contact person',
      domain.teamContactRoleIds,
      ['consulting-social-worker', 'leading-social-worker', 'team-leader'],
    ],
  ],
  'Pirkanmaa LAPE 2018': [
    [
      'team: at least 1 consulting social worker, 2 social workers, a family therapist, a coordinator',
      domain.teamRoles.map((role) => role.required),
      [1, 2, 1, 1, 0],
    ],
    ['team: six principles, served by reflection', domain.teamPrincipleIds.length, 6],
    ['core elements: the weekly meeting has five criteria', domain.meetingCriterionIds.length, 5],
    [
      'expected results: 6 for clients, 3 for workers, 3 for the system',
      [count('client'), count('worker'), count('system')],
      [6, 3, 3],
    ],
    [
      'six team trainings of 2017–2018, each of six days',
      domain.teamTrainingsOfPirkanmaa.map((training) => training.days.length),
      [6, 6, 6, 6, 6, 6],
    ],
    [
      'baseline: 40–72 clients per social worker',
      domain.baselineCaseload,
      { minimum: 40, maximum: 72, unit: 'clients-per-social-worker', isApproximate: true },
    ],
    [
      'recommendation: 15–20 children per worker',
      domain.recommendedCaseload,
      { minimum: 15, maximum: 20, unit: 'children-per-worker' },
    ],
    [
      'pilots: 14 regions (maakunta), 53 teams in 31 localities by summer 2018',
      [figure('pilot-provinces'), figure('pilot-teams-by-summer'), figure('pilot-localities-by-summer')],
      [14, 53, 31],
    ],
    [
      'pilots: 18 more teams in 8 localities in autumn',
      [figure('pilot-teams-in-autumn'), figure('pilot-localities-in-autumn')],
      [18, 8],
    ],
    [
      'trainers: about 30 pairs, 3 trainers in Pirkanmaa, 60 more in 2019',
      [figure('trainer-pairs'), figure('trainers-in-pirkanmaa'), figure('trainers-to-train-in-2019')],
      [30, 3, 60],
    ],
    [
      'the plan is due on 31.10., against 15.11. of the workshop',
      domain.dueStatements(domain.rounds[0]).map(({ value, source }) => [value, source.document]),
      [
        ['2018-11-15', 'SyTy workshop 2018'],
        ['2018-10-31', 'Pirkanmaa LAPE 2018'],
      ],
    ],
  ],
  'Pirkanmaa support model 2023': [
    ['four pillars of 5, 11, 3 and 2 elements', domain.pillars.map((pillar) => pillar.elements.length), [5, 11, 3, 2]],
    [
      'training path: leadership 1 day, basic 6, refresher 1, role trainings 1',
      domain.deepenedCurricula.map((id) => curriculum(id)?.days?.maximum),
      [1, 6, 1, 1, 1],
    ],
    [
      'networks meet 2–4 times a year',
      [figure('network-meetings-minimum'), figure('network-meetings-maximum')],
      [2, 4],
    ],
    ['networks meet for 1–2 hours', [figure('network-hours-minimum'), figure('network-hours-maximum')], [1, 2]],
    ['goal, task, way of working and coordinating body are agreed', domain.mandatePartIds.length, 4],
  ],
  'SyTy Uusimaa 2020': [
    ['26 municipalities', figure('uusimaa-municipalities'), 26],
    [
      'steering group 2/2019, decisions 4/2019',
      [domain.uusimaaOf2019.steeringGroupFounded, domain.uusimaaOf2019.decisions],
      ['2019-02', '2019-04'],
    ],
    [
      '3 development workshops in 2019, one on 17.5.2019',
      [figure('development-workshops'), domain.uusimaaOf2019.knownWorkshopOn],
      [3, '2019-05-17'],
    ],
    [
      'the trainers’ agenda: last steering memo, news round, presentations',
      domain.agendaTemplates[0].items.map(({ id }) => id),
      ['last-steering-memo', 'news-round', 'training-presentations'],
    ],
  ],
  'MONNI plan 2021': [
    [
      'four pillars',
      domain.monniFramework.pillars.map((pillar) => pillar.label.fi),
      ['Osallisuus', 'Kokemusasiantuntijuus', 'Yhteisen tekemisen käytännöt', 'Yhteinen oppiminen'],
    ],
    [
      'chapter 2: themes A–D, A–D, A–C, A–E and A',
      ['kanta-hame', 'pirkanmaa', 'tampere', 'etela-pohjanmaa', 'cooperation-area'].map((area) =>
        domain.developmentThemes
          .filter((theme) => theme.area === area)
          .map(({ letter }) => letter)
          .join(''),
      ),
      ['ABCD', 'ABCD', 'ABC', 'ABCDE', 'A'],
    ],
    [
      'section 2.1: professionals meet 2–4 times, leaders 1–3 times',
      domain.developmentSteps.flatMap(({ sessions }) => sessions ?? []),
      [
        { minimum: 2, maximum: 4 },
        { minimum: 1, maximum: 3 },
      ],
    ],
    [
      'chapter 3: orientation of 1–2 days, remote, in parts',
      [curriculum('orientation-managers')?.days, curriculum('orientation-professionals')?.delivery],
      [{ minimum: 1, maximum: 2 }, 'remote-in-parts'],
    ],
    [
      'chapter 6: steering about 4 times a year, team weekly, reporting monthly, team days every 1–2 months',
      (['monni-steering-group', 'project-team', 'reporting-meeting', 'team-day'] as const).map((id) => {
        const times = domain.findTerm(domain.forums, id)?.timesPerYear
        return [times?.minimum, times?.maximum]
      }),
      [
        [4, 4],
        [52, 52],
        [12, 12],
        [6, 12],
      ],
    ],
    ['chapter 7: five measures of success', domain.monniMeasures.length, 5],
  ],
  'Child Welfare Act': [
    [
      '35 children from 1.1.2022 to 31.12.2023',
      [
        domain.statutoryCaseloadCap('2021-12-31'),
        domain.statutoryCaseloadCap('2022-01-01'),
        domain.statutoryCaseloadCap('2023-12-31'),
      ],
      [null, 35, 35],
    ],
    ['30 children from 1.1.2024', domain.statutoryCaseloadCap('2024-01-01'), 30],
  ],
  'Statistics Finland regions': [
    ['21 counties and Helsinki', domain.regions.length, 22],
    [
      '309 municipalities to 2024, 308 from 2025',
      [2022, 2024, 2025, 2026].map(
        (year) => domain.municipalities.filter(({ code }) => domain.regionOfMunicipality(code, year) !== null).length,
      ),
      [309, 309, 308, 308],
    ],
  ],
}

describe.each(Object.entries(documents))('%s', (document, checks) => {
  it.each(checks)('%s', (_words, actual, expected) => {
    expect(actual).toEqual(expected)
  })

  it('is a document that is cited by this name', () => {
    expect(domain.sourceDocuments.map(({ name }): string => name)).toContain(document)
  })
})

describe('figures', () => {
  it('have ids of their own, a unit and a place in a known document', () => {
    const names: readonly string[] = domain.sourceDocuments.map(({ name }) => name)
    expect(new Set(domain.figures.map(({ id }) => id)).size).toBe(domain.figures.length)
    for (const { unit, source } of domain.figures) {
      expect(names).toContain(source.document)
      expect(unit).not.toBe('')
      expect(source.place).toMatch(/\S/)
    }
  })

  it('cite in curricula, rounds and frameworks only known documents', () => {
    const names = domain.sourceDocuments.map(({ name }): string => name)
    const cited = [
      ...domain.curricula.flatMap(({ sources }): readonly string[] => sources),
      ...domain.rounds.map(({ source }): string => source),
      ...domain.frameworks.map(({ source }): string => source),
      ...domain.surveys.map(({ source }): string => source),
      ...domain.agendaTemplates.map(({ source }): string => source),
      ...domain.forums.flatMap(({ sources }): readonly string[] => sources),
    ]
    expect(cited.filter((text) => !names.some((name) => text.startsWith(name)))).toEqual([])
  })
})
