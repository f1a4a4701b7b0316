/** OWASP's figure for PBKDF2 with SHA-256: a guess takes as long as opening the file does. */
const iterations = 600_000

/** Whether this page may lock anything: over plain http, as in a room, a browser has no cryptography for it. */
export function canLock(): boolean {
  return typeof crypto !== 'undefined' && typeof crypto.subtle === 'object'
}

/** Locks a text with a passphrase (AES-256-GCM): salt, nonce and what is locked, in base64. */
export async function lock(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(passphrase, salt)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  return toBase64(new Uint8Array([...salt, ...iv, ...new Uint8Array(locked)]))
}

/** Opens what `lock` has locked; `null` where the passphrase is another one, or the file was changed. */
export async function unlock(locked: string, passphrase: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(locked), sign => sign.charCodeAt(0))
    const key = await keyOf(passphrase, bytes.slice(0, 16))
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(16, 28) }, key, bytes.slice(28))
    return new TextDecoder().decode(text)
  }
  catch {
    return null
  }
}

async function keyOf(passphrase: string, salt: BufferSource): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}
