import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { DrawerForm, TextField } from "../../../components/form"
import { useDecideRun } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { StartedBy } from "../common/started-by"
import { Sums } from "../common/sums"
import type { AdminReimbursementRun } from "../common/types"
import { useSelectionWords } from "../common/use-selection-words"

type DecideFormProps = {
  run: AdminReimbursementRun
  move: "approve" | "reject"
}

export const DecideForm = ({ run, move }: DecideFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const selection = useSelectionWords(run.selection)
  const { write, isPending } = useWrite(useDecideRun(run.id))
  const form = useForm({ defaultValues: { comment: "" } })
  const count = run.proposed.reduce((sum, each) => sum + each.companies, 0)

  const submit = form.handleSubmit(({ comment }) => {
    const body = { comment: comment.trim() || null }
    write(
      { move, body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(t(`runs.${move}.success`, { number: run.number }))
        },
        close: () => handleSuccess(),
      }
    )
  })

  const facts = [
    [t("runs.fields.companies"), t("runs.companies", { count })],
    [t("fields.amount"), <Sums key="sums" sums={run.proposed} />],
    [t("runs.fields.selection"), selection],
    [t("runs.fields.startedBy"), <StartedBy key="by" run={run} />],
    ...(run.comment ? [[t("fields.comment"), run.comment]] : []),
  ]

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t(`runs.${move}.action`)}
    >
      <dl className="shadow-elevation-card-rest divide-y rounded-lg">
        {facts.map(([name, value], at) => (
          <div key={at} className="flex justify-between gap-x-4 px-4 py-3">
            <dt>
              <Text size="small" weight="plus" className="text-ui-fg-subtle">
                {name}
              </Text>
            </dt>
            <dd className="txt-compact-small text-right">{value}</dd>
          </div>
        ))}
      </dl>
      <TextField
        control={form.control}
        name="comment"
        label={t("fields.comment")}
        maxLength={2000}
        long
      />
    </DrawerForm>
  )
}
