import { RouteFocusModal } from "@medusajs/dashboard/components"
import {
  type DataTableRowSelectionState,
  Heading,
  RadioGroup,
  Text,
} from "@medusajs/ui"
import { Controller, type UseFormReturn, useWatch } from "react-hook-form"
import { PAYMENT_METHODS } from "../../../../../src/domain/vendor"
import type { AdminLegalEntity } from "../../../../../src/types"
import { SelectField, TextField } from "../../../../components/form"
import { DayField } from "../../../../components/form/day-field"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { todayInUtc } from "../../../../lib/day"
import { needsPayer, type PaymentForm } from "../form"
import { InvoicePicker } from "./invoice-picker"

type ChooseStepProps = {
  form: UseFormReturn<PaymentForm>
  entities: AdminLegalEntity[]
  selection: DataTableRowSelectionState
  onSelect: (selection: DataTableRowSelectionState) => void
}

export const ChooseStep = ({
  form: { control },
  entities,
  selection,
  onSelect,
}: ChooseStepProps) => {
  const t = useWords()
  const which = useWatch({ control, name: "which" })
  const legal_entity_id = useWatch({ control, name: "legal_entity_id" })
  const method = useWatch({ control, name: "method" })

  return (
    <div className="mx-auto flex w-full flex-col gap-y-8">
      <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-8">
        <div>
          <RouteFocusModal.Title asChild>
            <Heading>{t("payments.create.header")}</Heading>
          </RouteFocusModal.Title>
          <RouteFocusModal.Description asChild>
            <Text size="small" className="text-ui-fg-subtle">
              {t("payments.create.hint")}
            </Text>
          </RouteFocusModal.Description>
        </div>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <SelectField
            control={control}
            name="legal_entity_id"
            label={t("payments.fields.legalEntity")}
            options={entities.map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
          />
          <SelectField
            control={control}
            name="method"
            label={t("payments.fields.method")}
            hint={t("payments.create.methodHint")}
            options={PAYMENT_METHODS.map((each) => ({
              value: each,
              label: t(`payments.methods.${each}`),
            }))}
          />
          <DayField
            control={control}
            name="execution_date"
            label={t("payments.fields.executionDate")}
            hint={t("payments.create.executionHint")}
            min={todayInUtc()}
          />
          <TextField
            control={control}
            name="comment"
            label={t("fields.comment")}
            maxLength={2000}
          />
        </div>
        {needsPayer({ method, legal_entity_id }, entities) && (
          <Notice variant="warning">{t("payments.create.noPayer")}</Notice>
        )}
        <Controller
          control={control}
          name="which"
          render={({ field: { value, onChange } }) => (
            <RadioGroup
              value={value}
              onValueChange={onChange}
              aria-label={t("payments.create.which")}
              className="grid grid-cols-1 gap-4 md:grid-cols-2"
            >
              <RadioGroup.ChoiceBox
                value="all_due"
                label={t("payments.create.allDue")}
                description={t("payments.create.allDueHint")}
              />
              <RadioGroup.ChoiceBox
                value="chosen"
                label={t("payments.create.chosen")}
                description={t("payments.create.chosenHint")}
              />
            </RadioGroup>
          )}
        />
        {which === "all_due" && (
          <DayField
            control={control}
            name="due_until"
            label={t("payments.create.dueUntil")}
            hint={t("payments.create.dueUntilHint")}
          />
        )}
      </div>
      {which === "chosen" && (
        <InvoicePicker
          legalEntityId={legal_entity_id}
          selection={selection}
          onSelect={onSelect}
        />
      )}
    </div>
  )
}
