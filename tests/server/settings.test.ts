import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/server/start/settings.ts'

const tls = path.resolve(import.meta.dirname, '../fixtures/tls')
const read = (env: Record<string, string>) => readSettings(env, import.meta.dirname)
const certificate = { HTTPS_CERT: path.join(tls, 'cert.pem'), HTTPS_KEY: path.join(tls, 'key.pem') }

describe('whose X-Forwarded headers are believed', () => {
  it.each([
    [{}, false],
    [{ PUBLIC_URL: 'https://workshop.example.ac.uk' }, 'loopback'],
    [{ TRUST_PROXY: '1' }, 1],
    [{ TRUST_PROXY: '10.0.0.5, 192.168.0.0/16,::1' }, ['10.0.0.5', '192.168.0.0/16', '::1']],
  ])('with %j is %j', (env, trusted) => {
    expect(read(env).trustProxy).toEqual(trusted)
  })

  it.each(['yes', 'true', '0', 'proxy.example.ac.uk', '10.0.0', '10.0.0.0/33', '10.0.0.1/8/9', '::/129', ','])(
    'is not said by TRUST_PROXY=%s',
    (value) => {
      expect(() => read({ TRUST_PROXY: value })).toThrow('is not the address of a proxy')
    },
  )
})

describe('a certificate', () => {
  it('is read with its key, and there need not be one', () => {
    expect(read(certificate).tls?.cert.toString()).toContain('BEGIN CERTIFICATE')
    expect(read({}).tls).toBeNull()
  })

  it.each([
    [{ HTTPS_CERT: certificate.HTTPS_CERT }, 'go together'],
    [{ HTTPS_KEY: certificate.HTTPS_KEY }, 'go together'],
    [{ ...certificate, HTTPS_KEY: 'nowhere.pem' }, 'HTTPS_KEY=nowhere.pem cannot be read'],
    [{ HTTPS_CERT: certificate.HTTPS_KEY, HTTPS_KEY: certificate.HTTPS_CERT }, 'not a certificate and its key'],
  ])('that is wrong is named: %j', (env, message) => {
    expect(() => read(env)).toThrow(message)
  })
})
