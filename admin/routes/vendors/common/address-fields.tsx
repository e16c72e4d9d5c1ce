import { CountrySelect } from "@medusajs/dashboard/components"
import type { Control } from "react-hook-form"
import { Field, TextField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import type { VendorForm } from "./form"

const LINES = [
  ["address_1", 255],
  ["address_2", 255],
  ["postal_code", 20],
  ["city", 100],
  ["province", 100],
] as const

type AddressFieldsProps = { control: Control<VendorForm>; className: string }

export const AddressFields = ({ control, className }: AddressFieldsProps) => {
  const t = useWords()
  return (
    <div className={className}>
      {LINES.map(([name, maxLength]) => (
        <TextField
          key={name}
          control={control}
          name={name}
          label={t(`vendors.fields.${name}`)}
          maxLength={maxLength}
        />
      ))}
      <Field
        control={control}
        name="country_code"
        label={t("vendors.fields.country_code")}
        optional
      >
        {(field, props) => (
          <CountrySelect
            {...field}
            {...props}
            onChange={(value) => field.onChange(value ?? "")}
            allowClear
          />
        )}
      </Field>
    </div>
  )
}
