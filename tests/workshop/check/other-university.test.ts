import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

const ours = ['name: University of Testing', 'name: University of Testing\n  url: https://www.testing.ac.uk'] as [string, string]
function page(address: string) {
  return ['phone: 116 123', `phone: 116 123\n    url: ${address}`] as [string, string]
}

describe('help that another university gives', () => {
  it('is pointed out, with whose it is', async () => {
    expect(await problemsWith({ 'workshop.yaml': [ours, page('https://www.lboro.ac.uk/crisis')] })).toEqual([
      'workshop.yaml:41  warning: "support.samaritans" leads to lboro.ac.uk, but your university is at testing.ac.uk. '
      + 'Write your own service there, with its number and its text, or leave the entry out.',
    ])
    expect(await problemsWith({
      'workshop.yaml': [ours, ['https://example.org/mentors', 'https://mentors.example.edu']],
    })).toEqual([expect.stringContaining('"services.mentoring" leads to example.edu')])
  })

  it.each(['https://www.samaritans.org', 'https://wellbeing.testing.ac.uk/help'])('is not found in %s', async (address) => {
    expect(await problemsWith({ 'workshop.yaml': [ours, page(address)] })).toEqual([])
  })
})
