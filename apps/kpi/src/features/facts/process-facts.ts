import { env } from '../../env'
import { createFactsFile } from './facts-file'
import { createFactsStore, type FactsStore } from './facts-store'
import { fetchFacts } from './fetch-facts'

/** How long the portal may take to send the facts, in milliseconds. */
const factsTimeout = 8_000

const shared = globalThis as typeof globalThis & { kotipesaFactsStore?: FactsStore }

function createStore(): FactsStore {
  const { PORTAL_URL: portal, KPI_SERVICE_KEY: serviceKey, KPI_DATA: folder } = env()
  return createFactsStore({
    ask: async (known) => await fetchFacts({ portal, serviceKey, timeout: factsTimeout }, known),
    file: createFactsFile(folder),
    now: () => new Date(),
    report: (message) => console.error(`kpi: ${message}`),
  })
}

/** The facts of this process: one memory for pages, files and what comes before them. */
export function factsStore(): FactsStore {
  shared.kotipesaFactsStore ??= createStore()
  return shared.kotipesaFactsStore
}
