import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Slovak. */
export const help: ReporterTranslation["help"] = {
  title: "Pomoc",
  lead: "Čítajte v pokoji. Nič sa tu nepýta, kto ste.",
  back: "Všetky stránky pomoci",
  newWindow: "otvorí nové okno",
  emergencyTitle: "Ste v nebezpečenstve?",
  emergency:
    "Volajte 112. Je to zadarmo z každého telefónu v Európe, vo dne aj v noci. V noci tento portál nikto nečíta.",

  rights: {
    title: "Vaše práva",
    lead:
      "Právo Európskej únie chráni ľudí, ktorí oznámia protispoločenskú činnosť v práci: smernica (EÚ) 2019/1937. Každý členský štát z nej urobil vlastný zákon. Táto stránka je krátka verzia, nie právna rada.",
    sections: {
      who: {
        title: "Kto je chránený",
        items: [
          "Vy, ak tam pracujete, pracovali ste alebo ste sa o prácu uchádzali. Nezáleží na tom, či za peniaze.",
          "Vy, ak máte vlastnú firmu a pracujete pre organizáciu, alebo v nej vlastníte podiel.",
          "Ľudia, ktorí vám pomáhajú, a kolegovia alebo rodina, ktorí by tým mohli trpieť.",
        ],
      },
      when: {
        title: "Kedy ste chránení",
        items: [
          "Mali ste dobrý dôvod veriť, že to, čo oznamujete, je pravda. Nemusíte to dokazovať.",
          "Ide o porušenie práva, na ktoré sa pravidlá vzťahujú: napríklad podvod, bezpečnosť, životné prostredie, potraviny, zdravie, údaje alebo hospodárska súťaž. Mnohé štáty idú ďalej.",
          "Oznámili ste to tu, úradu alebo v niektorých prípadoch verejne.",
          "Meno ste neuviedli a neskôr vyšlo najavo, kto ste. Aj tak ste chránení.",
          "Kto sa mýlil v dobrej viere, je chránený. Kto klame úmyselne, nie je.",
        ],
      },
      against: {
        title: "Čo vám nikto nesmie urobiť",
        items: [
          "Prepustiť vás, preložiť, znížiť plat alebo odmietnuť povýšenie pre oznámenie.",
          "Šikanovať vás alebo sa vyhrážať, alebo vás zapísať na zoznam, aby vás nikto nezamestnal.",
          "Snažiť sa zistiť, kto ste. Vaše meno sa smie odovzdať ďalej len s vaším súhlasom, alebo keď ho musí mať súd či úrad. Vtedy sa to dozviete vopred, ak to neuškodí prípadu.",
          "Prinútiť vás podpisom vzdať sa práv. Zmluva vám ich nemôže vziať.",
        ],
      },
      court: {
        title: "Keď sa to aj tak stane",
        items: [
          "Na súde ukážete, že ste podali oznámenie a že vám bolo ublížené. Zamestnávateľ potom musí ukázať, že mal iný dôvod.",
          "Opýtajte sa odborov, advokáta alebo úradu vo svojej krajine. Rada úradu je zadarmo.",
          "Zapisujte si, čo sa vám deje, aj s dátumom. Poznámky majte doma.",
        ],
      },
      free: {
        title: "Voľba je na vás",
        items: [
          "Môžete ísť rovno na úrad. Nemusíte najprv oznamovať tu.",
          "Môžete urobiť oboje.",
        ],
      },
      others: {
        title: "Ľudia, o ktorých sa píše",
        items: [
          "Aj oni majú práva. Platia za nevinných, kým sa neukáže opak, a môžu sa vyjadriť.",
        ],
      },
    },
    laws: "Zákon každej krajiny",
  },

  protection: {
    title: "Čo tento portál chráni a čo nie",
    lead: "Hovoríme vám oboje, aby ste sa mohli rozhodnúť.",
    sections: {
      does: {
        title: "Čo robí",
        items: [
          "Meno, e-mail ani telefón nie sú potrebné.",
          "Adresa vášho zariadenia sa neukladá. Prehliadač, jazyk ani stránka, z ktorej ste prišli, tiež nie.",
          "Čo napíšete, sa pred uložením zamkne. Kľúč má len ombudsman a tí, ktorým ombudsman dovolí čítať. Kto spravuje servery, nemá žiadny.",
          "Koho označíte ako zapojeného, ten nevidí, že nejaké oznámenie je.",
          "Skryté údaje vo vašich súboroch sa odstránia. Vidíte, čo sa odstránilo.",
          "Kým nezadáte kód, nie je tu žiadny súbor cookie. Potom je jeden, kým neodídete.",
          "{days} dní po archivácii sa prípad vymaže: vaše slová, súbory aj kód. Zostane jeden riadok čísel.",
        ],
      },
      not: {
        title: "Čo nedokáže",
        items: [
          "Skryť vašu návštevu pred tým, kto sleduje vaše zariadenie alebo sieť. V tom pomáha Tor.",
          "Skryť vás vo vašich vlastných slovách. Nepíšte, čo môžete vedieť len vy.",
          "Zmeniť, čo vidno alebo počuť na obrázku, filme či nahrávke: tvár, hlas, stôl.",
          "Pomôcť, keď sa vám niekto pozerá cez plece alebo má váš telefón.",
          "Chrániť pred človekom s plnou mocou nad bežiacim serverom, keď ním prechádza vaša stránka.",
          "Odmietnuť sudcu. Súd môže ombudsmanovi nariadiť, aby povedal, čo vie.",
        ],
      },
      code: {
        title: "Váš kód",
        items: [
          "Kto ho má, číta vaše oznámenie a môže písať vo vašom mene. Zaobchádzajte s ním ako s kľúčom.",
          "Ak ho mohol niekto vidieť, otvorte oznámenie a požiadajte o nový kód. Starý hneď prestane platiť.",
          "Keď ho stratíte, nikto vám ho nevráti. Môžete podať nové oznámenie.",
        ],
      },
    },
  },

  safe: {
    title: "Odkiaľ oznamovať",
    lead: "Najbezpečnejšia cesta trvá pár minút. Urobte, čo môžete.",
    sections: {
      place: {
        title: "Miesto",
        items: [
          "Nie v práci a nie cez sieť z práce. Nie na počítači alebo telefóne, ktorý vám dal alebo nastavil zamestnávateľ.",
          "Doma, u priateľov alebo v knižnici či kaviarni, kde žiadna kamera nevidí na obrazovku.",
          "Služobný telefón nechajte počas písania inde.",
        ],
      },
      device: {
        title: "Zariadenie",
        items: [
          "Vlastný telefón alebo počítač, s aktualizáciami.",
          "Súkromné okno neukladá na zariadení históriu. Pred sieťou vás neskryje.",
          "Kód si zapíšte na papier. Nefoťte ho: fotky sa často kopírujú do cloudu.",
        ],
      },
      tor: {
        title: "Ako použiť Tor Browser",
        items: [
          "Tor Browser skrýva pred sieťou, akú stránku otvárate, a pred stránkou, kde ste. Je zadarmo: torproject.org.",
          "Stiahnite si ho doma, nie v práci. Zamestnávateľ môže vidieť, že niekto používa Tor, ale nie na čo.",
          "Tento portál funguje v Tor Browser aj s najbezpečnejším nastavením.",
        ],
      },
      files: {
        title: "Vaše súbory",
        items: [
          "Berte len to, čo smiete v práci vidieť. Nikam sa nevlamujte.",
          "Tlačiarne a kopírky môžu označiť papier a viesť zoznamy. Často sa zapisuje, kto súbor otvoril.",
          "Ak má dokument len málo ľudí, radšej povedzte, čo v ňom je, než ho poslať.",
        ],
      },
      after: {
        title: "Potom",
        items: [
          "Stlačte „Rýchlo odísť“. Potom vymažte tento web z histórie prehliadača.",
          "V práci o tom nehovorte a nič o tom tam nehľadajte.",
          "Po odpoveď sa vráťte rovnako opatrne ako prvýkrát.",
        ],
      },
    },
  },

  steps: {
    title: "Čo sa kedy deje",
    lead: "Od prvého slova do konca.",
    sections: {
      send: {
        title: "Po odoslaní",
        items: [
          "Uvidíte stránku, že oznámenie prišlo. Ak ju nevidíte, odošlite znova: nič nepríde dvakrát.",
          "Oznámenie ide k ombudsmanovi. Ak ste ombudsmana označili ako zapojeného, ide k inému.",
        ],
      },
      week: {
        title: "Do 7 dní",
        items: [
          "Ombudsman vám napíše, že oznámenie prišlo. Prečítate si to s kódom.",
        ],
      },
      look: {
        title: "V ďalších týždňoch",
        items: [
          "Ombudsman to preveruje a môže sa na niečo opýtať. Zastihnúť vás možno len cez tento portál, preto sa vráťte raz za týždeň.",
          "Ombudsman môže dať verziu oznámenia kontaktnej osobe v organizácii, aby sa niečo urobilo. Nikdy nie vaše meno, ak nesúhlasíte.",
        ],
      },
      months: {
        title: "Do 3 mesiacov",
        items: [
          "Dozviete sa, čo sa urobilo alebo urobí, a prečo. Niekedy to trvá až 6 mesiacov; vtedy sa to dozviete.",
          "Keď sa nič nedeje alebo to nestačí, môžete ísť na úrad.",
        ],
      },
      end: {
        title: "Na konci",
        items: [
          "Prípad sa uzavrie a archivuje. O {days} dní neskôr sa všetko vymaže.",
          "Dovtedy môžete ďalej čítať a písať.",
        ],
      },
    },
  },

  authorities: {
    title: "Úrady",
    lead:
      "Oznámenie môžete podať aj úradu, alebo len tam. Musí potvrdiť do 7 dní a odpovedať do 3 mesiacov, niekedy 6.",
    none: "Tu je úrad pre každú oblasť. Orgány Európskej únie vedia, ktorý.",
    law: "Zákon",
    europe: "Európska únia",
    europeText: "Pre podvody s peniazmi EÚ a pre kartely. Prijímajú všetky úradné jazyky.",
    checked:
      "Zoznam zostavili tvorcovia tohto portálu. Žiadny právnik ho nekontroloval a úrady sa menia. Pozrite sa najprv na stránku úradu.",
  },

  accessibility: {
    title: "Prístupnosť",
    lead:
      "Oznámenie musí môcť podať každý. Portál staviame podľa WCAG 2.2, úroveň AA, a normy EN 301 549.",
    sections: {
      state: {
        title: "Ako sme ďaleko",
        items: [
          "Nevieme o stránke pod úrovňou AA. Hovoria to naše vlastné testy. Netestovala to žiadna inštitúcia zvonka ani skupina ľudí so zdravotným postihnutím.",
          "Každá stránka funguje bez JavaScript, len s klávesnicou, pri zväčšení 400 %, s vlastnými farbami a bez pohybu.",
          "Testuje sa v textových prehliadačoch. Tak ju stretáva čítačka obrazovky.",
        ],
      },
      gaps: {
        title: "Čo podľa nás chýba",
        items: [
          "Preklady, ktoré ešte nečítal rodený čitateľ, to hovoria dolu na stránke.",
          "Nie je tu verzia v posunkovom jazyku.",
          "Súbory od iných nemusia byť prístupné.",
          "Pre zamestnancov: prístupový kľúč (passkey) potrebuje JavaScript. Prihlásiť sa dá aj inak.",
        ],
      },
      tell: {
        title: "Povedzte nám",
        items: [
          "Ak vám niečo bráni v oznámení, môžete ombudsmanovi zavolať alebo napísať, alebo nechať oznámenie podať niekoho, komu veríte.",
          "Ak máte kód, napíšte to v správe ombudsmanovi.",
          "Ak nepomôžeme, obráťte sa na orgán pre prístupnosť vo svojej krajine.",
        ],
      },
      how: {
        title: "Ako sa to testovalo",
        items: [
          "Každú zmenu testuje program (axe) na každej stránke, prechod klávesnicou, šírka 320 bodov a vynútené farby.",
        ],
      },
    },
  },
};
