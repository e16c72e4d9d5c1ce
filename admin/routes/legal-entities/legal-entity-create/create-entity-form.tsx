import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useCreateLegalEntity } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { EntityFields } from "../common/entity-fields"
import { type EntityForm, newEntityForm, toEntityFields } from "../common/form"
import { LEGAL_ENTITIES_PATH } from "../common/paths"

export const CreateEntityForm = ({ currency }: { currency: string }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const keyOf = useRequestKey()
  const { mutate, isPending } = useCreateLegalEntity()
  const form = useForm<EntityForm>({ defaultValues: newEntityForm(currency) })

  const submit = form.handleSubmit((values) => {
    const body = toEntityFields(values)
    mutate(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ legal_entity: { id, name } }) => {
          toast.success(t("legalEntities.create.success", { name }))
          handleSuccess(`${LEGAL_ENTITIES_PATH}/${id}`)
        },
        onError: fail,
      }
    )
  })

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm
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
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.create")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
