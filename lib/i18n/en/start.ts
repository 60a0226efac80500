/** The start page. */
export const start = {
  title: "Report wrongdoing safely",
  lead:
    "You have seen something wrong at work. Here you can tell a lawyer about it without giving your name. The lawyer is the ombudsman of the organisation, not a part of it.",
  choose: "Choose the organisation",
  back: "I have a code",
  backText: "Read the answer to a report, or add to it.",
  protects: "What this portal does for you",
  protectsItems: [
    "No name, no e-mail, no telephone number is asked for.",
    "Your address on the network is stored nowhere, and neither is your browser.",
    "What you write is encrypted. Those who run the servers cannot read it.",
    "From files that you send we remove hidden data, such as names, the place and the camera. We show you what we removed.",
    "Your code lets you talk with the lawyer and stay unknown.",
  ],
  protectsNot: "What it cannot do",
  protectsNotItems: [
    "A computer or network of your employer may record which pages you open. Use your own phone, away from work.",
    "What you write can show who you are. Leave out what only you can know, or tell the lawyer that it must not be passed on.",
    "We remove hidden data from files, not what can be seen or heard in them.",
  ],
};
