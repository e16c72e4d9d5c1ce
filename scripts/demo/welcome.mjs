import { heading } from "./progress.mjs"

const PASSWORD = "supersecret"

const BUYERS = [
  ["jana@nordlicht.example", "Nordlicht Architekten, EUR 5,000.00 of credit"],
  ["tim@nordlicht.example", "the same; may not see the history"],
  ["mira@nordlicht.example", "the same; has no rights at all"],
  ["olivia@harbordental.example", "Harbor Dental Group, USD 12,500.00"],
  ["marcus@harbordental.example", "the same; buys beside Olivia"],
  ["dana@glrobotics.example", "Great Lakes Robotics, may exceed USD 2,000.00"],
  ["yuki@sakura-trading.example", "Sakura Trading, prepaid JPY 300,000"],
  ["camille@bleumarine.example", "Bleu Marine Hôtels, blocked"],
  ["lena@zwoelf.example", "Atelier Zwölf, no credit given yet"],
]

/** Where to look, and as whom. */
export function welcome(base) {
  heading("The store is up")
  console.log(`
  Dashboard    ${base}/app
  Storefront   ${base}/storefront

  Everyone's password is ${PASSWORD}

  Administrators (dashboard)
    ada@kontor.example
    rosa@kontor.example

  Buyers (storefront)
${BUYERS.map(([email, who]) => `    ${email.padEnd(30)}${who}`).join("\n")}

  Ctrl-C ends Medusa and PostgreSQL. The data is kept for the next run;
  npm run demo -- --reset starts over.
`)
}
