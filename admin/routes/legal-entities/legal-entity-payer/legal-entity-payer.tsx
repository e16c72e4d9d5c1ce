import type { ReactNode } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { DrawerForm, SwitchField, TextField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { useSaveEntity } from "../common/use-save-entity"

type PayerForm = {
  has_payer: boolean
  name: string
  iban: string
  bic: string
}

export const LegalEntityPayer = () => {
  const t = useWords()
  return (
    <EntityDrawer
      title={t("legalEntities.payer.edit")}
      hint={t("legalEntities.payer.hint")}
    >
      {(entity, notice) => <EditPayer entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

type EditPayerProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditPayer = ({ entity, notice }: EditPayerProps) => {
  const t = useWords()
  const { save, isPending } = useSaveEntity(entity)
  const { payer } = entity
  const form = useForm<PayerForm>({
    defaultValues: {
      has_payer: payer !== null,
      name: payer?.name ?? entity.name,
      iban: payer?.iban ?? "",
      bic: payer?.bic ?? "",
    },
  })
  const { control } = form
  const hasPayer = useWatch({ control, name: "has_payer" })

  const submit = form.handleSubmit(({ has_payer, name, iban, bic }) =>
    save({
      payer: has_payer
        ? { name: name.trim(), iban: iban.trim(), bic: bic.trim() || null }
        : null,
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <SwitchField
        control={control}
        name="has_payer"
        label={t("legalEntities.payer.has")}
        hint={t("legalEntities.payer.hasHint")}
      />
      {hasPayer ? (
        <>
          <TextField
            control={control}
            name="name"
            label={t("legalEntities.payer.holder")}
            hint={t("legalEntities.payer.holderHint")}
            maxLength={255}
            required
          />
          <TextField
            control={control}
            name="iban"
            label={t("legalEntities.payer.iban")}
            maxLength={60}
            required
          />
          <TextField
            control={control}
            name="bic"
            label={t("legalEntities.payer.bic")}
            maxLength={20}
          />
          <Notice>{t("legalEntities.payer.changes")}</Notice>
        </>
      ) : (
        <Notice variant="warning">{t("legalEntities.payer.none")}</Notice>
      )}
    </DrawerForm>
  )
}
