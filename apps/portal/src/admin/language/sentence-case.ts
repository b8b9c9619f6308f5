const word = /\p{L}[\p{L}’']*/gu

/** Whether every word of a text begins with a capital and not all of them are names such as "API". */
function isTitle(text: string): boolean {
  const words = text.replace(/\{\{.*?\}\}/g, '').match(word) ?? []
  return words.length > 1 && words.every((each) => /^\p{Lu}/u.test(each))
}

function sentenceCased(text: string): string {
  if (!isTitle(text)) return text
  return text.replace(word, (each, at: number) =>
    at === 0 || each === each.toUpperCase() || text[at - 1] === '{' ? each : each.toLowerCase(),
  )
}

/** Texts as English sentences have them: "Create new" where a text says "Create New". Abbreviations stay. */
export function inSentenceCase<Texts extends object>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([key, text]: [string, unknown]) => [
    key,
    typeof text === 'string' ? sentenceCased(text) : typeof text === 'object' && text ? inSentenceCase(text) : text,
  ])
  return Object.fromEntries(entries) as Texts
}
