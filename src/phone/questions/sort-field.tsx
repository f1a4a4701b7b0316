import type { FieldProps } from './field-props.ts'

/** Each line with its two boxes to choose from. */
export function SortField({ question, draft, change }: FieldProps<'sort'>) {
  return question.lines.map(line => (
    <fieldset key={line.id} class="scale sort">
      <legend>{line.label}</legend>
      <div class="ratings">
        {question.boxes.map(box => (
          <label key={box.id} class="rating">
            <input
              type="radio"
              name={`${question.id}-${line.id}`}
              checked={draft.boxes[line.id] === box.id}
              onChange={() => change({ kind: 'sort', boxes: { ...draft.boxes, [line.id]: box.id } })}
            />
            <span>{box.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ))
}
