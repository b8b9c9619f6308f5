'use client'

import { useRowLabel } from '@payloadcms/ui'

export function SessionLabel() {
  const { data, rowNumber } = useRowLabel<{ date?: string; hours?: number }>()
  return <span>{data.date ? new Date(data.date).toLocaleDateString('fi-FI') : `${(rowNumber ?? 0) + 1}.`}</span>
}

export function TrainerLabel() {
  const { rowNumber } = useRowLabel()
  return <span>{`${(rowNumber ?? 0) + 1}.`}</span>
}

export function ParticipantLabel() {
  const { data, rowNumber } = useRowLabel<{ count?: number }>()
  return <span>{data.count === undefined ? `${(rowNumber ?? 0) + 1}.` : String(data.count)}</span>
}
