import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { configLine, problemAt } from './content-part.ts'

/** The part of a host's name that is one university's: `lboro.ac.uk` of `www.lboro.ac.uk`, `example.edu`. */
const universityPart = /[^.]+\.(?:ac\.[a-z]{2}|edu(?:\.[a-z]{2})?)$/

/**
 * Help that is another university's: whoever makes the kit theirs changes the name first, and their students would be
 * sent to the crisis line of the one before.
 */
export function checkOtherUniversity(workshop: Workshop): Problem[] {
  const { institution, support, services } = workshop.config
  const own = universityOf(institution.url)
  if (own === null)
    return []
  const entries = [
    ...support.map(({ id, url, email }) => ({ id: `support.${id}`, url, email })),
    ...Object.entries(services).map(([id, service]) => ({ id: `services.${id}`, url: service?.url, email: undefined })),
  ]
  return entries.flatMap(({ id, url, email }) => {
    const other = [universityOf(url), universityOf(email)].find(university => university !== null && university !== own)
    return other
      ? [
          problemAt(
            configLine(workshop, id),
            `"${id}" leads to ${other}, but your university is at ${own}`,
            'Write your own service there, with its number and its text, or leave the entry out.',
            'warning',
          ),
        ]
      : []
  })
}

/** Which university an address or an email address belongs to; `null` for one that is no university's. */
function universityOf(address: string | null | undefined): string | null {
  const host = address?.includes('@') ? address.split('@').at(-1) : address?.split('/')[2]
  return universityPart.exec(host?.toLowerCase() ?? '')?.[0] ?? null
}
