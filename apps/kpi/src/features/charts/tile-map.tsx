import type { Tile } from '@kotipesa/domain'
import type { ResultState } from '@kotipesa/indicators'
import { ChangedSign } from '../presentation/changed-mark'
import styles from './charts.module.css'
import { colours } from './colours'
import { patternFill, patternOutline, StatePatterns } from './state-patterns'
import { stepOf, type TileStep } from './tile-scale'

/** One region of the map with its figure, and the page it leads to. */
export interface MapTile {
  readonly tile: Tile
  readonly name: string
  readonly value: number | null
  readonly text: string
  readonly state: ResultState
  /** Whether the figure went by another definition when it was shown before. */
  readonly isRedefined: boolean
  readonly href: string
}

interface TileMapProps {
  readonly id: string
  readonly title: string
  readonly tiles: readonly MapTile[]
  readonly scale: readonly TileStep[]
}

const size = { width: 104, height: 68, gap: 6 } as const

/** A region's name on at most two lines, broken at a space or after a hyphen. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= 13) return [name]
  const gaps = [...name.matchAll(/[ -]/g)].map(({ index }) => index)
  const middle = gaps.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]
  if (middle === undefined) return [name]
  return [name.slice(0, middle + 1), name.slice(middle + 1)]
}

function TileRect({ id, tile, scale }: { id: string; tile: MapTile; scale: readonly TileStep[] }) {
  const { width, height } = size
  if (tile.state !== 'ok' || tile.value === null) {
    const state = tile.state === 'ok' ? 'no-data' : tile.state
    return <rect width={width} height={height} fill={patternFill(id, state)} {...patternOutline(state)} />
  }
  return (
    <rect width={width} height={height} fill={stepOf(tile.value, scale)?.fill ?? colours.white} stroke={colours.axis} />
  )
}

function TileText({ tile, scale }: { tile: MapTile; scale: readonly TileStep[] }) {
  const lines = nameLines(tile.name)
  const hasValue = tile.state === 'ok' && tile.value !== null
  const fill = hasValue ? (stepOf(tile.value ?? 0, scale)?.text ?? colours.text) : colours.text
  const first = lines.length === 1 ? 28 : 20
  const halo = hasValue ? {} : { stroke: colours.white, strokeWidth: 4, paintOrder: 'stroke' as const }
  return (
    <text textAnchor="middle" fill={fill} {...halo}>
      {lines.map((line, index) => (
        <tspan key={line} x={size.width / 2} y={first + index * 14} fontSize="12.5">
          {line}
        </tspan>
      ))}{' '}
      <tspan x={size.width / 2} y={lines.length === 1 ? 50 : 56} fontSize={hasValue ? 17 : 13} fontWeight="600">
        {tile.text}
      </tspan>
    </text>
  )
}

/** The country as one square per region, each coloured by its figure and leading to the region's page. */
export function TileMap({ id, title, tiles, scale }: TileMapProps) {
  const rows = Math.max(...tiles.map(({ tile }) => tile.row))
  const columns = Math.max(...tiles.map(({ tile }) => tile.column))
  const [pitchX, pitchY] = [size.width + size.gap, size.height + size.gap]
  return (
    <svg
      viewBox={`-2 -2 ${columns * pitchX - size.gap + 4} ${rows * pitchY - size.gap + 4}`}
      role="group"
      aria-label={title}
      className={styles.tileMap}
    >
      <StatePatterns chart={id} />
      {tiles.map((tile) => (
        <a key={tile.name} href={tile.href} className={styles.tile}>
          <g transform={`translate(${(tile.tile.column - 1) * pitchX} ${(tile.tile.row - 1) * pitchY})`}>
            <TileRect id={id} tile={tile} scale={scale} />
            <TileText tile={tile} scale={scale} />
            {tile.isRedefined ? <ChangedSign x={size.width - 9} y={9} /> : null}
          </g>
        </a>
      ))}
    </svg>
  )
}
