import { municipalities } from '../region/municipality'

/** As what a name given to a team, network or group looks: of a person, an e-mail address or a street address. */
export type PersonalLook = 'person' | 'e-mail' | 'address'

/** How the name of a street ends. */
const street =
  /\p{L}(?:katu|tie|kuja|polku|kaari|raitti|väylä|rinne|bulevardi|gatan|vägen|gränden|stigen|street|road)$/iu
const postalCode = /\b\d{5}$/

/** A word as a name is written: "Aino", "Virta-Salo", "A.", "O'Neill". */
const nameWord = /^\p{Lu}(?:\.|\p{Ll}+)(?:[-'’]\p{Lu}?\p{Ll}+)*$/u

/** Parts of words that name a unit, a service or a place, in the three languages; never a person. */
const unitParts = [
  /tiimi|verkos|ryhm|palvelu|hoi(to|do)|huol(to|lo)|suojelu|perhe|lapsi|lasten|nuor|kesku|toimi(sto|pist)|yksikk|asema/,
  /kunta|kunnan|kaupun|alue|seutu|maak|hallin|koulu|koordina|klini|terape|sosiaal|kokemus|asiantunt|kehittä|ohjaus/,
  /^(pohjois|etelä|itä|länsi|keski|koillis|kaakkois|lounais|luoteis|uusi|vanha|ylä|ala|iso|pikku|systee|projekt)/,
  /nätverk|grupp|tjänst|vård|skydd|barn|familj|enhet|central|region|område|stad|socken|norra|södra|östra|västra|mellersta/,
  /team|network|service|group|unit|care|child|famil|centre|center|north|south|east|west|steering|project/,
]

const places: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(municipalities.flatMap(({ name }) => Object.values(name).map((each) => each.toLowerCase()))))()

/** Whether a word holds an e-mail address: something before an @, and after it a dot between something and something. */
function holdsEmail(word: string): boolean {
  const parts = word.split('@')
  return parts.some((part, index) => {
    const dot = part.indexOf('.', 1)
    return index > 0 && parts[index - 1] !== '' && dot !== -1 && dot < part.length - 1
  })
}

/** Whether two words that follow each other are a street with a number, or a postal code with a place. */
function areAddress(word: string, next: string): boolean {
  return (street.test(word) && /^\d/.test(next)) || (postalCode.test(word) && /^\p{L}/u.test(next))
}

function namesUnit(word: string): boolean {
  return unitParts.some((part) => part.test(word))
}

/**
 * As what the name of a team, network or group looks that it should not be: such names go into facts and pages that anybody may read, so no
 * person's name or address belongs there. The rule knows shapes, not people: two or three words that begin with a
 * capital, none of which names a unit, and the first of which is no municipality. It asks too often rather than too
 * seldom; whoever gave the name knows.
 *
 * @returns `null` when nothing speaks for a person
 * @example
 * personalLook('Aino Esimerkki') // 'person'
 * personalLook('Tampereen lastensuojelutiimi') // null
 */
export function personalLook(name: string): PersonalLook | null {
  // Word by word, so that a long text takes no longer than its length.
  const apart = name.split(/\s+/u)
  if (apart.some(holdsEmail)) return 'e-mail'
  if (apart.some((word, index) => areAddress(word, apart[index + 1] ?? ''))) return 'address'
  const words = name.replaceAll(',', ' ').trim().split(/\s+/u)
  const [first = ''] = words
  const isOfNames = words.length >= 2 && words.length <= 3 && words.every((word) => nameWord.test(word))
  if (!isOfNames || places.has(first.toLowerCase())) return null
  return words.some((word) => namesUnit(word.toLowerCase())) ? null : 'person'
}
