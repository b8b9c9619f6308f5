import { notFound } from 'next/navigation'

/** Every address below a language that no page answers. */
function Page() {
  notFound()
}

export default Page
