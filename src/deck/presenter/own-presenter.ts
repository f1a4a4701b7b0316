import type { RouteRecordRaw } from 'vue-router'
import { readAddress } from '../session/position.ts'

/** A session is presented from a page of ours; a deck without one keeps Slidev's. */
export function withOwnPresenter(
  routes: RouteRecordRaw[],
  ownPage: () => Promise<unknown>,
): RouteRecordRaw[] {
  if (readAddress(location.search, location.pathname).code === null)
    return routes
  const own = (route: RouteRecordRaw) =>
    route.name === 'presenter' ? { ...route, component: ownPage } as RouteRecordRaw : route
  return routes.map(own)
}
