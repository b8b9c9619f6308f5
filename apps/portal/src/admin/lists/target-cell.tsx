'use client'

import type { DefaultCellComponentProps } from 'payload'
import { NumberCell } from './number-cell'

/** A target in a list, in the unit of its indicator. */
export function TargetCell({ shares, ...props }: DefaultCellComponentProps & { shares: readonly string[] }) {
  const { indicator } = (props.rowData ?? {}) as { indicator?: unknown }
  return <NumberCell {...props} isShare={typeof indicator === 'string' && shares.includes(indicator)} />
}
