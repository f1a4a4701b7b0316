import { renderSVG } from 'uqr'

interface QrPictureProps {
  /** The address. */
  of: string
  /** What it leads to, in words. */
  label: string
  /** A phone has come by it. */
  isReached?: boolean
}

/** An address as a QR code. */
export function QrPicture({ of, label, isReached = false }: QrPictureProps) {
  const svg = renderSVG(of, { border: 2, ecc: 'M' })
  const look = isReached ? 'qr reached' : 'qr'
  return <div class={look} role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
}
