// @vitest-environment happy-dom
import type { ComponentType } from 'preact'
import { h, render } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import { lazy } from '../../src/phone/parts/lazy.tsx'

const Part = () => h('p', null, 'The results')

describe('a part in a chunk of its own', () => {
  afterEach(() => document.body.replaceChildren())

  function drawn(component: ComponentType): HTMLElement {
    const place = document.body.appendChild(document.createElement('div'))
    render(h(component, null), place)
    return place
  }

  it('is drawn once it has come', async () => {
    const place = drawn(lazy(() => Promise.resolve(Part), 'maybe'))
    expect(place.querySelector('.loading')).not.toBeNull()
    await expect.poll(() => place.textContent).toBe('The results')
  })

  it('is drawn even when it came between the drawing of its place and what follows that', async () => {
    let come: ((part: ComponentType) => void) | null = null
    const LazyPart = lazy(() => new Promise<ComponentType>(resolve => (come = resolve)), 'maybe')
    const first = drawn(LazyPart)
    await expect.poll(() => come).not.toBeNull()
    come!(Part)
    // Drawn at once, while the other one's chunk is already there: what it does after drawing comes later.
    const second = drawn(LazyPart)
    await expect.poll(() => first.textContent).toBe('The results')
    await expect.poll(() => second.textContent, { timeout: 2_000 }).toBe('The results')
  })
})
