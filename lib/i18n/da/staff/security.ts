import type { StaffTranslation } from "../../catalogues.ts";

/** The page `/security`, in Danish. */
export const security: StaffTranslation["security"] = {
  title: "Sikkerhedens opbygning, som den er målt",
  lead:
    "Denne side er for folk, der undersøger systemer. Hver linje er målt af portalen selv, på det tidspunkt, der står ved siden af. Den er intet løfte og ingen revision udefra.",
  plain: "Det samme med almindelige ord",
  held: "ja",
  not: "nej",
  unknown: "ikke målt",
  names: {
    place: "Portalen kører på sin egen maskine, bag en Unix-socket, ikke på en edge-platform",
    disk: "Diske, swap og midlertidige filer er krypteret eller i hukommelsen; ingen core dumps",
    connection: "Hvert offentligt navn betjenes over TLS eller som onion-tjeneste",
    databaseLink: "Databaserne nås inden for maskinen eller over verificeret TLS",
    databaseLog: "PostgreSQL skriver ingen forespørgsel, værdi eller adresse i sin log",
    programs: "Den proces, der leverer sider, kan ikke køre programmer og ikke indlæse maskinkode",
    files: "Den når kun filer og adresser, der blev nævnt ved dens start",
  },
  edge:
    "På en edge-platform afslutter platformen TLS og gemmer spor af forespørgsler: tid, side og netadresse. Portalen kan ikke slå det fra. Onion-tjenesten og egen vært har ingen sådanne spor.",
  who: "Hvem der kan læse hvad",
  whoItems: [
    "Det, der er gemt af en indberetning, er chiffertekst. Nøglerne er pakket ind til indberetterens kode, til ombudspersoner og dem, de har givet adgang til sagen, og til kontorets gendannelsesnøgle, som findes på papir i tre dele.",
    "En driftsansvarlig kan se, at der er sager, hvor mange, deres størrelse på nær udfyldning, og hvilken dag noget blev skrevet. En driftsansvarlig kan ikke læse nogen tekst, fil, noget navn, nogen kategori eller kode.",
    "En driftsansvarlig, der har serverens hemmeligheder, kan læse medarbejdernes telefonnumre og mailadresser.",
    "Den, der har fuld kontrol over den kørende server, kan læse det, der går igennem den, mens det går igennem. Det er prisen for at betjene mennesker uden JavaScript.",
    "En sikkerhedskopi alene kan ikke læses, og det bliver ved med at gælde for hver sag, der er slettet: Hver sag har en anden nøgle i en database, som ikke er i nogen langlivet sikkerhedskopi.",
    "Programmers versioner vises ikke i headere eller på sider.",
  ],
  signer: "Nøglen, der underskriver",
  signerIs:
    "Med denne nøgle (Ed25519) underskriver portalen beviser for indgivelse og revisionsloggens hoveder. Notér den på en dag, hvor intet er omstridt, og sammenlign den med den, som en kontrol viser.",
  methods: "Algoritmer og nøgleafledning",
  selfTest: "Kendte svar blev kontrolleret, da denne proces startede.",
};
