import assert from "node:assert/strict";
import { type Action, actions, may, mayInCase, type Membership, roles } from "./roles.ts";

const [nordwind, havblik] = [crypto.randomUUID(), crypto.randomUUID()];
const every = Object.keys(actions) as Action[];

Deno.test("administrators and auditors have no action on cases, others none on accounts", () => {
  for (const action of every) {
    for (const organisation of [nordwind, undefined]) {
      for (const role of ["administrator", "auditor"] as const) {
        const memberships = [{ organisation: null, role }];
        if (/^case\./.test(action)) assert.ok(!may(memberships, action, organisation), action);
        assert.ok(!/^case\./.test(action) || !mayInCase(memberships, action, nordwind));
      }
      for (const role of roles.filter((one) => one !== "administrator")) {
        const manages = may([{ organisation: null, role }], action, organisation);
        assert.ok(!/\.manage$/.test(action) || !manages, `${role} ${action}`);
      }
    }
  }
});

Deno.test("a role in one organisation is none in another; a role in the firm is one in all", () => {
  for (const role of roles) {
    for (const action of every) {
      const allowed = (actions[action] as readonly string[]).includes(role);
      assert.equal(may([{ organisation: nordwind, role }], action, nordwind), allowed);
      assert.equal(may([{ organisation: nordwind, role }], action, havblik), false);
      assert.equal(may([{ organisation: null, role }], action, havblik), allowed);
      assert.equal(may([{ organisation: nordwind, role }], action), allowed);
      assert.equal(may([], action), false);
    }
  }
});

Deno.test("one person has each organisation's role there and only there", () => {
  const both: Membership[] = [
    { organisation: nordwind, role: "triager" },
    { organisation: havblik, role: "contact" },
  ];
  assert.ok(may(both, "case.assign", nordwind));
  assert.ok(!may(both, "case.assign", havblik));
  assert.ok(may(both, "case.read", havblik));
});

Deno.test("with a wrap an ombudsman stands in elsewhere; a contact person does not", () => {
  assert.ok(mayInCase([{ organisation: nordwind, role: "ombudsman" }], "case.write", havblik));
  assert.ok(!mayInCase([{ organisation: nordwind, role: "contact" }], "case.read", havblik));
  assert.ok(!mayInCase([{ organisation: nordwind, role: "triager" }], "case.assign", havblik));
});
