import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Polish. */
export const help: ReporterTranslation["help"] = {
  title: "Pomoc",
  lead: "Czytaj spokojnie. Nic tutaj nie pyta, kim jesteś.",
  back: "Wszystkie strony pomocy",
  newWindow: "otwiera nowe okno",
  emergencyTitle: "W niebezpieczeństwie?",
  emergency:
    "Zadzwoń pod 112. To bezpłatne z każdego telefonu w Europie, w dzień i w nocy. Nocą nikt nie czyta tego portalu.",

  rights: {
    title: "Twoje prawa",
    lead:
      "Prawo Unii Europejskiej chroni osoby, które zgłaszają nieprawidłowości w pracy: dyrektywa (UE) 2019/1937. Każde państwo członkowskie wprowadziło własną ustawę. Ta strona to krótka wersja, a nie porada prawna.",
    sections: {
      who: {
        title: "Kto jest chroniony",
        items: [
          "Każdy, kto tam pracuje, pracował albo starał się o pracę. Nie ma znaczenia, czy za pieniądze.",
          "Każdy, kto ma własną firmę i pracuje dla organizacji albo ma w niej udział.",
          "Ludzie, którzy Ci pomagają, oraz koledzy i rodzina, którzy mogliby na tym ucierpieć.",
        ],
      },
      when: {
        title: "Kiedy chroni Cię prawo",
        items: [
          "Istniały dobre powody, by wierzyć, że zgłoszenie jest prawdziwe. Nie trzeba go udowodnić.",
          "Chodzi o naruszenie prawa, które obejmują przepisy: na przykład oszustwo, bezpieczeństwo, środowisko, żywność, zdrowie, dane lub konkurencję. Wiele państw obejmuje więcej.",
          "Zgłoszenie trafiło tutaj, do organu albo, w niektórych przypadkach, do publicznej wiadomości.",
          "Nazwisko nie było podane, a później wyszło na jaw. Ochrona i tak działa.",
          "Kto pomylił się w dobrej wierze, jest chroniony. Kto celowo kłamie, nie jest.",
        ],
      },
      against: {
        title: "Czego nikomu nie wolno Ci zrobić",
        items: [
          "Zwolnić, przenieść, obniżyć płacy lub odmówić awansu z powodu zgłoszenia.",
          "Nękać lub grozić, albo wpisać na listę, żeby nikt Cię nie zatrudnił.",
          "Próbować ustalić, kim jesteś. Nazwisko wolno przekazać tylko za Twoją zgodą albo gdy musi je mieć sąd lub organ. Wtedy dowiesz się o tym wcześniej, jeśli to nie zaszkodzi sprawie.",
          "Kazać podpisać zrzeczenie się praw. Umowa nie może ich odebrać.",
        ],
      },
      court: {
        title: "Jeśli to się jednak stanie",
        items: [
          "W sądzie pokazujesz, że było zgłoszenie i że spotkała Cię krzywda. Pracodawca musi wtedy pokazać, że był inny powód.",
          "Zapytaj związek zawodowy, prawnika albo organ w swoim kraju. Porada organu jest bezpłatna.",
          "Zapisuj, co Cię spotyka, z datą. Trzymaj zapiski w domu.",
        ],
      },
      free: {
        title: "Wybór należy do Ciebie",
        items: [
          "Możesz od razu pójść do organu. Nie trzeba najpierw zgłaszać tutaj.",
          "Możesz zrobić jedno i drugie.",
        ],
      },
      others: {
        title: "Osoby wskazane",
        items: [
          "One też mają prawa. Uchodzą za niewinne, póki nie wykazano inaczej, i są wysłuchiwane.",
        ],
      },
    },
    laws: "Prawo każdego kraju",
  },

  protection: {
    title: "Co ten portal chroni, a czego nie",
    lead: "Mówimy jedno i drugie, żeby można było zdecydować.",
    sections: {
      does: {
        title: "Co robi",
        items: [
          "Nie trzeba nazwiska, adresu e-mail ani numeru telefonu.",
          "Adres Twojego urządzenia nie jest zapisywany. Przeglądarka, język i poprzednia strona też nie.",
          "To, co piszesz, jest zamykane na klucz przed zapisaniem. Klucz ma tylko rzecznik i ci, którym rzecznik pozwoli czytać. Kto prowadzi serwery, nie ma żadnego.",
          "Osoba wskazana jako zamieszana nie może zobaczyć, że jest zgłoszenie.",
          "Ukryte dane w plikach są usuwane. Widać, co usunięto.",
          "Przed wpisaniem kodu nie ma żadnego ciasteczka. Potem jest jedno, aż do wyjścia.",
          "{days} dni po przeniesieniu sprawy do archiwum jest ona usuwana: słowa, pliki i kod. Zostaje jeden wiersz liczb.",
        ],
      },
      not: {
        title: "Czego nie może zrobić",
        items: [
          "Ukryć wizyty na tej stronie przed kimś, kto śledzi Twoje urządzenie lub sieć. W tym pomaga Tor.",
          "Ukryć Cię w Twoich własnych słowach. Nie pisz tego, co tylko Ty możesz wiedzieć.",
          "Zmienić tego, co widać lub słychać na obrazie, filmie lub nagraniu: twarzy, głosu, biurka.",
          "Pomóc, gdy ktoś patrzy przez ramię albo ma Twój telefon.",
          "Ochronić przed kimś, kto ma pełną władzę nad działającym serwerem, gdy przechodzi przez niego Twoja strona.",
          "Odmówić sędziemu. Sąd może kazać rzecznikowi powiedzieć, co wie.",
        ],
      },
      code: {
        title: "Twój kod",
        items: [
          "Kto go ma, czyta zgłoszenie i może pisać w Twoim imieniu. Traktuj go jak klucz.",
          "Jeśli ktoś mógł go zobaczyć, otwórz zgłoszenie i poproś o nowy kod. Stary od razu przestaje działać.",
          "Zgubionego kodu nikt nie może oddać. Można złożyć nowe zgłoszenie.",
        ],
      },
    },
  },

  safe: {
    title: "Skąd zgłaszać",
    lead: "Najbezpieczniejsza droga kosztuje kilka minut. Zrób tyle, ile możesz.",
    sections: {
      place: {
        title: "Miejsce",
        items: [
          "Nie w pracy i nie przez sieć z pracy. Nie na komputerze ani telefonie, który dał lub ustawił pracodawca.",
          "W domu, u kogoś bliskiego albo w bibliotece lub kawiarni, gdzie żadna kamera nie widzi ekranu.",
          "Na czas pisania zostaw telefon służbowy gdzie indziej.",
        ],
      },
      device: {
        title: "Urządzenie",
        items: [
          "Własny telefon lub komputer, z aktualizacjami.",
          "Okno prywatne nie zapisuje historii na urządzeniu. Nie ukrywa Cię przed siecią.",
          "Zapisz kod na papierze. Nie rób mu zdjęcia: zdjęcia często trafiają do chmury.",
        ],
      },
      tor: {
        title: "Jak użyć Tor Browser",
        items: [
          "Tor Browser ukrywa przed siecią, jaką stronę otwierasz, a przed stroną, gdzie jesteś. Jest bezpłatny: torproject.org.",
          "Pobierz go w domu, nie w pracy. Pracodawca może zobaczyć, że ktoś używa Tora, ale nie do czego.",
          "Ten portal działa w Tor Browser przy najbezpieczniejszym ustawieniu.",
        ],
      },
      files: {
        title: "Pliki",
        items: [
          "Bierz tylko to, co wolno Ci widzieć w pracy. Nigdzie się nie włamuj.",
          "Drukarki i kopiarki mogą znakować papier i prowadzić listy. Często zapisuje się, kto otworzył plik.",
          "Jeśli dokument ma niewiele osób, opowiedz, co w nim jest, zamiast go wysyłać.",
        ],
      },
      after: {
        title: "Potem",
        items: [
          "Naciśnij „Szybko wyjdź”. Potem usuń tę stronę z historii przeglądarki.",
          "Nie mów o tym w pracy i niczego tam o tym nie szukaj.",
          "Wracaj po odpowiedź tak ostrożnie jak za pierwszym razem.",
        ],
      },
    },
  },

  steps: {
    title: "Co i kiedy się dzieje",
    lead: "Od pierwszego słowa do końca.",
    sections: {
      send: {
        title: "Po wysłaniu",
        items: [
          "Pojawia się strona z wiadomością, że zgłoszenie dotarło. Jeśli jej nie widać, wyślij jeszcze raz: nic nie dochodzi dwa razy.",
          "Zgłoszenie trafia do rzecznika. Jeśli rzecznik jest wskazany jako zamieszany, trafia do innego.",
        ],
      },
      week: {
        title: "W ciągu 7 dni",
        items: [
          "Rzecznik pisze, że zgłoszenie dotarło. Przeczytasz to ze swoim kodem.",
        ],
      },
      look: {
        title: "W kolejnych tygodniach",
        items: [
          "Rzecznik bada sprawę i może o coś zapytać. Kontakt jest możliwy tylko przez ten portal, więc wracaj raz w tygodniu.",
          "Rzecznik może dać wersję zgłoszenia osobie kontaktowej w organizacji, żeby coś zrobiono. Nigdy nazwiska, chyba że się zgodzisz.",
        ],
      },
      months: {
        title: "W ciągu 3 miesięcy",
        items: [
          "Dowiesz się, co zrobiono lub co będzie zrobione, i dlaczego. Czasem trwa to do 6 miesięcy; wtedy się o tym dowiesz.",
          "Jeśli nic się nie dzieje albo to za mało, możesz pójść do organu.",
        ],
      },
      end: {
        title: "Na końcu",
        items: [
          "Sprawa zostaje zamknięta i trafia do archiwum. {days} dni później wszystko jest usuwane.",
          "Do tego czasu nadal można czytać i pisać.",
        ],
      },
    },
  },

  authorities: {
    title: "Organy",
    lead:
      "Można też zgłosić sprawę do organu, albo tylko tam. Musi potwierdzić w ciągu 7 dni i odpowiedzieć w ciągu 3 miesięcy, czasem 6.",
    none: "Tutaj jest organ dla każdej dziedziny. Instytucje Unii Europejskiej wiedzą który.",
    law: "Ustawa",
    europe: "Unia Europejska",
    europeText: "Dla oszustw z pieniędzmi UE i dla karteli. Przyjmują wszystkie języki urzędowe.",
    checked:
      "Listę zebrali twórcy tego portalu. Żaden prawnik jej nie sprawdził, a organy się zmieniają. Najpierw zajrzyj na stronę organu.",
  },

  accessibility: {
    title: "Dostępność",
    lead:
      "Każdy musi móc złożyć zgłoszenie. Budujemy ten portal zgodnie z WCAG 2.2, poziom AA, i normą EN 301 549.",
    sections: {
      state: {
        title: "Jak daleko jesteśmy",
        items: [
          "Nie znamy żadnej strony poniżej poziomu AA. Tak mówią nasze własne testy. Nie testowała tego instytucja z zewnątrz ani grupa osób z niepełnosprawnościami.",
          "Każda strona działa bez JavaScript, z samą klawiaturą, przy powiększeniu 400 %, z własnymi kolorami i bez ruchu.",
          "Portal jest testowany w przeglądarkach tekstowych. Tak spotyka go czytnik ekranu.",
        ],
      },
      gaps: {
        title: "Czego, jak wiemy, brakuje",
        items: [
          "Tłumaczenia, których nie czytał jeszcze rodzimy czytelnik, mówią o tym na dole strony.",
          "Nie ma wersji w języku migowym.",
          "Pliki wysyłane przez innych mogą nie być dostępne.",
          "Dla pracowników: klucz dostępu (passkey) wymaga JavaScript. Są inne sposoby logowania.",
        ],
      },
      tell: {
        title: "Powiedz nam",
        items: [
          "Jeśli coś przeszkadza w zgłoszeniu, można zadzwonić lub napisać do rzecznika albo poprosić zaufaną osobę o złożenie zgłoszenia.",
          "Jeśli masz kod, napisz o tym w wiadomości do rzecznika.",
          "Jeśli nie pomożemy, zwróć się do instytucji do spraw dostępności w swoim kraju.",
        ],
      },
      how: {
        title: "Jak to sprawdzono",
        items: [
          "Każdą zmianę sprawdza program (axe) na każdej stronie, przejście samą klawiaturą, szerokość 320 pikseli i wymuszone kolory.",
        ],
      },
    },
  },
};
