import { z } from 'zod'

/** The names of the entries that a schema allows at a path; none where it is not a group of entries. */
export function entriesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce<z.core.$ZodType | null>((at, key) => at && childOf(unwrapped(at), key), schema)
  const group = inner && unwrapped(inner)
  return group instanceof z.ZodObject ? Object.keys(group.shape) : []
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject)
    return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key] ?? null
  if (schema instanceof z.ZodArray)
    return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : null
}

/** Without what a schema is wrapped in: whether it may be left out, its default and what is done with its value. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema
}
