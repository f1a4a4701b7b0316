import type { Service, Services } from './model/config.ts'
import { typedAddress } from './typed-address.ts'

/** A service as it is shown: its name, what it is, and how to find it. */
export interface ShownService {
  name: string
  about: string | null
  /** Place, hours and address, as far as they are known: "Herrick Way · 10 am to 4 pm · example.ac.uk". */
  where: string
  /** The address as one would type it, which `where` ends with; `null` where there is none. */
  address: string | null
  url: string | null
}

/** The order in which a student needs them: a short question first, a longer talk last. */
const order = ['helpPoint', 'mockInterview', 'mentoring', 'alumniTool', 'consultant'] as const

/** The services that this university has. A name alone is shown too: it says what to ask for. */
export function whoHelps(services: Services): ShownService[] {
  return order.flatMap((key) => {
    const service = services[key]
    return service ? [shown(service)] : []
  })
}

function shown({ name, about, url, place, hours }: Service): ShownService {
  const address = url ? typedAddress(url) : null
  const where = [place, hours, address].filter(Boolean).join(' · ')
  return { name: name.charAt(0).toUpperCase() + name.slice(1), about: about ?? null, where, address, url: url ?? null }
}
