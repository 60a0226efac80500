import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Portuguese. */
export const help: ReporterTranslation["help"] = {
  title: "Ajuda",
  lead: "Leia isto com calma. Aqui nada pergunta quem é.",
  back: "Todas as páginas de ajuda",
  newWindow: "abre uma janela nova",
  emergencyTitle: "Em perigo?",
  emergency:
    "Ligue 112. É grátis de qualquer telefone na Europa, de dia e de noite. Ninguém lê este portal à noite.",

  rights: {
    title: "Os seus direitos",
    lead:
      "Uma lei da União Europeia protege quem denuncia infrações no trabalho: a Diretiva (UE) 2019/1937. Cada Estado-Membro fez dela uma lei sua. Esta página é uma versão curta, não um conselho jurídico.",
    sections: {
      who: {
        title: "Quem está protegido",
        items: [
          "Quem lá trabalha, trabalhou ou pediu trabalho. Não importa se é pago.",
          "Quem tem a sua própria empresa e trabalha para a organização, ou possui uma parte dela.",
          "As pessoas que o ajudam, e colegas ou familiares que poderiam sofrer com isso.",
        ],
      },
      when: {
        title: "Quando está protegido",
        items: [
          "Tinha boas razões para acreditar que o que denuncia é verdade. Não tem de o provar.",
          "Trata-se de uma violação da lei que as regras abrangem: por exemplo fraude, segurança, ambiente, alimentos, saúde, dados ou concorrência. Muitos Estados abrangem mais.",
          "Denunciou aqui, a uma autoridade ou, em alguns casos, em público.",
          "Não deu o seu nome, e mais tarde soube-se quem é. Está protegido na mesma.",
          "Se se enganou de boa-fé, está protegido. Quem mente de propósito não está.",
        ],
      },
      against: {
        title: "O que ninguém lhe pode fazer",
        items: [
          "Despedi-lo, mudá-lo de lugar, baixar-lhe o salário ou recusar-lhe uma promoção por causa da denúncia.",
          "Assediá-lo ou ameaçá-lo, ou pô-lo numa lista para que ninguém o contrate.",
          "Tentar descobrir quem é. O seu nome só pode ser dado se concordar, ou se um tribunal ou uma autoridade o tiver de saber. Então é avisado antes, se isso não prejudicar o caso.",
          "Fazê-lo assinar que desiste dos seus direitos. Um contrato não os pode tirar.",
        ],
      },
      court: {
        title: "Se acontecer na mesma",
        items: [
          "No tribunal, mostra que denunciou e que foi prejudicado. O seu empregador tem então de mostrar que havia outra razão.",
          "Pergunte a um sindicato, a um advogado ou à autoridade do seu país. O conselho da autoridade é grátis.",
          "Anote o que lhe acontece, com o dia. Guarde as notas em casa.",
        ],
      },
      free: {
        title: "É livre de escolher",
        items: [
          "Pode ir logo a uma autoridade. Não tem de denunciar primeiro aqui.",
          "Pode fazer as duas coisas.",
        ],
      },
      others: {
        title: "As pessoas nomeadas",
        items: [
          "Também têm direitos. São tidas por inocentes até se mostrar o contrário, e são ouvidas.",
        ],
      },
    },
    laws: "A lei de cada país",
  },

  protection: {
    title: "O que este portal protege, e o que não protege",
    lead: "Dizemos-lhe as duas coisas, para que possa decidir.",
    sections: {
      does: {
        title: "O que faz",
        items: [
          "Não é preciso nome, e-mail nem número de telefone.",
          "O endereço do seu aparelho não é guardado. O navegador, a língua e a página de onde veio também não.",
          "O que escreve é fechado à chave antes de ser guardado. Só o provedor, e quem o provedor deixar ler, tem a chave. Quem gere os servidores não tem nenhuma.",
          "Uma pessoa que indique como envolvida não pode ver que há uma denúncia.",
          "Os dados escondidos nos seus ficheiros são retirados. Vê o que foi retirado.",
          "Não há nenhum cookie antes de escrever o seu código. Depois há um, até sair.",
          "{days} dias depois de um caso ser arquivado, é apagado: as suas palavras, os seus ficheiros e o seu código. Fica uma linha de números.",
        ],
      },
      not: {
        title: "O que não pode fazer",
        items: [
          "Esconder que visitou este sítio de quem vigia o seu aparelho ou a sua rede. Nisso o Tor ajuda.",
          "Escondê-lo nas suas próprias palavras. Não escreva o que só uma pessoa pode saber.",
          "Mudar o que se vê ou se ouve numa imagem, num filme ou numa gravação: um rosto, uma voz, uma secretária.",
          "Ajudar quando alguém olha por cima do seu ombro ou tem o seu telefone.",
          "Proteger de uma pessoa com controlo total do servidor em funcionamento enquanto a sua página passa por ele.",
          "Recusar a um juiz. Um tribunal pode mandar o provedor dizer o que sabe.",
        ],
      },
      code: {
        title: "O seu código",
        items: [
          "Quem o tem lê a sua denúncia e pode escrever em seu nome. Trate-o como uma chave.",
          "Se alguém o pode ter visto, abra a sua denúncia e peça um código novo. O antigo acaba logo.",
          "Se o perder, ninguém lho pode devolver. Pode fazer uma nova denúncia.",
        ],
      },
    },
  },

  safe: {
    title: "De onde denunciar",
    lead: "O caminho mais seguro custa alguns minutos. Faça o que puder.",
    sections: {
      place: {
        title: "O lugar",
        items: [
          "Não no trabalho, nem pela rede do trabalho. Não num computador ou telefone que o seu empregador lhe deu ou preparou.",
          "Em casa, em casa de um amigo, ou numa biblioteca ou café onde nenhuma câmara veja o seu ecrã.",
          "Deixe o telefone do trabalho noutro sítio enquanto escreve.",
        ],
      },
      device: {
        title: "O aparelho",
        items: [
          "O seu próprio telefone ou computador, com as suas atualizações.",
          "Uma janela privada não guarda histórico no aparelho. Não o esconde da rede.",
          "Anote o código em papel. Não tire fotografia: as fotografias são muitas vezes copiadas para a nuvem.",
        ],
      },
      tor: {
        title: "Usar o Tor Browser",
        items: [
          "O Tor Browser esconde da rede que página abre, e da página onde está. É grátis: torproject.org.",
          "Arranje-o em casa, não no trabalho. Um empregador pode ver que alguém usa o Tor, mas não para quê.",
          "Este portal funciona no Tor Browser com a definição mais segura.",
        ],
      },
      files: {
        title: "Os seus ficheiros",
        items: [
          "Leve só o que pode ver para o seu trabalho. Não force nenhum acesso.",
          "Impressoras e fotocopiadoras podem marcar o papel e manter listas. Muitas vezes fica registado quem abriu um ficheiro.",
          "Se poucas pessoas têm um documento, conte o que diz em vez de o enviar.",
        ],
      },
      after: {
        title: "Depois",
        items: [
          "Carregue em «Sair depressa». Depois apague este sítio do histórico do seu navegador.",
          "Não fale disso no trabalho, nem o procure lá.",
          "Volte para ver a resposta com o mesmo cuidado da primeira vez.",
        ],
      },
    },
  },

  steps: {
    title: "O que acontece e quando",
    lead: "Da primeira palavra até ao fim.",
    sections: {
      send: {
        title: "Quando envia",
        items: [
          "Vê uma página que diz que a denúncia chegou. Se não a vir, envie outra vez: nada chega duas vezes.",
          "A denúncia vai para o provedor. Se indicou um provedor como envolvido, vai para outro.",
        ],
      },
      week: {
        title: "Em 7 dias",
        items: [
          "O provedor escreve-lhe que a denúncia chegou. Lê isso com o seu código.",
        ],
      },
      look: {
        title: "Nas semanas seguintes",
        items: [
          "O provedor analisa o caso e pode perguntar-lhe algo. Só por este portal se pode falar consigo, por isso volte uma vez por semana.",
          "O provedor pode dar uma versão da denúncia a uma pessoa de contacto na organização, para que se faça algo. Nunca o seu nome, a não ser que concorde.",
        ],
      },
      months: {
        title: "Em 3 meses",
        items: [
          "É informado do que foi ou será feito, e porquê. Em alguns casos demora até 6 meses; então é avisado.",
          "Se nada acontecer, ou se não for bastante, pode ir a uma autoridade.",
        ],
      },
      end: {
        title: "No fim",
        items: [
          "O caso é fechado e arquivado. {days} dias depois tudo é apagado.",
          "Até lá ainda pode ler e escrever.",
        ],
      },
    },
  },

  authorities: {
    title: "Autoridades",
    lead:
      "Também pode denunciar a uma autoridade, ou só a ela. Tem de confirmar em 7 dias e responder em 3 meses, em alguns casos 6.",
    none: "Aqui há uma autoridade para cada área. Os órgãos da União Europeia sabem qual.",
    law: "Lei",
    europe: "União Europeia",
    europeText: "Para fraude com dinheiro da UE e para cartéis. Aceitam todas as línguas oficiais.",
    checked:
      "Quem faz este portal juntou esta lista. Nenhum advogado a verificou, e as autoridades mudam. Veja primeiro a página da autoridade.",
  },

  accessibility: {
    title: "Acessibilidade",
    lead:
      "Toda a gente tem de poder denunciar. Fazemos este portal segundo WCAG 2.2, nível AA, e a norma EN 301 549.",
    sections: {
      state: {
        title: "Até onde chegámos",
        items: [
          "Não conhecemos nenhuma página abaixo do nível AA. É o que dizem os nossos próprios testes. Nenhum organismo de fora o testou, nem um grupo de pessoas com deficiência.",
          "Todas as páginas funcionam sem JavaScript, só com o teclado, com um zoom de 400 %, com as suas próprias cores e sem movimento.",
          "É testado em navegadores de texto. É assim que um leitor de ecrã o encontra.",
        ],
      },
      gaps: {
        title: "O que sabemos que falta",
        items: [
          "As traduções que ninguém de língua materna leu ainda dizem-no no fundo da página.",
          "Não há versão em língua gestual.",
          "Os ficheiros que outros enviam podem não ser acessíveis.",
          "Para o pessoal: uma chave de acesso precisa de JavaScript. Há outras formas de entrar.",
        ],
      },
      tell: {
        title: "Diga-nos",
        items: [
          "Se algo o impede de denunciar, pode telefonar ou escrever ao provedor, ou deixar que alguém de confiança faça a denúncia.",
          "Se tem um código, escreva-o numa mensagem ao provedor.",
          "Se não ajudarmos, dirija-se ao organismo de acessibilidade do seu país.",
        ],
      },
      how: {
        title: "Como foi testado",
        items: [
          "Cada mudança é testada por um programa (axe) em todas as páginas, por um percurso com o teclado, com 320 píxeis de largura e com cores forçadas.",
        ],
      },
    },
  },
};
