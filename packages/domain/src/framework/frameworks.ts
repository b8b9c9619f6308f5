import { supportAndCoordinationModel } from './elements'
import { monniFramework } from './monni'
import { nationalObjectivesOf2019 } from './national-objectives'

/** The three frameworks of the documents: one concept of pillars and elements. Element ids are unique in each. */
export const frameworks = /* @__PURE__ */ (() =>
  [supportAndCoordinationModel, monniFramework, nationalObjectivesOf2019] as const)()

/** The ids of `frameworks`. */
export const frameworkIds = ['support-and-coordination-model', 'monni', 'national-objectives-2019'] as const

/** Id of a framework. */
export type FrameworkId = (typeof frameworks)[number]['id']
