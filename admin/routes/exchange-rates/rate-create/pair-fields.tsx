import { ArrowPath } from "@medusajs/icons"
import { Button, Select } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { Field } from "../../../components/form"
import { useCurrencyOptions } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import type { RateForm } from "./form"

type PairFieldsProps = { form: UseFormReturn<RateForm> }

export const PairFields = ({ form }: PairFieldsProps) => {
  const t = useWords()
  const swap = () => {
    const [from, to] = form.getValues(["from", "to"])
    form.setValue("from", to)
    form.setValue("to", from)
  }
  const isOther = (to: string, { from }: RateForm) =>
    to !== from || t("rates.create.sameCurrency")
  return (
    <div className="flex flex-col gap-y-2">
      <div className="grid grid-cols-2 gap-4">
        <CurrencyChoice form={form} name="from" />
        <CurrencyChoice form={form} name="to" validate={isOther} />
      </div>
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="self-start"
        onClick={swap}
      >
        <ArrowPath />
        {t("rates.create.swap")}
      </Button>
    </div>
  )
}

type CurrencyChoiceProps = PairFieldsProps & {
  name: "from" | "to"
  validate?: (value: string, form: RateForm) => true | string
}

const CurrencyChoice = ({ form, name, validate }: CurrencyChoiceProps) => {
  const t = useWords()
  const options = useCurrencyOptions()
  return (
    <Field
      control={form.control}
      name={name}
      label={t(`rates.${name}`)}
      rules={{ required: t("validation.required"), validate }}
    >
      {({ ref, onChange, ...props }, control) => (
        <Select {...props} onValueChange={onChange}>
          <Select.Trigger ref={ref} {...control}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {options.map(({ value, label }) => (
              <Select.Item key={value} value={value}>
                {label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
