import type { ComponentType } from 'preact'
import type { FieldProps } from './field-props.ts'
import { ChoiceField } from './choice-field.tsx'
import { MultiField } from './multi-field.tsx'
import { NumberField } from './number-field.tsx'
import { OrderField } from './order-field.tsx'
import { ScaleField } from './scale-field.tsx'
import { TextField } from './text-field.tsx'

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
