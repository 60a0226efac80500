import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Czech. */
export const help: ReporterTranslation["help"] = {
  title: "Nápověda",
  lead: "Čtěte v klidu. Nic se tu neptá, kdo jste.",
  back: "Všechny stránky nápovědy",
  newWindow: "otevře nové okno",
  emergencyTitle: "Jste v nebezpečí?",
  emergency:
    "Volejte 112. Je to zdarma z každého telefonu v Evropě, ve dne i v noci. V noci tento portál nikdo nečte.",

  rights: {
    title: "Vaše práva",
    lead:
      "Právo Evropské unie chrání lidi, kteří oznámí protiprávní jednání v práci: směrnice (EU) 2019/1937. Každý členský stát z ní udělal vlastní zákon. Tato stránka je krátká verze, ne právní rada.",
    sections: {
      who: {
        title: "Kdo je chráněn",
        items: [
          "Vy, pokud tam pracujete, pracovali jste nebo jste se o práci ucházeli. Nezáleží na tom, zda za peníze.",
          "Vy, pokud máte vlastní firmu a pracujete pro organizaci, nebo v ní vlastníte podíl.",
          "Lidé, kteří vám pomáhají, a kolegové nebo rodina, kteří by tím mohli trpět.",
        ],
      },
      when: {
        title: "Kdy jste chráněni",
        items: [
          "Měli jste dobrý důvod věřit, že to, co oznamujete, je pravda. Nemusíte to dokazovat.",
          "Jde o porušení práva, na které se pravidla vztahují: například podvod, bezpečnost, životní prostředí, potraviny, zdraví, údaje nebo soutěž. Mnoho států jde dál.",
          "Oznámili jste to zde, u úřadu, nebo v některých případech veřejně.",
          "Jméno jste neuvedli a později vyšlo najevo, kdo jste. Jste přesto chráněni.",
          "Kdo se mýlil v dobré víře, je chráněn. Kdo lže úmyslně, není.",
        ],
      },
      against: {
        title: "Co vám nikdo nesmí udělat",
        items: [
          "Propustit vás, přeložit, snížit plat nebo odmítnout povýšení kvůli oznámení.",
          "Šikanovat vás nebo vyhrožovat, nebo vás zapsat na seznam, aby vás nikdo nezaměstnal.",
          "Snažit se zjistit, kdo jste. Vaše jméno se smí předat jen s vaším souhlasem, nebo když ho musí mít soud či úřad. Pak se to dozvíte předem, pokud to neuškodí případu.",
          "Přimět vás podpisem vzdát se práv. Smlouva vám je nemůže vzít.",
        ],
      },
      court: {
        title: "Když se to přesto stane",
        items: [
          "U soudu ukážete, že jste podali oznámení a že vám bylo ublíženo. Zaměstnavatel pak musí ukázat, že měl jiný důvod.",
          "Zeptejte se odborů, advokáta nebo úřadu ve své zemi. Rada úřadu je zdarma.",
          "Zapisujte si, co se vám děje, i s datem. Poznámky mějte doma.",
        ],
      },
      free: {
        title: "Volba je na vás",
        items: [
          "Můžete jít rovnou na úřad. Nemusíte nejdřív oznamovat zde.",
          "Můžete udělat obojí.",
        ],
      },
      others: {
        title: "Lidé, o kterých se píše",
        items: [
          "Také mají práva. Platí za nevinné, dokud se neukáže opak, a mohou se vyjádřit.",
        ],
      },
    },
    laws: "Zákon každé země",
  },

  protection: {
    title: "Co tento portál chrání, a co ne",
    lead: "Říkáme vám obojí, abyste se mohli rozhodnout.",
    sections: {
      does: {
        title: "Co dělá",
        items: [
          "Jméno, e-mail ani telefon nejsou potřeba.",
          "Adresa vašeho zařízení se neukládá. Prohlížeč, jazyk ani stránka, ze které jste přišli, také ne.",
          "Co napíšete, se před uložením zamkne. Klíč má jen ombudsman a ti, komu ombudsman dovolí číst. Kdo spravuje servery, nemá žádný.",
          "Kdo je označen jako zapojený, nevidí, že nějaké oznámení je.",
          "Skrytá data ve vašich souborech se odstraní. Vidíte, co se odstranilo.",
          "Než zadáte kód, není tu žádné cookie. Pak je jedno, dokud neodejdete.",
          "{days} dní po archivaci se případ smaže: vaše slova, soubory i kód. Zůstane jeden řádek čísel.",
        ],
      },
      not: {
        title: "Co neumí",
        items: [
          "Skrýt vaši návštěvu před tím, kdo sleduje vaše zařízení nebo síť. V tom pomáhá Tor.",
          "Skrýt vás ve vašich vlastních slovech. Nepište, co můžete vědět jen vy.",
          "Změnit, co je vidět nebo slyšet na obrázku, filmu či nahrávce: tvář, hlas, stůl.",
          "Pomoci, když se někdo dívá přes rameno nebo má váš telefon.",
          "Chránit před člověkem s plnou mocí nad běžícím serverem, když jím prochází vaše stránka.",
          "Odmítnout soudce. Soud může ombudsmanovi nařídit, aby řekl, co ví.",
        ],
      },
      code: {
        title: "Váš kód",
        items: [
          "Kdo ho má, čte vaše oznámení a může psát vaším jménem. Zacházejte s ním jako s klíčem.",
          "Pokud ho mohl někdo vidět, otevřete oznámení a požádejte o nový kód. Starý hned přestane platit.",
          "Když ho ztratíte, nikdo vám ho nevrátí. Můžete podat nové oznámení.",
        ],
      },
    },
  },

  safe: {
    title: "Odkud oznamovat",
    lead: "Nejbezpečnější cesta stojí pár minut. Udělejte, co můžete.",
    sections: {
      place: {
        title: "Místo",
        items: [
          "Ne v práci a ne přes síť z práce. Ne na počítači nebo telefonu, který vám dal nebo nastavil zaměstnavatel.",
          "Doma, u přátel, nebo v knihovně či kavárně, kde žádná kamera nevidí na obrazovku.",
          "Služební telefon nechte během psaní jinde.",
        ],
      },
      device: {
        title: "Zařízení",
        items: [
          "Vlastní telefon nebo počítač, s aktualizacemi.",
          "Anonymní okno neukládá na zařízení historii. Před sítí vás neskryje.",
          "Kód si zapište na papír. Nefoťte ho: fotky se často kopírují do cloudu.",
        ],
      },
      tor: {
        title: "Jak použít Tor Browser",
        items: [
          "Tor Browser skrývá před sítí, jakou stránku otevíráte, a před stránkou, kde jste. Je zdarma: torproject.org.",
          "Stáhněte si ho doma, ne v práci. Zaměstnavatel může vidět, že někdo používá Tor, ale ne k čemu.",
          "Tento portál funguje v Tor Browser i s nejbezpečnějším nastavením.",
        ],
      },
      files: {
        title: "Vaše soubory",
        items: [
          "Berte jen to, co smíte v práci vidět. Nikam se nevlamujte.",
          "Tiskárny a kopírky mohou označit papír a vést seznamy. Často se zapisuje, kdo soubor otevřel.",
          "Má-li dokument jen málo lidí, raději řekněte, co v něm je, než ho poslat.",
        ],
      },
      after: {
        title: "Potom",
        items: [
          "Stiskněte „Rychle odejít“. Pak smažte tento web z historie prohlížeče.",
          "V práci o tom nemluvte a nic o tom tam nehledejte.",
          "Pro odpověď se vraťte stejně opatrně jako poprvé.",
        ],
      },
    },
  },

  steps: {
    title: "Co se kdy děje",
    lead: "Od prvního slova do konce.",
    sections: {
      send: {
        title: "Po odeslání",
        items: [
          "Uvidíte stránku, že oznámení dorazilo. Pokud ji nevidíte, odešlete znovu: nic nedorazí dvakrát.",
          "Oznámení jde k ombudsmanovi. Pokud jste ombudsmana označili jako zapojeného, jde k jinému.",
        ],
      },
      week: {
        title: "Do 7 dnů",
        items: [
          "Ombudsman vám napíše, že oznámení dorazilo. Přečtete si to s kódem.",
        ],
      },
      look: {
        title: "V dalších týdnech",
        items: [
          "Ombudsman to prošetřuje a může se na něco zeptat. Zastihnout vás lze jen přes tento portál, proto se vraťte jednou týdně.",
          "Ombudsman může dát verzi oznámení kontaktní osobě v organizaci, aby se něco udělalo. Nikdy ne vaše jméno, pokud nesouhlasíte.",
        ],
      },
      months: {
        title: "Do 3 měsíců",
        items: [
          "Dozvíte se, co se udělalo nebo udělá, a proč. Někdy to trvá až 6 měsíců; pak se to dozvíte.",
          "Když se nic neděje nebo to nestačí, můžete jít na úřad.",
        ],
      },
      end: {
        title: "Na konci",
        items: [
          "Případ se uzavře a archivuje. O {days} dní později se vše smaže.",
          "Do té doby můžete dál číst a psát.",
        ],
      },
    },
  },

  authorities: {
    title: "Úřady",
    lead:
      "Oznámení můžete podat i u úřadu, nebo jen tam. Musí potvrdit do 7 dnů a odpovědět do 3 měsíců, někdy 6.",
    none: "Zde je úřad pro každou oblast. Orgány Evropské unie vědí, který.",
    law: "Zákon",
    europe: "Evropská unie",
    europeText: "Pro podvody s penězi EU a pro kartely. Přijímají všechny úřední jazyky.",
    checked:
      "Seznam sestavili tvůrci tohoto portálu. Žádný právník ho nekontroloval a úřady se mění. Podívejte se nejdřív na stránku úřadu.",
  },

  accessibility: {
    title: "Přístupnost",
    lead:
      "Oznámení musí moci podat každý. Portál stavíme podle WCAG 2.2, úroveň AA, a normy EN 301 549.",
    sections: {
      state: {
        title: "Jak jsme daleko",
        items: [
          "Nevíme o stránce pod úrovní AA. Říkají to naše vlastní testy. Netestovala to žádná instituce zvenčí ani skupina lidí s postižením.",
          "Každá stránka funguje bez JavaScript, jen s klávesnicí, při zvětšení 400 %, s vlastními barvami a bez pohybu.",
          "Testuje se v textových prohlížečích. Tak ji potkává čtečka obrazovky.",
        ],
      },
      gaps: {
        title: "Co podle nás chybí",
        items: [
          "Překlady, které zatím nečetl rodilý čtenář, to říkají dole na stránce.",
          "Není tu verze ve znakovém jazyce.",
          "Soubory od jiných nemusí být přístupné.",
          "Pro zaměstnance: přístupový klíč (passkey) potřebuje JavaScript. Přihlásit se lze i jinak.",
        ],
      },
      tell: {
        title: "Řekněte nám",
        items: [
          "Pokud vám něco brání v oznámení, můžete ombudsmanovi zavolat nebo napsat, nebo nechat oznámení podat někoho, komu věříte.",
          "Máte-li kód, napište to ve zprávě ombudsmanovi.",
          "Pokud nepomůžeme, obraťte se na orgán pro přístupnost ve své zemi.",
        ],
      },
      how: {
        title: "Jak se to testovalo",
        items: [
          "Každou změnu testuje program (axe) na každé stránce, průchod klávesnicí, šířka 320 bodů a vynucené barvy.",
        ],
      },
    },
  },
};
