'use client'

import { ArrayField, useForm, useFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps, FormField, Row } from 'payload'
import { useEffect, useRef, type MouseEvent } from 'react'
import { holdKeys } from './hold-keys'

/** After so many milliseconds a row that has not come is asked for again. */
const patience = 700

/**
 * Rows of which a new one takes the focus. It comes from the server, a moment after *Add row* was pressed: what is typed
 * meanwhile is held and goes into its first field, not into whatever had the focus before.
 */
export function RowsField(props: ArrayFieldClientProps) {
  const box = useRef<HTMLDivElement>(null)
  useRowsThatCome(props.path)
  useNewRowsOpen(props.path)
  function press({ target }: MouseEvent): void {
    const isAdding = target instanceof Element && target.closest('.array-field__add-row') !== null
    if (isAdding && box.current !== null) holdKeys(box.current)
  }
  return (
    <div ref={box} onClickCapture={press}>
      <ArrayField {...props} />
    </div>
  )
}

/**
 * Asks again for rows that have not come. When the answer to an earlier change arrives just after a row was added,
 * Payload's form takes the row for known to the server and never asks for it (`MERGE_SERVER_STATE` stores the merged
 * state as the one last sent). Any difference in the state makes it ask.
 */
function useRowsThatCome(path: string): void {
  const { dispatchFields } = useForm()
  const field = useFormFields(([fields]) => fields[path])
  const isWaiting = field?.rows?.some(({ isLoading }) => isLoading === true) ?? false
  const latest = useRef(field)
  useEffect(() => {
    latest.current = field
  }, [field])
  useEffect(() => {
    if (!isWaiting) return undefined
    let asked = 0
    const timer = setInterval(() => {
      asked += 1
      const again = { ...latest.current, asked } as FormField
      dispatchFields({ type: 'UPDATE_MANY', formState: { [path]: again } })
    }, patience)
    return () => clearInterval(timer)
  }, [dispatchFields, isWaiting, path])
}

/** Opens a row that was just added, also in a list whose rows are closed at first. */
function useNewRowsOpen(path: string): void {
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[path]?.rows)
  useEffect(() => {
    if (rows?.some(isNew) !== true) return
    const updatedRows = rows.map((row) => (isNew(row) ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
  }, [dispatchFields, path, rows])
}

function isNew({ isLoading, collapsed }: Row): boolean {
  return isLoading === true && collapsed === undefined
}
