import { expect, it } from 'vitest'
import { isReachedFromHome } from '../../../src/live/protocol/reach.ts'

it.each([
  'https://workshop.example.ac.uk',
  'https://careers-local.example.org/ABC234',
])('takes %s for an address that works from home', address => expect(isReachedFromHome(address)).toBe(true))

it.each([
  'http://158.125.1.1:3030',
  'http://172.32.0.1',
  'http://[2001:db8::1]:3030',
  'http://192.168.1.20:3030/ABC234',
  'http://10.0.0.4',
  'http://172.20.10.3:3030',
  'http://100.64.0.1',
  'http://169.254.3.4',
  'http://127.0.0.1:3030',
  'http://[::1]:3030',
  'http://[fd00::12]',
  'http://localhost:3030',
  'http://laptop:3030',
  'http://laptop.local',
  'http://fritz.home.arpa',
])('takes %s for one that nobody finds again from home', address => expect(isReachedFromHome(address)).toBe(false))
