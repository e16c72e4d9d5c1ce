import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import {
  Button,
  type DataTableRowSelectionState,
  ProgressTabs,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type {
  AdminCreateVendorPayment,
  AdminLegalEntity,
} from "../../../../src/types"
import { WriteForm } from "../../../components/form"
import { useCreateVendorPayment, usePaymentPreview } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { paymentPath } from "../common/paths"
import { totalsText } from "../common/totals-text"
import { ChooseStep } from "./components/choose-step"
import { PreviewStep } from "./components/preview-step"
import { type PaymentForm, toRequest } from "./form"

type CreatePaymentFormProps = {
  entities: AdminLegalEntity[]
  start: PaymentForm
  chosen: string[]
}

export const CreatePaymentForm = ({
  entities,
  start,
  chosen,
}: CreatePaymentFormProps) => {
  const t = useWords()
  const form = useForm<PaymentForm>({ defaultValues: start })
  const [selection, setSelection] = useState<DataTableRowSelectionState>(() =>
    Object.fromEntries(chosen.map((id) => [id, true]))
  )
  const [request, setRequest] = useState<AdminCreateVendorPayment | null>(null)
  const preview = usePaymentPreview(request)
  const { create, isPending } = useCreate()

  const look = form.handleSubmit((values) => {
    const ids = Object.keys(selection).filter((id) => selection[id])
    if (values.which === "chosen" && !ids.length) {
      toast.error(t("payments.create.nothingChosen"))
      return
    }
    setRequest(toRequest(values, ids))
  })
  const isLooking = request !== null
  const sum = preview.preview
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    if (!isLooking) {
      return look(event)
    }
    event.preventDefault()
    if (sum?.invoice_count && !preview.isFetching) {
      void create(request, sum)
    }
  }

  return (
    <RouteFocusModal.Form form={form}>
      <ProgressTabs
        value={isLooking ? "preview" : "choose"}
        onValueChange={(step) =>
          step === "choose" ? setRequest(null) : void look()
        }
        className="flex h-full flex-col overflow-hidden"
      >
        <WriteForm
          isPending={isPending}
          onSubmit={submit}
          className="flex h-full flex-1 flex-col overflow-hidden"
        >
          <RouteFocusModal.Header>
            <Steps isLooking={isLooking} />
          </RouteFocusModal.Header>
          <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-2 py-8 sm:py-16">
            <ProgressTabs.Content value="choose" className="w-full">
              <ChooseStep
                form={form}
                entities={entities}
                selection={selection}
                onSelect={setSelection}
              />
            </ProgressTabs.Content>
            <ProgressTabs.Content value="preview" className="w-full">
              {isLooking && (
                <PreviewStep
                  preview={preview.isFetching ? undefined : sum}
                  error={preview.error}
                  onRetry={preview.refetch}
                />
              )}
            </ProgressTabs.Content>
          </RouteFocusModal.Body>
          <RouteFocusModal.Footer>
            <RouteFocusModal.Close asChild>
              <Button size="small" variant="secondary" disabled={isPending}>
                {t("actions.cancel")}
              </Button>
            </RouteFocusModal.Close>
            {isLooking && (
              <Button
                size="small"
                variant="secondary"
                type="button"
                onClick={() => setRequest(null)}
              >
                {t("payments.create.back")}
              </Button>
            )}
            <Button
              key={isLooking ? "create" : "look"}
              size="small"
              type="submit"
              isLoading={isPending || (isLooking && preview.isFetching)}
              disabled={isLooking && !sum?.invoice_count}
            >
              {isLooking
                ? t("payments.create.action")
                : t("payments.create.preview")}
            </Button>
          </RouteFocusModal.Footer>
        </WriteForm>
      </ProgressTabs>
    </RouteFocusModal.Form>
  )
}

const Steps = ({ isLooking }: { isLooking: boolean }) => {
  const t = useWords()
  return (
    <div className="-my-2 w-full border-l">
      <ProgressTabs.List className="flex w-full items-center justify-start">
        <ProgressTabs.Trigger
          value="choose"
          className="text-ui-fg-subtle"
          status={isLooking ? "completed" : "in-progress"}
        >
          {t("payments.create.choose")}
        </ProgressTabs.Trigger>
        <ProgressTabs.Trigger
          value="preview"
          className="text-ui-fg-subtle"
          status={isLooking ? "in-progress" : "not-started"}
        >
          {t("payments.create.preview")}
        </ProgressTabs.Trigger>
      </ProgressTabs.List>
    </div>
  )
}

type Sum = {
  totals: { currency_code: string; amount: string }[]
  invoice_count: number
  transfer_count: number
}

/** Asks with count and sum, creates, and goes to the payment's page. */
function useCreate() {
  const t = useWords()
  const prompt = usePrompt()
  const keyOf = useRequestKey()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useCreateVendorPayment())

  const create = async (body: AdminCreateVendorPayment, sum: Sum) => {
    const sure = await prompt({
      title: t("payments.create.title"),
      description: t("payments.create.description", {
        totals: totalsText(sum.totals),
        invoices: t("payments.invoices", { count: sum.invoice_count }),
        transfers: t("payments.transfers", { count: sum.transfer_count }),
      }),
      confirmText: t("payments.create.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!sure || isPending) {
      return
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ vendor_payment: made, has_more }) => {
          const values = {
            number: made.number,
            totals: totalsText(made.totals),
          }
          toast.success(t("payments.create.success", values), {
            description: has_more ? t("payments.create.hasMore") : undefined,
          })
        },
        close: ({ vendor_payment: { id } }) => handleSuccess(paymentPath(id)),
      }
    )
  }
  return { create, isPending }
}
