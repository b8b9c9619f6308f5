import { expect, it } from 'vitest'
import * as domain from './index'

/*
 * The words of lists that the documents give and of which no figure or date is held by another test. A text that changes
 * here has its line in a document: read that first.
 */

it.each([
  'communicationPlanParts',
  'expectedResults',
  'implementationPlanParts',
  'joiningConditions',
  'monniDuties',
  'projectPlanParts',
  'regionQuestionsOf2018',
  'uusimaaAimsOf2020',
  'workshopThemes',
] as const)('%s say what their document says, in three languages', (name) => {
  expect(domain[name].map(({ id, label }) => [id, label.fi, label.sv, label.en])).toMatchSnapshot()
})
