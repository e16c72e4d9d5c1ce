import { Input, Textarea } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useWords } from "../../hooks/use-words"
import { Field } from "./field"

type TextFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  required?: boolean
  /** As the API takes it. */
  maxLength: number
  type?: "text" | "email" | "tel"
  /** Several lines. */
  long?: boolean
}

export function TextField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ required, maxLength, type, long, ...field }: TextFieldProps<Values, Name>) {
  const t = useWords()
  const filled = (value: string) =>
    value.trim() !== "" || t("validation.required")
  return (
    <Field
      {...field}
      optional={!required}
      rules={required ? { validate: filled } : undefined}
    >
      {(props, control) =>
        long ? (
          <Textarea {...props} {...control} maxLength={maxLength} rows={3} />
        ) : (
          <Input
            {...props}
            {...control}
            type={type}
            maxLength={maxLength}
            autoComplete="off"
          />
        )
      }
    </Field>
  )
}
