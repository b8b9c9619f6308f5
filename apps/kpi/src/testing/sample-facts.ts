import { type Facts, type FactsInput1, type FactsParts, parseFacts } from '@kotipesa/indicators'

const members = { 'consulting-social-worker': 1, 'social-worker': 2, 'family-therapist': 1, coordinator: 1 }

const input: FactsInput1 = {
  facts: 1,
  generatedAt: '2026-11-22T06:00:00Z',
  notice: null,
  regions: [{ code: '03' }, { code: '08' }, { code: '21' }],
  teams: [
    {
      id: 't1',
      name: 'Sastamala',
      region: '08',
      municipality: '790',
      serviceType: 'open-care',
      validFrom: '2017-08-01',
      validUntil: null,
    },
    {
      id: 't2',
      name: 'Akaa',
      region: '08',
      municipality: '020',
      serviceType: 'open-care',
      validFrom: '2017-08-01',
      validUntil: null,
    },
    {
      id: 't3',
      name: 'Espoo itä',
      region: '03',
      municipality: '049',
      serviceType: 'open-care',
      validFrom: '2019-01-01',
      validUntil: null,
    },
  ],
  teamReports: [
    {
      id: 'r1',
      team: 't1',
      reportedOn: '2025-04-09',
      members,
      children: 40,
      caseHolders: 2,
      workersOverCap: 0,
      meetingsPlanned: 24,
      meetingsHeld: 19,
      criteria: {},
      sharedResponsibility: 'fully',
      faceToFaceShare: 0.6,
    },
  ],
  staff: [],
  trainings: [
    {
      id: 'k1',
      region: '08',
      curriculum: 'team-basic',
      status: 'completed',
      sessions: [
        { date: '2017-09-26', hours: 7 },
        { date: '2017-09-27', hours: 7 },
        { date: '2017-09-28', hours: 7 },
        { date: '2017-10-23', hours: 7 },
        { date: '2017-10-24', hours: 7 },
        { date: '2017-10-25', hours: 7 },
      ],
      teams: ['t1', 't3'],
      trainers: [],
      participants: [{ group: 'social-worker', count: 9 }],
      expertsByExperience: true,
    },
  ],
  trainers: [],
  networks: [
    {
      id: 'n1',
      name: null,
      region: '08',
      kind: 'family-therapists',
      validFrom: '2019-03-01',
      validUntil: null,
      goalAgreed: true,
      taskAgreed: true,
      wayOfWorkingAgreed: false,
      coordinatingBodyAgreed: true,
    },
  ],
  groups: [{ id: 'g1', name: null, region: '08', kind: 'steering-group', validFrom: '2019-02-01', validUntil: null }],
  meetings: [
    { id: 'm1', region: '08', of: 'n1', heldOn: '2025-02-06', hours: 1.5, attendees: 12, expertsByExperience: false },
    { id: 'm2', region: '08', of: 'n1', heldOn: '2024-02-06', hours: 1.5, attendees: 12, expertsByExperience: false },
    { id: 'm3', region: '08', of: 'g1', heldOn: '2025-05-06', hours: 1.5, attendees: 12, expertsByExperience: false },
  ],
  elements: [
    { region: '08', element: 'steering-group', status: 'agreed', since: '2019-01-01' },
    { region: '08', element: 'steering-group', status: 'in-use', since: '2019-02-01' },
    { region: '08', element: 'trainer-bank', status: 'agreed', since: '2023-05-31' },
  ],
  agreements: [],
  commitments: [],
  targets: [{ indicator: 'team-training-coverage', region: '08', period: '2025', value: 0.8 }],
}

/**
 * Small facts for tests, with parts replaced as asked: Pirkanmaa has one trained team of two, Länsi-Uusimaa one team
 * trained in Pirkanmaa, Lapland has nothing.
 */
export function sampleFacts(replaced: Partial<FactsInput1> = {}): Facts {
  return parseFacts({ ...input, ...replaced })
}

/** The same facts as the portal tells them: here the regions' and the country's all in one part. */
export function sampleParts(revision: string, replaced: Partial<FactsInput1> = {}): FactsParts {
  const { facts, generatedAt, ...content } = sampleFacts(replaced)
  return { facts, generatedAt, revision, parts: { FI: { ...content } } }
}
