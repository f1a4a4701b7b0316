import { expect, it } from 'vitest'
import { exampleFolder, startWith } from '../../src/server/start/start-with.ts'

it('says what to type as the terminal of each system wants it', () => {
  const settings = { HTTPS_CERT: 'cert.pem', HTTPS_KEY: 'key.pem' }
  expect(startWith(settings, 'npm start', 'linux')).toBe('"HTTPS_CERT=cert.pem HTTPS_KEY=key.pem npm start"')
  expect(startWith(settings, 'npm start', 'win32')).toBe('"set HTTPS_CERT=cert.pem", then "set HTTPS_KEY=key.pem", then "npm start"')
  expect(startWith({ DATA_DIR: exampleFolder('win32') }, 'npm run copy', 'win32'))
    .toBe('"set DATA_DIR=%USERPROFILE%\\workshop-data", then "npm run copy"')
  expect(startWith({ DATA_DIR: exampleFolder('darwin') }, undefined, 'darwin')).toBe('"DATA_DIR=$HOME/workshop-data npm start"')
})
