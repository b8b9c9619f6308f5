/** The ids of the core set, in catalogue order. Apart from the definitions, so that facts can be read without them. */
export const indicatorIds = [
  'team-training-coverage',
  'leadership-training-coverage',
  'consultant-training-coverage',
  'coordinator-training-coverage',
  'training-participants',
  'trainer-capacity',
  'trainer-duty',
  'steering-active',
  'reporting-completeness',
  'network-cadence',
  'network-mandate',
  'family-therapist-availability',
  'coordinator-availability',
  'team-structure-complete',
  'caseload-recommended',
  'caseload-statutory',
  'children-per-case-holder',
  'weekly-meeting-rate',
  'meeting-criteria-met',
  'shared-responsibility',
  'face-to-face-majority',
  'pillar-1-in-use',
  'pillar-2-in-use',
  'pillar-3-in-use',
  'pillar-4-in-use',
  'agreements',
  'commitments',
  'experts-by-experience-involved',
  'plans-on-time',
  'materials-accessible',
  'needs-scheduled',
  'consultations-held',
  'members-trained',
  'people-left',
  'questions-answered',
  'decisions-carried-out',
  'workers-over-cap',
  'development-agreed',
] as const

/** Id of an indicator of the core set. */
export type IndicatorId = (typeof indicatorIds)[number]

/** Tells whether a text is the id of an indicator of the core set. */
export function isIndicatorId(id: string): id is IndicatorId {
  return indicatorIds.some((known) => known === id)
}
