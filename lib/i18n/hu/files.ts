import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Mentse el PDF-ként, vagy készítsen képernyőképet arról, ami fontos.";

/** What was removed from files, in Hungarian. */
export const files: ReporterTranslation["files"] = {
  title: "Az Ön fájljai",
  clean: "megtisztítva",
  nothing: "Nem találtunk rejtett adatot.",
  text: "A szöveges fájlban nincs semmi rejtett. Azt, ami bele van írva, nem néztük meg.",
  removed: "Eltávolítva:",
  refused: "nem fogadtuk el",
  renamed: (was, now) =>
    `A név vége .${was} volt, de a fájl típusa: ${now}. Megfelelő nevet kapott.`,
  file: (number) => `${number}. fájl`,
  tooLarge: {
    count: (most) => `Egy bejelentés egyszerre legfeljebb ${most} fájlt fogad.`,
    file: (size) => `Egy fájl legfeljebb ekkora lehet: ${size}.`,
    report: (size) => `Az összes fájl együtt legfeljebb ekkora lehet: ${size}.`,
    form: "Amit küldött, nagyobb, mint amit ez az oldal elfogad.",
  },
  reasons: {
    "unknown": {
      what: "Ezt a fájltípust nem ismerjük, ezért nem tudjuk, mit árulna el.",
      instead: picture,
    },
    "lying-name": {
      what: "A fájl neve más típust mond, mint a tartalma.",
      instead: "Adja a fájlnak a tartalmához illő végződést, és küldje el újra.",
    },
    "damaged": {
      what: "A fájl sérült vagy hiányos.",
      instead: "Nyissa meg, mentse el újra, és küldje el; vagy készítsen képernyőképet.",
    },
    "encrypted": {
      what: "A fájlt jelszó védi, ezért nem látjuk, mi van benne.",
      instead: "Mentsen el egy másolatot jelszó nélkül, és azt küldje el.",
    },
    "too-large": {
      what: "A fájl túl nagy a tisztításhoz: bájtban, képpontban vagy részekben.",
      instead: "Kicsinyítse le, vagy ossza fel, és küldje el a részeket.",
    },
    "too-deep": {
      what: "Fájlok vannak benne fájlokban lévő fájlokban, több, mint amit követni tudunk.",
      instead: "Vegye ki a belső fájlokat, és küldje el őket egyesével.",
    },
    "bomb": {
      what: "Kicsomagolva a fájl sokkal nagyobb lenne, mint most.",
      instead: "Küldje el egyesével azt, ami benne van.",
    },
    "active": {
      what:
        "A fájlban programok (makrók vagy szkriptek) vannak, ezeket nem tudjuk biztosan kivenni.",
      instead: "Mentse el PDF-ként, vagy makrók nélküli formátumban.",
    },
    "mail": {
      what: "Ez egy e-mail. A címei és az útja a hálózaton embereket neveznek meg.",
      instead:
        "Másolja a szövegét a bejelentésbe, vagy nyomtassa PDF-be; a mellékleteket küldje el egyesével.",
    },
    "old-format": {
      what: "A fájl formátuma túl régi ahhoz, hogy biztosan megtisztítsuk.",
      instead: "Mentse el újabb formátumban (.docx, .xlsx, .pptx) vagy PDF-ként.",
    },
    "not-certain": {
      what: "Van a fájlban valami, amit nem tudunk biztosan megtisztítani.",
      instead: picture,
    },
    "residue": {
      what: "A tisztítás után is maradt valami, amiről fel lehetne ismerni egy embert.",
      instead: picture,
    },
    "deadline": {
      what: "A fájl tisztítása túl sokáig tartott.",
      instead: "Küldje el újra; ha ez nem segít, kicsinyítse le vagy mentse el PDF-ként.",
    },
    "crash": { what: "A fájl tisztítása nem sikerült.", instead: picture },
    "busy": {
      what: "Most túl sok fájlt tisztítunk.",
      instead: "Küldje el újra néhány perc múlva.",
    },
  },
};
