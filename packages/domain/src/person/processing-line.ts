import type { LocalizedText } from '../locale/locale'
import type { Action, ResourceKind } from './policy'
import type { DataKeeperId, LegalBasisId, ProcessingPurposeId, RetentionRuleId } from './processing-terms'

/** Where personal data stand: the fields of a collection, each with its path, or a table that is no collection. */
export interface ProcessingPlace {
  /** Name of the collection or, with an empty list of fields, of the table. */
  readonly where: string
  readonly fields: readonly string[]
}

/** A line of the record of processing activities (GDPR, article 30 (1)). */
export interface ProcessingLine {
  readonly id: string
  readonly purpose: ProcessingPurposeId
  /** Of whom the data are. */
  readonly subjects: LocalizedText
  /** What is known of them. */
  readonly data: LocalizedText
  readonly places: readonly ProcessingPlace[]
  readonly bases: readonly LegalBasisId[]
  readonly keeper: DataKeeperId
  /** Who sees the data: whoever may do this with such a thing. `null` = nobody but those in `alsoSeenBy`. */
  readonly seenBy: { readonly action: Action; readonly kind: ResourceKind } | null
  /** Who sees them besides, by a link or as the person themselves. */
  readonly alsoSeenBy: LocalizedText | null
  readonly kept: readonly RetentionRuleId[]
}
