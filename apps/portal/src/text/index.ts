import en from '../../messages/en.json'
import fi from '../../messages/fi.json'
import sv from '../../messages/sv.json'

type Tree = typeof fi
type PathOf<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}` }[keyof T & string]

/** Dotted path of a text in `messages/fi.json`, such as `teams.singular`. */
export type TextPath = PathOf<Tree>
export type Language = 'fi' | 'sv' | 'en'

const messages: Record<Language, Tree> = { fi, sv, en }

function lookUp(language: Language, path: TextPath): string {
  let node: unknown = messages[language]
  for (const key of path.split('.')) node = (node as Record<string, unknown>)[key]
  return String(node)
}

/** A text of the interface in every language, as Payload's labels take it. */
export function text(path: TextPath): Record<Language, string> {
  return { fi: lookUp('fi', path), sv: lookUp('sv', path), en: lookUp('en', path) }
}

/** The language of a request, Finnish when it has another one. */
export function languageOf(req: { i18n?: { language?: string } }): Language {
  const language = req.i18n?.language
  return language === 'sv' || language === 'en' ? language : 'fi'
}

/** A text in the language of the request, with `{name}` replaced by the given values. */
export function say(
  req: { i18n?: { language?: string } },
  path: TextPath,
  values: Record<string, string | number> = {},
): string {
  return lookUp(languageOf(req), path).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
