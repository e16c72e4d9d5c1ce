import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { WriteForm } from "../../../components/form"
import { useCreateCompany } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { CompanyFields } from "../common/company-fields"
import { type CompanyForm, EMPTY_COMPANY, toFields } from "../common/form"
import { COMPANIES_PATH } from "../common/paths"
import { CurrencyField } from "../common/currency-field"

type CreateForm = CompanyForm & { currency_code: string }

export const CreateCompanyForm = ({ currency }: { currency: string }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useCreateCompany())
  const form = useForm<CreateForm>({
    defaultValues: { ...EMPTY_COMPANY, currency_code: currency },
  })

  const submit = form.handleSubmit((values) => {
    const body = { ...toFields(values), currency_code: values.currency_code }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ company }) => {
          toast.success(t("companies.create.success", { name: company.name }))
        },
        close: ({ company }) =>
          handleSuccess(`${COMPANIES_PATH}/${company.id}`),
      }
    )
  })

  return (
    <RouteFocusModal.Form form={form}>
      <WriteForm
        isPending={isPending}
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-2">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("companies.create.header")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("companies.create.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <CompanyFields
              control={form.control}
              statuses={["active", "pending"]}
            >
              <CurrencyField
                control={form.control}
                name="currency_code"
                hint={t("companies.create.currencyHint")}
              />
            </CompanyFields>
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary" disabled={isPending}>
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.create")}
          </Button>
        </RouteFocusModal.Footer>
      </WriteForm>
    </RouteFocusModal.Form>
  )
}
