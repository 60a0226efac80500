export { type Figures, figuresOf, type Kept } from "./figures.ts";
export { readStatistics, type Statistics } from "./read.ts";
export { chartsOf, statisticsCsv, yearlyReport } from "./lines.ts";
