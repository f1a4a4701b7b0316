import type { ComponentType } from 'preact'
import type { Question } from '../../workshop/activity.ts'
import type { Draft } from '../answers/draft.ts'
import { ChoiceField } from './choice-field.tsx'
import { MultiField } from './multi-field.tsx'
import { NumberField } from './number-field.tsx'
import { OrderField } from './order-field.tsx'
import { ScaleField } from './scale-field.tsx'
import { TextField } from './text-field.tsx'

/** What every kind of question needs to be answered. */
export interface FieldProps<Q = Question, D = Draft> {
  question: Q
  draft: D
  change: (next: Draft) => void
}

const fields = {
  choice: ChoiceField,
  multi: MultiField,
  scale: ScaleField,
  number: NumberField,
  order: OrderField,
  text: TextField,
}

export function Field(props: FieldProps) {
  // A draft always is of its question's kind: the book sees to that.
  const KindField = fields[props.question.kind] as ComponentType<FieldProps>
  return <KindField {...props} />
}
