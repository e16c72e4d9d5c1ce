import { generateEntityId } from "@medusajs/framework/utils"
import {
  DEFAULT_SEQUENCES,
  NUMBER_KINDS,
  NumberKind,
  NumberSequence,
  refuseSequence,
} from "../../../domain"
import {
  Actor,
  CreateLegalEntityInput,
  LegalEntityDTO,
  LegalEntityFields,
  SYSTEM_ACTOR,
  UpdateLegalEntityInput,
  WriteRequest,
} from "../../../types"
import { findUserBehind } from "../repositories/actor-repository"
import {
  countUses,
  endDefault,
  findLegalEntity,
  insertLegalEntity,
  lockLegalEntity,
  shareLegalEntity,
  softDeleteLegalEntity,
  toLegalEntityDTO,
  updateLegalEntityRow,
} from "../repositories/legal-entity-repository"
import {
  findUsedNumber,
  insertSequences,
  lockSequence,
  updateSequence,
} from "../repositories/number-sequence-repository"
import { countUnendedRuns, hasRuns } from "../repositories/run-repository"
import { writeScheduleSetter } from "../repositories/run-schedule-repository"
import { Sql } from "../repositories/sql"
import { findStoreSettings } from "../repositories/store-settings"
import { refuse, refuseIf } from "../utils/refuse"
import { ActorService } from "./actor-service"
import {
  NEW_ENTITY,
  entityAfter,
  isSameSchedule,
  sequencesAfter,
} from "./legal-entity-values"

type Scheduled = Pick<LegalEntityDTO, "id" | "reimbursement_schedule">

/** The selling companies. Every method runs in the given transaction. */
export class LegalEntityService {
  /** @param configured the accounting currency of the module's options */
  constructor(
    private readonly actors: ActorService,
    private readonly configured: string | null
  ) {}

  /**
   * The legal entity of companies that name none. A store that never thought of
   * it gets one here, under its own name and in its own currency; of two
   * requests that do so at once the second waits and finds the first one's.
   *
   * @throws MedusaError `accounting_currency_unknown`
   */
  async ensureDefault(sql: Sql): Promise<LegalEntityDTO> {
    const there = await findLegalEntity(sql)
    if (there) {
      return toLegalEntityDTO(there)
    }
    const id = generateEntityId(undefined, "ccle")
    const entity = { ...(await this.firstDefault(sql)), id }
    if (await insertLegalEntity(sql, entity, SYSTEM_ACTOR)) {
      await insertSequences(sql, id, DEFAULT_SEQUENCES)
    }
    return toLegalEntityDTO((await findLegalEntity(sql))!)
  }

  /**
   * What `ensureDefault` makes where there is none yet. Writes nothing.
   *
   * @throws MedusaError `accounting_currency_unknown`
   */
  async firstDefault(sql: Sql) {
    const store = await findStoreSettings(sql)
    const accounting_currency = this.configured ?? store?.currency
    if (!accounting_currency) {
      throw refuse("accounting_currency_unknown")
    }
    return {
      ...NEW_ENTITY,
      is_default: true,
      name: store?.name.trim().slice(0, 255) || "Default",
      accounting_currency,
    }
  }

  /** Undefined = nobody has asked for one yet. */
  async findDefault(sql: Sql): Promise<LegalEntityDTO | undefined> {
    const row = await findLegalEntity(sql)
    return row && toLegalEntityDTO(row)
  }

  /** @throws MedusaError `legal_entity_not_found` */
  async retrieve(sql: Sql, id: string): Promise<LegalEntityDTO> {
    const row = await findLegalEntity(sql, id)
    if (!row) {
      throw refuse("legal_entity_not_found")
    }
    return toLegalEntityDTO(row)
  }

  /**
   * The same, which cannot change until the end of the transaction. Whoever
   * draws its numbers asks for this first: an administrator who changes both
   * locks them in that order, too.
   */
  async hold(sql: Sql, id: string): Promise<LegalEntityDTO> {
    await shareLegalEntity(sql, id)
    return await this.retrieve(sql, id)
  }

  async create(
    sql: Sql,
    { actor: by, ...input }: CreateLegalEntityInput & WriteRequest,
    id: string = generateEntityId(undefined, "ccle")
  ): Promise<LegalEntityDTO> {
    const actor = await this.actors.resolve(sql, by)
    const values = entityAfter(input)
    const sequences = sequencesAfter(input.number_sequences, DEFAULT_SEQUENCES)
    for (const kind of NUMBER_KINDS) {
      refuseIf(refuseSequence(kind, sequences[kind]))
    }
    // The first one is the default, whoever makes it.
    const is_default = input.is_default ?? !(await findLegalEntity(sql))
    if (input.is_default) {
      await endDefault(sql, actor)
    }
    const entity = { ...values, id, is_default }
    if (!(await insertLegalEntity(sql, entity, actor))) {
      throw refuse("concurrent_update")
    }
    await this.noteSchedule(sql, entity, actor)
    await insertSequences(sql, id, sequences)
    return await this.retrieve(sql, id)
  }

  async update(
    sql: Sql,
    { actor: by, id, version, ...input }: UpdateLegalEntityInput & WriteRequest
  ): Promise<LegalEntityDTO> {
    const actor = await this.actors.resolve(sql, by)
    const former = await this.lock(sql, id, version)
    const values = entityAfter(input, former)
    if (
      values.accounting_currency !== former.accounting_currency &&
      (await hasRuns(sql, id))
    ) {
      throw refuse("accounting_currency_in_use")
    }
    if (input.is_default && !former.is_default) {
      await endDefault(sql, actor)
    }
    const is_default = input.is_default ?? former.is_default
    await updateLegalEntityRow(sql, id, { ...values, is_default }, actor)
    await this.noteSchedule(sql, { ...values, id }, actor, former)
    await this.changeSequences(sql, id, input.number_sequences ?? {})
    return await this.retrieve(sql, id)
  }

  /** Only where nothing belongs to it; its history stays. */
  async softDelete(
    sql: Sql,
    { id, actor: by }: { id: string; actor: Actor }
  ): Promise<void> {
    const actor = await this.actors.resolve(sql, by)
    const { is_default } = await this.lock(sql, id)
    if (is_default) {
      throw refuse("legal_entity_is_default")
    }
    const runs = await countUnendedRuns(sql, id)
    const uses = { ...(await countUses(sql, id)), runs }
    if (uses.companies + uses.vendors + runs > 0) {
      throw refuse("legal_entity_in_use", uses)
    }
    await softDeleteLegalEntity(sql, id, actor)
  }

  private async lock(
    sql: Sql,
    id: string,
    version?: number
  ): Promise<LegalEntityDTO> {
    const row = await lockLegalEntity(sql, id)
    if (!row) {
      throw refuse("legal_entity_not_found")
    }
    if (version !== undefined && version !== row.version) {
      throw refuse("changed_meanwhile")
    }
    return toLegalEntityDTO(row)
  }

  /** Whoever sets a schedule stands behind the runs that it starts. */
  private async noteSchedule(
    sql: Sql,
    { id, reimbursement_schedule: now }: Scheduled,
    actor: Actor,
    former?: Scheduled
  ): Promise<void> {
    if (!isSameSchedule(now, former?.reimbursement_schedule ?? null)) {
      const user = now && (await findUserBehind(sql, actor))
      await writeScheduleSetter(sql, id, user)
    }
  }

  private async changeSequences(
    sql: Sql,
    id: string,
    given: NonNullable<LegalEntityFields["number_sequences"]>
  ): Promise<void> {
    for (const kind of NUMBER_KINDS.filter((each) => given[each])) {
      const former = await lockSequence(sql, id, kind)
      if (!former) {
        throw refuse("number_sequence_missing", { kind })
      }
      const asked = { ...former, ...given[kind] }
      refuseIf(refuseSequence(kind, asked, former))
      await this.refuseUsed(sql, id, kind, asked)
      if (JSON.stringify(asked) !== JSON.stringify(former)) {
        await updateSequence(sql, id, kind, asked)
      }
    }
  }

  /** It may have been another one meanwhile: the documents know. */
  private async refuseUsed(
    sql: Sql,
    id: string,
    kind: NumberKind,
    asked: NumberSequence
  ): Promise<void> {
    const used = await findUsedNumber(sql, id, kind, asked)
    if (used !== null) {
      refuseIf(refuseSequence(kind, asked, { ...asked, next_number: used + 1 }))
    }
  }
}
