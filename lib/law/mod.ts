export { type Article, articles } from "./articles.ts";
