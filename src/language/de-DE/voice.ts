import type { Habit } from '../en-GB/voice.ts'

/** Habits that make German read as if it had been translated, or that leave people out, in content and interface. */
export const habits: readonly Habit[] = [
  { pattern: /\b(?:macht|machen|machte|gemacht) (?:keinen |mehr |wenig )?Sinn\b/i, instead: '"ergibt Sinn"' },
  { pattern: /\bam Ende des Tages\b/i, instead: '"letztlich"' },
  { pattern: /\bin 20\d\d\b/i, instead: '"im Jahr 2027", or the year alone' },
  { pattern: /\bnicht wirklich\b/i, instead: '"kaum" or "eigentlich nicht"' },
  { pattern: /\brealisier(?:en|st|t|te)\b/i, instead: '"merken" or "verwirklichen"' },
  { pattern: /\bStudenten\b/i, instead: '"Studierende"' },
  { pattern: /\bTeilnehmern?\b/i, instead: '"Teilnehmende"' },
  { pattern: /\bModerator(?:en|s)?\b(?!:)/i, instead: '"die Moderation"' },
  { pattern: /\b(?:Mitarbeiter|Berater|Bewerber)n?\b(?!:)/i, instead: 'the form with a colon, or a neutral word' },
  { pattern: /\bAbsolventen\b/i, instead: 'the form with a colon, or a neutral word' },
]
