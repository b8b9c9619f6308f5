import type { Payload } from 'payload'

const minute = 60_000
const hour = 60 * minute

/**
 * Does some work a minute from now and then once an hour, for as long as the portal runs. What fails is told in the log and
 * tried again. The work remembers nothing itself, so it goes on after a restart.
 *
 * @param problem what is told when it fails, a sentence without its end
 */
export function hourly({ logger }: Payload, problem: string, work: () => Promise<void>): void {
  async function attempt(): Promise<void> {
    await work().catch(() => logger.warn(`${problem}; it is tried again within an hour`))
  }
  setTimeout(() => void attempt(), minute).unref()
  setInterval(() => void attempt(), hour).unref()
}
