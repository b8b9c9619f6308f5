import type { CollectionSlug, Payload } from 'payload'
import { isJoint, jointRecords, jointSlugs } from '../../access/joint-tables'
import { applicationRole, personRole } from './names'

/** A connection to the database. */
export interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** The roles of a database, which every database of a server shares. */
export const roles = [applicationRole, personRole] as const

/** A table whose rows are kept apart: that of a collection, of its versions, or of rows and lists of one of these. */
interface KeptTable {
  readonly name: string
  /** Which of the row's columns names the region; `null` where the rows go with those of another table. */
  readonly region: string | null
  /** Whether rows without a region are the country's. */
  readonly isNational: boolean
  readonly kind: string
  /** The collection whose records other regions may read. */
  readonly joint: string | null
  /** The table with whose rows these go, and the column that names them. */
  readonly parent: { readonly table: KeptTable; readonly column: string } | null
}

/** What people read and write besides records of regions: nothing is kept apart in it. */
const readByAll = ['regions', 'rounds'] as const

function snake(slug: string): string {
  return slug.replaceAll('-', '_')
}

/** Tables that hold rows or lists of records of others, with the column that names the record. */
const children = `SELECT c.conrelid::regclass::text AS name, c.confrelid::regclass::text AS parent, a.attname AS column
  FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND a.attname IN ('_parent_id', 'parent_id') AND c.connamespace = 'public'::regnamespace
  ORDER BY 1`

/** Tables of which every row belongs to a region. */
const withRegion = `SELECT table_name AS name FROM information_schema.columns
  WHERE table_schema = 'public' AND column_name = 'region_id' AND is_nullable = 'NO'`

/** Every table with rows of regions, of the collections that say by which kind of resource they are kept apart. */
export async function tablesOf(client: Connection, { collections }: Payload): Promise<readonly KeptTable[]> {
  const { rows } = await client.query(children)
  const named = (await client.query(withRegion)).rows.map(({ name }) => String(name))
  const links = rows.map(({ name, parent, column }) => ({
    name: String(name).replaceAll('"', ''),
    parent: String(parent).replaceAll('"', ''),
    column: String(column),
  }))
  function below(table: KeptTable): KeptTable[] {
    const found = links.filter(({ name, parent }) => parent === table.name && name !== `_${table.name}_v`)
    return found.flatMap(({ name, column }) => {
      const child = { ...table, name, region: null, joint: null, parent: { table, column } }
      return [child, ...below(child)]
    })
  }
  return (Object.keys(collections) as CollectionSlug[]).toSorted().flatMap((slug) => {
    const { custom, versions } = collections[slug].config
    const kind: unknown = custom?.rows
    if (typeof kind !== 'string') return []
    const own: KeptTable = {
      name: snake(slug),
      region: 'region_id',
      isNational: !named.includes(snake(slug)),
      kind,
      joint: isJoint(slug) ? slug : null,
      parent: null,
    }
    const earlier: KeptTable = {
      ...own,
      name: `_${own.name}_v`,
      region: 'version_region_id',
      isNational: false,
      joint: null,
    }
    return [own, ...below(own), ...(versions ? [earlier, ...below(earlier)] : [])]
  })
}

function regionOf({ region, isNational }: KeptTable, alias: string): string {
  return isNational ? `coalesce(${alias}."${region}", '-')` : `${alias}."${region}"`
}

function regionsFor(action: string, kind: string): string {
  return `(SELECT row_regions('${action}', '${kind}'))`
}

/**
 * Rows that somebody may make in another region: a question in a network of another region in which the own one takes
 * part, which the keeper of the network keeps. Whoever has made one reads it at once, before it is found among those of
 * the network.
 */
const madeElsewhere: Readonly<Record<string, { readonly place: string; readonly maker: string }>> = {
  questions: {
    place: `network_id = ANY ((SELECT row_joint('networks'))::uuid[])`,
    maker: `asked_by::text = ANY (${regionsFor('create', 'joint-record')}::text[])`,
  },
}

/** Whether a row may be read, by the rights of whoever asks. */
function readable(table: KeptTable): string {
  if (table.parent !== null) {
    const { table: parent, column } = table.parent
    return `EXISTS (SELECT FROM "${parent.name}" r WHERE r.id = "${table.name}"."${column}")`
  }
  const own = `${regionOf(table, `"${table.name}"`)} = ANY (${regionsFor('read', table.kind)}::text[])`
  if (table.joint === null) return own
  const place = madeElsewhere[table.name]?.place ?? 'false'
  return `(${own} OR id = ANY ((SELECT row_joint('${table.joint}'))::uuid[]) OR ${place})`
}

function creatable(table: KeptTable): string {
  const own = writable(table, waysOf(table, 'create'))
  const elsewhere = madeElsewhere[table.name]
  return elsewhere === undefined ? own : `(${own} OR (${elsewhere.maker} AND ${elsewhere.place}))`
}

/** Whether a row may be written in one of some ways; those of lists go with their record. */
function writable(table: KeptTable, ways: readonly string[], alias = `"${table.name}"`): string {
  if (table.parent !== null) {
    const { table: parent, column } = table.parent
    return `EXISTS (SELECT FROM "${parent.name}" w WHERE w.id = ${alias}."${column}"
      AND ${writable(parent, ['create', 'update'], 'w')})`
  }
  const allowed = ways.map((way) => `${regionsFor(way, table.kind)}::text[]`).join(' || ')
  return `${regionOf(table, alias)} = ANY (${allowed})`
}

/** Versions come and go with the saving of their record. */
function waysOf(table: KeptTable, way: 'create' | 'update' | 'erase'): readonly string[] {
  return table.parent === null && table.region === 'region_id' ? [way] : ['create', 'update']
}

/** The functions by which policies read the rights of whoever asks; what triggers do, they do as their owner. */
export function functionsOf(): readonly string[] {
  return [
    `CREATE OR REPLACE FUNCTION row_regions(action text, kind text) RETURNS text[] LANGUAGE sql STABLE
      SET search_path = public, pg_temp AS $$
      SELECT CASE WHEN given @> '["*"]' THEN (SELECT array_agg(r.id::text) || '-'::text FROM regions r)
        ELSE ARRAY(SELECT jsonb_array_elements_text(given)) END
      FROM (SELECT coalesce(nullif(current_setting('kotipesa.scope', true), '')::jsonb -> action -> kind, '[]') AS given) s
    $$`,
    `CREATE OR REPLACE FUNCTION row_joint(slug text) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      DECLARE asking text[] := row_regions('read', 'joint-record');
      BEGIN
        IF asking = '{}' THEN RETURN '{}'; END IF;
        RETURN CASE slug ${jointSlugs
          .map((slug) => `WHEN '${slug}' THEN ARRAY(${jointRecords(slug, 'asking')})`)
          .join('\n')} END;
      END $$`,
    `DO $do$ DECLARE f record; BEGIN
      FOR f IN SELECT p.oid::regprocedure AS name FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
          AND (p.prorettype = 'trigger'::regtype OR p.proname IN ('audit_seal', 'mark_facts_of'))
      LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', f.name);
      END LOOP; END $do$`,
  ]
}

/** What the two roles may do with tables at all. */
export function grantsOf(): readonly string[] {
  const both = roles.join(', ')
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${both}`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${both}`,
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${applicationRole}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${both}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${applicationRole}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${applicationRole}`,
    `REVOKE INSERT, UPDATE, DELETE ON payload_migrations FROM ${applicationRole}`,
    `REVOKE UPDATE, DELETE ON audit_log FROM ${applicationRole}`,
    `REVOKE INSERT, UPDATE, DELETE ON audit_head FROM ${applicationRole}`,
    ...readByAll.map((table) => `GRANT SELECT ON ${table} TO ${personRole}`),
  ]
}

/** Row-level security of the tables: everything for the portal itself, for people what their rights reach. */
export function policiesOf(tables: readonly KeptTable[]): readonly string[] {
  return tables.flatMap((table) => {
    const on = `ON "${table.name}"`
    function policy(name: string, command: string, role: string, rest: string): string[] {
      return [`DROP POLICY IF EXISTS ${name} ${on}`, `CREATE POLICY ${name} ${on} FOR ${command} TO ${role} ${rest}`]
    }
    return [
      `ALTER TABLE "${table.name}" ENABLE ROW LEVEL SECURITY`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ${on} TO ${personRole}`,
      ...policy('application_all', 'ALL', applicationRole, 'USING (true) WITH CHECK (true)'),
      ...policy('person_read', 'SELECT', personRole, `USING (${readable(table)})`),
      ...policy('person_create', 'INSERT', personRole, `WITH CHECK (${creatable(table)})`),
      ...policy(
        'person_update',
        'UPDATE',
        personRole,
        `USING (${writable(table, waysOf(table, 'update'))}) WITH CHECK (${writable(table, waysOf(table, 'update'))})`,
      ),
      ...policy('person_erase', 'DELETE', personRole, `USING (${writable(table, waysOf(table, 'erase'))})`),
    ]
  })
}
