import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Italian. */
export const help: ReporterTranslation["help"] = {
  title: "Aiuto",
  lead: "Legga con calma. Qui niente chiede chi è Lei.",
  back: "Tutte le pagine di aiuto",
  newWindow: "apre una nuova finestra",
  emergencyTitle: "In pericolo?",
  emergency:
    "Chiami il 112. È gratuito da ogni telefono in Europa, giorno e notte. Nessuno legge questo portale di notte.",

  rights: {
    title: "I Suoi diritti",
    lead:
      "Una legge dell’Unione europea protegge chi segnala illeciti sul lavoro: la direttiva (UE) 2019/1937. Ogni Stato membro ne ha fatto una propria legge. Questa pagina è una versione breve, non una consulenza legale.",
    sections: {
      who: {
        title: "Chi è protetto",
        items: [
          "Lei, se vi lavora, vi ha lavorato o ha chiesto lavoro. Non importa se è pagato.",
          "Lei, se ha una Sua impresa e lavora per l’organizzazione, o se ne possiede una quota.",
          "Le persone che La aiutano, e i colleghi o familiari che potrebbero soffrirne.",
        ],
      },
      when: {
        title: "Quando è protetto",
        items: [
          "Aveva buoni motivi per credere che ciò che segnala sia vero. Non deve provarlo.",
          "Si tratta di una violazione della legge che le norme coprono: per esempio frode, sicurezza, ambiente, alimenti, salute, dati o concorrenza. Molti Stati coprono di più.",
          "Ha segnalato qui, a un’autorità o, in certi casi, in pubblico.",
          "Non ha dato il Suo nome, e più tardi si è saputo chi è. È protetto lo stesso.",
          "Se si è sbagliato in buona fede, è protetto. Chi mente apposta non lo è.",
        ],
      },
      against: {
        title: "Che cosa nessuno può farle",
        items: [
          "Licenziarla, spostarla, ridurle la paga o negarle una promozione per la segnalazione.",
          "Molestarla o minacciarla, o metterla in una lista perché nessuno La assuma.",
          "Cercare di scoprire chi è. Il Suo nome può essere dato solo se è d’accordo, o se un tribunale o un’autorità deve averlo. Allora Le viene detto prima, se ciò non danneggia il caso.",
          "Farle firmare la rinuncia ai Suoi diritti. Un contratto non può toglierli.",
        ],
      },
      court: {
        title: "Se succede lo stesso",
        items: [
          "In tribunale Lei mostra che ha segnalato e che Le è stato fatto un danno. Il datore di lavoro deve allora mostrare che c’era un altro motivo.",
          "Chieda a un sindacato, a un avvocato o all’autorità del Suo Paese. Il consiglio dell’autorità è gratuito.",
          "Annoti ciò che Le succede, con il giorno. Tenga gli appunti a casa.",
        ],
      },
      free: {
        title: "È libero di scegliere",
        items: [
          "Può andare subito da un’autorità. Non deve prima segnalare qui.",
          "Può fare entrambe le cose.",
        ],
      },
      others: {
        title: "Le persone nominate",
        items: [
          "Anche loro hanno diritti. Sono considerate innocenti finché non si mostra il contrario, e vengono ascoltate.",
        ],
      },
    },
    laws: "La legge di ogni Paese",
  },

  protection: {
    title: "Che cosa protegge questo portale, e che cosa no",
    lead: "Le diciamo entrambe le cose, perché possa decidere.",
    sections: {
      does: {
        title: "Che cosa fa",
        items: [
          "Non servono nome, e-mail o numero di telefono.",
          "L’indirizzo del Suo apparecchio non viene salvato. Nemmeno il browser, la lingua o la pagina da cui viene.",
          "Ciò che scrive viene chiuso a chiave prima di essere salvato. Solo il difensore, e chi il difensore lascia leggere, ha la chiave. Chi gestisce i server non ne ha.",
          "Una persona che Lei indica come coinvolta non può vedere che c’è una segnalazione.",
          "I dati nascosti nei Suoi file vengono tolti. Lei vede che cosa è stato tolto.",
          "Non c’è nessun cookie prima che inserisca il codice. Poi ce n’è uno, finché esce.",
          "{days} giorni dopo l’archiviazione un caso viene cancellato: le Sue parole, i Suoi file e il Suo codice. Resta una riga di cifre.",
        ],
      },
      not: {
        title: "Che cosa non può fare",
        items: [
          "Nascondere che ha visitato questo sito a chi sorveglia il Suo apparecchio o la Sua rete. In questo aiuta Tor.",
          "Nasconderla nelle Sue stesse parole. Non scriva ciò che solo Lei può sapere.",
          "Cambiare ciò che si vede o si sente in un’immagine, un film o una registrazione: un viso, una voce, una scrivania.",
          "Aiutare quando qualcuno guarda sopra la Sua spalla, o ha il Suo telefono.",
          "Proteggere da una persona con il pieno controllo del server in funzione mentre la Sua pagina vi passa.",
          "Rifiutarsi davanti a un giudice. Un tribunale può ordinare al difensore di dire ciò che sa.",
        ],
      },
      code: {
        title: "Il Suo codice",
        items: [
          "Chi lo ha legge la Sua segnalazione e può scrivere al Suo posto. Lo tratti come una chiave.",
          "Se qualcuno può averlo visto, apra la segnalazione e chieda un nuovo codice. Il vecchio finisce subito.",
          "Se lo perde, nessuno può ridarglielo. Può fare una nuova segnalazione.",
        ],
      },
    },
  },

  safe: {
    title: "Da dove segnalare",
    lead: "La via più sicura costa qualche minuto. Faccia ciò che può.",
    sections: {
      place: {
        title: "Il luogo",
        items: [
          "Non al lavoro, e non attraverso la rete del lavoro. Non su un computer o telefono che il datore di lavoro Le ha dato o preparato.",
          "A casa, da un amico, o in una biblioteca o un caffè dove nessuna telecamera veda lo schermo.",
          "Lasci altrove il telefono di lavoro mentre scrive.",
        ],
      },
      device: {
        title: "L’apparecchio",
        items: [
          "Il Suo telefono o computer, con gli aggiornamenti.",
          "Una finestra privata non tiene la cronologia sull’apparecchio. Non La nasconde alla rete.",
          "Scriva il codice su carta. Non lo fotografi: le foto vengono spesso copiate nel cloud.",
        ],
      },
      tor: {
        title: "Usare Tor Browser",
        items: [
          "Tor Browser nasconde alla rete quale pagina apre, e alla pagina dove si trova. È gratuito: torproject.org.",
          "Lo prenda a casa, non al lavoro. Un datore di lavoro può vedere che qualcuno usa Tor, ma non per che cosa.",
          "Questo portale funziona in Tor Browser con l’impostazione più sicura.",
        ],
      },
      files: {
        title: "I Suoi file",
        items: [
          "Prenda solo ciò che può vedere per il Suo lavoro. Non forzi nessun accesso.",
          "Stampanti e copiatrici possono marcare la carta e tenere elenchi. Spesso si registra chi ha aperto un file.",
          "Se poche persone hanno un documento, dica che cosa contiene invece di inviarlo.",
        ],
      },
      after: {
        title: "Dopo",
        items: [
          "Prema «Esci subito». Poi cancelli questo sito dalla cronologia del browser.",
          "Non ne parli al lavoro, e non faccia ricerche lì.",
          "Torni per la risposta con la stessa cura della prima volta.",
        ],
      },
    },
  },

  steps: {
    title: "Che cosa succede e quando",
    lead: "Dalla prima parola alla fine.",
    sections: {
      send: {
        title: "Quando invia",
        items: [
          "Vede una pagina che dice che la segnalazione è arrivata. Se non la vede, invii di nuovo: niente arriva due volte.",
          "La segnalazione va al difensore. Se ha indicato un difensore come coinvolto, va a un altro.",
        ],
      },
      week: {
        title: "Entro 7 giorni",
        items: [
          "Il difensore Le scrive che la segnalazione è arrivata. Lo legge con il Suo codice.",
        ],
      },
      look: {
        title: "Nelle settimane dopo",
        items: [
          "Il difensore esamina il caso e può chiederle qualcosa. La si può raggiungere solo attraverso questo portale: torni quindi una volta alla settimana.",
          "Il difensore può dare una versione della segnalazione a una persona di contatto nell’organizzazione, perché si faccia qualcosa. Mai il Suo nome, se non è d’accordo.",
        ],
      },
      months: {
        title: "Entro 3 mesi",
        items: [
          "Le si dice che cosa è stato fatto o si farà, e perché. In certi casi ci vogliono fino a 6 mesi; allora Le viene detto.",
          "Se non succede nulla, o se non basta, può andare da un’autorità.",
        ],
      },
      end: {
        title: "Alla fine",
        items: [
          "Il caso viene chiuso e archiviato. {days} giorni dopo tutto viene cancellato.",
          "Fino ad allora può ancora leggere e scrivere.",
        ],
      },
    },
  },

  authorities: {
    title: "Autorità",
    lead:
      "Può segnalare anche a un’autorità, o solo a lei. Deve confermare entro 7 giorni e rispondere entro 3 mesi, in certi casi 6.",
    none: "Qui c’è un’autorità per ogni materia. Gli organi dell’Unione europea sanno quale.",
    law: "Legge",
    europe: "Unione europea",
    europeText:
      "Per le frodi con denaro dell’UE e per i cartelli. Accettano tutte le lingue ufficiali.",
    checked:
      "Chi fa questo portale ha messo insieme questo elenco. Nessun avvocato l’ha controllato, e le autorità cambiano. Guardi prima la pagina dell’autorità.",
  },

  accessibility: {
    title: "Accessibilità",
    lead:
      "Tutti devono poter segnalare. Costruiamo questo portale secondo WCAG 2.2, livello AA, e la norma EN 301 549.",
    sections: {
      state: {
        title: "A che punto siamo",
        items: [
          "Non conosciamo pagine sotto il livello AA. Così dicono le nostre prove. Nessun ente esterno l’ha provato, né un gruppo di persone con disabilità.",
          "Ogni pagina funziona senza JavaScript, con la sola tastiera, con uno zoom del 400 %, con i Suoi colori e senza movimento.",
          "È provato in browser di testo. È così che lo incontra un lettore di schermo.",
        ],
      },
      gaps: {
        title: "Che cosa sappiamo che manca",
        items: [
          "Le traduzioni che nessun madrelingua ha ancora letto lo dicono in fondo alla pagina.",
          "Non c’è una versione nella lingua dei segni.",
          "I file inviati da altri possono non essere accessibili.",
          "Per il personale: una passkey richiede JavaScript. Ci sono altri modi per entrare.",
        ],
      },
      tell: {
        title: "Ce lo dica",
        items: [
          "Se qualcosa Le impedisce di segnalare, può chiamare o scrivere al difensore, o far fare la segnalazione a una persona di fiducia.",
          "Se ha un codice, lo scriva in un messaggio al difensore.",
          "Se non aiutiamo, si rivolga all’ente per l’accessibilità del Suo Paese.",
        ],
      },
      how: {
        title: "Come è stato provato",
        items: [
          "Ogni modifica è provata da un programma (axe) su ogni pagina, con un percorso da tastiera, a 320 pixel di larghezza e con colori forzati.",
        ],
      },
    },
  },
};
