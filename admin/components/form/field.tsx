import { Hint, Label, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import {
  type Control,
  Controller,
  type ControllerProps,
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
} from "react-hook-form"
import { useWords } from "../../hooks/use-words"

export type FieldControl = {
  id: string
  "aria-invalid": boolean
  "aria-describedby": string | undefined
}

type FieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  optional?: boolean
  rules?: ControllerProps<Values, Name>["rules"]
  children: (
    field: ControllerRenderProps<Values, Name>,
    control: FieldControl
  ) => ReactNode
}

/**
 * A labelled field with its hint and its error, as Medusa's `Form.Field` looks.
 * It is ours because a form and its fields must come from one copy of
 * react-hook-form, and a store may have another than the dashboard has.
 */
export function Field<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({
  control,
  name,
  label,
  hint,
  optional,
  rules,
  children,
}: FieldProps<Values, Name>) {
  const t = useWords()
  const id = useId()
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <div className="flex flex-col space-y-2">
          <div className="flex items-center gap-x-1">
            <Label htmlFor={id} size="small" weight="plus">
              {label}
            </Label>
            {optional && (
              <Text
                size="small"
                leading="compact"
                className="text-ui-fg-subtle"
              >
                ({t("fields.optional")})
              </Text>
            )}
          </div>
          {children(field, {
            id,
            "aria-invalid": Boolean(error),
            "aria-describedby":
              error || hint ? `${id}-${error ? "error" : "hint"}` : undefined,
          })}
          {hint && !error && <Hint id={`${id}-hint`}>{hint}</Hint>}
          {error && (
            <Hint id={`${id}-error`} variant="error" role="alert">
              {error.message}
            </Hint>
          )}
        </div>
      )}
    />
  )
}
