'use client'

import { useFormFields, withCondition } from '@payloadcms/ui'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'
import { NumberInput, type NumberInputProps } from './number-field'

type Props = NumberInputProps & {
  /** The indicators whose figure is a share. */
  shares: readonly string[]
}

function TargetValue({ shares, ...props }: Props) {
  const indicator = useFormFields(([fields]) => fields.indicator?.value)
  const language = useLanguage()
  const isShare = typeof indicator === 'string' && shares.includes(indicator)
  const path = typeof indicator !== 'string' ? 'valueWaits' : isShare ? 'valueInPerCent' : 'valueAsNumber'
  return (
    <NumberInput
      {...props}
      description={text(`targets.${path}`)[language]}
      isShare={isShare}
      readOnly={props.readOnly === true || path === 'valueWaits'}
    />
  )
}

/** A target in the unit of the chosen indicator: a share in per cent, stored as 0…1. Before one is chosen it waits. */
export const TargetValueField = withCondition(TargetValue)
