import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Lo salvi come PDF, o ne faccia una schermata.";

/** What was removed from files, in Italian. */
export const files: ReporterTranslation["files"] = {
  title: "I Suoi file",
  clean: "pulito",
  nothing: "Non sono stati trovati dati nascosti.",
  text: "Un file di testo non ha nulla di nascosto. Ciò che vi è scritto non è stato guardato.",
  removed: "Tolto:",
  refused: "non preso",
  renamed: (was, now) =>
    `Il nome finiva con .${was}, ma il file è ${now}. Ha ricevuto un nome adatto.`,
  file: (number) => `File numero ${number}`,
  tooLarge: {
    count: (most) => `Una segnalazione prende al massimo ${most} file alla volta.`,
    file: (size) => `Un file può avere al massimo ${size}.`,
    report: (size) => `Tutti i file insieme possono avere al massimo ${size}.`,
    form: "Ciò che ha inviato è più grande di quanto questa pagina accetti.",
  },
  reasons: {
    "unknown": {
      what: "Non conosciamo questo tipo di file, quindi non sappiamo che cosa rivelerebbe.",
      instead: picture,
    },
    "lying-name": {
      what: "Il nome del file dice una cosa diversa dal suo contenuto.",
      instead: "Dia al file l’estensione del suo contenuto e lo invii di nuovo.",
    },
    "damaged": {
      what: "Il file è danneggiato o incompleto.",
      instead: "Lo apra, lo salvi di nuovo e lo invii ancora; o ne faccia una schermata.",
    },
    "encrypted": {
      what: "Il file è protetto da una password, quindi non vediamo che cosa contiene.",
      instead: "Salvi una copia senza password e la invii.",
    },
    "too-large": {
      what: "Il file è troppo grande da pulire: in byte, in pixel o in parti.",
      instead: "Lo renda più piccolo, o lo divida e invii le parti.",
    },
    "too-deep": {
      what: "Contiene file dentro file dentro file, più di quanti possiamo seguire.",
      instead: "Tiri fuori i file interni e li invii uno alla volta.",
    },
    "bomb": {
      what: "Una volta aperto, il file sarebbe molto più grande di quello che è.",
      instead: "Invii uno alla volta ciò che contiene.",
    },
    "active": {
      what: "Il file contiene programmi (macro o script) che non possiamo togliere con certezza.",
      instead: "Lo salvi come PDF, o in un formato senza macro.",
    },
    "mail": {
      what: "È una e-mail. I suoi indirizzi e il suo percorso in rete nominano persone.",
      instead:
        "Copi il testo nella segnalazione, o lo stampi come PDF; invii gli allegati uno alla volta.",
    },
    "old-format": {
      what: "Il file ha un formato troppo vecchio per pulirlo con certezza.",
      instead: "Lo salvi nel formato nuovo (.docx, .xlsx, .pptx) o come PDF.",
    },
    "not-certain": {
      what: "Nel file c’è qualcosa che non possiamo pulire con certezza.",
      instead: picture,
    },
    "residue": {
      what: "Dopo la pulizia restava qualcosa che potrebbe mostrare una persona.",
      instead: picture,
    },
    "deadline": {
      what: "La pulizia del file ha richiesto troppo tempo.",
      instead: "Lo invii di nuovo; se non aiuta, lo renda più piccolo o lo salvi come PDF.",
    },
    "crash": { what: "La pulizia del file non è riuscita.", instead: picture },
    "busy": {
      what: "In questo momento si puliscono troppi file.",
      instead: "Lo invii di nuovo tra qualche minuto.",
    },
  },
};
