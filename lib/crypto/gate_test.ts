import assert from "node:assert/strict";
import { Busy } from "./error.ts";
import { gate, type Lane } from "./gate.ts";

/** A gate and works that end when the test says so. */
function scene(parallel: number, queue: number) {
  const enter = gate(parallel, queue);
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  let most = 0;
  const start = (lane: Lane, name: string) =>
    enter(lane, async () => {
      running.push(name);
      most = Math.max(most, running.length);
      await new Promise<void>((end) => ends.set(name, end));
      running.splice(running.indexOf(name), 1);
      return name;
    });
  /** Ends one work and lets everything that follows from it happen. */
  const end = async (name: string, work: Promise<string>) => {
    ends.get(name)!();
    assert.equal(await work, name);
    await settle();
  };
  return { start, end, running, most: () => most };
}

/** Everything that needs no time has happened once a macrotask has come round. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

Deno.test("no more than the bound run at once, and all get their turn, first come first served", async () => {
  const { start, end, running, most } = scene(2, 64);
  const works = Array.from({ length: 20 }, (_, i) => start("desk", `d${i}`));
  await settle();
  for (let i = 0; i < 20; i++) {
    assert.deepEqual(running, [`d${i}`, `d${i + 1}`].slice(0, 20 - i));
    await end(`d${i}`, works[i]!);
  }
  assert.equal(most(), 2);
});

for (const [flood, quiet] of [["desk", "reporter"], ["reporter", "desk"]] as const) {
  Deno.test(`a flood in the ${flood} lane keeps a ${quiet} waiting for one work only`, async () => {
    const { start, end, running } = scene(2, 64);
    const works = Array.from({ length: 66 }, (_, i) => start(flood, `f${i}`));
    await settle();
    const one = start(quiet, "q0");
    const two = start(quiet, "q1");
    await settle();
    assert.deepEqual(running, ["f0", "f1"]);
    await end("f0", works[0]!);
    assert.deepEqual(running, ["f1", "q0"]);
    // The other place stays with the flood: neither lane can take both while the other waits.
    await end("f1", works[1]!);
    assert.deepEqual(running, ["q0", "f2"]);
    await end("q0", one);
    assert.deepEqual(running, ["f2", "q1"]);
    await end("q1", two);
    assert.deepEqual(running, ["f2", "f3"]);
    for (let i = 2; i < 66; i++) await end(`f${i}`, works[i]!);
  });
}

Deno.test("a full lane answers Busy at once, while the other lane still takes people in", async () => {
  const { start, end } = scene(2, 3);
  const works = Array.from({ length: 5 }, (_, i) => start("desk", `d${i}`));
  await settle();
  await assert.rejects(start("desk", "too many"), Busy);
  const reporter = start("reporter", "r");
  await settle();
  await end("d0", works[0]!);
  await end("r", reporter);
  // A place in the queue is free again.
  works.push(start("desk", "d5"));
  await settle();
  for (let i = 1; i < 6; i++) await end(`d${i}`, works[i]!);
});

Deno.test("a work that fails gives its place free", async () => {
  const enter = gate(1, 1);
  for (let i = 0; i < 3; i++) {
    await assert.rejects(enter("desk", () => Promise.reject(new Error("failed"))), /failed/);
  }
  assert.equal(await enter("desk", () => Promise.resolve("served")), "served");
});
