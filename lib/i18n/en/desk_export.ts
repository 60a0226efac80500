/** The export of a case. */
export const exports = {
  title: "Export of a case",
  link: "Export this case",
  back: "Back to the case",
  lead:
    "An export holds what you may read of the case, and no more. It leaves the portal's protection: keep it encrypted, give it to nobody who may not read the case, and delete it when it has served.",
  granted: "It holds what was granted to you, and nothing else of the case.",
  pdf: "Export as PDF",
  pdfHint: "One document for reading, printing and the archive (PDF/A).",
  zip: "Export as ZIP",
  zipHint:
    "The cleaned files, every version of every record, and a signed integrity sheet that shows any change.",
  wait:
    "It is made while you wait: a long case takes some seconds. Your browser shows when it has arrived.",
  making: "It is being made. Your browser shows when it has arrived.",
  audited: "That you exported it stands in the audit log.",
  tooLarge: "These files are too large for one ZIP. Download them one by one from the case.",
  case: "Case",
  made: (name: string, at: string) => `Exported by ${name}, ${at}.`,
  file: (name: string, bytes: number) =>
    `${name} (${bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`})`,
  page: (case_: string) => `Case ${case_}`,
  audit: "Head of the audit log",
  auditHint: "An auditor finds the event of this export by this hash.",
};
