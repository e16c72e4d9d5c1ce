import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { type Control, useForm, useWatch } from "react-hook-form"
import type { NumberKind } from "../../../../src/domain"
import {
  LONGEST_PREFIX,
  MOST_SEQUENCE_DIGITS,
  NUMBER_KINDS,
} from "../../../../src/domain/number-sequence"
import type { AdminLegalEntity } from "../../../../src/types"
import { DrawerForm, TextField, WholeField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { useSaveEntity } from "../common/use-save-entity"
import {
  changedSequences,
  nextNumberOf,
  type SequencesForm,
  toSequencesForm,
} from "./form"

const LARGEST = 10 ** MOST_SEQUENCE_DIGITS - 1

export const LegalEntitySequences = () => {
  const t = useWords()
  return (
    <EntityDrawer
      title={t("legalEntities.sequences.edit")}
      hint={t("legalEntities.sequences.hint")}
    >
      {(entity, notice) => <EditSequences entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

type EditSequencesProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditSequences = ({ entity, notice }: EditSequencesProps) => {
  const { save, isPending } = useSaveEntity(entity)
  const form = useForm<SequencesForm>({
    defaultValues: toSequencesForm(entity.number_sequences),
  })
  const submit = form.handleSubmit((values) =>
    save({
      number_sequences: changedSequences(values, entity.number_sequences),
    })
  )
  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      {NUMBER_KINDS.map((kind) => (
        <SequenceFields key={kind} control={form.control} kind={kind} />
      ))}
    </DrawerForm>
  )
}

type SequenceFieldsProps = {
  control: Control<SequencesForm>
  kind: NumberKind
}

const SequenceFields = ({ control, kind }: SequenceFieldsProps) => {
  const t = useWords()
  const typed = useWatch({ control, name: kind })
  const next = nextNumberOf({
    prefix: typed.prefix.trim(),
    width: Number(typed.width),
    next_number: Number(typed.next_number),
  })
  return (
    <fieldset className="flex flex-col gap-y-4 border-b pb-6 last-of-type:border-b-0">
      <legend className="contents">
        <Heading level="h3">
          {t(`legalEntities.sequences.kinds.${kind}`)}
        </Heading>
      </legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <TextField
          control={control}
          name={`${kind}.prefix`}
          label={t("legalEntities.sequences.prefix")}
          maxLength={LONGEST_PREFIX}
        />
        <WholeField
          control={control}
          name={`${kind}.width`}
          label={t("legalEntities.sequences.width")}
          least={1}
          most={MOST_SEQUENCE_DIGITS}
        />
        <WholeField
          control={control}
          name={`${kind}.next_number`}
          label={t("legalEntities.sequences.next")}
          least={1}
          most={LARGEST}
        />
      </div>
      <Notice variant={next ? "info" : "warning"}>
        {next
          ? t("legalEntities.sequences.nextIs", { number: next })
          : t("legalEntities.sequences.noneLeft")}
      </Notice>
    </fieldset>
  )
}
