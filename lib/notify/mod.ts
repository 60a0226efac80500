/** Notices without content: that there is something new, and nothing else. */
export {
  type Channel,
  channels,
  isMailAddress,
  type NoticeChoice,
  readChoice,
  saveChoice,
} from "./choice.ts";
export { listTally, type Tally } from "./tally.ts";
export { sendNotices } from "./send.ts";
export { noticeTime, tellReaders } from "./tell.ts";
