import {
  materialTypes,
  type AccessibilityStateId,
  type CalendarDate,
  type MaterialAudienceId,
  type MaterialLanguageId,
  type MaterialTypeId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Queryable } from '../mail/post'
import type { Language } from '../text'
import { filesOfMaterials, seenBy, type MaterialFile } from './files'

/** How many are shown at once; whoever finds more narrows the search. */
export const mostFound = 100

/** No search has more words, and none is longer. */
const mostWords = 8

/** What somebody looks for; null = any. */
export interface MaterialSearch {
  readonly text: string
  readonly type: MaterialTypeId | null
  readonly region: RegionCode | null
}

/** Who looks: the regions whose own material they see, and whether they see what is shared with all regions. */
export interface Reader {
  readonly regions: readonly RegionCode[]
  /** The regions whose trainer they are. */
  readonly trainerOf: readonly RegionCode[]
  readonly isOfSomeRegion: boolean
}

/** Material as it is found. */
export interface FoundMaterial {
  readonly id: string
  readonly region: RegionCode
  readonly title: string
  readonly type: MaterialTypeId
  readonly link: string | null
  readonly description: string | null
  readonly accessibility: AccessibilityStateId
  readonly audiences: readonly MaterialAudienceId[]
  readonly languages: readonly MaterialLanguageId[]
  readonly files: readonly MaterialFile[]
}

/** The words of a search, at most eight. */
export function wordsIn(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords).map(([word]) => word)
}

/**
 * A word is another form of one in the material when what the Finnish stemmer leaves of both is alike, by the trigrams
 * they share (of `koulutuksissa` and `koulutusten` it leaves different stems), or when it is a part of a compound.
 */
const alikeFrom = 0.48
const partFrom = 4

/** What the reader may see today, of a type and a region. */
const visible = `SELECT m.id, m.title, m.type::text, m.words FROM materials m
  WHERE ${seenBy('m', { today: '$3', regions: '$4', isOfSomeRegion: '$5', trainerOf: '$8' })}
    AND ($6::text IS NULL OR m.type::text = $6) AND ($7::text IS NULL OR m.region_id = $7)`

/** The stems of what is visible. */
const words = `SELECT v.id, lexeme FROM visible v CROSS JOIN unnest(tsvector_to_array(v.words)) AS lexeme`

/** The stems of what the types are called. */
const types = `SELECT key AS type, lexeme FROM jsonb_each_text($2::jsonb)
  CROSS JOIN unnest(tsvector_to_array(to_tsvector('finnish', value))) AS lexeme`

/** Words that say nothing by themselves have no stem, and are not asked for. */
const asked = `SELECT place, lexemes[1] AS stem
  FROM (SELECT place, ts_lexize('finnish_stem', word) AS lexemes FROM unnest($1::text[]) WITH ORDINALITY AS each(word, place)) AS all_asked
  WHERE lexemes <> '{}'`

/** Which stems are alike what is asked: each is compared once, in however many materials it stands. */
const alike = `SELECT lexeme, place, score FROM (SELECT lexeme FROM words UNION SELECT lexeme FROM types) AS each CROSS JOIN asked
  CROSS JOIN LATERAL (
    SELECT CASE WHEN length(stem) >= ${partFrom} AND position(stem IN lexeme) > 0 THEN 1 ELSE similarity(stem, lexeme) END AS score
  ) AS compared WHERE score >= ${alikeFrom}`

const scored = `SELECT id, place, max(score) AS score FROM (
    SELECT words.id, alike.place, alike.score FROM words JOIN alike USING (lexeme)
    UNION ALL SELECT v.id, alike.place, alike.score FROM alike JOIN types USING (lexeme) JOIN visible v USING (type)
  ) AS every GROUP BY id, place`

const found = `SELECT id, sum(score) AS score FROM scored
  GROUP BY id HAVING count(*) = (SELECT count(*) FROM asked)`

/**
 * The best of what was found; of them alone the rest is read. What was found is looked up by its id: of what is computed on
 * the way the database knows no numbers, and would compare every two.
 */
const best = `SELECT m.id, found.score, m.title FROM found JOIN materials m USING (id)
  UNION ALL SELECT id, NULL::real, title FROM visible WHERE NOT EXISTS (SELECT FROM asked)
  ORDER BY score DESC NULLS LAST, title, id LIMIT ${mostFound + 1}`

function listOf(table: string): string {
  return `ARRAY(SELECT value::text FROM ${table} each WHERE each.parent_id = v.id ORDER BY each."order")`
}

/** Finds material by words in their different forms; without words all there is. The best come first, then by title. */
export async function searchMaterials(
  database: Queryable,
  { text, type, region }: MaterialSearch,
  reader: Reader,
  { today, language }: { readonly today: CalendarDate; readonly language: Language },
): Promise<readonly FoundMaterial[]> {
  const given = wordsIn(text)
  const typeNames = Object.fromEntries(materialTypes.map(({ id, label }) => [id, label[language]]))
  const { rows } = await database.query(
    `WITH asked AS (${asked}), visible AS (${visible}), words AS (${words}), types AS (${types}),
      alike AS MATERIALIZED (${alike}), scored AS (${scored}), found AS (${found}), best AS (${best})
    SELECT v.id::text, v.region_id AS region, v.title, v.type::text, nullif(v.link, '') AS link,
      nullif(v.description, '') AS description, v.accessibility::text, ${listOf('materials_audiences')} AS audiences,
      ${listOf('materials_languages')} AS languages
    FROM best JOIN materials v USING (id) ORDER BY best.score DESC NULLS LAST, v.title, v.id`,
    [given, JSON.stringify(typeNames), today, reader.regions, reader.isOfSomeRegion, type, region, reader.trainerOf],
  )
  const materials = rows as unknown as readonly Omit<FoundMaterial, 'files'>[]
  const files = await filesOfMaterials(
    database,
    materials.map(({ id }) => id),
  )
  return materials.map((each) => ({ ...each, files: files.get(each.id) ?? [] }))
}
