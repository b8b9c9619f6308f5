import { config } from 'zod'

// In the browser the content security policy refuses to make code of text, and zod would try whether it may.
if (typeof window !== 'undefined') config({ jitless: true })
