export { type Fact, factNames, loudSettings, measure } from "./facts.ts";
export { type HostReport, hostReportPath, readHostReport } from "./host_report.ts";
