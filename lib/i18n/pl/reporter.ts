import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("pl", seconds, {
    one: "# sekundę",
    few: "# sekundy",
    many: "# sekund",
    other: "# sekundy",
  });

/** What a reporter reads, in Polish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Szybko wyjdź",
  otherLanguage: "Język",
  notProofread:
    "Tego tłumaczenia nie czytała jeszcze żadna osoba, dla której polski jest językiem ojczystym.",
  skip: "Przejdź do tekstu",

  start: {
    title: "Bezpieczne zgłaszanie nieprawidłowości",
    lead:
      "W pracy dzieje się coś złego. Tutaj można opowiedzieć o tym prawnikowi bez podawania nazwiska. Prawnik jest rzecznikiem organizacji, ale do niej nie należy.",
    choose: "Wybierz organizację",
    back: "Mam kod",
    backText: "Przeczytaj odpowiedź na zgłoszenie albo coś dopisz.",
    protects: "Co robi dla Ciebie ten portal",
    protectsItems: [
      "Nie pytamy o nazwisko, e-mail ani numer telefonu.",
      "Twój adres w sieci nie jest nigdzie zapisywany, a Twoja przeglądarka też nie.",
      "To, co piszesz, jest szyfrowane. Kto prowadzi serwery, nie może tego przeczytać.",
      "Z plików usuwamy ukryte dane, na przykład nazwiska, miejsce i aparat. Pokazujemy, co usunęliśmy.",
      "Kod pozwala rozmawiać z rzecznikiem bez ujawniania się.",
    ],
    protectsNot: "Czego nie może zrobić",
    protectsNotItems: [
      "Komputer lub sieć pracodawcy może zapisywać, jakie strony otwierasz. Użyj własnego telefonu, poza pracą.",
      "To, co piszesz, może pokazać, kim jesteś. Pomiń to, co tylko Ty możesz wiedzieć, albo powiedz rzecznikowi, że nie wolno tego przekazać dalej.",
      "Z plików usuwamy ukryte dane, a nie to, co w nich widać lub słychać.",
    ],
  },

  org: {
    report: "Złóż zgłoszenie",
    before: "Co dobrze wiedzieć przed zgłoszeniem",
    inbox: "Mam kod",
    steps: [
      "Napisz, co się stało. Zajmie to dziesięć minut, a nazwiska nie musisz podawać.",
      "Zachowaj kod, który otrzymasz. To jedyna droga z powrotem do zgłoszenia.",
      "W ciągu 7 dni rzecznik potwierdza, że zgłoszenie dotarło. W ciągu kolejnych 3 miesięcy dowiesz się, co zrobiono.",
    ],
    who:
      "Zgłoszenie trafia do rzecznika, prawnika spoza organizacji. Osoby, które wskażesz jako zamieszane, go nie dostają.",
    authorities: "Możesz też zgłosić sprawę do jednego z tych organów",
  },

  report: {
    title: "Twoje zgłoszenie",
    codeTitle: "Twój kod",
    codeWhy:
      "Zapisz go teraz. Otwiera odpowiedzi na zgłoszenie, a nikt nie może dać Ci innego. Połowa ludzi gubi swój kod.",
    required: "Trzeba wypełnić tylko to, co jest oznaczone *.",
    identity: "Czy chcesz podać nazwisko?",
    anonymous: "Nie, nie podaję",
    confidential: "Tak, ale tylko rzecznikowi. Organizacja go nie dostanie.",
    category: "Czego to dotyczy?",
    what: "Co się stało?",
    whatHint: "Własnymi słowami.",
    when: "Kiedy?",
    where: "Gdzie?",
    who: "Kto tam był, kto o tym wie?",
    urgent: "To pilne: ktoś jest w niebezpieczeństwie albo dowody zaraz znikną",
    involved: "Kto nie może się dowiedzieć o tym zgłoszeniu?",
    involvedHint: "Osoba, którą tu zaznaczysz, nie może zobaczyć, że jest zgłoszenie.",
    name: "Imię i nazwisko",
    contact: "Jak się z Tobą skontaktować",
    contactHint: "Tylko jeśli chcesz podać nazwisko.",
    files: "Pliki",
    filesHint: (count, megabytes) =>
      `Liczba plików: najwyżej ${count}, każdy do ${megabytes} MB. Ukryte dane są usuwane, nazwa pliku też. Czego nie da się wyczyścić na pewno, nie jest przekazywane, a Ty się o tym dowiesz.`,
    send: "Wyślij zgłoszenie",
    sending:
      "Na wolnym łączu wysyłanie trwa. Jeśli się przerwie, wyślij jeszcze raz: kod zostaje ten sam i nic nie dochodzi dwa razy.",
    broken: "Łącze się zerwało. Nic nie przepadło: wyślij jeszcze raz. Kod zostaje ten sam.",
    filesAgain: "Twój tekst nadal tu jest. Pliki trzeba wybrać jeszcze raz.",
    refusedForm: "Zgłoszenie nie zostało jeszcze wysłane.",
    errors: {
      what: "Napisz, co się stało.",
      category: "Wybierz, czego to dotyczy.",
      identity: "Wybierz, czy podajesz nazwisko.",
      involved: "Zaznaczonej osoby nie ma już na liście. Sprawdź listę jeszcze raz.",
      token: "Ta strona była otwarta zbyt długo. Twój tekst nadal tu jest: wyślij go jeszcze raz.",
      code: "Kod tego formularza nie pochodzi od nas. Oto nowy: zapisz go.",
      nobody:
        "Zaznaczono wszystkich, którzy mogliby przeczytać zgłoszenie. Odznacz osobę, której boisz się najmniej, albo zgłoś sprawę organowi.",
      field: (name) => `Za długie: ${name}.`,
      patience: (seconds) =>
        `W tej chwili przychodzi bardzo dużo zgłoszeń, więc Twoje musi chwilę poczekać. Tekst i kod zostają tutaj. Odczekaj ${
          wait(seconds)
        }, potem wyślij je jeszcze raz z tej strony. Bez plików przejdzie szybciej.`,
    },
  },

  questions: {
    when: (answer) => `Jeśli „${answer}”:`,
    others: "Ktoś inny",
    dateHint: "Rok, miesiąc i dzień, na przykład 2026-11-23. Zostaw puste, jeśli nie znasz dnia.",
    errors: {
      missing: (question) => `Odpowiedz też na to: ${question}`,
      choice: (question) => `Wybierz jedną z odpowiedzi: ${question}`,
      date: (question) => `Napisz dzień jako rok, miesiąc i dzień: ${question}`,
    },
    builtIn: {
      going: "Czy to nadal trwa?",
      told: "Czy ktoś w organizacji już o tym od Ciebie wie?",
      toldWhom: "Kto, i co się potem stało?",
      yes: "Tak",
      no: "Nie",
      unknown: "Nie wiem",
      amount: "O ile pieniędzy chodzi, albo o jakie rzeczy?",
      hidden: "Jak się to ukrywa?",
      gift: "Kto, co, komu i za co dał?",
      often: "Ile razy to się zdarzyło?",
      danger: "Co może się stać, i komu?",
      object: "Jaka to maszyna, produkt lub miejsce?",
      waste: "Co się wydostało lub zostało wyrzucone, i dokąd?",
      muchWaste: "Ile tego jest, mniej więcej?",
      data: "Czyje to dane, i jakie?",
      seen: "Kto mógł je zobaczyć?",
      companies: "Jakie firmy biorą w tym udział?",
      agreed: "Na co się umówiły?",
      rule: "Jaki przepis złamano, jeśli wiesz?",
    },
  },

  sent: {
    title: "Zgłoszenie dotarło",
    edited:
      "Dotarło już wcześniej. Późniejszych zmian nie przyjęto: otwórz skrzynkę i napisz je jako wiadomość.",
    keep: "Zachowaj ten kod",
    keepWhy:
      "Dzięki niemu przeczytasz odpowiedź. Bez niego nie znajdziemy zgłoszenia i nikt nie może go Ci wysłać.",
    open: "Otwórz teraz skrzynkę",
    next: "Co będzie dalej",
    nextItems: [
      "W ciągu 7 dni rzecznik potwierdza, że zgłoszenie dotarło.",
      "Rzecznik może o coś zapytać. Wracaj z kodem od czasu do czasu.",
      "W ciągu 3 miesięcy dowiesz się, co zrobiono.",
    ],
    print:
      "Możesz wydrukować tę stronę: na papierze jest tylko kod. Trzymaj go tam, gdzie nikt nie zagląda.",
  },

  files,

  categories: {
    fraud: "Oszustwo lub kradzież",
    corruption: "Korupcja lub łapówki",
    harassment: "Nękanie lub dyskryminacja",
    safety: "Bezpieczeństwo ludzi lub produktów",
    environment: "Środowisko",
    privacy: "Prywatność i dane",
    competition: "Prawo konkurencji",
    other: "Coś innego",
  },

  removedCategories: {
    person: "nazwiska ludzi",
    place: "miejsce powstania",
    time: "kiedy powstał lub został zmieniony",
    device: "aparat, telefon lub drukarka",
    software: "programy i ścieżki",
    history: "wcześniejsze wersje i ślady edycji",
    hidden: "ukryta treść",
  },

  receipt: {
    title: "Otwórz zgłoszenie",
    label: "Twój kod",
    hint: "20 liter i cyfr. Wielkość liter, spacje i kreski nie mają znaczenia.",
    open: "Otwórz",
    errors: {
      length: "Kod ma 20 liter i cyfr. Porównaj go ze swoją notatką.",
      symbols: (group) =>
        group
          ? `W grupie ${group} jest znak, którego żaden kod nie ma. Porównaj ze swoją notatką.`
          : "Jest tam znak, którego żaden kod nie ma. Porównaj ze swoją notatką.",
      slip: (group) =>
        group
          ? `Jest błąd, najpewniej w grupie ${group}. Porównaj ze swoją notatką.`
          : "Jest więcej niż jeden błąd. Porównaj każdą grupę ze swoją notatką.",
      unknown:
        "Ten kod niczego nie otwiera. Może zgłoszenie nie zostało wysłane albo zostało usunięte, bo jego czas minął. Porównaj kod ze swoją notatką.",
      token: "Ta strona była otwarta zbyt długo. Spróbuj jeszcze raz.",
      patience: (seconds) =>
        `W tej chwili bardzo wiele osób próbuje kodów. Twój kod zostaje tutaj. Odczekaj ${
          wait(seconds)
        }, potem naciśnij przycisk jeszcze raz.`,
    },
    ended: "Wizyta się skończyła. Wpisz kod jeszcze raz.",
  },

  inbox: {
    title: "Twoje zgłoszenie",
    status: "Stan",
    received: "Dotarło",
    acknowledgeBy: "Potwierdzenie do",
    feedbackBy: "Odpowiedź do",
    yourReport: "Twoje słowa",
    dialogue: "Wiadomości",
    none: "Nie ma jeszcze wiadomości. Wróć ze swoim kodem.",
    you: "Ty",
    ombudsman: "Rzecznik",
    write: "Napisz wiadomość",
    text: "Wiadomość",
    send: "Wyślij",
    sent: "Wiadomość została wysłana.",
    leave: "Zakończ wizytę",
    empty: "Napisz coś albo wybierz plik.",
    gone: "Tego zgłoszenia już nie ma: jego czas minął i zostało usunięte.",
    idle:
      "Ta strona zamyka się po 15 minutach bez kliknięcia. Długi tekst lepiej napisać najpierw gdzie indziej.",
  },

  left: {
    title: "Portal został zamknięty",
    text:
      "Na tej stronie nic nie zostaje po tej wizycie. Historia przeglądarki może nadal pokazywać, że tu byłeś lub byłaś.",
    on: "Dalej do strony z pogodą",
  },

  statuses: {
    new: "dotarło",
    assigned: "u prawnika",
    acknowledged: "potwierdzone",
    investigating: "badane",
    awaiting_reporter: "czeka na Ciebie",
    closed: "zamknięte",
    archived: "w archiwum",
  },

  help,

  error: {
    title: {
      400: "Nie udało się tego odczytać",
      403: "Stamtąd nie wolno",
      404: "Nie ma takiej strony",
      405: "To tutaj nie działa",
      413: "Za duże",
      422: "Czegoś brakuje",
      429: "Za dużo naraz",
      500: "Coś tu się nie udało",
      503: "Teraz zbyt duży ruch",
    },
    text: {
      400:
        "To, co przyszło, było uszkodzone albo nie było dla tej strony. Nic nie zapisano. Wróć i spróbuj jeszcze raz.",
      403: "Formularz wysłano z innej strony. Nic nie zapisano.",
      404: "Adres może być źle wpisany albo strony już nie ma.",
      405: "Ten adres przyjmuje inny rodzaj żądania.",
      413:
        "To, co wysłano, jest większe, niż ta strona przyjmuje. Nic nie zapisano. Wróć, weź mniej plików albo mniejsze i wyślij jeszcze raz.",
      422: "Wróć i spróbuj jeszcze raz.",
      429: "Odczekaj chwilę i spróbuj jeszcze raz. Nic nie przepadło.",
      500:
        "To nasza wina, nie Twoja. Nic nie zapisano, chyba że było widać potwierdzenie. Wróć i wyślij jeszcze raz: ten sam kod nigdy nie tworzy drugiego zgłoszenia.",
      503:
        "W tej chwili jest tu zbyt wiele osób albo część strony jest naprawiana. Tego, co właśnie wysłano, nie zapisano. Odczekaj minutę, potem spróbuj jeszcze raz.",
    },
    kept: "Wpisany tekst zostaje na tej stronie. Pliki trzeba będzie później wybrać jeszcze raz.",
    written: "Twoje słowa",
    again: "Wyślij jeszcze raz",
    back: "Do strony początkowej",
    id: "Prosząc o pomoc, podaj ten numer:",
  },

  closing: {
    title: "Jak się skończyło",
    outcomes: {
      confirmed: "Treść zgłoszenia została potwierdzona.",
      partly: "Część zgłoszenia została potwierdzona.",
      unfounded: "Treści zgłoszenia nie dało się potwierdzić.",
      other: "Sprawa skończyła się inaczej.",
      unstated: "",
    },
    fresh: "nowe",
  },

  draft: {
    title: "Twój szkic",
    keep: "Zachowaj jako szkic",
    keepHint:
      "Szkic nie jest wysyłany: nikt poza Tobą nie może go przeczytać. Z kodem piszesz dalej później, na dowolnym urządzeniu, i dodajesz pliki po jednym. To pomaga na wolnym łączu.",
    kept: "Szkic jest zachowany. Nie został wysłany: nikt poza Tobą nie może go przeczytać.",
    until: (day) => `Wyślij go przed dniem ${day}. Tego dnia zostanie usunięty.`,
    notKept: "Szkic nie został jeszcze zachowany.",
    noRoom:
      "W tej chwili nie ma miejsca na kolejny szkic. Twój tekst nadal jest na tej stronie. Wyślij zgłoszenie teraz albo spróbuj za godzinę.",
    tooLong: "To za dużo tekstu na szkic. Skróć go albo wyślij zgłoszenie teraz.",
    files: "Pliki tego szkicu",
    none:
      "Nie ma jeszcze plików. Wybierz jeden w formularzu i zachowaj szkic. Potem wybierz następny.",
    remove: (file) => `Usuń ${file}`,
    sendAgain:
      "Coś zmieniło się w tej samej chwili. Twój tekst nadal tu jest: wyślij go jeszcze raz.",
  },

  parts: {
    title: "Plik nie przechodzi?",
    smaller: "Mniejszy obraz przejdzie łatwiej: zrób zrzut ekranu i wyślij zrzut.",
    script:
      "Gdzie skrypty są dozwolone, strona sama dzieli duży plik na małe części. Gdy łącze się zerwie, idzie dalej od tego miejsca.",
    how:
      "Bez skryptów podziel plik na części na komputerze, na przykład programem 7-Zip. Napisz tutaj, która to część, wybierz ją poniżej i zachowaj szkic. Zrób tak z każdą częścią. Gdy dotrą wszystkie, złożymy je i wyczyścimy plik.",
    part: "To jest część numer",
    parts: "Wszystkich części",
    arrived: (parts) => `Z pliku w częściach dotarły: ${parts}.`,
    next: (part) => `Następna: część ${part}.`,
    same: "Wybierz ten sam plik jeszcze raz, a wysyłanie pójdzie dalej.",
    drop: "Zapomnij te części",
    errors: {
      number: "Napisz cyframi, która to część i ile ich jest.",
      size: (most) => `Część może mieć najwyżej ${most}. Podziel plik na mniejsze części.`,
      other: "Są tu już części innego pliku. Wyślij ich resztę albo najpierw je zapomnij.",
      unfinished:
        "Nie dotarły jeszcze wszystkie części pliku. Wyślij resztę albo je zapomnij. Potem wyślij zgłoszenie.",
    },
    sending: "Plik idzie w małych częściach. Zostaw tę stronę otwartą.",
    waiting: "Łącze się zerwało. Samo ruszy dalej. Zostaw tę stronę otwartą.",
  },

  proof: {
    title: "Dowód złożenia",
    what:
      "Dwa małe pliki dowodzą później, co zgłoszono, gdzie i którego dnia. Sam dowód nic nie mówi. Mówi dopiero ze swoim kluczem: trzymaj je osobno albo nie zachowuj klucza.",
    get: "Zapisz dowód",
    key: "Zapisz jego klucz",
    check: "Każdy może je sprawdzić bez nas, także gdy zgłoszenie dawno usunięto:",
  },

  newCode: {
    title: "Czy ktoś widział Twój kod?",
    how:
      "Oto nowy kod. Najpierw go zapisz. Potem naciśnij przycisk: od tej chwili stary kod niczego nie otwiera.",
    change: "Użyj nowego kodu",
    done: "Twój nowy kod",
    doneWhy:
      "Stary kod niczego już nie otwiera, a inne urządzenia, które były w środku, są na zewnątrz. Zachowaj ten.",
    back: "Wróć do zgłoszenia",
  },
};
