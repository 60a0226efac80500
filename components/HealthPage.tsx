import { type Answer, type Facts, isScarce, type Room } from "../lib/health/mod.ts";
import { formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { jobs } from "../lib/limits.ts";

type HealthTexts = Texts["health"];

/** How the portal stands, as an operator reads it. */
export function HealthPage(props: { t: Texts; lang: string; facts: Facts }) {
  const { t: { health: t }, lang, facts } = props;
  const paused = facts.jobs.find((one) => one.state === "paused")?.run?.paused;
  const parts: [string, string][] = [
    [t.database, answerOf(t, facts.database)],
    [t.shredDatabase, answerOf(t, facts.shredDatabase)],
    [t.scrubber, answerOf(t, facts.scrubber)],
    [t.gateway, answerOf(t, facts.gateway)],
    [t.disk, roomOf(t, facts.disk)],
    [t.memory, roomOf(t, facts.memory)],
    [t.process, bytes(facts.process)],
  ];
  return (
    <>
      <p>{t.lead}</p>
      {paused && (
        <div class="problems" role="alert">
          <h2>{t.pausedTitle}</h2>
          <p>{t.paused[paused] ?? paused}</p>
          <p>{t.resume}</p>
        </div>
      )}
      <h2>{t.parts}</h2>
      <dl>
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{t.jobs}</h2>
      <ul class="cases">
        {facts.jobs.map(({ job, state, run }) => (
          <li key={job}>
            <strong>{t.names[job]}</strong>
            <p>
              {t.states[state]}
              {run?.failed && ` (${run.failed})`} · {intervalOf(t, jobs[job])}
            </p>
            {run && (
              <p class="hint">
                {t.ran}: {formatInstant(run.ran.toISOString(), lang)}
                {run.ms !== null && `, ${t.took(run.ms)}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function answerOf(t: HealthTexts, { good, ms }: Answer): string {
  return good ? t.good(ms) : t.bad;
}

function roomOf(t: HealthTexts, room: Room | undefined): string {
  if (!room) return t.unknown;
  const text = t.room(bytes(room.free), bytes(room.total));
  return isScarce(room) ? `${t.scarce}: ${text}` : text;
}

function bytes(size: number): string {
  return size < 2 ** 30
    ? `${Math.round(size / 2 ** 20)} MiB`
    : `${(size / 2 ** 30).toFixed(1)} GiB`;
}

function intervalOf(t: HealthTexts, every: number): string {
  const minutes = every / 60_000;
  if (minutes < 60) return t.intervals.minutes(minutes);
  return minutes < 1440 ? t.intervals.hours(minutes / 60) : t.intervals.day;
}
