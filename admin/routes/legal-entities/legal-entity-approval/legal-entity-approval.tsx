import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFieldArray, useForm, useWatch } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { DrawerForm, SwitchField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { useSaveEntity } from "../common/use-save-entity"
import { ApproverFields } from "./approver-fields"
import {
  type ApprovalForm,
  approversIn,
  NEW_APPROVER,
  toApproverForm,
} from "./form"

export const LegalEntityApproval = () => {
  const t = useWords()
  return (
    <EntityDrawer
      title={t("legalEntities.approval.edit")}
      hint={t("legalEntities.approval.hint")}
    >
      {(entity, notice) => <EditApproval entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

type EditApprovalProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditApproval = ({ entity, notice }: EditApprovalProps) => {
  const t = useWords()
  const { save, isPending } = useSaveEntity(entity)
  const currency = entity.accounting_currency
  const form = useForm<ApprovalForm>({
    defaultValues: {
      approval_required: entity.approval_required,
      approvers: entity.approvers.map((approver) =>
        toApproverForm(approver, currency)
      ),
    },
  })
  const { control } = form
  const { fields, append, remove } = useFieldArray({
    control,
    name: "approvers",
  })
  const isRequired = useWatch({ control, name: "approval_required" })

  const submit = form.handleSubmit(({ approval_required, approvers }) =>
    save({
      approval_required,
      approvers: approversIn(approvers, currency),
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <SwitchField
        control={control}
        name="approval_required"
        label={t("legalEntities.approval.required")}
        hint={t("legalEntities.approval.requiredHint")}
      />
      {fields.map(({ id }, index) => (
        <ApproverFields
          key={id}
          control={control}
          index={index}
          currency={currency}
          onRemove={() => remove(index)}
        />
      ))}
      {isRequired && fields.length < 2 && (
        <Notice variant="warning">
          {t(
            fields.length
              ? "legalEntities.approval.onlyOne"
              : "legalEntities.approval.nobody"
          )}
        </Notice>
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={() => append(NEW_APPROVER)}
        >
          {t("legalEntities.approval.add")}
        </Button>
      </div>
    </DrawerForm>
  )
}
