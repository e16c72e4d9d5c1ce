import type { ReactNode } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { DrawerForm, SwitchField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { useSaveEntity } from "../common/use-save-entity"
import { type TemplateForm, toTemplate, toTemplateForm } from "./form"
import { TemplateFields } from "./template-fields"

export const LegalEntityTemplate = () => {
  const t = useWords()
  return (
    <EntityDrawer
      title={t("legalEntities.template.edit")}
      hint={t("legalEntities.template.hint")}
    >
      {(entity, notice) => <EditTemplate entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

type EditTemplateProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditTemplate = ({ entity, notice }: EditTemplateProps) => {
  const t = useWords()
  const { save, isPending } = useSaveEntity(entity)
  const form = useForm<TemplateForm>({ defaultValues: toTemplateForm(entity) })
  const isUsed = useWatch({ control: form.control, name: "is_used" })

  const submit = form.handleSubmit((values) =>
    save({ one_time_vendor_template: toTemplate(values) })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <SwitchField
        control={form.control}
        name="is_used"
        label={t("legalEntities.template.isUsed")}
        hint={t("legalEntities.template.isUsedHint")}
      />
      {isUsed ? (
        <TemplateFields
          control={form.control}
          present={entity.one_time_vendor_template?.currency_code ?? undefined}
        />
      ) : (
        <Notice variant="warning">{t("legalEntities.template.none")}</Notice>
      )}
    </DrawerForm>
  )
}
