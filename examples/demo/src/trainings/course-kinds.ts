import type { CurriculumId } from '@kotipesa/domain'
import type { Draw } from '../random'
import type { DemoTraining } from './training'

type Group = DemoTraining['participants'][number]['group']

/** How often and for whom a region holds a course other than the team training. */
export interface CourseKind {
  curriculum: CurriculumId
  /** Days of seven hours. */
  days: number
  /** Years after the region's first team trainings before the first such course. */
  delay: number
  /** Probability that a year has one. */
  yearly: number
  /** Participants by group; `size` is the region's number of teams. */
  participants: (draw: Draw, size: number) => Partial<Record<Group, number>>
}

function part(draw: Draw, size: number, least: number, most: number) {
  return Math.max(1, Math.round(size * draw.between(least, most)))
}

/** The courses of Pirkanmaa support model 2023, SyTy Uusimaa 2020 and MONNI plan 2021, at invented frequencies. */
export const courseKinds: readonly CourseKind[] = [
  {
    curriculum: 'leadership-basic',
    days: 1,
    delay: 0,
    yearly: 0.75,
    participants: (draw, size) => ({ supervisor: part(draw, size, 0.02, 0.08), partner: draw.whole(0, 2) }),
  },
  {
    curriculum: 'role-consulting-social-worker',
    days: 1,
    delay: 2,
    yearly: 0.65,
    participants: (draw, size) => ({ 'consulting-social-worker': part(draw, size, 0.05, 0.2) }),
  },
  {
    curriculum: 'role-coordinator',
    days: 1,
    delay: 3,
    yearly: 0.5,
    participants: (draw, size) => ({ coordinator: part(draw, size, 0.03, 0.12) }),
  },
  {
    curriculum: 'refresher',
    days: 1,
    delay: 2,
    yearly: 0.6,
    participants: (draw, size) => ({
      'social-worker': part(draw, size, 0.1, 0.5),
      'social-counsellor': draw.whole(0, 4),
    }),
  },
  {
    curriculum: 'deepening',
    days: 1,
    delay: 3,
    yearly: 0.35,
    participants: (draw, size) => ({
      'family-therapist': draw.whole(1, 5),
      'social-worker': part(draw, size, 0.1, 0.3),
    }),
  },
  {
    curriculum: 'partner-induction',
    days: 1,
    delay: 1,
    yearly: 0.5,
    participants: (draw) => ({ partner: draw.whole(8, 45) }),
  },
  {
    curriculum: 'orientation-managers',
    days: 1,
    delay: 3,
    yearly: 0.3,
    participants: (draw) => ({ supervisor: draw.whole(1, 3), partner: draw.whole(4, 14) }),
  },
  {
    curriculum: 'orientation-professionals',
    days: 2,
    delay: 4,
    yearly: 0.35,
    participants: (draw) => ({ partner: draw.whole(10, 40) }),
  },
  {
    curriculum: 'induction-package',
    days: 1,
    delay: 5,
    yearly: 0.5,
    participants: (draw, size) => ({ 'social-worker': part(draw, size, 0.1, 0.4), other: draw.whole(0, 4) }),
  },
  {
    curriculum: 'expert-by-experience',
    days: 2,
    delay: 2,
    yearly: 0.25,
    participants: (draw) => ({ 'expert-by-experience': draw.whole(3, 12) }),
  },
  {
    curriculum: 'school-staff',
    days: 1,
    delay: 2,
    yearly: 0.2,
    participants: (draw) => ({ partner: draw.whole(12, 60) }),
  },
]
