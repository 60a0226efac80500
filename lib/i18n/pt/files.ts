import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Guarde-o como PDF, ou faça uma captura de ecrã.";

/** What was removed from files, in Portuguese. */
export const files: ReporterTranslation["files"] = {
  title: "Os seus ficheiros",
  clean: "limpo",
  nothing: "Não foram encontrados dados escondidos.",
  text: "Um ficheiro de texto não tem nada escondido. O que lá está escrito não foi visto.",
  removed: "Retirado:",
  refused: "não aceite",
  renamed: (was, now) =>
    `O nome terminava em .${was}, mas o ficheiro é ${now}. Recebeu um nome adequado.`,
  file: (number) => `Ficheiro ${number}`,
  tooLarge: {
    count: (most) => `Uma denúncia aceita no máximo ${most} ficheiros de cada vez.`,
    file: (size) => `Um ficheiro pode ter no máximo ${size}.`,
    report: (size) => `Todos os ficheiros juntos podem ter no máximo ${size}.`,
    form: "O que enviou é maior do que esta página aceita.",
  },
  reasons: {
    "unknown": {
      what: "Não conhecemos este tipo de ficheiro, por isso não sabemos o que revelaria.",
      instead: picture,
    },
    "lying-name": {
      what: "O nome do ficheiro diz outra coisa que o seu conteúdo.",
      instead: "Dê ao ficheiro a terminação do seu conteúdo e envie-o outra vez.",
    },
    "damaged": {
      what: "O ficheiro está danificado ou incompleto.",
      instead: "Abra-o, guarde-o de novo e envie-o outra vez; ou faça uma captura de ecrã.",
    },
    "encrypted": {
      what: "O ficheiro está protegido com uma palavra-passe, por isso não vemos o que contém.",
      instead: "Guarde uma cópia sem palavra-passe e envie-a.",
    },
    "too-large": {
      what: "O ficheiro é demasiado grande para limpar: em bytes, em píxeis ou em partes.",
      instead: "Torne-o mais pequeno, ou divida-o e envie as partes.",
    },
    "too-deep": {
      what: "Tem ficheiros dentro de ficheiros, mais do que conseguimos seguir.",
      instead: "Tire os ficheiros de dentro e envie-os um a um.",
    },
    "bomb": {
      what: "Aberto, o ficheiro seria muito maior do que é.",
      instead: "Envie um a um o que ele contém.",
    },
    "active": {
      what:
        "O ficheiro contém programas (macros ou scripts) que não conseguimos retirar com certeza.",
      instead: "Guarde-o como PDF, ou num formato sem macros.",
    },
    "mail": {
      what: "Isto é um e-mail. Os seus endereços e o seu caminho pela rede nomeiam pessoas.",
      instead: "Copie o texto para a denúncia, ou imprima-o como PDF; envie os anexos um a um.",
    },
    "old-format": {
      what: "O ficheiro tem um formato demasiado antigo para limpar com certeza.",
      instead: "Guarde-o no formato mais recente (.docx, .xlsx, .pptx) ou como PDF.",
    },
    "not-certain": {
      what: "No ficheiro há algo que não conseguimos limpar com certeza.",
      instead: picture,
    },
    "residue": {
      what: "Depois da limpeza ainda havia algo que podia mostrar uma pessoa.",
      instead: picture,
    },
    "deadline": {
      what: "A limpeza do ficheiro demorou demasiado.",
      instead: "Envie-o outra vez; se não ajudar, torne-o mais pequeno ou guarde-o como PDF.",
    },
    "crash": { what: "A limpeza do ficheiro falhou.", instead: picture },
    "busy": {
      what: "Neste momento estão a ser limpos demasiados ficheiros.",
      instead: "Envie-o outra vez daqui a alguns minutos.",
    },
  },
};
