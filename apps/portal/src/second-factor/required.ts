import { env } from '../env'

/** Whether somebody may sign in with one-time codes only, as `SECOND_FACTOR` says. */
export function needsSecondFactor(nationalRole: string | null): boolean {
  const { SECOND_FACTOR: wanted } = env()
  return wanted === 'everyone' || (wanted === 'national' && nationalRole !== null)
}
