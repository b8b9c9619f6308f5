/** The databases that the statements are written for. */
export const sqlEngines = ['postgres', 'duckdb', 'clickhouse'] as const
export type SqlEngine = (typeof sqlEngines)[number]

/** What the databases say in different ways; everything else is one text for all. */
export interface Dialect {
  /** A sum as a number without the noise of binary fractions, so far as the database can. */
  plainNumber(sum: string): string
  /** A sum that adds up in the order of a column, where the database can. */
  orderedSum(value: string, order: string): string
  /** What makes a comparison of texts one of code units, where it is not one anyway. */
  readonly byCodeUnits: string
}

/** PostgreSQL keeps 15 digits when it makes a `numeric` of a `double precision`, as `withoutBinaryNoise` does. */
export const dialects: Readonly<Record<SqlEngine, Dialect>> = {
  postgres: {
    plainNumber: (sum) => `coalesce(${sum}, 0)::double precision::numeric::double precision`,
    orderedSum: (value, order) => `sum(${value} ORDER BY ${order})`,
    byCodeUnits: ' COLLATE "C"',
  },
  duckdb: {
    plainNumber: (sum) => `coalesce(${sum}, 0)::double precision`,
    orderedSum: (value, order) => `sum(${value} ORDER BY ${order})`,
    byCodeUnits: '',
  },
  clickhouse: {
    plainNumber: (sum) => `coalesce(${sum}, 0)::double precision`,
    orderedSum: (value) => `sum(${value})`,
    byCodeUnits: '',
  },
}
