import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Spanish. */
export const help: ReporterTranslation["help"] = {
  title: "Ayuda",
  lead: "Lea esto con calma. Aquí nada pregunta quién es usted.",
  back: "Todas las páginas de ayuda",
  newWindow: "abre una ventana nueva",
  emergencyTitle: "¿En peligro?",
  emergency:
    "Llame al 112. Es gratis desde cualquier teléfono en Europa, de día y de noche. Nadie lee este portal por la noche.",

  rights: {
    title: "Sus derechos",
    lead:
      "Una ley de la Unión Europea protege a quienes informan de infracciones en el trabajo: la Directiva (UE) 2019/1937. Cada Estado miembro la ha convertido en ley propia. Esta página es una versión corta, no un consejo jurídico.",
    sections: {
      who: {
        title: "Quién está protegido",
        items: [
          "Usted, si trabaja allí, trabajó allí o ha pedido trabajo. No importa si le pagan.",
          "Usted, si tiene su propia empresa y trabaja para la organización, o si posee una parte de ella.",
          "Las personas que le ayudan, y los compañeros o familiares que podrían sufrir por ello.",
        ],
      },
      when: {
        title: "Cuándo está protegido",
        items: [
          "Tenía buenas razones para creer que lo que denuncia es verdad. No tiene que demostrarlo.",
          "Se trata de una infracción de la ley que las normas cubren: por ejemplo fraude, seguridad, medio ambiente, alimentos, salud, datos o competencia. Muchos Estados cubren más.",
          "Ha denunciado aquí, ante una autoridad o, en algunos casos, en público.",
          "No dio su nombre, y más tarde se supo quién es. Está protegido igualmente.",
          "Si se equivocó de buena fe, está protegido. Quien miente a propósito no lo está.",
        ],
      },
      against: {
        title: "Lo que nadie puede hacerle",
        items: [
          "Despedirle, trasladarle, bajarle el sueldo o negarle un ascenso por la denuncia.",
          "Acosarle o amenazarle, o ponerle en una lista para que nadie le contrate.",
          "Intentar averiguar quién es. Su nombre solo puede transmitirse si usted está de acuerdo, o si un tribunal o una autoridad debe tenerlo. Entonces se le avisa antes, si eso no perjudica el caso.",
          "Hacerle firmar que renuncia a sus derechos. Un contrato no puede quitárselos.",
        ],
      },
      court: {
        title: "Si ocurre a pesar de todo",
        items: [
          "Ante el tribunal, usted muestra que denunció y que le han perjudicado. Su empresa tiene que mostrar entonces que había otra razón.",
          "Pregunte a un sindicato, a un abogado o a la autoridad de su país. El consejo de la autoridad es gratis.",
          "Anote lo que le pasa, con el día. Guarde las notas en casa.",
        ],
      },
      free: {
        title: "Usted elige libremente",
        items: [
          "Puede acudir enseguida a una autoridad. No tiene que denunciar primero aquí.",
          "Puede hacer las dos cosas.",
        ],
      },
      others: {
        title: "Las personas nombradas",
        items: [
          "También tienen derechos. Se las considera inocentes mientras no se muestre lo contrario, y se las escucha.",
        ],
      },
    },
    laws: "La ley de cada país",
  },

  protection: {
    title: "Lo que este portal protege, y lo que no",
    lead: "Le decimos las dos cosas, para que pueda decidir.",
    sections: {
      does: {
        title: "Lo que hace",
        items: [
          "No hacen falta nombre, correo electrónico ni número de teléfono.",
          "La dirección de su aparato no se guarda. Tampoco su navegador, su idioma ni la página de la que viene.",
          "Lo que escribe se cierra con llave antes de guardarse. Solo el defensor, y aquellos a quienes deja leerlo, tienen la llave. Quienes llevan los servidores no tienen ninguna.",
          "Una persona que usted nombra como implicada no puede ver que hay una denuncia.",
          "Se quitan los datos ocultos de sus archivos. Usted ve lo que se ha quitado.",
          "No hay ninguna cookie antes de que escriba su código. Después hay una, hasta que sale.",
          "{days} días después de archivarse un caso, se borra: sus palabras, sus archivos y su código. Queda una línea de cifras.",
        ],
      },
      not: {
        title: "Lo que no puede hacer",
        items: [
          "Ocultar que visitó este sitio a quien vigila su aparato o su red. Para eso ayuda Tor.",
          "Ocultarle en sus propias palabras. No escriba lo que solo usted puede saber.",
          "Cambiar lo que se ve o se oye en una imagen, una película o una grabación: una cara, una voz, una mesa.",
          "Ayudar cuando alguien mira por encima de su hombro o tiene su teléfono.",
          "Proteger de una persona con control total del servidor en marcha mientras su página pasa por él.",
          "Negarse ante un juez. Un tribunal puede ordenar al defensor que diga lo que sabe.",
        ],
      },
      code: {
        title: "Su código",
        items: [
          "Quien lo tiene lee su denuncia y puede escribir en su lugar. Trátelo como una llave.",
          "Si alguien puede haberlo visto, abra su denuncia y pida un código nuevo. El antiguo deja de valer al momento.",
          "Si lo pierde, nadie puede devolvérselo. Puede presentar otra denuncia.",
        ],
      },
    },
  },

  safe: {
    title: "Desde dónde denunciar",
    lead: "El camino más seguro cuesta unos minutos. Tome lo que pueda.",
    sections: {
      place: {
        title: "El lugar",
        items: [
          "No en el trabajo, ni por la red de su trabajo. No en un ordenador o teléfono que su empresa le dio o preparó.",
          "En casa, en casa de un amigo, o en una biblioteca o un café donde ninguna cámara vea su pantalla.",
          "Deje el teléfono del trabajo en otro sitio mientras escribe.",
        ],
      },
      device: {
        title: "El aparato",
        items: [
          "Su propio teléfono u ordenador, con sus actualizaciones.",
          "Una ventana privada no guarda historial en el aparato. No le oculta de la red.",
          "Anote el código en papel. No le haga una foto: las fotos se copian a menudo en la nube.",
        ],
      },
      tor: {
        title: "Usar Tor Browser",
        items: [
          "Tor Browser oculta a la red qué página abre, y a la página dónde está usted. Es gratis: torproject.org.",
          "Consígalo en casa, no en el trabajo. Una empresa puede ver que alguien usa Tor, pero no para qué.",
          "Este portal funciona en Tor Browser con el ajuste más seguro.",
        ],
      },
      files: {
        title: "Sus archivos",
        items: [
          "Tome solo lo que puede ver por su trabajo. No fuerce ningún acceso.",
          "Las impresoras y copiadoras pueden marcar el papel y llevar listas. A menudo se registra quién abrió un archivo.",
          "Si pocas personas tienen un documento, cuente lo que dice en lugar de enviarlo.",
        ],
      },
      after: {
        title: "Después",
        items: [
          "Pulse «Salir rápido». Después borre este sitio del historial de su navegador.",
          "No hable de ello en el trabajo, ni lo busque allí.",
          "Vuelva por la respuesta con el mismo cuidado que la primera vez.",
        ],
      },
    },
  },

  steps: {
    title: "Qué pasa y cuándo",
    lead: "De la primera palabra al final.",
    sections: {
      send: {
        title: "Cuando envía",
        items: [
          "Ve una página que dice que la denuncia ha llegado. Si no la ve, envíe otra vez: nada llega dos veces.",
          "La denuncia va al defensor. Si nombró a un defensor como implicado, va a otro.",
        ],
      },
      week: {
        title: "En 7 días",
        items: [
          "El defensor le escribe que la denuncia ha llegado. Lo lee con su código.",
        ],
      },
      look: {
        title: "En las semanas siguientes",
        items: [
          "El defensor estudia el caso y puede preguntarle algo. Solo por este portal se puede llegar a usted, así que vuelva una vez por semana.",
          "El defensor puede dar una versión de la denuncia a una persona de contacto de la organización, para que se haga algo. Nunca su nombre, salvo que usted esté de acuerdo.",
        ],
      },
      months: {
        title: "En 3 meses",
        items: [
          "Se le dice qué se ha hecho o se hará, y por qué. En algunos casos se tarda hasta 6 meses; entonces se le avisa.",
          "Si no pasa nada, o si no es bastante, puede acudir a una autoridad.",
        ],
      },
      end: {
        title: "Al final",
        items: [
          "El caso se cierra y se archiva. {days} días después se borra todo.",
          "Hasta entonces puede seguir leyendo y escribiendo.",
        ],
      },
    },
  },

  authorities: {
    title: "Autoridades",
    lead:
      "También puede denunciar ante una autoridad, o solo ante ella. Debe confirmar en 7 días y responder en 3 meses, en algunos casos 6.",
    none: "Aquí hay una autoridad para cada materia. Los órganos de la Unión Europea saben cuál.",
    law: "Ley",
    europe: "Unión Europea",
    europeText:
      "Para el fraude con dinero de la UE y para los cárteles. Admiten todas las lenguas oficiales.",
    checked:
      "Quienes hacen este portal han reunido esta lista. Ningún abogado la ha comprobado, y las autoridades cambian. Mire primero la página de la autoridad.",
  },

  accessibility: {
    title: "Accesibilidad",
    lead:
      "Todo el mundo debe poder denunciar. Hacemos este portal según WCAG 2.2, nivel AA, y la norma EN 301 549.",
    sections: {
      state: {
        title: "Hasta dónde hemos llegado",
        items: [
          "No conocemos ninguna página por debajo del nivel AA. Eso dicen nuestras propias pruebas. Ningún organismo de fuera lo ha probado, ni un grupo de personas con discapacidad.",
          "Todas las páginas funcionan sin JavaScript, solo con el teclado, con un zoom del 400 %, con sus propios colores y sin movimiento.",
          "Se prueba en navegadores de texto. Así lo encuentra un lector de pantalla.",
        ],
      },
      gaps: {
        title: "Lo que sabemos que falta",
        items: [
          "Las traducciones que aún no ha leído nadie de lengua materna lo dicen al pie de la página.",
          "No hay versión en lengua de signos.",
          "Los archivos que envían otros pueden no ser accesibles.",
          "Para el personal: una clave de acceso necesita JavaScript. Hay otras formas de entrar.",
        ],
      },
      tell: {
        title: "Díganoslo",
        items: [
          "Si algo le impide denunciar, puede llamar o escribir al defensor, o dejar que alguien de confianza presente la denuncia.",
          "Si tiene un código, escríbalo en un mensaje al defensor.",
          "Si no le ayudamos, acuda al organismo de accesibilidad de su país.",
        ],
      },
      how: {
        title: "Cómo se ha probado",
        items: [
          "Cada cambio se prueba con un programa (axe) en cada página, con un recorrido por teclado, a 320 píxeles de ancho y con colores forzados.",
        ],
      },
    },
  },
};
