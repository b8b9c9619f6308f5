import { describe, expect, it } from 'vitest'
import { serverAnswer } from './refusal'

function told(responseCode: number, response: string, code = 'EENVELOPE') {
  const { isFinal, refusal } = serverAnswer({ responseCode, response, code })
  return [isFinal, refusal]
}

describe('what a mail server answers', () => {
  it('tells why a message does not arrive', () => {
    expect(told(550, '550 5.1.1 No such user')).toEqual([true, 'unknown-address'])
    expect(told(550, '550 no mailbox here')).toEqual([true, 'unknown-address'])
    expect(told(552, '552 5.2.2 Over quota')).toEqual([true, 'mailbox-full'])
    expect(told(550, '550 5.7.1 Blocked by policy')).toEqual([true, 'rejected'])
    expect(told(554, '554 Transaction failed')).toEqual([true, 'rejected'])
  })

  it('is tried again when it is busy, does not answer, or does not take the portal’s own password', () => {
    expect(told(451, '451 Try later')).toEqual([false, 'unreachable'])
    expect(told(535, '535 5.7.8 Authentication failed', 'EAUTH')).toEqual([false, 'unreachable'])
    expect(serverAnswer(new Error('connect ECONNREFUSED'))).toMatchObject({ isFinal: false, refusal: 'unreachable' })
  })
})
