import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("it", seconds, { one: "# secondo", many: "# secondi", other: "# secondi" });

/** What a reporter reads, in Italian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Esci subito",
  otherLanguage: "Lingua",
  notProofread: "Nessuna persona di madrelingua italiana ha ancora letto questa traduzione.",
  skip: "Vai al testo",

  start: {
    title: "Segnalare un illecito in sicurezza",
    lead:
      "Ha visto qualcosa di grave al lavoro. Qui può dirlo a un avvocato senza dare il Suo nome. L’avvocato è il difensore civico dell’organizzazione, ma non ne fa parte.",
    choose: "Scelga l’organizzazione",
    back: "Ho un codice",
    backText: "Leggere la risposta a una segnalazione o aggiungere qualcosa.",
    protects: "Che cosa fa questo portale per Lei",
    protectsItems: [
      "Non si chiede nessun nome, nessuna e-mail, nessun numero di telefono.",
      "Il Suo indirizzo in rete non viene salvato da nessuna parte, e nemmeno il Suo browser.",
      "Ciò che scrive viene cifrato. Chi gestisce i server non può leggerlo.",
      "Dai Suoi file togliamo i dati nascosti, come nomi, luogo e fotocamera. Le mostriamo che cosa abbiamo tolto.",
      "Con il Suo codice può parlare con il difensore e non dare il Suo nome.",
    ],
    protectsNot: "Che cosa non può fare",
    protectsNotItems: [
      "Un computer o una rete del datore di lavoro può registrare quali pagine apre. Usi il Suo telefono, lontano dal lavoro.",
      "Ciò che scrive può mostrare chi è. Non scriva ciò che solo Lei può sapere, o dica al difensore di non riferirlo.",
      "Togliamo i dati nascosti dai file, non ciò che vi si può vedere o sentire.",
    ],
  },

  org: {
    report: "Fare una segnalazione",
    before: "Buono a sapersi prima di segnalare",
    inbox: "Ho un codice",
    steps: [
      "Scriva che cosa è successo. Bastano dieci minuti, e può non dare il Suo nome.",
      "Conservi il codice che riceve. È l’unica via per tornare alla Sua segnalazione.",
      "Entro 7 giorni il difensore conferma che la segnalazione è arrivata. Entro i 3 mesi successivi Le si dice che cosa è stato fatto.",
    ],
    who:
      "La segnalazione va al difensore, un avvocato esterno all’organizzazione. Le persone che Lei indica come coinvolte non la ricevono.",
    authorities: "Può anche segnalare a una di queste autorità",
  },

  report: {
    title: "La Sua segnalazione",
    codeTitle: "Il Suo codice",
    codeWhy:
      "Lo scriva adesso. Apre le risposte alla Sua segnalazione, e nessuno può dargliene un altro. Metà delle persone perde il proprio.",
    required: "Va compilato solo ciò che è segnato con *.",
    identity: "Vuole dare il Suo nome?",
    anonymous: "No, preferisco non darlo",
    confidential: "Sì, ma solo al difensore. L’organizzazione non lo riceve.",
    category: "Di che cosa si tratta?",
    what: "Che cosa è successo?",
    whatHint: "Con parole Sue.",
    when: "Quando?",
    where: "Dove?",
    who: "Chi c’era, chi lo sa?",
    urgent: "È urgente: qualcuno è in pericolo, o le prove stanno per sparire",
    involved: "Chi non deve sapere di questa segnalazione?",
    involvedHint: "La persona che segna qui non può vedere che c’è una segnalazione.",
    name: "Il Suo nome",
    contact: "Come contattarla",
    contactHint: "Solo se ha scelto di dare il Suo nome.",
    files: "File da allegare",
    filesHint: (count, megabytes) =>
      `Fino a ${count} file di ${megabytes} MB ciascuno. I dati nascosti vengono tolti, e anche il nome del file. Ciò che non si può pulire con certezza non viene trasmesso, e Le viene detto.`,
    send: "Invia la segnalazione",
    sending:
      "Con una linea lenta l’invio richiede tempo. Se si interrompe, invii di nuovo: il codice resta lo stesso e niente arriva due volte.",
    broken:
      "La linea si è interrotta. Niente è perduto: invii di nuovo. Il codice resta lo stesso.",
    filesAgain: "Il Suo testo è ancora qui. I file vanno scelti di nuovo.",
    refusedForm: "La segnalazione non è ancora stata inviata.",
    errors: {
      what: "Scriva che cosa è successo.",
      category: "Scelga di che cosa si tratta.",
      identity: "Scelga se dare il Suo nome.",
      involved: "Un nome segnato non è più nell’elenco. Guardi di nuovo l’elenco.",
      token:
        "Questa pagina è rimasta aperta troppo a lungo. Il Suo testo è ancora qui: lo invii di nuovo.",
      code: "Il codice di questo modulo non viene da noi. Eccone uno nuovo: lo scriva.",
      nobody:
        "Ha segnato tutti quelli che potrebbero leggere la segnalazione. Tolga il segno alla persona che teme di meno, o si rivolga a un’autorità.",
      field: (name) => `Troppo lungo: ${name}.`,
      patience: (seconds) =>
        `In questo momento arrivano moltissime segnalazioni, quindi la Sua deve aspettare un po’. Il Suo testo e il Suo codice restano qui. Aspetti ${
          wait(seconds)
        }, poi la invii di nuovo da questa pagina. Senza file passa prima.`,
    },
  },

  questions: {
    when: (answer) => `Se «${answer}»:`,
    others: "Qualcun altro",
    dateHint: "Anno, mese e giorno, per esempio 2026-11-23. Lasci vuoto se non sa il giorno.",
    errors: {
      missing: (question) => `Risponda anche a questo: ${question}`,
      choice: (question) => `Scelga una delle risposte: ${question}`,
      date: (question) => `Scriva il giorno con anno, mese e giorno: ${question}`,
    },
    builtIn: {
      going: "Succede ancora?",
      told: "Ne ha parlato con qualcuno nell’organizzazione?",
      toldWhom: "Con chi, e che cosa è successo dopo?",
      yes: "Sì",
      no: "No",
      unknown: "Non lo so",
      amount: "Di quanto denaro si tratta, o di quali cose?",
      hidden: "Come viene tenuto nascosto?",
      gift: "Chi ha dato che cosa a chi, e per che cosa?",
      often: "Quante volte è successo?",
      danger: "Che cosa può succedere, e a chi?",
      object: "Di quale macchina, prodotto o luogo si tratta?",
      waste: "Che cosa è uscito o è stato buttato, e dove?",
      muchWaste: "Quanto è, più o meno?",
      data: "Di chi sono i dati, e di che tipo?",
      seen: "Chi poteva vederli?",
      companies: "Quali imprese partecipano?",
      agreed: "Su che cosa si sono accordate?",
      rule: "Quale regola è stata violata, se lo sa?",
    },
  },

  sent: {
    title: "La Sua segnalazione è arrivata",
    edited:
      "Era già arrivata prima. Ciò che ha cambiato da allora non è stato preso: apra la Sua casella e lo scriva in un messaggio.",
    keep: "Conservi questo codice",
    keepWhy:
      "Con esso legge la risposta. Senza, non possiamo trovare la Sua segnalazione, e nessuno può inviarglielo.",
    open: "Apri ora la mia casella",
    next: "Che cosa succede ora",
    nextItems: [
      "Entro 7 giorni il difensore conferma che la segnalazione è arrivata.",
      "Il difensore può chiederle qualcosa. Torni ogni tanto con il codice.",
      "Entro 3 mesi Le si dice che cosa è stato fatto.",
    ],
    print:
      "Può stampare questa pagina: sulla carta c’è solo il codice. La conservi dove nessuno guarda.",
  },

  files,

  categories: {
    fraud: "Frode o furto",
    corruption: "Corruzione o tangenti",
    harassment: "Molestie o discriminazione",
    safety: "Sicurezza di persone o prodotti",
    environment: "Ambiente",
    privacy: "Riservatezza e dati",
    competition: "Diritto della concorrenza",
    other: "Altro",
  },

  removedCategories: {
    person: "nomi di persone",
    place: "il luogo in cui è stato fatto",
    time: "quando è stato fatto o cambiato",
    device: "la fotocamera, il telefono o la stampante",
    software: "programmi e percorsi",
    history: "versioni precedenti e tracce di modifica",
    hidden: "contenuto nascosto",
  },

  receipt: {
    title: "Aprire la Sua segnalazione",
    label: "Il Suo codice",
    hint: "20 lettere e cifre. Maiuscole, spazi e trattini non contano.",
    open: "Apri",
    errors: {
      length: "Un codice ha 20 lettere e cifre. Lo confronti con il Suo appunto.",
      symbols: (group) =>
        group
          ? `Nel gruppo ${group} c’è un segno che nessun codice ha. Lo confronti con il Suo appunto.`
          : "C’è un segno che nessun codice ha. Lo confronti con il Suo appunto.",
      slip: (group) =>
        group
          ? `C’è un errore, probabilmente nel gruppo ${group}. Lo confronti con il Suo appunto.`
          : "C’è più di un errore. Confronti ogni gruppo con il Suo appunto.",
      unknown:
        "Questo codice non apre nulla. Forse la segnalazione non è stata inviata, o è stata cancellata perché il suo tempo era finito. Confronti il codice con il Suo appunto.",
      token: "Questa pagina è rimasta aperta troppo a lungo. Riprovi.",
      patience: (seconds) =>
        `In questo momento moltissime persone provano codici. Il Suo codice resta qui. Aspetti ${
          wait(seconds)
        }, poi prema di nuovo il pulsante.`,
    },
    ended: "La Sua visita è finita. Inserisca di nuovo il codice.",
  },

  inbox: {
    title: "La Sua segnalazione",
    status: "Stato",
    received: "Arrivata",
    acknowledgeBy: "Conferma entro il",
    feedbackBy: "Risposta entro il",
    yourReport: "Che cosa ha scritto",
    dialogue: "Messaggi",
    none: "Ancora nessun messaggio. Torni con il Suo codice.",
    you: "Lei",
    ombudsman: "Difensore",
    write: "Scrivere un messaggio",
    text: "Messaggio",
    send: "Invia",
    sent: "Il Suo messaggio è stato inviato.",
    leave: "Termina la visita",
    empty: "Scriva qualcosa o scelga un file.",
    gone: "Questa segnalazione non c’è più: il suo tempo era finito ed è stata cancellata.",
    idle:
      "Questa pagina si chiude dopo 15 minuti senza un clic. Un testo lungo è meglio scriverlo prima altrove.",
  },

  left: {
    title: "È uscito",
    text:
      "Su questo sito non resta nulla di questa visita. La cronologia del browser può ancora mostrare che è stato qui.",
    on: "Continua verso una pagina del meteo",
  },

  statuses: {
    new: "arrivata",
    assigned: "presso un avvocato",
    acknowledged: "confermata",
    investigating: "in esame",
    awaiting_reporter: "in attesa di Lei",
    closed: "chiusa",
    archived: "archiviata",
  },

  help,

  error: {
    title: {
      400: "Non siamo riusciti a leggerlo",
      403: "Non permesso da lì",
      404: "Questa pagina non esiste",
      405: "Qui questo non funziona",
      413: "Troppo grande",
      422: "Manca qualcosa",
      429: "Troppi in una volta",
      500: "Qui qualcosa è andato storto",
      503: "Troppe persone in questo momento",
    },
    text: {
      400:
        "Ciò che è arrivato era danneggiato o non era per questa pagina. Niente è stato salvato. Torni indietro e riprovi.",
      403: "Il modulo è stato inviato da un altro sito. Niente è stato salvato.",
      404: "Forse l’indirizzo è scritto male, o la pagina non c’è più.",
      405: "Questo indirizzo aspetta un altro tipo di richiesta.",
      413:
        "Ciò che ha inviato è più grande di quanto questa pagina accetti. Niente è stato salvato. Torni indietro, prenda meno file o file più piccoli, e invii di nuovo.",
      422: "Torni indietro e riprovi.",
      429: "Aspetti un momento e riprovi. Niente è perduto.",
      500:
        "È colpa nostra, non Sua. Niente è stato salvato, a meno che non abbia visto una conferma. Torni indietro e invii di nuovo: lo stesso codice non fa mai una seconda segnalazione.",
      503:
        "In questo momento ci sono troppe persone, o una parte di questo sito è in riparazione. Ciò che ha appena inviato non è stato salvato. Aspetti un minuto, poi riprovi.",
    },
    kept: "Ciò che ha scritto resta su questa pagina. I file andranno scelti di nuovo più tardi.",
    written: "Che cosa ha scritto",
    again: "Invia di nuovo",
    back: "Alla pagina iniziale",
    id: "Se chiede aiuto, dica questo numero:",
  },

  closing: {
    title: "Com’è finita",
    outcomes: {
      confirmed: "Ciò che ha segnalato è stato confermato.",
      partly: "Una parte di ciò che ha segnalato è stata confermata.",
      unfounded: "Ciò che ha segnalato non ha potuto essere confermato.",
      other: "Il caso è finito in un altro modo.",
      unstated: "",
    },
    fresh: "nuovo",
  },

  draft: {
    title: "La Sua bozza",
    keep: "Conserva come bozza",
    keepHint:
      "Una bozza non viene inviata: nessuno tranne Lei può leggerla. Con il Suo codice continua più tardi, su qualsiasi apparecchio, e aggiunge i file uno alla volta. Questo aiuta con una linea lenta.",
    kept: "La Sua bozza è conservata. Non è stata inviata: nessuno tranne Lei può leggerla.",
    until: (day) => `La invii prima del ${day}. Quel giorno viene cancellata.`,
    notKept: "La bozza non è ancora stata conservata.",
    noRoom:
      "In questo momento non c’è posto per un’altra bozza. Il Suo testo è ancora su questa pagina. Invii la segnalazione adesso, o riprovi tra un’ora.",
    tooLong: "È troppo testo per una bozza. Lo accorci, o invii la segnalazione adesso.",
    files: "File di questa bozza",
    none:
      "Ancora nessun file. Ne scelga uno nel modulo, poi conservi la bozza. Poi scelga il prossimo.",
    remove: (file) => `Togli ${file}`,
    sendAgain:
      "Qualcosa è cambiato nello stesso momento. Il Suo testo è ancora qui: lo invii di nuovo.",
  },

  parts: {
    title: "Un file non passa?",
    smaller: "Un’immagine più piccola passa meglio: ne faccia una schermata, e invii la schermata.",
    script:
      "Dove gli script sono permessi, questa pagina taglia da sola un file grande in parti piccole. Quando la linea si interrompe, riprende da dove era.",
    how:
      "Senza script, tagli il file in parti su un computer, per esempio con 7-Zip. Scriva qui quale parte è, scelga quella parte più in basso, e conservi la bozza. Faccia lo stesso con ogni parte. Quando sono arrivate tutte, le uniamo e puliamo il file.",
    part: "Questa è la parte numero",
    parts: "Parti in tutto",
    arrived: (parts) => `Del file che viene in parti sono arrivate queste: ${parts}.`,
    next: (part) => `Ora la parte ${part}.`,
    same: "Scelga di nuovo lo stesso file, e l’invio riprende da dove era.",
    drop: "Dimentica queste parti",
    errors: {
      number: "Scriva in cifre quale parte è e quante sono.",
      size: (most) => `Una parte può avere al massimo ${most}. Tagli il file in parti più piccole.`,
      other: "Ci sono già parti di un altro file. Invii il resto di quelle, o prima le dimentichi.",
      unfinished:
        "Non sono arrivate tutte le parti del Suo file. Invii il resto, o le dimentichi. Poi invii la segnalazione.",
    },
    sending: "Il file sale in parti piccole. Lasci aperta questa pagina.",
    waiting: "La linea si è interrotta. Riprende da sola. Lasci aperta questa pagina.",
  },

  proof: {
    title: "Prova di deposito",
    what:
      "Due piccoli file provano più tardi che cosa ha segnalato, dove e in quale giorno. La prova da sola non dice nulla. Parla solo con la sua chiave: conservi le due cose separate, o non conservi la chiave.",
    get: "Salva la prova",
    key: "Salva la sua chiave",
    check:
      "Chiunque può controllarle senza di noi, anche quando la segnalazione è cancellata da tempo:",
  },

  newCode: {
    title: "Qualcuno ha visto il Suo codice?",
    how:
      "Ecco un nuovo codice. Prima lo scriva. Poi prema il pulsante: da quel momento il vecchio codice non apre più nulla.",
    change: "Usa il nuovo codice",
    done: "Il Suo nuovo codice",
    doneWhy:
      "Il vecchio codice non apre più nulla, e gli altri apparecchi che erano dentro sono fuori. Conservi questo.",
    back: "Torna alla segnalazione",
  },
};
