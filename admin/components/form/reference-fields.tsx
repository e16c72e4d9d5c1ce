import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useWords } from "../../hooks/use-words"
import { TextField } from "./text-field"

type ReferenceFieldsProps<Values extends FieldValues> = {
  control: Control<Values>
}

/** The PO number and the comment that an entry is given. */
export function ReferenceFields<
  Values extends FieldValues & { po_number: string; comment: string },
>({ control }: ReferenceFieldsProps<Values>) {
  const t = useWords()
  return (
    <>
      <TextField
        control={control}
        name={"po_number" as FieldPath<Values>}
        label={t("fields.poNumber")}
        maxLength={255}
      />
      <TextField
        control={control}
        name={"comment" as FieldPath<Values>}
        label={t("fields.comment")}
        maxLength={2000}
        long
      />
    </>
  )
}
