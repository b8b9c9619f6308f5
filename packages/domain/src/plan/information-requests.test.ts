import { describe, expect, it } from 'vitest'
import { informationRequestState, informationRequestStateIds } from './information-requests'

const nothing = { givenOn: null, refusedOn: null, withdrawnOn: null }

describe('a request for information', () => {
  it('is open until it is given, refused or withdrawn', () => {
    const day = '2026-03-02'
    expect([
      informationRequestState(nothing),
      informationRequestState({ ...nothing, givenOn: day }),
      informationRequestState({ ...nothing, refusedOn: day }),
      informationRequestState({ ...nothing, withdrawnOn: day }),
    ]).toEqual(informationRequestStateIds)
  })
})
