import { municipalities } from '@kotipesa/domain'

const known = municipalities.map(({ code }) => code).join(',')

/**
 * The municipality of a team in facts. Whoever reads facts knows the codes of the domain alone: one that came with a key
 * taken in counts as the first of those that merged into it, which lies in the same region.
 */
export function municipalityInFacts(alias: string): string {
  return `coalesce((SELECT min(s.key) FROM municipality_keys k CROSS JOIN jsonb_each_text(k.successors) s
    WHERE s.value = ${alias}.municipality AND s.value <> ALL ('{${known}}'::text[])
      AND s.key = ANY ('{${known}}'::text[])), ${alias}.municipality)`
}
