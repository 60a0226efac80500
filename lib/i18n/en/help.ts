/** The pages of help around reporting. `{days}` is replaced. */
export const help = {
  title: "Help",
  lead: "Read this in your own time. Nothing here asks who you are.",
  back: "All help pages",
  /** Stands after a link that opens beside a form, so that nothing typed is lost. */
  newWindow: "opens a new window",
  emergencyTitle: "In danger?",
  emergency:
    "Call 112. It is free from every phone in Europe, day and night. Nobody reads this portal at night.",

  rights: {
    title: "Your rights",
    lead:
      "A law of the European Union protects people who report wrongdoing at work: Directive (EU) 2019/1937. Every member state has made it its own law. This page is a short version, not legal advice.",
    sections: {
      who: {
        title: "Who is protected",
        items: [
          "You, if you work there, worked there, or have applied for work. It does not matter if you are paid.",
          "You, if you run your own firm and work for the organisation, or hold a share in it.",
          "People who help you, and colleagues or family who could suffer for it.",
        ],
      },
      when: {
        title: "When you are protected",
        items: [
          "You had good reason to believe that what you report is true. You do not have to prove it.",
          "It is about a breach of the law that the rules cover: for example fraud, safety, the environment, food, health, data or competition. Many states cover more.",
          "You reported here, to an authority, or in some cases in public.",
          "You stayed unknown, and it came out later who you are. You are protected all the same.",
          "If you were wrong in good faith, you are protected. Whoever lies on purpose is not.",
        ],
      },
      against: {
        title: "What nobody may do to you",
        items: [
          "Dismiss you, move you, cut your pay or refuse you a promotion because of the report.",
          "Bully or threaten you, or put you on a list so that nobody hires you.",
          "Try to find out who you are. Your name must not be given on unless you agree, or a court or authority must have it. Then you are told first, if that does not harm the case.",
          "Make you sign your rights away. A contract cannot take them from you.",
        ],
      },
      court: {
        title: "If it happens all the same",
        items: [
          "In court you show that you reported and that you were harmed. Your employer then has to show that there was another reason.",
          "Ask a union, a lawyer or the authority of your country. Advice from the authority is free.",
          "Keep notes of what happens to you, with the day. Keep them at home.",
        ],
      },
      free: {
        title: "You are free to choose",
        items: [
          "You can go to an authority at once. You do not have to report here first.",
          "You can do both.",
        ],
      },
      others: {
        title: "Those who are named",
        items: [
          "They have rights, too. They count as innocent until it is shown that they are not, and they are heard.",
        ],
      },
    },
    laws: "The law of each country",
  },

  protection: {
    title: "What this portal protects, and what it does not",
    lead: "We tell you both, so that you can decide.",
    sections: {
      does: {
        title: "What it does",
        items: [
          "No name, mail address or phone number is needed.",
          "The address of your device is not stored. Nor is your browser, your language, or the page you came from.",
          "What you write is locked before it is stored. Only the ombudsman, and those whom the ombudsman lets read it, have the key. Those who run the servers have none.",
          "A person whom you name as involved cannot see that there is a report.",
          "Hidden data in your files is removed. You see what was removed.",
          "There is no cookie before you enter your code. Then there is one, until you leave.",
          "{days} days after a case is archived, it is deleted: your words, your files and your code. One line of figures stays.",
        ],
      },
      not: {
        title: "What it cannot do",
        items: [
          "Hide that you visited this site from whoever watches your device or your network. Tor helps there.",
          "Hide you in your own words. Do not write what only you can know.",
          "Change what can be seen or heard in a picture, film or recording: a face, a voice, a desk.",
          "Help when somebody looks over your shoulder, or has your phone.",
          "Protect from a person with full control of the running server while your page passes through it.",
          "Refuse a judge. A court can order the ombudsman to tell what the ombudsman knows.",
        ],
      },
      code: {
        title: "Your code",
        items: [
          "Whoever has it reads your report and can write in your name. Treat it like a key.",
          "If somebody may have seen it, open your report and ask for a new code. The old one ends at once.",
          "If you lose it, nobody can give it back. You can file a new report.",
        ],
      },
    },
  },

  safe: {
    title: "Where to report from",
    lead: "The safest way costs a few minutes. Take what you can.",
    sections: {
      place: {
        title: "The place",
        items: [
          "Not at work, and not over the network of your work. Not on a computer or phone that your employer gave you or set up.",
          "At home, at a friend's, or in a library or café where no camera sees your screen.",
          "Leave your work phone elsewhere while you write.",
        ],
      },
      device: {
        title: "The device",
        items: [
          "Your own phone or computer, with its updates.",
          "A private window keeps no history on the device. It does not hide you from the network.",
          "Write down the code on paper. Do not take a picture of it: pictures are often copied to the cloud.",
        ],
      },
      tor: {
        title: "Use Tor Browser",
        items: [
          "Tor Browser hides from the network which page you open, and from the page where you are. It is free: torproject.org.",
          "Get it at home, not at work. An employer can see that somebody uses Tor, but not for what.",
          "This portal works in Tor Browser at its safest setting.",
        ],
      },
      files: {
        title: "Your files",
        items: [
          "Take only what you may see for your work. Do not break into anything.",
          "Printers and copiers can mark paper and keep lists. Who opened a file is often recorded.",
          "If only few people have a document, tell what is in it instead of sending it.",
        ],
      },
      after: {
        title: "Afterwards",
        items: [
          "Press “Leave quickly”. Then delete this site from the history of your browser.",
          "Do not talk about it at work, and do not search for it there.",
          "Come back for the answer as carefully as you came the first time.",
        ],
      },
    },
  },

  steps: {
    title: "What happens when",
    lead: "From the first word to the end.",
    sections: {
      send: {
        title: "When you send",
        items: [
          "You see a page that says the report has arrived. If you do not see it, send again: nothing arrives twice.",
          "The report goes to the ombudsman. If you named an ombudsman as involved, to another one.",
        ],
      },
      week: {
        title: "Within 7 days",
        items: [
          "The ombudsman writes to you that the report has arrived. You read it with your code.",
        ],
      },
      look: {
        title: "In the weeks after",
        items: [
          "The ombudsman looks into it and may ask you something. Nobody can reach you but through this portal, so come back once a week.",
          "The ombudsman may give a version of the report to a contact person in the organisation, so that something is done. Never your name, unless you agree.",
        ],
      },
      months: {
        title: "Within 3 months",
        items: [
          "You are told what was done or will be done, and why. In some cases it takes up to 6 months; then you are told.",
          "If nothing happens, or if it is not enough, you can go to an authority.",
        ],
      },
      end: {
        title: "At the end",
        items: [
          "The case is closed and archived. {days} days later all of it is deleted.",
          "Until then you can still read and write.",
        ],
      },
    },
  },

  authorities: {
    title: "Authorities",
    lead:
      "You can report to an authority as well, or instead. It must confirm within 7 days and answer within 3 months, in some cases 6.",
    none: "There is an authority for each field here. The bodies of the European Union know which.",
    law: "Law",
    europe: "European Union",
    europeText:
      "For fraud with money of the EU, and for cartels. They take all official languages.",
    checked:
      "The makers of this portal put this list together. No lawyer has checked it, and authorities change. Look at the page of the authority first.",
  },

  accessibility: {
    title: "Accessibility",
    lead:
      "Everyone must be able to report. We build this portal to meet WCAG 2.2, level AA, and the standard EN 301 549.",
    sections: {
      state: {
        title: "How far we are",
        items: [
          "We know of no page that falls short of level AA. That is what our own tests say. No outside body has tested it, and no panel of people with disabilities.",
          "Every page works without JavaScript, with the keyboard alone, at a zoom of 400 %, with your own colours, and without movement.",
          "It is tested in text browsers, which is how a screen reader meets it.",
        ],
      },
      gaps: {
        title: "What we know is missing",
        items: [
          "Translations that no native reader has read yet say so at the foot of the page.",
          "There is no version in sign language.",
          "Files that others send may not be accessible.",
          "For staff: a passkey needs JavaScript. There are other ways to log in.",
        ],
      },
      tell: {
        title: "Tell us",
        items: [
          "If something keeps you from reporting, you can call or write to the ombudsman, or let somebody you trust file the report.",
          "If you have a code, write it in a message to the ombudsman.",
          "If we do not help, turn to the body for accessibility in your country.",
        ],
      },
      how: {
        title: "How it was tested",
        items: [
          "Every change is tested by a program (axe) on every page, by a walk with the keyboard, at 320 pixels wide, and with forced colours.",
        ],
      },
    },
  },
};
