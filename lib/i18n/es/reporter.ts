import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("es", seconds, { one: "# segundo", many: "# segundos", other: "# segundos" });

/** What a reporter reads, in Spanish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Salir rápido",
  otherLanguage: "Idioma",
  notProofread: "Ninguna persona de lengua materna española ha leído todavía esta traducción.",
  skip: "Ir al texto",

  start: {
    title: "Informar de una infracción con seguridad",
    lead:
      "Ha visto algo grave en el trabajo. Aquí puede contárselo a un abogado sin dar su nombre. Ese abogado es el defensor de la organización, pero no forma parte de ella.",
    choose: "Elija la organización",
    back: "Tengo un código",
    backText: "Leer la respuesta a una denuncia o añadir algo.",
    protects: "Lo que este portal hace por usted",
    protectsItems: [
      "No se le pide nombre, correo electrónico ni número de teléfono.",
      "Su dirección en la red no se guarda en ningún sitio, y su navegador tampoco.",
      "Lo que escribe se cifra. Quienes llevan los servidores no pueden leerlo.",
      "Quitamos de sus archivos los datos ocultos, como nombres, el lugar y la cámara. Le mostramos lo que hemos quitado.",
      "Con su código puede hablar con el defensor y seguir sin dar su nombre.",
    ],
    protectsNot: "Lo que no puede hacer",
    protectsNotItems: [
      "Un ordenador o una red de su empresa puede registrar qué páginas abre. Use su propio teléfono, fuera del trabajo.",
      "Lo que escribe puede mostrar quién es. No escriba lo que solo usted puede saber, o diga al defensor que no lo transmita.",
      "Quitamos los datos ocultos de los archivos, no lo que se ve o se oye en ellos.",
    ],
  },

  org: {
    report: "Presentar una denuncia",
    before: "Conviene saberlo antes de denunciar",
    inbox: "Tengo un código",
    steps: [
      "Escriba lo que ha pasado. Se tarda diez minutos y no tiene que dar su nombre.",
      "Guarde el código que recibe. Es el único camino de vuelta a su denuncia.",
      "En 7 días, el defensor confirma que la denuncia ha llegado. En los 3 meses siguientes se le dice qué se ha hecho.",
    ],
    who:
      "La denuncia va al defensor, un abogado de fuera de la organización. Las personas que usted nombra como implicadas no la reciben.",
    authorities: "También puede denunciar ante una de estas autoridades",
  },

  report: {
    title: "Su denuncia",
    codeTitle: "Su código",
    codeWhy:
      "Anótelo ahora. Abre las respuestas a su denuncia, y nadie puede darle otro. La mitad de las personas pierde el suyo.",
    required: "Solo hay que rellenar lo marcado con *.",
    identity: "¿Quiere dar su nombre?",
    anonymous: "No, prefiero no darlo",
    confidential: "Sí, pero solo al defensor. La organización no lo recibe.",
    category: "¿De qué se trata?",
    what: "¿Qué ha pasado?",
    whatHint: "Con sus propias palabras.",
    when: "¿Cuándo?",
    where: "¿Dónde?",
    who: "¿Quién estaba allí, quién lo sabe?",
    urgent: "Es urgente: alguien está en peligro o las pruebas van a desaparecer",
    involved: "¿Quién no debe saber nada de esta denuncia?",
    involvedHint: "La persona que marque aquí no puede ver que hay una denuncia.",
    name: "Su nombre",
    contact: "Cómo contactar con usted",
    contactHint: "Solo si ha elegido dar su nombre.",
    files: "Archivos",
    filesHint: (count, megabytes) =>
      `Hasta ${count} archivos de ${megabytes} MB cada uno. Se quitan los datos ocultos, y también el nombre del archivo. Lo que no se puede limpiar con certeza no se transmite, y se le avisa.`,
    send: "Enviar la denuncia",
    sending:
      "Con una línea lenta, el envío tarda. Si se corta, envíe otra vez: el código sigue siendo el mismo y nada llega dos veces.",
    broken:
      "Se ha cortado la línea. No se ha perdido nada: envíe otra vez. El código sigue siendo el mismo.",
    filesAgain: "Su texto sigue aquí. Hay que elegir los archivos otra vez.",
    refusedForm: "La denuncia todavía no se ha enviado.",
    errors: {
      what: "Escriba lo que ha pasado.",
      category: "Elija de qué se trata.",
      identity: "Elija si da su nombre.",
      involved: "Un nombre marcado ya no está en la lista. Mire la lista otra vez.",
      token:
        "Esta página ha estado abierta demasiado tiempo. Su texto sigue aquí: envíelo otra vez.",
      code: "El código de este formulario no es nuestro. Aquí tiene uno nuevo: anótelo.",
      nobody:
        "Ha marcado a todas las personas que podrían leer la denuncia. Desmarque a la que menos tema, o acuda a una autoridad.",
      field: (name) => `Demasiado largo: ${name}.`,
      patience: (seconds) =>
        `En este momento llegan muchas denuncias, así que la suya tiene que esperar un poco. Su texto y su código se quedan aquí. Espere ${
          wait(seconds)
        } y envíela otra vez desde esta página. Sin archivos pasa antes.`,
    },
  },

  questions: {
    when: (answer) => `Si «${answer}»:`,
    others: "Otra persona",
    dateHint: "Año, mes y día, por ejemplo 2026-11-23. Déjelo vacío si no sabe el día.",
    errors: {
      missing: (question) => `Responda también a esto: ${question}`,
      choice: (question) => `Elija una de las respuestas: ${question}`,
      date: (question) => `Escriba el día con año, mes y día: ${question}`,
    },
    builtIn: {
      going: "¿Sigue ocurriendo?",
      told: "¿Se lo ha contado a alguien de la organización?",
      toldWhom: "¿A quién, y qué pasó después?",
      yes: "Sí",
      no: "No",
      unknown: "No lo sé",
      amount: "¿De cuánto dinero se trata, o de qué cosas?",
      hidden: "¿Cómo se mantiene oculto?",
      gift: "¿Quién dio qué a quién, y para qué?",
      often: "¿Cuántas veces ha pasado?",
      danger: "¿Qué puede pasar, y a quién?",
      object: "¿Qué máquina, producto o lugar es?",
      waste: "¿Qué se escapó o se tiró, y adónde?",
      muchWaste: "¿Cuánto es, más o menos?",
      data: "¿De quién son los datos, y de qué tipo?",
      seen: "¿Quién podía verlos?",
      companies: "¿Qué empresas participan?",
      agreed: "¿Qué acordaron?",
      rule: "¿Qué norma se incumplió, si lo sabe?",
    },
  },

  sent: {
    title: "Su denuncia ha llegado",
    edited:
      "Ya había llegado antes. Lo que ha cambiado desde entonces no se ha tomado: abra su buzón y escríbalo en un mensaje.",
    keep: "Guarde este código",
    keepWhy:
      "Con él lee la respuesta. Sin él no podemos encontrar su denuncia, y nadie puede enviárselo.",
    open: "Abrir mi buzón ahora",
    next: "Qué pasa ahora",
    nextItems: [
      "En 7 días, el defensor confirma que la denuncia ha llegado.",
      "El defensor puede preguntarle algo. Vuelva con el código de vez en cuando.",
      "En 3 meses se le dice qué se ha hecho.",
    ],
    print:
      "Puede imprimir esta página: en el papel solo está el código. Guárdelo donde nadie mire.",
  },

  files,

  categories: {
    fraud: "Fraude o robo",
    corruption: "Corrupción o sobornos",
    harassment: "Acoso o discriminación",
    safety: "Seguridad de personas o productos",
    environment: "Medio ambiente",
    privacy: "Privacidad y datos",
    competition: "Derecho de la competencia",
    other: "Otra cosa",
  },

  removedCategories: {
    person: "nombres de personas",
    place: "el lugar donde se hizo",
    time: "cuándo se hizo o se cambió",
    device: "la cámara, el teléfono o la impresora",
    software: "programas y rutas",
    history: "versiones anteriores y huellas de edición",
    hidden: "contenido oculto",
  },

  receipt: {
    title: "Abrir su denuncia",
    label: "Su código",
    hint: "20 letras y cifras. Mayúsculas, espacios y guiones no importan.",
    open: "Abrir",
    errors: {
      length: "Un código tiene 20 letras y cifras. Compárelo con su nota.",
      symbols: (group) =>
        group
          ? `En el grupo ${group} hay un signo que ningún código tiene. Compárelo con su nota.`
          : "Hay un signo que ningún código tiene. Compárelo con su nota.",
      slip: (group) =>
        group
          ? `Hay un error, seguramente en el grupo ${group}. Compárelo con su nota.`
          : "Hay más de un error. Compare cada grupo con su nota.",
      unknown:
        "Este código no abre nada. Quizá la denuncia no se envió, o se borró porque su tiempo había terminado. Compare el código con su nota.",
      token: "Esta página ha estado abierta demasiado tiempo. Inténtelo otra vez.",
      patience: (seconds) =>
        `En este momento muchas personas prueban códigos. Su código se queda aquí. Espere ${
          wait(seconds)
        } y pulse el botón otra vez.`,
    },
    ended: "Su visita ha terminado. Escriba el código otra vez.",
  },

  inbox: {
    title: "Su denuncia",
    status: "Estado",
    received: "Llegada",
    acknowledgeBy: "Confirmación hasta el",
    feedbackBy: "Respuesta hasta el",
    yourReport: "Lo que escribió",
    dialogue: "Mensajes",
    none: "Todavía no hay mensajes. Vuelva con su código.",
    you: "Usted",
    ombudsman: "Defensor",
    write: "Escribir un mensaje",
    text: "Mensaje",
    send: "Enviar",
    sent: "Su mensaje se ha enviado.",
    leave: "Terminar la visita",
    empty: "Escriba algo o elija un archivo.",
    gone: "Esta denuncia ya no está: su tiempo había terminado y se borró.",
    idle:
      "Esta página se cierra tras 15 minutos sin un clic. Un texto largo es mejor escribirlo antes en otro sitio.",
  },

  left: {
    title: "Ha salido",
    text:
      "En este sitio no queda nada de esta visita. El historial del navegador aún puede mostrar que estuvo aquí.",
    on: "Seguir a una página del tiempo",
  },

  statuses: {
    new: "llegada",
    assigned: "con un abogado",
    acknowledged: "confirmada",
    investigating: "en estudio",
    awaiting_reporter: "le espera a usted",
    closed: "cerrada",
    archived: "archivada",
  },

  help,

  error: {
    title: {
      400: "No hemos podido leerlo",
      403: "No permitido desde allí",
      404: "Esta página no existe",
      405: "Eso no funciona aquí",
      413: "Demasiado grande",
      422: "Falta algo",
      429: "Demasiados a la vez",
      500: "Algo ha fallado aquí",
      503: "Demasiada gente ahora",
    },
    text: {
      400:
        "Lo que llegó estaba dañado o no era para esta página. No se ha guardado nada. Vuelva atrás e inténtelo otra vez.",
      403: "El formulario se envió desde otro sitio. No se ha guardado nada.",
      404: "Quizá la dirección está mal escrita, o la página ya no está.",
      405: "Esta dirección espera otro tipo de petición.",
      413:
        "Lo que ha enviado es más grande de lo que admite esta página. No se ha guardado nada. Vuelva atrás, tome menos archivos o más pequeños, y envíe otra vez.",
      422: "Vuelva atrás e inténtelo otra vez.",
      429: "Espere un momento e inténtelo otra vez. No se ha perdido nada.",
      500:
        "Es culpa nuestra, no suya. No se ha guardado nada, salvo que haya visto una confirmación. Vuelva atrás y envíe otra vez: el mismo código nunca hace una segunda denuncia.",
      503:
        "En este momento hay demasiada gente, o se está reparando una parte de este sitio. Lo que acaba de enviar no se ha guardado. Espere un minuto e inténtelo otra vez.",
    },
    kept:
      "Lo que ha escrito se conserva en esta página. Los archivos habrá que elegirlos otra vez más tarde.",
    written: "Lo que escribió",
    again: "Enviarlo otra vez",
    back: "A la página de inicio",
    id: "Si pide ayuda, diga este número:",
  },

  closing: {
    title: "Cómo terminó",
    outcomes: {
      confirmed: "Lo que denunció se ha confirmado.",
      partly: "Una parte de lo que denunció se ha confirmado.",
      unfounded: "Lo que denunció no se ha podido confirmar.",
      other: "El caso terminó de otra manera.",
      unstated: "",
    },
    fresh: "nuevo",
  },

  draft: {
    title: "Su borrador",
    keep: "Guardar como borrador",
    keepHint:
      "Un borrador no se envía: nadie más que usted puede leerlo. Con su código sigue más tarde, en cualquier aparato, y añade los archivos uno a uno. Eso ayuda con una línea lenta.",
    kept: "Su borrador está guardado. No se ha enviado: nadie más que usted puede leerlo.",
    until: (day) => `Envíelo antes del ${day}. Ese día se borra.`,
    notKept: "El borrador todavía no se ha guardado.",
    noRoom:
      "En este momento no hay sitio para otro borrador. Su texto sigue en esta página. Envíe la denuncia ahora, o inténtelo otra vez dentro de una hora.",
    tooLong: "Es demasiado texto para un borrador. Acórtelo, o envíe la denuncia ahora.",
    files: "Archivos de este borrador",
    none:
      "Todavía no hay archivos. Elija uno en el formulario y guarde el borrador. Después elija el siguiente.",
    remove: (file) => `Quitar ${file}`,
    sendAgain: "Algo cambió en el mismo momento. Su texto sigue aquí: envíelo otra vez.",
  },

  parts: {
    title: "¿Un archivo no pasa?",
    smaller:
      "Una imagen más pequeña pasa mejor: haga una captura de pantalla de ella y envíe la captura.",
    script:
      "Donde se permiten scripts, esta página corta por sí misma un archivo grande en partes pequeñas. Cuando se corta la línea, sigue donde estaba.",
    how:
      "Sin scripts, corte el archivo en partes en un ordenador, por ejemplo con 7-Zip. Escriba aquí qué parte es, elija esa parte abajo y guarde el borrador. Haga lo mismo con cada parte. Cuando han llegado todas, las juntamos y limpiamos el archivo.",
    part: "Esta es la parte número",
    parts: "Partes en total",
    arrived: (parts) => `Del archivo que viene en partes han llegado estas: ${parts}.`,
    next: (part) => `Siguiente: parte ${part}.`,
    same: "Elija otra vez el mismo archivo, y sigue donde estaba.",
    drop: "Olvidar estas partes",
    errors: {
      number: "Escriba en cifras qué parte es y cuántas hay.",
      size: (most) =>
        `Una parte puede tener como máximo ${most}. Corte el archivo en partes más pequeñas.`,
      other: "Ya hay aquí partes de otro archivo. Envíe el resto de ellas, u olvídelas primero.",
      unfinished:
        "No han llegado todas las partes de su archivo. Envíe el resto, u olvídelas. Después envíe la denuncia.",
    },
    sending: "El archivo sube en partes pequeñas. Deje esta página abierta.",
    waiting: "Se ha cortado la línea. Sigue por sí solo. Deje esta página abierta.",
  },

  proof: {
    title: "Prueba de presentación",
    what:
      "Dos archivos pequeños prueban más tarde qué denunció, dónde y qué día. La prueba sola no dice nada. Solo habla con su clave: guarde las dos por separado, o no guarde ninguna clave.",
    get: "Guardar la prueba",
    key: "Guardar su clave",
    check:
      "Cualquiera puede comprobarlas sin nosotros, también cuando la denuncia se borró hace tiempo:",
  },

  newCode: {
    title: "¿Alguien ha visto su código?",
    how:
      "Aquí tiene un código nuevo. Anótelo primero. Después pulse el botón: desde ese momento, el código antiguo no abre nada.",
    change: "Usar el código nuevo",
    done: "Su código nuevo",
    doneWhy:
      "El código antiguo ya no abre nada, y los otros aparatos que estaban dentro están fuera. Guarde este.",
    back: "Volver a la denuncia",
  },
};
