/** Line drawings, 24 by 24, made for this page. */
const paths = {
  live:
    'M12 12h.01M8.5 8.5a5 5 0 0 0 0 7M15.5 8.5a5 5 0 0 1 0 7'
    + 'M5.5 5.5a9.2 9.2 0 0 0 0 13M18.5 5.5a9.2 9.2 0 0 1 0 13',
  slides: 'M4 5h16v11H4zM9 20h6M12 16v4',
  tools: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  support:
    'M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  phone: 'M8 3h8v18H8zM11.5 18h1',
  close: 'M6 6l12 12M18 6L6 18',
  home: 'M4 11l8-7 8 7v9h-5v-6h-6v6H4z',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
}

/** A line drawing beside words; never the only thing that says what it means. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
