/*
 * The parts that tests use of packages without types, or whose types cannot be found.
 */

declare module '@dhis2/expression-parser' {
  export const DataItemType: { readonly DATA_ELEMENT: unknown }
  export const ExpressionMode: { readonly INDICATOR_EXPRESSION: unknown }

  export interface DataItem {
    readonly type: unknown
    readonly uid0: { readonly value: string }
  }

  export const ExpressionDataJs: new (
    programRuleVariables: undefined,
    programVariables: undefined,
    supplementaryValues: undefined,
    dataItemValues: ReadonlyMap<DataItem, number>,
  ) => object

  export class ExpressionJs {
    constructor(expression: string, mode: unknown)
    collectDataItems(): readonly DataItem[]
    evaluate(unsupported: (name: string) => unknown, data: ExpressionDataJs): unknown
  }
}

declare module 'sdmx-json-parser' {
  interface Component {
    readonly id: string
    readonly values: readonly ({ readonly id?: string; readonly value?: number; readonly name?: string } | null)[]
  }

  export class SDMXParser {
    getDatasets(url: string): Promise<unknown>
    getName(): string
    getDimensions(): readonly Component[]
    getAttributes(): readonly Component[]
    getObservations(): Readonly<Record<string, readonly (number | null)[]>>
    getData(): readonly Readonly<Record<string, unknown>>[]
  }
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream'

  interface Term {
    readonly termType: string
    readonly value: string
    readonly datatype?: Term
  }

  export interface ReadQuad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }

  export default class CsvwParser {
    constructor(options: { readonly metadata: object; readonly baseIRI: string; readonly timezone?: string })
    import(input: Readable): AsyncIterable<ReadQuad>
  }
}

declare module '@rdfjs/dataset' {
  const factory: { dataset(quads?: readonly object[]): object }
  export default factory
}
