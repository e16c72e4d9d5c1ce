/** Everyone's password. The demo prints it. */
export const PASSWORD = "supersecret"

export const ADMINISTRATORS = [
  { email: "ada@kontor.example", first_name: "Ada", last_name: "Keller" },
  { email: "rosa@kontor.example", first_name: "Rosa", last_name: "Lindt" },
]

export type DemoBuyer = {
  email: string
  first_name: string
  last_name: string
  company: string
  address: {
    address_1: string
    postal_code: string
    city: string
    country_code: string
  }
}

const HAMBURG = {
  address_1: "Deichstraße 21",
  postal_code: "20459",
  city: "Hamburg",
  country_code: "de",
}

const BOSTON = {
  address_1: "88 Atlantic Avenue",
  postal_code: "02110",
  city: "Boston",
  country_code: "us",
}

const buyer = (
  name: string,
  email: string,
  company: string,
  address: DemoBuyer["address"]
): DemoBuyer => {
  const [first_name, last_name] = name.split(" ")
  return { first_name, last_name, email, company, address }
}

export const BUYERS: DemoBuyer[] = [
  buyer("Jana Brandt", "jana@nordlicht.example", "Nordlicht", HAMBURG),
  buyer("Tim Okafor", "tim@nordlicht.example", "Nordlicht", HAMBURG),
  buyer("Mira Vogel", "mira@nordlicht.example", "Nordlicht", HAMBURG),
  buyer("Olivia Grant", "olivia@harbordental.example", "Harbor Dental", BOSTON),
  buyer("Marcus Lee", "marcus@harbordental.example", "Harbor Dental", BOSTON),
  buyer("Camille Laurent", "camille@bleumarine.example", "Bleu Marine", {
    address_1: "14 quai des Docks",
    postal_code: "06300",
    city: "Nice",
    country_code: "fr",
  }),
  buyer("Yuki Tanaka", "yuki@sakura-trading.example", "Sakura Trading", {
    address_1: "2-4-1 Marunouchi",
    postal_code: "100-0005",
    city: "Chiyoda-ku, Tokyo",
    country_code: "jp",
  }),
  buyer("Dana Whitfield", "dana@glrobotics.example", "Great Lakes Robotics", {
    address_1: "410 Lakeshore Drive",
    postal_code: "60611",
    city: "Chicago",
    country_code: "us",
  }),
  buyer("Lena Huber", "lena@zwoelf.example", "Atelier Zwölf", {
    address_1: "Neubaugasse 12",
    postal_code: "1070",
    city: "Wien",
    country_code: "at",
  }),
]
