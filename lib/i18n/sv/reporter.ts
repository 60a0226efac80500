import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("sv", seconds, { one: "# sekund", other: "# sekunder" });

/** What a reporter reads, in Swedish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Lämna snabbt",
  otherLanguage: "Språk",
  notProofread: "Ingen med svenska som modersmål har läst den här översättningen än.",
  skip: "Till texten",

  start: {
    title: "Rapportera missförhållanden tryggt",
    lead:
      "Du har sett något allvarligt på jobbet. Här kan du berätta det för en advokat utan att säga vad du heter. Advokaten är organisationens ombudsperson, men hör inte till den.",
    choose: "Välj organisation",
    back: "Jag har en kod",
    backText: "Läs svaret på en rapport, eller lägg till något.",
    protects: "Vad portalen gör för dig",
    protectsItems: [
      "Ingen frågar efter namn, e-post eller telefonnummer.",
      "Din adress på nätet sparas ingenstans, och inte din webbläsare heller.",
      "Det du skriver krypteras. De som sköter servrarna kan inte läsa det.",
      "Ur filer som du skickar tar vi bort dolda uppgifter, som namn, plats och kamera. Vi visar dig vad vi tog bort.",
      "Med din kod kan du prata med ombudspersonen och förbli okänd.",
    ],
    protectsNot: "Vad den inte kan",
    protectsNotItems: [
      "En dator eller ett nätverk hos din arbetsgivare kan spara vilka sidor du öppnar. Använd din egen telefon, inte på jobbet.",
      "Det du skriver kan visa vem du är. Utelämna det som bara du kan veta, eller säg till ombudspersonen att det inte får föras vidare.",
      "Vi tar bort dolda uppgifter ur filer, inte det som syns eller hörs i dem.",
    ],
  },

  org: {
    report: "Gör en rapport",
    before: "Bra att veta innan du rapporterar",
    inbox: "Jag har en kod",
    steps: [
      "Skriv ner vad som hände. Det tar tio minuter, och du kan förbli okänd.",
      "Spara koden som du får. Den är den enda vägen tillbaka till din rapport.",
      "Inom 7 dagar bekräftar ombudspersonen att rapporten har kommit fram. Inom 3 månader efter det får du veta vad som har gjorts.",
    ],
    who:
      "Rapporten går till ombudspersonen, en advokat utanför organisationen. De som du anger som inblandade får den inte.",
    authorities: "Du kan också rapportera till en av de här myndigheterna",
  },

  report: {
    title: "Din rapport",
    codeTitle: "Din kod",
    codeWhy:
      "Skriv ner den nu. Den öppnar svaren på din rapport, och ingen kan ge dig en annan. Hälften av alla tappar bort sin.",
    required: "Bara det som är märkt med * måste fyllas i.",
    identity: "Vill du säga vad du heter?",
    anonymous: "Nej, jag förblir okänd",
    confidential: "Ja, men bara till ombudspersonen. Organisationen får inte veta det.",
    category: "Vad handlar det om?",
    what: "Vad hände?",
    whatHint: "Med dina egna ord.",
    when: "När?",
    where: "Var?",
    who: "Vem var där, vem vet om det?",
    urgent: "Det är bråttom: någon är i fara, eller bevis håller på att försvinna",
    involved: "Vem får inte veta något om rapporten?",
    involvedHint: "Den som du kryssar för här kan inte se att det finns en rapport.",
    name: "Ditt namn",
    contact: "Hur vi når dig",
    contactHint: "Bara om du valde att säga vad du heter.",
    files: "Filer",
    filesHint: (count, megabytes) =>
      `Högst ${count} filer på ${megabytes} MB var. Dolda uppgifter tas bort, och filens namn också. Det som inte säkert kan rensas förs inte vidare, och du får veta det.`,
    send: "Skicka rapporten",
    sending:
      "På en långsam linje tar det en stund att skicka. Om det avbryts, skicka igen: koden är densamma och inget kommer fram två gånger.",
    broken: "Linjen bröts. Inget är förlorat: skicka igen. Koden är densamma.",
    filesAgain: "Din text finns kvar. Filerna måste väljas igen.",
    refusedForm: "Rapporten är inte skickad än.",
    errors: {
      what: "Skriv vad som hände.",
      category: "Välj vad det handlar om.",
      identity: "Välj om du säger vad du heter.",
      involved: "Ett förkryssat namn finns inte kvar på listan. Titta på listan igen.",
      token: "Sidan var öppen för länge. Din text finns kvar: skicka den igen.",
      code: "Koden i det här formuläret kommer inte från oss. Här är en ny: skriv ner den.",
      nobody:
        "Du har kryssat för alla som skulle kunna läsa rapporten. Ta bort krysset för den som du är minst rädd för, eller vänd dig till en myndighet.",
      field: (name) => `För långt: ${name}.`,
      patience: (seconds) =>
        `Just nu kommer väldigt många rapporter, så din måste vänta lite. Din text och din kod finns kvar här. Vänta ${
          wait(seconds)
        } och skicka den sedan igen från den här sidan. Utan filer går det fortare.`,
    },
  },

  questions: {
    when: (answer) => `Om ”${answer}”:`,
    others: "Någon annan",
    dateHint: "År, månad och dag, till exempel 2026-11-23. Lämna tomt om du inte vet dagen.",
    errors: {
      missing: (question) => `Svara på det här också: ${question}`,
      choice: (question) => `Välj ett av svaren: ${question}`,
      date: (question) => `Skriv dagen som år, månad och dag: ${question}`,
    },
    builtIn: {
      going: "Pågår det fortfarande?",
      told: "Har du berättat det för någon i organisationen?",
      toldWhom: "För vem, och vad hände sedan?",
      yes: "Ja",
      no: "Nej",
      unknown: "Jag vet inte",
      amount: "Hur mycket pengar gäller det, eller vilka saker?",
      hidden: "Hur hålls det dolt?",
      gift: "Vem gav vad till vem, och för vad?",
      often: "Hur ofta har det hänt?",
      danger: "Vad kan hända, och vem drabbas?",
      object: "Vilken maskin, produkt eller plats är det?",
      waste: "Vad kom ut eller kastades, och vart?",
      muchWaste: "Ungefär hur mycket är det?",
      data: "Vems uppgifter är det, och vilka slags uppgifter?",
      seen: "Vem kunde se dem?",
      companies: "Vilka företag deltar?",
      agreed: "Vad kom de överens om?",
      rule: "Vilken regel bröts, om du vet det?",
    },
  },

  sent: {
    title: "Din rapport har kommit fram",
    edited:
      "Den hade redan kommit fram. Det du har ändrat sedan dess togs inte med: öppna din inkorg och skriv det som ett meddelande.",
    keep: "Spara den här koden",
    keepWhy:
      "Med den läser du svaret. Utan den kan vi inte hitta din rapport, och ingen kan skicka den till dig.",
    open: "Öppna min inkorg nu",
    next: "Vad som händer nu",
    nextItems: [
      "Inom 7 dagar bekräftar ombudspersonen att rapporten har kommit fram.",
      "Ombudspersonen kan vilja fråga dig något. Kom tillbaka med koden då och då.",
      "Inom 3 månader får du veta vad som har gjorts.",
    ],
    print:
      "Du kan skriva ut den här sidan: bara koden står på papperet. Spara det där ingen tittar.",
  },

  files,

  categories: {
    fraud: "Bedrägeri eller stöld",
    corruption: "Korruption eller mutor",
    harassment: "Trakasserier eller diskriminering",
    safety: "Säkerhet för människor eller produkter",
    environment: "Miljö",
    privacy: "Integritet och uppgifter",
    competition: "Konkurrensrätt",
    other: "Något annat",
  },

  removedCategories: {
    person: "namn på personer",
    place: "platsen där den gjordes",
    time: "när den gjordes eller ändrades",
    device: "kameran, telefonen eller skrivaren",
    software: "program och sökvägar",
    history: "tidigare versioner och spår av redigering",
    hidden: "dolt innehåll",
  },

  receipt: {
    title: "Öppna din rapport",
    label: "Din kod",
    hint: "20 bokstäver och siffror. Stora bokstäver, mellanslag och streck spelar ingen roll.",
    open: "Öppna",
    errors: {
      length: "En kod har 20 bokstäver och siffror. Jämför med din anteckning.",
      symbols: (group) =>
        group
          ? `I grupp ${group} står ett tecken som ingen kod har. Jämför med din anteckning.`
          : "Där står ett tecken som ingen kod har. Jämför med din anteckning.",
      slip: (group) =>
        group
          ? `Där är ett fel, troligen i grupp ${group}. Jämför med din anteckning.`
          : "Där är mer än ett fel. Jämför varje grupp med din anteckning.",
      unknown:
        "Koden öppnar inget. Kanske skickades rapporten inte, eller så har den raderats för att dess tid var över. Jämför koden med din anteckning.",
      token: "Sidan var öppen för länge. Försök igen.",
      patience: (seconds) =>
        `Just nu provar väldigt många koder. Din kod finns kvar här. Vänta ${
          wait(seconds)
        } och tryck sedan på knappen igen.`,
    },
    ended: "Ditt besök är slut. Skriv in koden igen.",
  },

  inbox: {
    title: "Din rapport",
    status: "Läge",
    received: "Kom fram",
    acknowledgeBy: "Bekräftelse senast",
    feedbackBy: "Svar senast",
    yourReport: "Det du skrev",
    dialogue: "Meddelanden",
    none: "Inget meddelande än. Kom tillbaka med din kod.",
    you: "Du",
    ombudsman: "Ombudsperson",
    write: "Skriv ett meddelande",
    text: "Meddelande",
    send: "Skicka",
    sent: "Ditt meddelande är skickat.",
    leave: "Avsluta besöket",
    empty: "Skriv något eller välj en fil.",
    gone: "Rapporten finns inte kvar: dess tid var över, och den har raderats.",
    idle:
      "Sidan stängs efter 15 minuter utan klick. En lång text är det bättre att skriva någon annanstans först.",
  },

  left: {
    title: "Du har lämnat sidan",
    text:
      "Inget av besöket finns kvar på den här webbplatsen. Webbläsarens historik kan ändå visa att du var här.",
    on: "Vidare till en vädersida",
  },

  statuses: {
    new: "har kommit fram",
    assigned: "hos en advokat",
    acknowledged: "bekräftad",
    investigating: "utreds",
    awaiting_reporter: "väntar på dig",
    closed: "avslutad",
    archived: "arkiverad",
  },

  help,

  error: {
    title: {
      400: "Det kunde vi inte läsa",
      403: "Inte tillåtet därifrån",
      404: "Sidan finns inte",
      405: "Det fungerar inte här",
      413: "För stort",
      422: "Något saknas",
      429: "För många på en gång",
      500: "Något gick fel här",
      503: "För mycket folk just nu",
    },
    text: {
      400:
        "Det som kom fram var trasigt eller inte avsett för den här sidan. Inget sparades. Gå tillbaka och försök igen.",
      403: "Formuläret skickades från en annan webbplats. Inget sparades.",
      404: "Adressen kan vara felskriven, eller så finns sidan inte kvar.",
      405: "Den här adressen tar emot ett annat slags anrop.",
      413:
        "Det du skickade är större än vad sidan tar emot. Inget sparades. Gå tillbaka, ta färre eller mindre filer och skicka igen.",
      422: "Gå tillbaka och försök igen.",
      429: "Vänta en stund och försök igen. Inget är förlorat.",
      500:
        "Det är vårt fel, inte ditt. Inget sparades, om du inte såg en bekräftelse. Gå tillbaka och skicka igen: samma kod gör aldrig en andra rapport.",
      503:
        "Just nu är för många här, eller så lagas en del av webbplatsen. Det du nyss skickade sparades inte. Vänta en minut och försök sedan igen.",
    },
    kept: "Det du skrev finns kvar på den här sidan. Filer måste väljas igen senare.",
    written: "Det du skrev",
    again: "Skicka igen",
    back: "Till startsidan",
    id: "Om du ber om hjälp, säg det här numret:",
  },

  closing: {
    title: "Hur det slutade",
    outcomes: {
      confirmed: "Det du rapporterade har bekräftats.",
      partly: "En del av det du rapporterade har bekräftats.",
      unfounded: "Det du rapporterade kunde inte bekräftas.",
      other: "Ärendet slutade på ett annat sätt.",
      unstated: "",
    },
    fresh: "nytt",
  },

  draft: {
    title: "Ditt utkast",
    keep: "Spara som utkast",
    keepHint:
      "Ett utkast skickas inte: ingen utom du kan läsa det. Med din kod fortsätter du senare, på vilken enhet som helst, och lägger till filer en i taget. Det hjälper på en långsam linje.",
    kept: "Ditt utkast är sparat. Det är inte skickat: ingen utom du kan läsa det.",
    until: (day) => `Skicka det före ${day}. Den dagen raderas det.`,
    notKept: "Utkastet är inte sparat än.",
    noRoom:
      "Just nu finns det ingen plats för ett utkast till. Din text finns kvar på den här sidan. Skicka rapporten nu, eller försök igen om en timme.",
    tooLong: "Det är för mycket text för ett utkast. Korta den, eller skicka rapporten nu.",
    files: "Filer i utkastet",
    none: "Ingen fil än. Välj en i formuläret och spara utkastet. Välj sedan nästa.",
    remove: (file) => `Ta bort ${file}`,
    sendAgain: "Något ändrades i samma stund. Din text finns kvar: skicka den igen.",
  },

  parts: {
    title: "Kommer en fil inte fram?",
    smaller: "En mindre bild kommer fram lättare: ta en skärmbild av den och skicka skärmbilden.",
    script:
      "Där skript är tillåtna delar sidan själv en stor fil i små delar. När linjen bryts fortsätter den där den var.",
    how:
      "Utan skript: dela filen på en dator, till exempel med 7-Zip. Skriv här vilken del det är, välj den delen nedan och spara utkastet. Gör likadant med varje del. När alla har kommit fram sätter vi ihop dem och rensar filen.",
    part: "Det här är del nummer",
    parts: "Delar totalt",
    arrived: (parts) => `Av filen som kommer i delar har dessa kommit fram: ${parts}.`,
    next: (part) => `Nästa: del ${part}.`,
    same: "Välj samma fil igen, så fortsätter den där den var.",
    drop: "Glöm de här delarna",
    errors: {
      number: "Skriv med siffror vilken del det är och hur många de är.",
      size: (most) => `En del får ha högst ${most}. Dela filen i mindre delar.`,
      other: "Här finns redan delar av en annan fil. Skicka resten av dem, eller glöm dem först.",
      unfinished:
        "Alla delar av din fil har inte kommit fram. Skicka resten, eller glöm dem. Skicka sedan rapporten.",
    },
    sending: "Filen går upp i små delar. Låt sidan vara öppen.",
    waiting: "Linjen bröts. Det fortsätter av sig självt. Låt sidan vara öppen.",
  },

  proof: {
    title: "Bevis på inlämning",
    what:
      "Två små filer bevisar senare vad du rapporterade, var och vilken dag. Beviset ensamt säger inget. Det talar först med sin nyckel: spara de två var för sig, eller spara ingen nyckel alls.",
    get: "Spara beviset",
    key: "Spara nyckeln till det",
    check:
      "Vem som helst kan kontrollera dem utan oss, också när rapporten är raderad sedan länge:",
  },

  newCode: {
    title: "Har någon sett din kod?",
    how:
      "Här är en ny kod. Skriv först ner den. Tryck sedan på knappen: från den stunden öppnar den gamla koden inget.",
    change: "Använd den nya koden",
    done: "Din nya kod",
    doneWhy:
      "Den gamla koden öppnar inget längre, och andra enheter som var inne är ute. Spara den här.",
    back: "Tillbaka till rapporten",
  },
};
