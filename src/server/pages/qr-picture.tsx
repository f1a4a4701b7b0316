import { renderSVG } from 'uqr'

/** An address as a QR code; `label` says in words what it leads to. */
export function QrPicture({ of, label }: { of: string, label: string }) {
  const svg = renderSVG(of, { border: 2, ecc: 'M' })
  return <div class="qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
}
