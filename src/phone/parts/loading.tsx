export function Loading() {
  return <p class="loading">One moment…</p>
}
