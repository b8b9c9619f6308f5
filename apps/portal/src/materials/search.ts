import {
  materialTypes,
  type AccessibilityStateId,
  type CalendarDate,
  type MaterialAudienceId,
  type MaterialLanguageId,
  type MaterialTypeId,
  type RegionCode,
} from '@kotipesa/domain'
import { holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { Language } from '../text'

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
const visible = `SELECT m.*, m.words || to_tsvector('finnish', $2::jsonb ->> m.type::text) AS all_words FROM materials m
  WHERE ${isLive('m')} AND ${holdsOn('m', '$3')}
    AND (m.visibility = 'public' OR m.region_id = ANY($4::text[]) OR ($5 AND m.visibility = 'all-regions')
      OR (m.visibility = 'trainers' AND m.region_id = ANY($8::text[])))
    AND ($6::text IS NULL OR m.type::text = $6) AND ($7::text IS NULL OR m.region_id = $7)`

/** Words that say nothing by themselves have no stem, and are not asked for. */
const asked = `SELECT place, lexemes[1] AS stem
  FROM (SELECT place, ts_lexize('finnish_stem', word) AS lexemes FROM unnest($1::text[]) WITH ORDINALITY AS each(word, place)) AS all_asked
  WHERE lexemes <> '{}'`

const scored = `SELECT visible.id, asked.place,
    max(CASE WHEN length(stem) >= ${partFrom} AND position(stem IN lexeme) > 0 THEN 1 ELSE similarity(stem, lexeme) END) AS score
  FROM visible, unnest(visible.all_words) AS each(lexeme, positions, weights), asked GROUP BY visible.id, asked.place`

const found = `SELECT id, sum(score) AS score FROM scored WHERE score >= ${alikeFrom}
  GROUP BY id HAVING count(*) = (SELECT count(*) FROM asked)`

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
  const words = wordsIn(text)
  const types = Object.fromEntries(materialTypes.map(({ id, label }) => [id, label[language]]))
  const { rows } = await database.query(
    `WITH asked AS (${asked}), visible AS (${visible}), scored AS (${scored}), found AS (${found})
    SELECT v.id::text, v.region_id AS region, v.title, v.type::text, nullif(v.link, '') AS link,
      nullif(v.description, '') AS description, v.accessibility::text, ${listOf('materials_audiences')} AS audiences,
      ${listOf('materials_languages')} AS languages
    FROM visible v LEFT JOIN found USING (id) WHERE found.id IS NOT NULL OR NOT EXISTS (SELECT FROM asked)
    ORDER BY found.score DESC NULLS LAST, v.title, v.id LIMIT ${mostFound + 1}`,
    [words, JSON.stringify(types), today, reader.regions, reader.isOfSomeRegion, type, region, reader.trainerOf],
  )
  return rows as unknown as readonly FoundMaterial[]
}
