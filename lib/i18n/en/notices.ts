/** Notices. */
export const notices = {
  title: "Notices",
  lead:
    "A notice says that there is something new, and nothing else: no name, no case, no link. Notices are collected and go out three times a day, at a moment that chance decides.",
  channel: "How do you want to be told?",
  channels: {
    none: "Not at all: I look at the desk",
    mail: "By mail",
    sms: "By SMS, to the phone that gets your codes",
  } as Record<string, string>,
  mail: "Mail address",
  mailHint: "It is kept encrypted, and only while you choose mail.",
  mailProblem: "Write a mail address.",
  save: "Keep",
  saved: "It is kept.",
  news: { subject: "Ombud", text: "There is something new at the desk." },
  admin: "Notices",
  day: "Day",
  outcome: "Outcome",
  outcomes: { sent: "sent", failed: "failed, tried again", lost: "given up" } as Record<
    string,
    string
  >,
  count: "Number",
  none: "No notice went out in the last thirty days.",
};
