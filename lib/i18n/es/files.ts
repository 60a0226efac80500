import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Guárdelo como PDF, o haga una captura de pantalla.";

/** What was removed from files, in Spanish. */
export const files: ReporterTranslation["files"] = {
  title: "Sus archivos",
  clean: "limpio",
  nothing: "No se encontraron datos ocultos.",
  text: "Un archivo de texto no tiene nada oculto. Lo que está escrito en él no se ha mirado.",
  removed: "Quitado:",
  refused: "no aceptado",
  renamed: (was, now) =>
    `El nombre terminaba en .${was}, pero el archivo es ${now}. Ha recibido un nombre adecuado.`,
  file: (number) => `Archivo ${number}`,
  tooLarge: {
    count: (most) => `Una denuncia admite como máximo ${most} archivos a la vez.`,
    file: (size) => `Un archivo puede tener como máximo ${size}.`,
    report: (size) => `Todos los archivos juntos pueden tener como máximo ${size}.`,
    form: "Lo que ha enviado es más grande de lo que admite esta página.",
  },
  reasons: {
    "unknown": {
      what: "No conocemos este tipo de archivo, así que no sabemos qué revelaría.",
      instead: picture,
    },
    "lying-name": {
      what: "El nombre del archivo dice otra cosa que su contenido.",
      instead: "Dé al archivo la terminación de su contenido y envíelo otra vez.",
    },
    "damaged": {
      what: "El archivo está dañado o incompleto.",
      instead: "Ábralo, guárdelo de nuevo y envíelo otra vez; o haga una captura de pantalla.",
    },
    "encrypted": {
      what: "El archivo está protegido con una contraseña, así que no vemos qué contiene.",
      instead: "Guarde una copia sin contraseña y envíela.",
    },
    "too-large": {
      what: "El archivo es demasiado grande para limpiarlo: en bytes, en píxeles o en partes.",
      instead: "Hágalo más pequeño, o divídalo y envíe las partes.",
    },
    "too-deep": {
      what: "Contiene archivos dentro de archivos, más de los que podemos seguir.",
      instead: "Saque los archivos interiores y envíelos uno a uno.",
    },
    "bomb": {
      what: "Desempaquetado, el archivo sería mucho más grande de lo que es.",
      instead: "Envíe uno a uno lo que contiene.",
    },
    "active": {
      what: "El archivo contiene programas (macros o scripts) que no podemos quitar con certeza.",
      instead: "Guárdelo como PDF, o en un formato sin macros.",
    },
    "mail": {
      what: "Es un correo electrónico. Sus direcciones y su camino por la red nombran a personas.",
      instead: "Copie el texto en la denuncia, o imprímalo como PDF; envíe los adjuntos uno a uno.",
    },
    "old-format": {
      what: "El archivo tiene un formato demasiado antiguo para limpiarlo con certeza.",
      instead: "Guárdelo en el formato nuevo (.docx, .xlsx, .pptx) o como PDF.",
    },
    "not-certain": {
      what: "En el archivo hay algo que no podemos limpiar con certeza.",
      instead: picture,
    },
    "residue": {
      what: "Después de limpiarlo quedaba algo que podría mostrar a una persona.",
      instead: picture,
    },
    "deadline": {
      what: "Limpiar el archivo ha tardado demasiado.",
      instead: "Envíelo otra vez; si no ayuda, hágalo más pequeño o guárdelo como PDF.",
    },
    "crash": { what: "No se ha podido limpiar el archivo.", instead: picture },
    "busy": {
      what: "En este momento se limpian demasiados archivos.",
      instead: "Envíelo otra vez dentro de unos minutos.",
    },
  },
};
