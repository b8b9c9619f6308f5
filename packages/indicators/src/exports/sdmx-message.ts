/** Texts by language. */
export type SdmxTexts = Readonly<Record<string, string>>

interface Named {
  readonly id: string
  readonly name: string
  readonly names: SdmxTexts
}

/** A code of a dimension or an attribute. */
export interface SdmxCode extends Named {
  readonly description?: string
  readonly descriptions?: SdmxTexts
  readonly start?: string
  readonly end?: string
}

/** A code, or a value that has no code. */
export type SdmxValue = SdmxCode | { readonly value: number }

export interface SdmxDimension extends Named {
  readonly keyPosition: number
  readonly roles: readonly string[]
  readonly values?: readonly SdmxCode[]
}

export interface SdmxAttribute extends Named {
  readonly isMandatory: boolean
  readonly relationship:
    { readonly dimensions: readonly string[] } | { readonly observation: Readonly<Record<string, never>> }
  readonly format?: { readonly dataType: string }
  readonly values?: readonly (SdmxValue | null)[]
}

type GroupValue = string | number | SdmxTexts | null

/** A remark on the data; `texts` has it in each language where there are several. */
export interface SdmxAnnotation {
  readonly type: string
  readonly text: string
  readonly texts?: Readonly<Record<string, string>>
}

/** The part of SDMX-JSON 2.1 that a message of results uses. */
export interface SdmxDataMessage {
  readonly $schema: string
  readonly meta: {
    readonly id: string
    readonly prepared: string
    readonly test: boolean
    readonly contentLanguages: readonly string[]
    readonly name: string
    readonly names: SdmxTexts
    readonly sender: Named
  }
  readonly data: {
    readonly structures: readonly [
      {
        readonly links: readonly { readonly urn: string; readonly rel: string }[]
        readonly name: string
        readonly names: SdmxTexts
        readonly dimensions: {
          readonly dataSet: readonly SdmxDimension[]
          readonly series: readonly SdmxDimension[]
          readonly observation: readonly SdmxDimension[]
        }
        readonly measures: { readonly observation: readonly object[] }
        readonly attributes: Readonly<
          Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly SdmxAttribute[]>
        >
        readonly annotations: readonly SdmxAnnotation[]
        readonly dataSets: readonly [0]
      },
    ]
    readonly dataSets: readonly [
      {
        readonly structure: 0
        readonly action: 'Replace'
        readonly annotations: readonly number[]
        readonly dimensionGroupAttributes: Readonly<Record<string, readonly GroupValue[]>>
        readonly observations: Readonly<Record<string, readonly (number | null)[]>>
      },
    ]
  }
}
