import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of the way from a question to the memo, whoever writes, and the marks of its
 * facts. The rules are the domain's (`misplacedDays`, `networksTold`).
 */

const tables = ['questions', 'agenda_items', 'decisions', 'memos'] as const

/** The days of each table. */
const days: Readonly<Record<(typeof tables)[number], readonly string[]>> = {
  questions: ['raised_on', 'answered_on', 'withdrawn_on'],
  agenda_items: ['meeting_on', 'treated_on'],
  decisions: ['decided_on', 'follow_up_on', 'done_on'],
  memos: ['written_on', 'sent_on'],
}

/** The longest text of each column. */
const texts: Readonly<Record<(typeof tables)[number], Readonly<Record<string, number>>>> = {
  questions: { text: 2000, answer: 2000 },
  agenda_items: { text: 2000 },
  decisions: { text: 4000, responsible: 200, progress: 4000 },
  memos: { text: 10_000 },
}

/** Relations to one record of the same region that is not in the trash. */
const references = [
  { table: 'questions', column: 'network_id', target: 'networks' },
  { table: 'agenda_items', column: 'question_id', target: 'questions' },
  { table: 'agenda_items', column: 'network_id', target: 'networks' },
  { table: 'agenda_items', column: 'meeting_id', target: 'meetings' },
  { table: 'agenda_items', column: 'postponed_to_id', target: 'meetings' },
  { table: 'decisions', column: 'agenda_item_id', target: 'agenda_items' },
] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...tables.flatMap((table) => [
    ...columnLimits({ table, days: days[table], texts: texts[table] }),
    ...days[table].map(
      (column) => [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
    ),
  ]),
  ...['meetings', 'questions', 'agenda_items'].map(
    (table) => [table, 'id_region', 'UNIQUE ("id", "region_id")'] as const,
  ),
  ...references.map(
    ({ table, column, target }) =>
      [
        table,
        `${column}_same_region`,
        `FOREIGN KEY ("${column}", "region_id") REFERENCES "${target}" ("id", "region_id")`,
      ] as const,
  ),
  ['questions', 'answered_after_raised', 'CHECK ("answered_on" >= "raised_on")'],
  ['questions', 'withdrawn_after_raised', 'CHECK ("withdrawn_on" >= "raised_on")'],
  ['questions', 'closed_once', 'CHECK ("answered_on" IS NULL OR "withdrawn_on" IS NULL)'],
  ['agenda_items', 'of_question', `CHECK (("origin" = 'question') = ("question_id" IS NOT NULL))`],
  ['agenda_items', 'of_network', `CHECK ("network_id" IS NULL OR "origin" = 'summary')`],
  ['agenda_items', 'one_meeting', 'CHECK (("meeting_id" IS NULL) <> ("meeting_on" IS NULL))'],
  ['agenda_items', 'postponed_somewhere', `CHECK ("outcome" <> 'postponed' OR "postponed_to_id" IS NOT NULL)`],
  [
    'agenda_items',
    'treated_with_outcome',
    `CHECK (("treated_on" IS NOT NULL) = ("outcome" IS NOT NULL AND "outcome" <> 'postponed'))`,
  ],
  ['decisions', 'follow_up_after_decided', 'CHECK ("follow_up_on" >= "decided_on")'],
  ['decisions', 'done_after_decided', 'CHECK ("done_on" >= "decided_on")'],
]

const indexes = `
  CREATE UNIQUE INDEX "agenda_items_question_once" ON "agenda_items" ("question_id") WHERE "deleted_at" IS NULL;
  CREATE UNIQUE INDEX "decisions_agenda_item_once" ON "decisions" ("agenda_item_id") WHERE "deleted_at" IS NULL;`

/**
 * No day of a matter comes before the one that it follows, whichever of its records changes. Whoever refers has locked what
 * is referred to, so of two at the same moment the second sees what the first has done.
 */
const order = `
  CREATE FUNCTION "chain_in_order"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    changed uuid := coalesce((to_jsonb(NEW) ->> 'parent_id')::uuid, (to_jsonb(NEW) ->> 'id')::uuid);
  BEGIN
    IF EXISTS (
      SELECT FROM agenda_items i
        LEFT JOIN questions q ON q.id = i.question_id
        LEFT JOIN meetings m ON m.id = i.meeting_id
        LEFT JOIN meetings p ON p.id = i.postponed_to_id
        LEFT JOIN decisions d ON d.agenda_item_id = i.id AND d.deleted_at IS NULL
        CROSS JOIN LATERAL (SELECT coalesce(m.held_on, i.meeting_on) AS meeting_on) AS first
      WHERE i.deleted_at IS NULL AND changed IN (i.id, q.id, m.id, p.id, d.id) AND (
        first.meeting_on < q.raised_on OR p.held_on < first.meeting_on
        OR i.treated_on < first.meeting_on OR i.treated_on < p.held_on
        OR d.decided_on < first.meeting_on OR d.decided_on < p.held_on
        OR q.answered_on < first.meeting_on OR q.answered_on < i.treated_on OR q.answered_on < d.decided_on
      )
    ) OR EXISTS (
      SELECT FROM memos w
        JOIN memos_rels told ON told.parent_id = w.id
        JOIN decisions d ON d.id = told.decisions_id
      WHERE w.deleted_at IS NULL AND changed IN (w.id, d.id) AND w.written_on < d.decided_on
    ) THEN
      RAISE EXCEPTION 'the days of a matter violate: in order'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'chain_in_order';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "step_in_order" AFTER UPDATE OF "held_on" ON "meetings"
    FOR EACH ROW EXECUTE FUNCTION "chain_in_order"();
  ${[...tables, 'memos_rels']
    .map(
      (table) =>
        `CREATE TRIGGER "step_in_order" AFTER INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION "chain_in_order"();`,
    )
    .join('\n')}`

/** A memo tells of a decision at least, and reaches every network that asked. Its rows follow it, so it is looked at when the transaction ends. */
const reach = `
  CREATE FUNCTION "memo_reaches_all"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
    memo uuid := coalesce((given ->> 'parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF EXISTS (
      SELECT FROM memos w WHERE w.id = memo AND w.deleted_at IS NULL AND (
        NOT EXISTS (SELECT FROM memos_rels told WHERE told.parent_id = w.id AND told.decisions_id IS NOT NULL)
        OR EXISTS (
          SELECT FROM memos_rels told
            JOIN decisions d ON d.id = told.decisions_id
            JOIN agenda_items i ON i.id = d.agenda_item_id
            LEFT JOIN questions q ON q.id = i.question_id
          WHERE told.parent_id = w.id AND coalesce(q.network_id, i.network_id) IS NOT NULL AND NOT EXISTS (
            SELECT FROM memos_rels reached
            WHERE reached.parent_id = w.id AND reached.networks_id = coalesce(q.network_id, i.network_id)
          )
        )
      )
    ) THEN
      RAISE EXCEPTION 'a memo violates: it reaches every network that asked'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'memo_reaches_all';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "memo_reaches_all" AFTER INSERT OR UPDATE ON "memos"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "memo_reaches_all"();
  CREATE CONSTRAINT TRIGGER "memo_reaches_all" AFTER INSERT OR UPDATE OR DELETE ON "memos_rels"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "memo_reaches_all"();`

/** What a memo names is of its region and not in the trash: when it is named, moved, trashed or brought back. */
const named = `
  CREATE FUNCTION "memo_names"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := to_jsonb(NEW);
    changed uuid := coalesce((given ->> 'parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF TG_TABLE_NAME = 'memos_rels' THEN
      PERFORM FROM decisions WHERE id = (given ->> 'decisions_id')::uuid FOR SHARE;
      PERFORM FROM networks WHERE id = (given ->> 'networks_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM memos w
        JOIN memos_rels told ON told.parent_id = w.id
        LEFT JOIN decisions d ON d.id = told.decisions_id
        LEFT JOIN networks n ON n.id = told.networks_id
      WHERE changed IN (w.id, d.id, n.id) AND coalesce(d.region_id, n.region_id) <> w.region_id
    ) THEN
      RAISE EXCEPTION 'a memo and what it names violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'memo_names_same_region';
    END IF;
    IF EXISTS (
      SELECT FROM memos w
        JOIN memos_rels told ON told.parent_id = w.id
        LEFT JOIN decisions d ON d.id = told.decisions_id
        LEFT JOIN networks n ON n.id = told.networks_id
      WHERE changed IN (w.id, d.id, n.id) AND w.deleted_at IS NULL
        AND coalesce(d.deleted_at, n.deleted_at) IS NOT NULL
    ) THEN
      RAISE EXCEPTION 'a memo still refers to this' USING ERRCODE = '23503', CONSTRAINT = 'memo_names_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "decisions_id_same_region" AFTER INSERT OR UPDATE ON "memos_rels"
    FOR EACH ROW EXECUTE FUNCTION "memo_names"();
  CREATE TRIGGER "networks_id_same_region" AFTER INSERT OR UPDATE ON "memos_rels"
    FOR EACH ROW EXECUTE FUNCTION "memo_names"();
  CREATE CONSTRAINT TRIGGER "memo_names" AFTER UPDATE ON "memos"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "memo_names"();
  CREATE TRIGGER "memo_names" AFTER UPDATE OF "region_id", "deleted_at" ON "decisions"
    FOR EACH ROW EXECUTE FUNCTION "memo_names"();
  CREATE TRIGGER "memo_names" AFTER UPDATE OF "region_id", "deleted_at" ON "networks"
    FOR EACH ROW EXECUTE FUNCTION "memo_names"();`

const ofRow = 'SELECT region_id FROM changed'
const ofMemo = 'SELECT region_id FROM memos JOIN changed ON memos.id = changed.parent_id'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  const statements = [
    indexes,
    ...references.map(liveReference),
    order,
    reach,
    named,
    ...tables.map((table) => factMarks(table, ofRow)),
    factMarks('memos_rels', ofMemo),
    ...tables.map(risingVersions),
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  for (const table of [...tables, 'memos_rels']) await db.execute(sql.raw(dropFactMarks(table)))
  await db.execute(sql`
    DELETE FROM "messages" WHERE "kind" = 'memo';
    DROP FUNCTION "memo_names" CASCADE;
    DROP FUNCTION "memo_reaches_all" CASCADE;
    DROP FUNCTION "chain_in_order" CASCADE;
    DROP INDEX "decisions_agenda_item_once";
    DROP INDEX "agenda_items_question_once"`)
  for (const reference of references) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
