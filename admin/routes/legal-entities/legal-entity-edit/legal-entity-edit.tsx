import { type ReactNode } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { AmountField, DrawerForm } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useAdministratorNames } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { EntityFields } from "../common/entity-fields"
import { type EntityForm, toEntityFields, toEntityForm } from "../common/form"
import { useSaveEntity } from "../common/use-save-entity"
import { approversIn } from "../legal-entity-approval/form"

export const LegalEntityEdit = () => {
  const t = useWords()
  return (
    <EntityDrawer title={t("legalEntities.edit.header")}>
      {(entity, notice) => <EditEntityForm entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

/** Limits in another currency have to be typed anew: in the order of approvers. */
type EditForm = EntityForm & { limits: { limit: string }[] }

type EditEntityFormProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditEntityForm = ({ entity, notice }: EditEntityFormProps) => {
  const t = useWords()
  const { save, isPending } = useSaveEntity(entity)
  const form = useForm<EditForm>({
    defaultValues: {
      ...toEntityForm(entity),
      limits: entity.approvers.map(() => ({ limit: "" })),
    },
  })
  const { control } = form
  const currency = useWatch({ control, name: "accounting_currency" })
  const isConverted = currency !== entity.accounting_currency
  const limited = entity.approvers.filter(({ limit }) => limit !== null)
  const asksLimits = isConverted && limited.length > 0
  const nameOf = useAdministratorNames(
    asksLimits ? limited.map(({ user_id }) => user_id) : []
  )

  const submit = form.handleSubmit(({ limits, ...values }) => {
    const approvers = entity.approvers.map(({ user_id, limit }, index) => ({
      user_id,
      is_limited: limit !== null,
      limit: limits[index].limit,
    }))
    save({
      ...toEntityFields(values, entity.is_default),
      ...(asksLimits && { approvers: approversIn(approvers, currency) }),
    })
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <EntityFields
        control={control}
        present={entity.accounting_currency}
        isDefault={entity.is_default}
      />
      {isConverted && (
        <Notice variant="warning">
          {t("legalEntities.edit.currencyChanges", {
            from: entity.accounting_currency.toUpperCase(),
            to: currency.toUpperCase(),
          })}
        </Notice>
      )}
      {asksLimits &&
        entity.approvers.map(
          ({ user_id, limit }, index) =>
            limit !== null && (
              <AmountField
                key={user_id}
                control={control}
                name={`limits.${index}.limit`}
                label={t("legalEntities.approval.limitOf", {
                  name: nameOf(user_id),
                })}
                currency={currency}
                notNegative
              />
            )
        )}
    </DrawerForm>
  )
}
