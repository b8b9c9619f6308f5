'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button, InlineAlert, TextInput } from '../../ui/suomifi'
import { type SignInState, signIn } from './sign-in-action'
import styles from './sign-in.module.css'

/** The form's texts in the page's language. */
export interface SignInTexts {
  readonly email: string
  readonly password: string
  readonly submit: string
  readonly submitting: string
  readonly problemLabel: string
  readonly problems: Readonly<Record<NonNullable<SignInState['problem']>, string>>
}

interface SignInFormProps {
  readonly locale: string
  readonly next: string | null
  readonly texts: SignInTexts
}

/**
 * Asks for a portal account. Works without scripts as well; a failed try is told above the fields and receives focus.
 */
export function SignInForm({ locale, next, texts }: SignInFormProps) {
  const [state, action, isPending] = useActionState(signIn, { problem: null, email: '', goTo: null })
  const isLeaving = isPending || state.goTo !== null
  const message = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (state.problem !== null) message.current?.focus()
    if (state.goTo !== null) window.location.replace(state.goTo)
  }, [state])

  return (
    <form action={action} className={styles.form} noValidate>
      <div ref={message} tabIndex={-1} role="alert" className={styles.message}>
        {state.problem === null ? null : (
          <InlineAlert status="error" labelText={texts.problemLabel}>
            {texts.problems[state.problem]}
          </InlineAlert>
        )}
      </div>
      <input type="hidden" name="locale" value={locale} />
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      <TextInput
        key={state.email}
        id="email"
        name="email"
        type="email"
        labelText={texts.email}
        defaultValue={state.email}
        autoComplete="username"
        fullWidth
      />
      <TextInput
        id="password"
        name="password"
        type="password"
        labelText={texts.password}
        autoComplete="current-password"
        fullWidth
      />
      <Button type="submit" aria-disabled={isLeaving} fullWidth>
        {isLeaving ? texts.submitting : texts.submit}
      </Button>
    </form>
  )
}
