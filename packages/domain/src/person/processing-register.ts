import type { ProcessingLine } from './processing-line'
import { processingOfAccounts } from './processing-of-accounts'
import { processingOfCooperation } from './processing-of-cooperation'
import { processingOfMessages } from './processing-of-messages'
import { processingOfTrainings } from './processing-of-trainings'

/**
 * The record of processing activities: which personal data the software keeps, where, for what, on what basis, who answers for
 * them, who sees them and how long they stay. Tests of the portal hold it against the fields and tables that there are.
 *
 * Source: GDPR, article 30 (1) b–f.
 */
export const processingRegister: readonly ProcessingLine[] = /* @__PURE__ */ (() => [
  ...processingOfCooperation,
  ...processingOfTrainings,
  ...processingOfMessages,
  ...processingOfAccounts,
])()
