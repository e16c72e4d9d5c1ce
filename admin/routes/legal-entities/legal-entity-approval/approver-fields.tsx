import { Combobox } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import { AmountField, Field, SwitchField } from "../../../components/form"
import {
  useAdministratorNames,
  useAdministratorOptions,
} from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import type { ApprovalForm } from "./form"

type ApproverFieldsProps = {
  control: Control<ApprovalForm>
  index: number
  currency: string
  onRemove: () => void
}

export const ApproverFields = ({
  control,
  index,
  currency,
  onRemove,
}: ApproverFieldsProps) => {
  const t = useWords()
  const users = useAdministratorOptions()
  const { user_id, is_limited } = useWatch({
    control,
    name: `approvers.${index}`,
  })
  const nameOf = useAdministratorNames(user_id ? [user_id] : [])
  // Who was chosen stays shown, whatever is searched for.
  const isThere = users.options.some(({ value }) => value === user_id)
  const options =
    user_id && !isThere && !users.searchValue
      ? [{ value: user_id, label: nameOf(user_id) }, ...users.options]
      : users.options
  const number = index + 1
  return (
    <div className="bg-ui-bg-component flex flex-col gap-y-3 rounded-lg border p-3">
      <div className="flex items-end gap-x-2">
        <div className="min-w-0 flex-1">
          <Field
            control={control}
            name={`approvers.${index}.user_id`}
            label={t("legalEntities.approval.approver", { number })}
            rules={{ required: t("validation.required") }}
          >
            {(field, props) => (
              <Combobox
                {...field}
                {...props}
                onChange={(value) => field.onChange(value ?? "")}
                options={options}
                searchValue={users.searchValue}
                onSearchValueChange={users.onSearchValueChange}
                fetchNextPage={users.fetchNextPage}
                isFetchingNextPage={users.isFetchingNextPage}
                placeholder={t("legalEntities.approval.search")}
              />
            )}
          </Field>
        </div>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("legalEntities.approval.remove", { number })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <SwitchField
        control={control}
        name={`approvers.${index}.is_limited`}
        label={t("legalEntities.approval.limited")}
      />
      {is_limited && (
        <AmountField
          control={control}
          name={`approvers.${index}.limit`}
          label={t("legalEntities.approval.limit")}
          hint={t("legalEntities.approval.limitHint")}
          currency={currency}
          notNegative
        />
      )}
    </div>
  )
}
