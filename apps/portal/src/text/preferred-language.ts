/**
 * The language in which the service first speaks to somebody: Swedish when the browser puts it before Finnish, else
 * Finnish. English is for those who choose it: many Finns have their browser in English.
 *
 * @param acceptLanguage the header, such as `sv-FI,sv;q=0.9,fi;q=0.8`
 * @example
 * preferredLanguage('sv-FI,sv;q=0.9,fi;q=0.8') // 'sv'
 * preferredLanguage('en-US,en;q=0.9') // 'fi'
 */
export function preferredLanguage(acceptLanguage: string | null): 'fi' | 'sv' {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
    return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
  })
  function weight(language: string): number {
    return Math.max(0, ...wishes.filter((wish) => wish.language === language).map((wish) => wish.quality))
  }
  return weight('sv') > weight('fi') ? 'sv' : 'fi'
}
