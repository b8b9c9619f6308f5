import { describe, expect, it } from 'vitest'
import * as domain from './index'

type Check = readonly [words: string, actual: unknown, expected: unknown]

function labels(terms: readonly domain.Term[]): readonly string[] {
  return terms.map(({ label }) => label.fi)
}
function label(terms: readonly domain.Term[], id: string): domain.LocalizedText | undefined {
  return terms.find((term) => term.id === id)?.label
}
function element(id: string): domain.LocalizedText | undefined {
  return domain.frameworks
    .flatMap(({ pillars }): readonly domain.Pillar[] => pillars)
    .flatMap(({ elements }) => elements)
    .find((each) => each.id === id)?.label
}
function theme(area: string, letter: string): string | undefined {
  return domain.developmentThemes.find((each) => each.area === area && each.letter === letter)?.label.fi
}
function ids(terms: readonly domain.Term[]): readonly string[] {
  return terms.map(({ id }) => id)
}
function exactness(id: string): domain.Exactness | undefined {
  return domain.figures.find((figure) => figure.id === id)?.exactness
}

/** What each document says in its finer words: whose, how strongly, about, for example. */
const documents: Readonly<Record<string, readonly Check[]>> = {
  'Pirkanmaa LAPE 2018': [
    [
      'expected results: fatigue and felt strain fall',
      label(domain.expectedResults, 'workers-cope')?.fi,
      'Työntekijöiden jaksaminen ja motivaatio paranevat, väsymys ja koettu kuormittuneisuus vähenevät',
    ],
    [
      'weekly meeting: documentation adds to the understanding of workers and clients',
      label(domain.meetingCriteria, 'documentation-transparent')?.fi,
      'Dokumentointi on läpinäkyvää, lisää työntekijöiden ja asiakkaiden ymmärrystä ja auttaa etenemään asiakastyössä',
    ],
    [
      'around the team: five low-threshold services',
      labels(domain.lowThresholdServices),
      ['neuvola', 'varhaiskasvatus', 'koulu', 'kotipalvelu', 'lapsiperheiden sosiaaliohjaus'],
    ],
    ['information sessions for partners', domain.eventKindIds.includes('information-session'), true],
    [
      'to join: seven conditions, the project group where needed',
      [
        ids(domain.joiningConditions).length,
        domain.joiningConditions.filter((each) => 'isWhereNeeded' in each).map(({ id }) => id),
      ],
      [7, ['project-group']],
    ],
    [
      'the project group is where needed at one place, asked for at two others',
      domain.conflicts
        .filter(({ id }) => id === 'project-group-required')
        .map(({ fact }) => [fact.followed.source.place, fact.agreeing?.length, fact.other.source.place]),
      [['slide 4', 1, '"Hankesuunnitelma"']],
    ],
    [
      'about 30 pairs, about 40–72 clients',
      ['trainer-pairs', 'baseline-caseload-minimum'].map(exactness),
      ['about', 'about'],
    ],
  ],
  'SyTy Uusimaa 2020': [
    [
      'a service goes on working by the model, or is trained in a stated period',
      [label(domain.uptakeStages, 'working-by-the-model')?.en, label(domain.uptakeStages, 'training')?.en],
      ['goes on working by the model', 'trained in a stated period'],
    ],
    [
      'five aims of 2020',
      ids(domain.uusimaaAimsOf2020),
      ['representatives', 'closer-dialogue', 'coordinator-trains', 'management-and-workers', 'common-model'],
    ],
    [
      'experts by experience: in workshops, nowhere in a steering group',
      domain.ownReadings
        .filter(({ id }) => id === 'network-of-experts-by-experience')
        .flatMap(({ reason }) => Object.values(reason))
        .filter((text) => /ohjausryhmä|styrgrupp|steering/.test(text)),
      [],
    ],
    ['training material for management', domain.materialAudienceIds.includes('management'), true],
  ],
  'Pirkanmaa support model 2023': [
    [
      'both a shared structuring and a target state',
      element('family-centre-plan')?.fi,
      'Yhteinen jäsennys- ja tavoitetila perhekeskuksen toimintasuunnitelmassa',
    ],
    [
      'a steering group and/or a body at one place, both at another',
      domain.conflicts
        .filter(({ id }) => id === 'steering-group-or-monitoring-body')
        .map(({ fact }) => [fact.followed.source.place, fact.other.source.place]),
      [['"Käyttöönoton seuranta ja arviointi"', '"3. Käyttöönoton seuranta ja arviointi"']],
    ],
    [
      'the induction package is for new professionals of family-centre services, partners too',
      domain.curriculumAudiences['induction-package'].includes('partner'),
      true,
    ],
  ],
  'SyTy workshop 2018': [
    [
      'slides 3 and 16: consultations and supervision, with mentoring and support meetings of others, as kinds of session',
      domain.sessionKindIds,
      ['training-day', 'consultation', 'supervision', 'mentoring', 'support-meeting'],
    ],
    [
      'slide 4: lasting functions that support',
      label(domain.responsiblePersonDuties, 'permanent-implementation')?.fi,
      'pysyvän toimeenpanon suunnittelu ja sitä tukevien pysyvien toimintojen valmistelu',
    ],
    [
      'slide 4: the communication plan is prepared and carried out, decisions prepared for whom',
      ['communication-plan', 'preparing-decisions'].map((id) => label(domain.responsiblePersonDuties, id)?.en),
      [
        'preparing the communication and influence plan and carrying it out',
        'preparing proposals and decisions for the steering group and other decision-making',
      ],
    ],
    [
      'slide 5: managers of education',
      element('management-informed')?.fi.includes('sivistystoimen avainhenkilöille'),
      true,
    ],
    ['slide 5: six topics of evaluation', domain.evaluationTopics.length, 6],
    [
      'slide 8: six municipalities in Central Uusimaa, six in Kymenlaakso',
      [domain.changesOf2019.centralUusimaa, domain.changesOf2019.kymenlaakso].map((codes) =>
        codes.map((code) => domain.findMunicipality(code)?.name.fi),
      ),
      [
        ['Hyvinkää', 'Järvenpää', 'Mäntsälä', 'Nurmijärvi', 'Pornainen', 'Tuusula'],
        ['Hamina', 'Kouvola', 'Kotka', 'Miehikkälä', 'Pyhtää', 'Virolahti'],
      ],
    ],
    [
      'slide 9: a theme of each workshop, those of 2019 preliminary',
      domain.workshopThemes.map(({ round, isPreliminary }) => [round, isPreliminary]),
      [
        ['I', false],
        ['II', true],
        ['III', true],
        ['IV', true],
      ],
    ],
    ['slide 13: four parts of the project plan', domain.projectPlanParts.length, 4],
    [
      'slides 14, 17, 18 and 21: what may be and what must be',
      (['may', 'must'] as const).map((strength) =>
        ids(domain.projectRulesOf2019.filter((rule) => rule.strength === strength)),
      ),
      [
        [
          'own-objectives',
          'not-all-teams',
          'plan-reaches-2020',
          'pooling-across-regions',
          'several-municipalities',
          'earlier-trained-may-return',
        ],
        ['national-objectives-too', 'some-begin-in-2019', 'two-new-teams-in-2019'],
      ],
    ],
    [
      'slide 16: about 13 and 10 days',
      ['first-training', 'later-training', 'first-training-planning'].map(exactness),
      ['about', 'about', 'exact'],
    ],
    ['slide 17: at least two teams', exactness('entry-condition-new-teams'), 'at-least'],
    [
      'slide 18: imputed pay, and other operations',
      [label(domain.costKinds, 'trainer-pair-pay')?.fi, label(domain.costKinds, 'other-operations')?.fi],
      ['kouluttajaparien laskennalliset palkkakulut', 'muut toimintakulut'],
    ],
    [
      'slide 20: 60 days if the whole work community is one group',
      domain.espooExample.condition.fi,
      'jos koko työyhteisö otetaan yhteen koulutusryhmään',
    ],
    ['slide 20: about 268,000 people', exactness('espoo-population'), 'about'],
    ['slide 21: for example 25–50 %', exactness('time-share-minimum'), 'example'],
    [
      'slide 24: a work package is typically 40–80 hours',
      [exactness('work-package-minimum'), domain.workPackageHours.isTypical],
      ['typical', true],
    ],
    ['slide 33: four parts of the communication plan', domain.communicationPlanParts.length, 4],
    ['slide 34: five parts of the implementation plan', domain.implementationPlanParts.length, 5],
    ['slides 40–42: eight questions of the regions', domain.regionQuestionsOf2018.length, 8],
    ['slide 41: four more teams in Kuopio', domain.changesOf2019.kuopio.furtherTeams, 4],
  ],
  'MONNI plan 2021': [
    [
      'chapter 3: its coordinators attend the trainers’ training',
      domain.obstaclesToAttending('trainer', { group: 'coordinator', completed: [] }),
      [],
    ],
    ['chapter 2: Leinola', theme('tampere', 'A')?.startsWith('Leinolan perhetukikeskus'), true],
    [
      'chapter 2: social work in open and substitute care',
      ['C', 'D'].map((letter) => theme('etela-pohjanmaa', letter)?.endsWith('avo- ja sijaishuollon sosiaalityö')),
      [true, true],
    ],
    [
      'chapter 2: child protection social work in each language',
      domain.developmentThemes.find((each) => each.area === 'kanta-hame' && each.letter === 'B')?.label,
      {
        fi: 'Nuorisopsykiatria, alaikäisten päihdetyö, sijaishuoltopaikat ja lastensuojelun sosiaalityö',
        sv: 'Ungdomspsykiatri, missbrukarvård för minderåriga, platser för vård utom hemmet och barnskyddets socialarbete',
        en: 'Adolescent psychiatry, substance work with minors, places of substitute care and child protection social work',
      },
    ],
    [
      'section 2.1: the Timeout dialogue is being considered',
      domain.developmentMethods.filter((each) => each.isBeingConsidered).map(({ id }) => id),
      ['eratauko-dialogue'],
    ],
    [
      'section 2.2: a joint MONNI seminar',
      label(domain.monniEvents, 'monni-seminar')?.fi,
      'hankealueen yhteinen MONNI-seminaari',
    ],
    [
      'sections 2.4 and 3.1: three and four duties in development, four and four in training',
      (['development', 'training'] as const).flatMap((process) =>
        (['coordinator', 'project-manager'] as const).map(
          (by) => domain.monniDuties.filter((duty) => duty.process === process && duty.by === by).length,
        ),
      ),
      [3, 4, 4, 4],
    ],
    [
      'chapter 6: LUMO and TOP plan trainings with it',
      ids(domain.monniPartners.filter((partner) => partner.plansTrainings)),
      ['lumo', 'top'],
    ],
    [
      'chapter 6: a task force instead of a project group',
      label(domain.forums, 'region-task-force')?.fi,
      'maakunnan työnyrkki (MONNI)',
    ],
    [
      'chapter 7: the outputs’ own words',
      [element('expert-by-experience-structure')?.fi, element('managers-orientation')?.fi],
      [
        'Mallinnus maakunnan tai hyvinvointialueen lastensuojelun kokemusasiantuntijarakenteesta',
        'Yhteistyökumppaneiden johdon orientoiva koulutus systeemisen työotteen hyödyistä',
      ],
    ],
    [
      'chapter 7: agreements are of development teams and assessed',
      ids(domain.agreementParts),
      ['development-team', 'theme', 'content', 'quality'],
    ],
    ['chapter 8: six principles of communication', domain.monniCommunicationPrinciples.length, 6],
    [
      'chapter 8: six needs of communication',
      domain.monniCommunicationNeeds.map(({ id }) => id),
      ['own-place', 'recognisable-look', 'pictures', 'partners-carry-it-on', 'leave-to-take-part', 'self-monitoring'],
    ],
    [
      'chapter 8: six means of communication, four of them ticked',
      domain.monniCommunicationMeans.map(({ id, isTicked }) => `${id} ${isTicked}`),
      [
        'website true',
        'social-media-channels true',
        'releases-and-opinions false',
        'logo-look-and-tag true',
        'ready-packages false',
        'thinking-together true',
      ],
    ],
  ],
}

describe.each(Object.entries(documents))('%s, in detail', (_document, checks) => {
  it.each(checks)('%s', (_words, actual, expected) => {
    expect(actual).toEqual(expected)
  })
})

describe('advice', () => {
  it('is told apart from rules: months of a team training', () => {
    expect(domain.deviationKinds.filter((kind) => 'isAdvice' in kind).map(({ id }) => id)).toEqual(['spread'])
  })
})
