export { ArgumentsError, defaultUntil, parseDemoArguments } from './arguments'
export type { ImportBundle, RecordDetails } from './bundle'
export { type DemoOptions, generateDemo } from './generate'
export { demoNotice } from './notice'
