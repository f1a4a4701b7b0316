export function BlankPage() {
  return (
    <section class="calm">
      <h2>The screen is paused.</h2>
      <p>Take a breath. We carry on together in a moment.</p>
    </section>
  )
}
