import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Zapisz go jako PDF albo zrób zrzut ekranu.";

/** What was removed from files, in Polish. */
export const files: ReporterTranslation["files"] = {
  title: "Twoje pliki",
  clean: "wyczyszczony",
  nothing: "Nie znaleziono ukrytych danych.",
  text: "Plik tekstowy nie ma nic ukrytego. Nie oglądaliśmy tego, co jest w nim napisane.",
  removed: "Usunięto:",
  refused: "nie przyjęto",
  renamed: (was, now) =>
    `Nazwa kończyła się na .${was}, ale plik to ${now}. Dostał pasującą nazwę.`,
  file: (number) => `Plik ${number}`,
  tooLarge: {
    count: (most) => `Liczba plików naraz w zgłoszeniu: najwyżej ${most}.`,
    file: (size) => `Plik może mieć najwyżej ${size}.`,
    report: (size) => `Wszystkie pliki razem mogą mieć najwyżej ${size}.`,
    form: "To, co wysłano, jest większe, niż ta strona przyjmuje.",
  },
  reasons: {
    "unknown": {
      what: "Nie znamy tego rodzaju pliku, więc nie wiemy, co by zdradził.",
      instead: picture,
    },
    "lying-name": {
      what: "Nazwa pliku mówi co innego niż jego treść.",
      instead: "Nadaj plikowi końcówkę zgodną z treścią i wyślij go jeszcze raz.",
    },
    "damaged": {
      what: "Plik jest uszkodzony lub niepełny.",
      instead: "Otwórz go, zapisz na nowo i wyślij jeszcze raz; albo zrób zrzut ekranu.",
    },
    "encrypted": {
      what: "Plik jest chroniony hasłem, więc nie widzimy, co w nim jest.",
      instead: "Zapisz kopię bez hasła i wyślij ją.",
    },
    "too-large": {
      what: "Plik jest za duży do wyczyszczenia: w bajtach, pikselach lub częściach.",
      instead: "Zmniejsz go albo podziel i wyślij części.",
    },
    "too-deep": {
      what: "Są w nim pliki w plikach w plikach, więcej, niż możemy prześledzić.",
      instead: "Wyjmij pliki ze środka i wyślij je po jednym.",
    },
    "bomb": {
      what: "Po rozpakowaniu plik byłby dużo większy, niż jest.",
      instead: "Wyślij po kolei to, co w nim jest.",
    },
    "active": {
      what: "Plik zawiera programy (makra lub skrypty), których nie możemy na pewno usunąć.",
      instead: "Zapisz go jako PDF albo w formacie bez makr.",
    },
    "mail": {
      what: "To jest e-mail. Jego adresy i droga przez sieć wskazują ludzi.",
      instead:
        "Skopiuj tekst do zgłoszenia albo wydrukuj go jako PDF; załączniki wyślij po jednym.",
    },
    "old-format": {
      what: "Plik ma zbyt stary format, by go na pewno wyczyścić.",
      instead: "Zapisz go w nowszym formacie (.docx, .xlsx, .pptx) albo jako PDF.",
    },
    "not-certain": {
      what: "W pliku jest coś, czego nie możemy na pewno wyczyścić.",
      instead: picture,
    },
    "residue": {
      what: "Po czyszczeniu zostało coś, co mogłoby wskazać człowieka.",
      instead: picture,
    },
    "deadline": {
      what: "Czyszczenie pliku trwało zbyt długo.",
      instead: "Wyślij go jeszcze raz; jeśli to nie pomoże, zmniejsz go albo zapisz jako PDF.",
    },
    "crash": { what: "Nie udało się wyczyścić pliku.", instead: picture },
    "busy": {
      what: "W tej chwili czyszczonych jest zbyt wiele plików.",
      instead: "Wyślij go jeszcze raz za kilka minut.",
    },
  },
};
