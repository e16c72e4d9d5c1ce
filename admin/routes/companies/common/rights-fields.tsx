import type { Control } from "react-hook-form"
import { MEMBER_RIGHTS, type MemberRight } from "../../../../src/domain/company"
import { SwitchField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"

export type RightsForm = Record<MemberRight, boolean> & { is_admin: boolean }

type RightsFieldsProps<Values extends RightsForm> = { control: Control<Values> }

export function RightsFields<Values extends RightsForm>({
  control: given,
}: RightsFieldsProps<Values>) {
  const t = useWords()
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<RightsForm>
  return (
    <>
      {MEMBER_RIGHTS.map((right) => (
        <SwitchField
          key={right}
          control={control}
          name={right}
          label={t(`members.${right}`)}
        />
      ))}
      <SwitchField
        control={control}
        name="is_admin"
        label={t("members.isAdmin")}
      />
    </>
  )
}
