import { expect, it } from 'vitest'
import {
  branches,
  curriculumAudiences,
  developmentSteps,
  effectStudy,
  forums,
  nationalObjectivesOf2019,
  responsiblePersonDuties,
  stakeholders,
} from './index'

/* What a second reading of the documents corrected and no other test holds. The lines are those of the documents. */

it.each([
  [
    'MONNI plan, chapter 2: experts by experience are invited with the leaders, too',
    developmentSteps.filter(({ label }) => /experts by experience/.test(label.en)).map(({ id }) => id),
    ['professionals-invited', 'leaders-invited'],
  ],
  [
    'Pirkanmaa LAPE: others attended team trainings; MONNI plan: coordinators attend the trainers’',
    [curriculumAudiences['team-basic'].includes('other'), curriculumAudiences.trainer.includes('coordinator')],
    [true, true],
  ],
  [
    'MONNI plan, chapter 6: only its own steering group is said to meet about four times a year',
    forums
      .filter(({ id }) => id.includes('steering-group'))
      .map((forum) => [forum.id, forum.timesPerYear?.minimum ?? null, 'isApproximate' in forum && forum.isApproximate]),
    [
      ['steering-group', null, false],
      ['monni-steering-group', 4, true],
      ['national-steering-group', 3, false],
    ],
  ],
  [
    'SyTy workshop, slide 22: educational institutions, for possible research',
    stakeholders.at(-2)?.label.en,
    'educational institutions (possible research co-operation)',
  ],
  [
    'SyTy workshop, slide 25: trainings and pilots; evaluation and research',
    [branches.at(2)?.label.en, branches.at(4)?.label.en],
    ['trainings and pilots of the teams', 'evaluation and research'],
  ],
  [
    'SyTy workshop, slide 4: coordination of the trainings, not of the plan',
    responsiblePersonDuties[0].label.en,
    'preparing the training plan and coordination of the trainings',
  ],
  [
    'SyTy workshop, slide 7: evaluation and research data, in each language',
    nationalObjectivesOf2019.pillars.at(3)?.elements.map(({ label }) => label),
    [
      {
        fi: 'Toimeenpano tuottaa vertailtavaa ja luotettavaa arviointi- ja tutkimustietoa',
        sv: 'Genomförandet ger jämförbar och tillförlitlig utvärderings- och forskningsinformation',
        en: 'Implementation yields comparable, reliable evaluation and research data',
      },
    ],
  ],
  [
    'the effect study: 56 against 56 cases, 23 sites',
    [effectStudy.casesWithTheModel, effectStudy.casesInUsualService, effectStudy.sitesWithFidelityAssessed],
    [56, 56, 23],
  ],
])('%s', (_words, actual, expected) => {
  expect(actual).toEqual(expected)
})
