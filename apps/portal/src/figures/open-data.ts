import type { Queryable } from '../mail/post'

/** A release of open data without its content. */
export interface Release {
  readonly number: number
  /** A mark of the state of the facts that it was made from. */
  readonly revision: string
  /** What is other than in the release before. */
  readonly changes: string
  readonly madeAt: string
}

/** Whether open data is switched on: it is off until somebody says otherwise. */
export async function isOpenDataOn(database: Queryable): Promise<boolean> {
  const { rows } = await database.query(`SELECT is_on AS "isOn" FROM open_data_switch ORDER BY made_at DESC LIMIT 1`)
  return rows[0]?.isOn === true
}

/** Switches open data on or off. */
export async function switchOpenData(database: Queryable, isOn: boolean): Promise<void> {
  await database.query(`INSERT INTO open_data_switch (is_on) VALUES ($1)`, [isOn])
}

/** The releases, the newest first. */
export async function releases(database: Queryable): Promise<readonly Release[]> {
  const { rows } = await database.query(
    `SELECT number, revision, changes, to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "madeAt"
      FROM open_data_releases ORDER BY number DESC LIMIT 200`,
  )
  return rows as unknown as readonly Release[]
}

/** What a release holds; `null` when there is none. */
export async function releaseContent(database: Queryable, number: number): Promise<unknown> {
  const { rows } = await database.query(`SELECT content FROM open_data_releases WHERE number = $1`, [number])
  return rows[0]?.content ?? null
}

/** Keeps a release, and gives its number. */
export async function keepRelease(
  database: Queryable,
  { revision, changes, content }: Pick<Release, 'revision' | 'changes'> & { readonly content: unknown },
): Promise<number> {
  const { rows } = await database.query(
    `INSERT INTO open_data_releases (revision, changes, content) VALUES ($1, $2, $3::jsonb) RETURNING number`,
    [revision, changes, JSON.stringify(content)],
  )
  return Number(rows[0]?.number)
}
