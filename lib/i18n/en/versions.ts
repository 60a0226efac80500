/** The records of a case. */
export const versions = {
  title: "Records and versions",
  back: "Back to the case",
  signed: "signed",
  unsigned: "not signed",
  kinds: {
    report: "Report",
    identity: "Reporter",
    triage: "Summary for triage",
    assignment: "Assignment",
    message: "Message with the reporter",
    client: "Message with the client",
    note: "Internal note",
    status: "State",
    redaction: "Version for the client",
    link: "Related case",
    withdrawal: "Withdrawn message",
    hold: "Legal hold",
    disclosure: "Request to disclose who reported",
    closing: "How it ended",
  } as Record<string, string>,
};

/** The evidence pack. */
export const evidence = {
  title: "Evidence pack",
  hint: "What was done when, from the audit log, signed by the portal and by you.",
  download: "Download the evidence pack",
};
