import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Maltese. */
export const files: ReporterTranslation["files"] = {
  title: "Il-fajls tiegħek",
  clean: "imnaddaf",
  nothing: "Ma nstabet l-ebda data moħbija.",
  text: "Fajl tat-test m’għandu xejn moħbi. Ma ħarisniex lejn dak li hemm miktub fih.",
  removed: "Imneħħi:",
  refused: "mhux aċċettat",
  renamed: (was, now) =>
    `L-isem kien jispiċċa b’.${was}, iżda l-fajl huwa ${now}. Ingħata isem li jaqbel.`,
  file: (number) => `Fajl ${number}`,
  tooLarge: {
    count: (most) => `Rapport jieħu l-aktar ${most} fajls f’daqqa.`,
    file: (size) => `Fajl jista’ jkun l-aktar ${size}.`,
    report: (size) => `Il-fajls kollha flimkien jistgħu jkunu l-aktar ${size}.`,
    form: "Dak li bgħatt huwa akbar milli tieħu din il-paġna.",
  },
  reasons: {
    "unknown": {
      what: "Ma nafux dan it-tip ta’ fajl, u għalhekk ma nistgħux ngħidu x’jikxef.",
      instead: "Issejvjah bħala PDF, jew ħu screenshot ta’ dak li jgħodd.",
    },
    "lying-name": {
      what: "L-isem tal-fajl jgħid tip ieħor mill-kontenut tiegħu.",
      instead: "Agħti lill-fajl it-tarf li jaqbel mal-kontenut, u erġa’ ibagħtu.",
    },
    "damaged": {
      what: "Il-fajl huwa bil-ħsara jew mhux sħiħ.",
      instead: "Iftħu, erġa’ ssejvjah u erġa’ ibagħtu; jew ħu screenshot.",
    },
    "encrypted": {
      what: "Il-fajl huwa mħares b’password, u għalhekk ma nistgħux naraw x’hemm fih.",
      instead: "Issejvja kopja bla password, u ibgħat dik.",
    },
    "too-large": {
      what: "Il-fajl huwa akbar milli nistgħu nnaddfu: f’bytes, f’pixels jew f’partijiet.",
      instead: "Agħmlu iżgħar, jew aqsmu u ibgħat il-partijiet.",
    },
    "too-deep": {
      what: "Hemm fajls ġewwa fajls ġewwa fajls, aktar milli nistgħu nsegwu.",
      instead: "Oħroġ il-fajls ta’ ġewwa u ibgħathom wieħed wieħed.",
    },
    "bomb": {
      what: "Meta jinfetaħ, il-fajl ikun ħafna akbar milli hu.",
      instead: "Ibgħat dak li hemm ġo fih, wieħed wieħed.",
    },
    "active": {
      what: "Il-fajl fih programmi (makros jew skripts) li ma nistgħux inneħħu b’ċertezza.",
      instead: "Issejvjah bħala PDF, jew f’format bla makros.",
    },
    "mail": {
      what: "Din hija email. L-indirizzi tagħha u t-triq tagħha fin-network isemmu nies.",
      instead:
        "Ikkopja t-test tagħha fir-rapport, jew ipprintjaha bħala PDF; ibgħat l-annessi wieħed wieħed.",
    },
    "old-format": {
      what: "Il-fajl huwa ta’ verżjoni qadima wisq biex jitnaddaf b’ċertezza.",
      instead: "Issejvjah fil-format il-ġdid (.docx, .xlsx, .pptx), jew bħala PDF.",
    },
    "not-certain": {
      what: "Hemm xi ħaġa fil-fajl li ma nistgħux innaddfu b’ċertezza.",
      instead: "Issejvjah bħala PDF, jew ħu screenshot ta’ dak li jgħodd.",
    },
    "residue": {
      what: "Wara t-tindif kien għad hemm xi ħaġa li tista’ turi min hi persuna.",
      instead: "Issejvjah bħala PDF, jew ħu screenshot ta’ dak li jgħodd.",
    },
    "deadline": {
      what: "It-tindif tal-fajl dam wisq.",
      instead: "Erġa’ ibagħtu; jekk ma jgħinx, agħmlu iżgħar jew issejvjah bħala PDF.",
    },
    "crash": {
      what: "It-tindif tal-fajl ma rnexxiex.",
      instead: "Issejvjah bħala PDF, jew ħu screenshot ta’ dak li jgħodd.",
    },
    "busy": {
      what: "Bħalissa qed jitnaddfu wisq fajls.",
      instead: "Erġa’ ibagħtu fi ftit minuti.",
    },
  },
};
