export { type Authority, countries, type CountryHelp, europe } from "./countries.ts";
