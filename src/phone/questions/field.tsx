import type { ComponentType } from 'preact'
import type { Question, QuestionKind } from '../../workshop/model/activity.ts'
import type { FieldProps } from './field-props.ts'
import { questionWords as words } from '../../language/words.ts'
import { ChoiceField } from './choice-field.tsx'
import { MultiField } from './multi-field.tsx'
import { NumberField } from './number-field.tsx'
import { OrderField } from './order-field.tsx'
import { ScaleField } from './scale-field.tsx'
import { SortField } from './sort-field.tsx'
import { TextField } from './text-field.tsx'

const fields: { [K in QuestionKind]: ComponentType<FieldProps<K>> } = {
  choice: ChoiceField,
  multi: MultiField,
  scale: ScaleField,
  number: NumberField,
  order: OrderField,
  sort: SortField,
  text: TextField,
}

/** Where a question is answered, as its kind asks for. */
export function Field<K extends QuestionKind>(props: FieldProps<K>) {
  const KindField: ComponentType<FieldProps<K>> = fields[props.question.kind]
  return <KindField {...props} />
}

/** What is still missing of an answer, in a sentence for the person; of an order, never anything. */
export function missing(question: Question): string {
  return question.kind === 'scale'
    ? words.scale.missing(question.items.length)
    : words[question.kind as Exclude<QuestionKind, 'scale' | 'order'>].missing
}
