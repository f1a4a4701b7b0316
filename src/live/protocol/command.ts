import { z } from 'zod'
import { slugSchema } from '../../workshop/model/slug.ts'
import { mostMessageCharacters } from './message.ts'

const handsSchema = z.number().int().min(0).max(500)

/** What a facilitator may ask of a session. Each is safe to send twice. */
export const commandSchema = z.discriminatedUnion('type', [
  /** Where the deck stands. Arriving on an activity opens it, click 1 reveals, leaving closes: the rules do that. */
  z.strictObject({
    type: z.literal('slide:go'),
    slideId: slugSchema,
    click: z.number().int().min(0).max(99),
    /** Which deck moves, by a random name, and the newest revision it had heard: so a move after another's is told. */
    by: z.string().max(64).optional(),
    atRevision: z.number().int().optional(),
  }),
  /** Opens the question, or opens it again where nothing was released. */
  z.strictObject({ type: z.literal('question:open'), questionId: slugSchema }),
  /** Begins round `round + 1`: every earlier answer is gone. `round` is the one that ends, so a repeat is harmless. */
  z.strictObject({
    type: z.literal('question:ask-again'),
    questionId: slugSchema,
    round: z.number().int().positive(),
  }),
  /** From now on these slides are stepped over, and no others. */
  z.strictObject({ type: z.literal('slides:skip'), slideIds: z.array(slugSchema).max(200) }),
  z.strictObject({ type: z.literal('question:close'), questionId: slugSchema }),
  /** How many people raised a hand, and for what; 0 people take the count back. */
  z.strictObject({
    type: z.literal('hands:count'),
    questionId: slugSchema,
    people: handsSchema,
    hands: z.record(slugSchema, handsSchema).refine(hands => Object.keys(hands).length <= 30),
  }),
  z.strictObject({ type: z.literal('results:reveal'), questionId: slugSchema }),
  /** Starts the activity's timer from the beginning; does nothing while it is running. */
  z.strictObject({ type: z.literal('timer:start'), activityId: slugSchema }),
  z.strictObject({ type: z.literal('timer:pause') }),
  z.strictObject({ type: z.literal('timer:resume') }),
  /** Makes the current phase `seconds` longer (or shorter, when negative). `atRevision` makes a repeat harmless. */
  z.strictObject({
    type: z.literal('timer:extend'),
    seconds: z.number().int().min(-600).max(600),
    atRevision: z.number().int(),
  }),
  /** Back to the start of the current phase, or in its first seconds of the one before. A repeat does nothing more. */
  z.strictObject({ type: z.literal('timer:back'), atRevision: z.number().int() }),
  /** Ends the current phase now. */
  z.strictObject({ type: z.literal('timer:skip'), phaseId: slugSchema }),
  z.strictObject({ type: z.literal('timer:stop') }),
  z.strictObject({ type: z.literal('screen:blank') }),
  z.strictObject({ type: z.literal('screen:show') }),
  z.strictObject({ type: z.literal('text:approve'), questionId: slugSchema, textId: z.string().max(64) }),
  z.strictObject({ type: z.literal('text:hide'), questionId: slugSchema, textId: z.string().max(64) }),
  /** Shows a text in another spelling. */
  z.strictObject({
    type: z.literal('text:correct'),
    questionId: slugSchema,
    textId: z.string().max(64),
    text: z.string().max(500),
  }),
  /** Shows an approved text alone on the wall, until `text:reduce` or the next slide. */
  z.strictObject({ type: z.literal('text:enlarge'), questionId: slugSchema, textId: z.string().max(64) }),
  z.strictObject({ type: z.literal('text:reduce') }),
  /** Marks a text as answered, or not. */
  z.strictObject({
    type: z.literal('text:answered'),
    questionId: slugSchema,
    textId: z.string().max(64),
    answered: z.boolean(),
  }),
  /** Hides those of these texts that nobody has judged yet. */
  z.strictObject({ type: z.literal('text:hide-held'), textIds: z.array(z.string().max(64)).max(500) }),
  /** Keeps out phones that have not joined yet, or lets them in again. */
  z.strictObject({ type: z.literal('joining:lock') }),
  z.strictObject({ type: z.literal('joining:unlock') }),
  /** How many people the facilitator counted in the room; `null` takes the count back. */
  z.strictObject({ type: z.literal('people:count'), people: z.number().int().min(0).max(5000).nullable() }),
  /** Removes all phones of the burst that the view names as `rush`, with what they answered; and locks joining. */
  z.strictObject({ type: z.literal('phones:remove'), burst: z.string().max(64) }),
  /** A sentence for every phone, until it is taken back. */
  z.strictObject({ type: z.literal('message:show'), text: z.string().max(mostMessageCharacters) }),
  z.strictObject({ type: z.literal('message:clear') }),
  /** Whoever sends it moves the slides from now on. */
  z.strictObject({ type: z.literal('clicker:take') }),
  z.strictObject({ type: z.literal('session:end') }),
])
export type Command = z.infer<typeof commandSchema>
