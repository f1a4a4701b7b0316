import type { ComponentChildren } from 'preact'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { lengths } from '../../workshop/model/length.ts'
import { MinutesFields } from './minutes-fields.tsx'

const words = deskWords.home

/** What stands in the form: as typed, so that a mistake costs nothing. */
export interface TypedForm extends Record<TextField, string> {
  /** For each block, by its id; empty where the session has no minutes of its own. */
  minutes: Record<string, string>
}

/** The fields that hold one text each. */
export type TextField = 'title' | 'lengthMinutes' | 'startsAt' | 'venue'

/** What is wrong with a field, a sentence each. */
export type FormProblems = Partial<Record<keyof TypedForm, string>>

interface FieldProps {
  name: TextField
  typed: TypedForm
  problems: FormProblems
}

interface SessionFormProps extends Omit<FieldProps, 'name'> {
  workshop: Workshop
  /** Where it goes, and what its button says. */
  action: string
  button: string
  /** Whether its length and start can be set: once a session has begun they are what they were. */
  hasBegun?: boolean
}

/** The form for a session. It works without a script, and keeps what was typed. */
export function SessionForm({ workshop, action, button, hasBegun = false, ...form }: SessionFormProps) {
  const { typed, problems } = form
  const { timeZone } = workshop.config.session
  const howMany = Object.keys(problems).length
  return (
    <>
      {howMany > 0 && <p class="problem" role="alert">{words.problems(howMany)}</p>}
      <form method="post" action={action} class="stack" novalidate>
        <Field {...form} name="title" label={words.title}>
          <TextInput {...form} name="title" />
        </Field>
        {!hasBegun && <LengthChoice {...form} name="lengthMinutes" />}
        {!hasBegun && (
          <Field {...form} name="startsAt" label={words.startsAt} hint={words.startsAtHint(timeZone)}>
            <input {...control({ ...form, name: 'startsAt' })} type="datetime-local" />
          </Field>
        )}
        <Field {...form} name="venue" label={words.venue} hint={words.venueHint}>
          <TextInput {...form} name="venue" placeholder={words.venueExample} />
        </Field>
        {!hasBegun && Object.keys(typed.minutes).length > 0 && (
          <MinutesFields
            workshop={workshop}
            lengthMinutes={typed.lengthMinutes}
            typed={typed.minutes}
            problem={problems.minutes}
          />
        )}
        <p><button class="main">{button}</button></p>
      </form>
    </>
  )
}

function Field(props: FieldProps & { label: string, hint?: string, children: ComponentChildren }) {
  const { name, label, hint, children } = props
  return (
    <p class="field">
      <label for={name}>{label}</label>
      {children}
      {hint && <span class="hint" id={`${name}-hint`}>{hint}</span>}
      <Problem {...props} />
    </p>
  )
}

function TextInput({ placeholder, ...field }: FieldProps & { placeholder?: string }) {
  return <input {...control(field)} maxlength={120} autocomplete="off" placeholder={placeholder} />
}

function LengthChoice(field: FieldProps) {
  const { name, typed } = field
  return (
    <fieldset {...invalid(field)}>
      <legend>{words.length}</legend>
      <div class="choices">
        {lengths.map(length => (
          <label>
            <input type="radio" name={name} value={length} checked={typed[name] === String(length)} />
            {' '}
            <span>{deskWords.minutes(length)}</span>
          </label>
        ))}
      </div>
      <Problem {...field} />
    </fieldset>
  )
}

function Problem({ name, problems }: FieldProps) {
  return problems[name] ? <span class="problem" id={`${name}-problem`}>{problems[name]}</span> : null
}

/** The attributes of the place where a field is typed. */
function control(field: FieldProps) {
  const { name, typed } = field
  return { id: name, name, value: typed[name], ...invalid(field) }
}

function invalid({ name, problems }: FieldProps) {
  return problems[name] ? { 'aria-invalid': true, 'aria-describedby': `${name}-problem` } : {}
}
