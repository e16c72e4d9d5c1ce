import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { type Control, useWatch } from "react-hook-form"
import { useCustomerGroups } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import type { RunForm } from "../form"
import { ManyField } from "./many-field"

const OFFERED = 20

/** Companies a member of which is in one of these groups. */
export const CustomerGroupField = ({
  control,
}: {
  control: Control<RunForm>
}) => {
  const t = useWords()
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const chosen = useWatch({ control, name: "customer_group_id" })
  const found = useCustomerGroups({
    limit: OFFERED,
    ...(query && { q: query }),
  })
  // Those that are chosen stay offered, whatever is searched for.
  const kept = useCustomerGroups({ id: chosen, limit: 100 }, chosen.length > 0)
  const groups = new Map(
    [...(kept.customer_groups ?? []), ...(found.customer_groups ?? [])].map(
      ({ id, name }) => [id, name ?? id]
    )
  )
  return (
    <ManyField
      control={control}
      name="customer_group_id"
      label={t("runs.create.customerGroup")}
      options={[...groups].map(([value, label]) => ({ value, label }))}
      searchValue={searchValue}
      onSearchValueChange={onSearchValueChange}
    />
  )
}
