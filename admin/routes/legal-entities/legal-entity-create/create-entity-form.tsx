import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { WriteForm } from "../../../components/form"
import { useCreateLegalEntity } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { EntityFields } from "../common/entity-fields"
import { type EntityForm, newEntityForm, toEntityFields } from "../common/form"
import { LEGAL_ENTITIES_PATH } from "../common/paths"

export const CreateEntityForm = ({ currency }: { currency: string }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useCreateLegalEntity())
  const form = useForm<EntityForm>({ defaultValues: newEntityForm(currency) })

  const submit = form.handleSubmit((values) => {
    const body = toEntityFields(values)
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ legal_entity: { name } }) => {
          toast.success(t("legalEntities.create.success", { name }))
        },
        close: ({ legal_entity: { id } }) =>
          handleSuccess(`${LEGAL_ENTITIES_PATH}/${id}`),
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
                <Heading>{t("legalEntities.create.header")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("legalEntities.create.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <div className="flex flex-col gap-y-4">
              <EntityFields control={form.control} />
            </div>
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
