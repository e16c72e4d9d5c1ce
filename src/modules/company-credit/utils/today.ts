import { ISODate } from "../../../domain"

/** In UTC, whatever the zone of the server. */
export const todayInUtc = (): ISODate => new Date().toISOString().slice(0, 10)
