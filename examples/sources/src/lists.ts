/** The lists of facts that a bundle can be made without, for a reader that keeps no records of. */
export const lists = ['rounds', 'questions', 'decisions'] as const
export type List = (typeof lists)[number]

/**
 * The lists to leave out by the command's arguments: none, or `--without rounds,questions`.
 *
 * @throws {RangeError} naming what was not understood and what may stand there
 */
export function listsIn(args: readonly string[]): readonly List[] {
  const [option, names, ...rest] = args
  if (option === undefined) return []
  if (option !== '--without' || names === undefined || rest.length > 0) {
    throw new RangeError(`expected nothing or --without ${lists.join(',')}, got ${args.join(' ')}`)
  }
  return names.split(',').map((name) => {
    const list = lists.find((each) => each === name)
    if (list === undefined) throw new RangeError(`--without: expected some of ${lists.join(', ')}, got "${name}"`)
    return list
  })
}
