import { expect, it } from 'vitest'
import * as domain from './index'

/*
 * The words of lists that the documents give and of which no figure or date is held by another test. A text that changes
 * here has its line in a document: read that first.
 */

const {
  communicationPlanParts,
  expectedResults,
  implementationPlanParts,
  joiningConditions,
  monniDuties,
  projectPlanParts,
  regionQuestionsOf2018,
  uusimaaAimsOf2020,
  workshopThemes,
} = domain

it.each(
  Object.entries({
    communicationPlanParts,
    expectedResults,
    implementationPlanParts,
    joiningConditions,
    monniDuties,
    projectPlanParts,
    regionQuestionsOf2018,
    uusimaaAimsOf2020,
    workshopThemes,
  }),
)('%s say what their document says, in three languages', (_, list) => {
  expect(list.map(({ id, label }) => [id, label.fi, label.sv, label.en])).toMatchSnapshot()
})
