import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Icelandic. */
export const files: ReporterTranslation["files"] = {
  title: "Skrárnar þínar",
  clean: "hreinsuð",
  nothing: "Engin falin gögn fundust.",
  text: "Í textaskrá er ekkert falið. Það sem er skrifað í henni var ekki skoðað.",
  removed: "Fjarlægt:",
  refused: "ekki tekin",
  renamed: (was, now) => `Heitið endaði á .${was}, en skráin er ${now}. Hún fékk heiti sem passar.`,
  file: (number) => `Skrá ${number}`,
  tooLarge: {
    count: (most) => `Mesti fjöldi skráa í einu með tilkynningu: ${most}.`,
    file: (size) => `Skrá má mest vera ${size}.`,
    report: (size) => `Allar skrár saman mega mest vera ${size}.`,
    form: "Það sem þú sendir er stærra en þessi síða tekur við.",
  },
  reasons: {
    "unknown": {
      what: "Við þekkjum ekki þessa gerð af skrá. Þess vegna vitum við ekki hvað hún myndi sýna.",
      instead: "Vistaðu hana sem PDF eða taktu skjámynd af henni.",
    },
    "lying-name": {
      what: "Heiti skrárinnar segir annað en innihaldið.",
      instead: "Gefðu skránni endingu sem passar við innihaldið og sendu hana aftur.",
    },
    "damaged": {
      what: "Skráin er skemmd eða ekki heil.",
      instead: "Opnaðu hana, vistaðu hana aftur og sendu, eða taktu skjámynd af henni.",
    },
    "encrypted": {
      what: "Skráin er varin með aðgangsorði. Þess vegna sjáum við ekki hvað er í henni.",
      instead: "Vistaðu afrit án aðgangsorðs og sendu það.",
    },
    "too-large": {
      what: "Skráin er of stór til að hreinsa hana: í bætum, dílum eða hlutum.",
      instead: "Minnkaðu hana, eða skiptu henni og sendu hlutana.",
    },
    "too-deep": {
      what: "Í henni eru skrár inni í skrám, fleiri en við getum fylgt.",
      instead: "Taktu innri skrárnar út og sendu þær eina í einu.",
    },
    "bomb": {
      what: "Opin væri skráin miklu stærri en hún er núna.",
      instead: "Sendu það sem er í henni, eina skrá í einu.",
    },
    "active": {
      what: "Í skránni eru forrit (fjölvar eða skriftur) sem við getum ekki fjarlægt með vissu.",
      instead: "Vistaðu hana sem PDF eða á sniði án fjölva.",
    },
    "mail": {
      what: "Þetta er tölvupóstur. Netföngin og leiðin um netið sýna hvaða fólk þetta er.",
      instead:
        "Afritaðu textann í tilkynninguna eða prentaðu hann sem PDF. Sendu viðhengin eitt í einu.",
    },
    "old-format": {
      what: "Skráin er á of gömlu sniði til að hægt sé að hreinsa hana með vissu.",
      instead: "Vistaðu hana á nýja sniðinu (.docx, .xlsx, .pptx) eða sem PDF.",
    },
    "not-certain": {
      what: "Í skránni er eitthvað sem við getum ekki hreinsað með vissu.",
      instead: "Vistaðu hana sem PDF eða taktu skjámynd af henni.",
    },
    "residue": {
      what: "Eftir hreinsun var eitthvað eftir sem gæti bent á manneskju.",
      instead: "Vistaðu hana sem PDF eða taktu skjámynd af henni.",
    },
    "deadline": {
      what: "Það tók of langan tíma að hreinsa skrána.",
      instead: "Sendu hana aftur. Ef það dugar ekki, minnkaðu hana eða vistaðu hana sem PDF.",
    },
    "crash": {
      what: "Ekki tókst að hreinsa skrána.",
      instead: "Vistaðu hana sem PDF eða taktu skjámynd af henni.",
    },
    "busy": {
      what: "Verið er að hreinsa of margar skrár núna.",
      instead: "Sendu hana aftur eftir nokkrar mínútur.",
    },
  },
};
