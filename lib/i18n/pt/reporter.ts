import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("pt", seconds, { one: "# segundo", many: "# segundos", other: "# segundos" });

/** What a reporter reads, in Portuguese. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Sair depressa",
  otherLanguage: "Língua",
  notProofread: "Ninguém de língua materna portuguesa leu ainda esta tradução.",
  skip: "Ir para o texto",

  start: {
    title: "Denunciar uma infração em segurança",
    lead:
      "Viu algo grave no trabalho. Aqui pode contá-lo a um advogado sem dar o seu nome. O advogado é o provedor da organização, mas não faz parte dela.",
    choose: "Escolha a organização",
    back: "Tenho um código",
    backText: "Ler a resposta a uma denúncia ou acrescentar algo.",
    protects: "O que este portal faz por si",
    protectsItems: [
      "Não se pede nome, e-mail nem número de telefone.",
      "O seu endereço na rede não é guardado em lado nenhum, e o seu navegador também não.",
      "O que escreve é cifrado. Quem gere os servidores não o pode ler.",
      "Dos seus ficheiros retiramos dados escondidos, como nomes, o lugar e a câmara. Mostramos-lhe o que retirámos.",
      "Com o seu código pode falar com o provedor e não dar o seu nome.",
    ],
    protectsNot: "O que não pode fazer",
    protectsNotItems: [
      "Um computador ou uma rede do seu empregador pode registar que páginas abre. Use o seu próprio telefone, longe do trabalho.",
      "O que escreve pode mostrar quem é. Não escreva aquilo que mais ninguém pode saber, ou diga ao provedor que não o transmita.",
      "Retiramos os dados escondidos dos ficheiros, não o que neles se vê ou se ouve.",
    ],
  },

  org: {
    report: "Fazer uma denúncia",
    before: "É bom saber antes de denunciar",
    inbox: "Tenho um código",
    steps: [
      "Escreva o que aconteceu. Demora dez minutos, e não precisa de dar o seu nome.",
      "Guarde o código que recebe. É o único caminho de volta à sua denúncia.",
      "Em 7 dias, o provedor confirma que a denúncia chegou. Nos 3 meses seguintes é informado do que foi feito.",
    ],
    who:
      "A denúncia vai para o provedor, um advogado de fora da organização. As pessoas que indicar como envolvidas não a recebem.",
    authorities: "Também pode denunciar a uma destas autoridades",
  },

  report: {
    title: "A sua denúncia",
    codeTitle: "O seu código",
    codeWhy:
      "Anote-o agora. Abre as respostas à sua denúncia, e ninguém lhe pode dar outro. Metade das pessoas perde o seu.",
    required: "Só é preciso preencher o que está marcado com *.",
    identity: "Quer dar o seu nome?",
    anonymous: "Não, prefiro não o dar",
    confidential: "Sim, mas só ao provedor. A organização não o recebe.",
    category: "De que se trata?",
    what: "O que aconteceu?",
    whatHint: "Pelas suas próprias palavras.",
    when: "Quando?",
    where: "Onde?",
    who: "Quem estava lá, quem sabe disso?",
    urgent: "É urgente: alguém está em perigo, ou as provas vão desaparecer",
    involved: "Quem não pode saber desta denúncia?",
    involvedHint: "A pessoa que marcar aqui não pode ver que há uma denúncia.",
    name: "O seu nome",
    contact: "Como falar consigo",
    contactHint: "Só se escolheu dar o seu nome.",
    files: "Ficheiros",
    filesHint: (count, megabytes) =>
      `Até ${count} ficheiros de ${megabytes} MB cada. Os dados escondidos são retirados, e o nome do ficheiro também. O que não se pode limpar com certeza não é transmitido, e é avisado disso.`,
    send: "Enviar a denúncia",
    sending:
      "Numa linha lenta, o envio demora. Se parar, envie outra vez: o código é o mesmo e nada chega duas vezes.",
    broken: "A linha caiu. Nada se perdeu: envie outra vez. O código é o mesmo.",
    filesAgain: "O seu texto ainda está aqui. É preciso escolher os ficheiros outra vez.",
    refusedForm: "A denúncia ainda não foi enviada.",
    errors: {
      what: "Escreva o que aconteceu.",
      category: "Escolha de que se trata.",
      identity: "Escolha se dá o seu nome.",
      involved: "Um nome marcado já não está na lista. Veja a lista outra vez.",
      token:
        "Esta página esteve aberta demasiado tempo. O seu texto ainda está aqui: envie-o outra vez.",
      code: "O código deste formulário não é nosso. Aqui está um novo: anote-o.",
      nobody:
        "Marcou todas as pessoas que poderiam ler a denúncia. Desmarque a que menos receia, ou dirija-se a uma autoridade.",
      field: (name) => `Demasiado longo: ${name}.`,
      patience: (seconds) =>
        `Neste momento chegam muitas denúncias, por isso a sua tem de esperar um pouco. O seu texto e o seu código ficam aqui. Espere ${
          wait(seconds)
        } e envie-a outra vez a partir desta página. Sem ficheiros passa mais depressa.`,
    },
  },

  questions: {
    when: (answer) => `Se «${answer}»:`,
    others: "Outra pessoa",
    dateHint: "Ano, mês e dia, por exemplo 2026-11-23. Deixe vazio se não sabe o dia.",
    errors: {
      missing: (question) => `Responda também a isto: ${question}`,
      choice: (question) => `Escolha uma das respostas: ${question}`,
      date: (question) => `Escreva o dia com ano, mês e dia: ${question}`,
    },
    builtIn: {
      going: "Ainda acontece?",
      told: "Contou a alguém na organização?",
      toldWhom: "A quem, e o que aconteceu depois?",
      yes: "Sim",
      no: "Não",
      unknown: "Não sei",
      amount: "De quanto dinheiro se trata, ou de que coisas?",
      hidden: "Como é mantido escondido?",
      gift: "Quem deu o quê a quem, e para quê?",
      often: "Quantas vezes aconteceu?",
      danger: "O que pode acontecer, e a quem?",
      object: "Que máquina, produto ou lugar é?",
      waste: "O que escapou ou foi deitado fora, e para onde?",
      muchWaste: "Quanto é, mais ou menos?",
      data: "De quem são os dados, e de que tipo?",
      seen: "Quem os podia ver?",
      companies: "Que empresas participam?",
      agreed: "O que combinaram?",
      rule: "Que regra foi violada, se souber?",
    },
  },

  sent: {
    title: "A sua denúncia chegou",
    edited:
      "Já tinha chegado antes. O que mudou desde então não foi aceite: abra a sua caixa e escreva-o numa mensagem.",
    keep: "Guarde este código",
    keepWhy:
      "Com ele lê a resposta. Sem ele não conseguimos encontrar a sua denúncia, e ninguém lho pode enviar.",
    open: "Abrir agora a minha caixa",
    next: "O que acontece agora",
    nextItems: [
      "Em 7 dias, o provedor confirma que a denúncia chegou.",
      "O provedor pode perguntar-lhe algo. Volte de vez em quando com o código.",
      "Em 3 meses é informado do que foi feito.",
    ],
    print: "Pode imprimir esta página: no papel está só o código. Guarde-o onde ninguém veja.",
  },

  files,

  categories: {
    fraud: "Fraude ou roubo",
    corruption: "Corrupção ou subornos",
    harassment: "Assédio ou discriminação",
    safety: "Segurança de pessoas ou produtos",
    environment: "Ambiente",
    privacy: "Privacidade e dados",
    competition: "Direito da concorrência",
    other: "Outra coisa",
  },

  removedCategories: {
    person: "nomes de pessoas",
    place: "o lugar onde foi feito",
    time: "quando foi feito ou mudado",
    device: "a câmara, o telefone ou a impressora",
    software: "programas e caminhos",
    history: "versões anteriores e sinais de edição",
    hidden: "conteúdo escondido",
  },

  receipt: {
    title: "Abrir a sua denúncia",
    label: "O seu código",
    hint: "20 letras e algarismos. Maiúsculas, espaços e traços não contam.",
    open: "Abrir",
    errors: {
      length: "Um código tem 20 letras e algarismos. Compare-o com a sua nota.",
      symbols: (group) =>
        group
          ? `No grupo ${group} há um sinal que nenhum código tem. Compare-o com a sua nota.`
          : "Há um sinal que nenhum código tem. Compare-o com a sua nota.",
      slip: (group) =>
        group
          ? `Há um erro, provavelmente no grupo ${group}. Compare-o com a sua nota.`
          : "Há mais de um erro. Compare cada grupo com a sua nota.",
      unknown:
        "Este código não abre nada. Talvez a denúncia não tenha sido enviada, ou tenha sido apagada porque o seu tempo acabou. Compare o código com a sua nota.",
      token: "Esta página esteve aberta demasiado tempo. Tente outra vez.",
      patience: (seconds) =>
        `Neste momento muitas pessoas experimentam códigos. O seu código fica aqui. Espere ${
          wait(seconds)
        } e carregue outra vez no botão.`,
    },
    ended: "A sua visita terminou. Escreva o código outra vez.",
  },

  inbox: {
    title: "A sua denúncia",
    status: "Estado",
    received: "Chegada",
    acknowledgeBy: "Confirmação até",
    feedbackBy: "Resposta até",
    yourReport: "O que escreveu",
    dialogue: "Mensagens",
    none: "Ainda não há mensagens. Volte com o seu código.",
    you: "Eu",
    ombudsman: "Provedor",
    write: "Escrever uma mensagem",
    text: "Mensagem",
    send: "Enviar",
    sent: "A sua mensagem foi enviada.",
    leave: "Terminar a visita",
    empty: "Escreva algo ou escolha um ficheiro.",
    gone: "Esta denúncia já não está aqui: o seu tempo acabou e foi apagada.",
    idle:
      "Esta página fecha após 15 minutos sem um clique. Um texto longo é melhor escrever primeiro noutro sítio.",
  },

  left: {
    title: "Já saiu",
    text:
      "Neste sítio não fica nada desta visita. O histórico do navegador ainda pode mostrar que esteve aqui.",
    on: "Seguir para uma página do tempo",
  },

  statuses: {
    new: "chegada",
    assigned: "com um advogado",
    acknowledged: "confirmada",
    investigating: "em análise",
    awaiting_reporter: "à sua espera",
    closed: "fechada",
    archived: "arquivada",
  },

  help,

  error: {
    title: {
      400: "Não conseguimos ler isso",
      403: "Não permitido a partir dali",
      404: "Esta página não existe",
      405: "Isso não funciona aqui",
      413: "Demasiado grande",
      422: "Falta alguma coisa",
      429: "Demasiados ao mesmo tempo",
      500: "Algo correu mal aqui",
      503: "Demasiada gente agora",
    },
    text: {
      400:
        "O que chegou estava danificado ou não era para esta página. Nada foi guardado. Volte atrás e tente outra vez.",
      403: "O formulário foi enviado de outro sítio. Nada foi guardado.",
      404: "Talvez o endereço esteja mal escrito, ou a página já não exista.",
      405: "Este endereço espera outro tipo de pedido.",
      413:
        "O que enviou é maior do que esta página aceita. Nada foi guardado. Volte atrás, escolha menos ficheiros ou mais pequenos, e envie outra vez.",
      422: "Volte atrás e tente outra vez.",
      429: "Espere um momento e tente outra vez. Nada se perdeu.",
      500:
        "A culpa é nossa, não sua. Nada foi guardado, a não ser que tenha visto uma confirmação. Volte atrás e envie outra vez: o mesmo código nunca faz uma segunda denúncia.",
      503:
        "Neste momento há demasiada gente, ou uma parte deste sítio está a ser reparada. O que acabou de enviar não foi guardado. Espere um minuto e tente outra vez.",
    },
    kept:
      "O que escreveu fica nesta página. Os ficheiros terão de ser escolhidos outra vez mais tarde.",
    written: "O que escreveu",
    again: "Enviar outra vez",
    back: "Para a página inicial",
    id: "Se pedir ajuda, diga este número:",
  },

  closing: {
    title: "Como terminou",
    outcomes: {
      confirmed: "O que denunciou foi confirmado.",
      partly: "Uma parte do que denunciou foi confirmada.",
      unfounded: "O que denunciou não pôde ser confirmado.",
      other: "O caso terminou de outra maneira.",
      unstated: "",
    },
    fresh: "novo",
  },

  draft: {
    title: "O seu rascunho",
    keep: "Guardar como rascunho",
    keepHint:
      "Um rascunho não é enviado: mais ninguém o pode ler. Com o seu código continua mais tarde, em qualquer aparelho, e junta os ficheiros um a um. Isso ajuda numa linha lenta.",
    kept: "O seu rascunho está guardado. Não foi enviado: mais ninguém o pode ler.",
    until: (day) => `Envie-o antes de ${day}. Nesse dia é apagado.`,
    notKept: "O rascunho ainda não foi guardado.",
    noRoom:
      "Neste momento não há lugar para outro rascunho. O seu texto ainda está nesta página. Envie a denúncia agora, ou tente outra vez daqui a uma hora.",
    tooLong: "É texto a mais para um rascunho. Encurte-o, ou envie a denúncia agora.",
    files: "Ficheiros deste rascunho",
    none:
      "Ainda não há ficheiros. Escolha um no formulário e guarde o rascunho. Depois escolha o seguinte.",
    remove: (file) => `Retirar ${file}`,
    sendAgain: "Algo mudou no mesmo momento. O seu texto ainda está aqui: envie-o outra vez.",
  },

  parts: {
    title: "Um ficheiro não passa?",
    smaller:
      "Uma imagem mais pequena passa melhor: faça uma captura de ecrã dela e envie a captura.",
    script:
      "Onde os scripts são permitidos, esta página corta sozinha um ficheiro grande em partes pequenas. Quando a linha cai, continua onde estava.",
    how:
      "Sem scripts, corte o ficheiro em partes num computador, por exemplo com 7-Zip. Escreva aqui que parte é, escolha essa parte em baixo e guarde o rascunho. Faça o mesmo com cada parte. Quando chegarem todas, juntamo-las e limpamos o ficheiro.",
    part: "Esta é a parte número",
    parts: "Partes ao todo",
    arrived: (parts) => `Do ficheiro que vem em partes, chegaram estas: ${parts}.`,
    next: (part) => `A seguir: parte ${part}.`,
    same: "Escolha outra vez o mesmo ficheiro, e continua onde estava.",
    drop: "Esquecer estas partes",
    errors: {
      number: "Escreva em algarismos que parte é e quantas são.",
      size: (most) =>
        `Uma parte pode ter no máximo ${most}. Corte o ficheiro em partes mais pequenas.`,
      other: "Já há aqui partes de outro ficheiro. Envie o resto delas, ou esqueça-as primeiro.",
      unfinished:
        "Ainda não chegaram todas as partes do seu ficheiro. Envie o resto, ou esqueça-as. Depois envie a denúncia.",
    },
    sending: "O ficheiro sobe em partes pequenas. Deixe esta página aberta.",
    waiting: "A linha caiu. Continua sozinho. Deixe esta página aberta.",
  },

  proof: {
    title: "Prova de entrega",
    what:
      "Dois pequenos ficheiros provam mais tarde o que denunciou, onde e em que dia. A prova sozinha não diz nada. Só fala com a sua chave: guarde as duas separadas, ou não guarde chave nenhuma.",
    get: "Guardar a prova",
    key: "Guardar a sua chave",
    check:
      "Qualquer pessoa as pode verificar sem nós, também quando a denúncia já foi apagada há muito:",
  },

  newCode: {
    title: "Alguém viu o seu código?",
    how:
      "Aqui está um código novo. Anote-o primeiro. Depois carregue no botão: a partir desse momento o código antigo não abre nada.",
    change: "Usar o código novo",
    done: "O seu código novo",
    doneWhy:
      "O código antigo já não abre nada, e outros aparelhos que estavam dentro ficaram fora. Guarde este.",
    back: "Voltar à denúncia",
  },
};
