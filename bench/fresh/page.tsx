/** The page of about 6 KB that `../fresh.ts` times: a list of cases, as a desk shows it. */
import type { ComponentChildren } from "preact";

const CASES = Array.from({ length: 40 }, (_, i) => ({
  id: `nw-${1000 + i}`,
  category: ["fraud", "safety", "privacy"][i % 3]!,
  status: ["new", "assigned", "closed"][i % 3]!,
  days: i,
}));

export function Document({ children }: { children?: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Cases</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

export function Layout({ children }: { children?: ComponentChildren }) {
  return (
    <main>
      <nav>
        <a href="/desk">Cases</a>
        <a href="/desk/account">Account</a>
      </nav>
      {children}
    </main>
  );
}

export function Cases() {
  return (
    <section>
      <h1>Cases & reports</h1>
      <table>
        <tbody>{CASES.map((one) => <Row key={one.id} {...one} />)}</tbody>
      </table>
    </section>
  );
}

function Row(props: { id: string; category: string; status: string; days: number }) {
  return (
    <tr>
      <td>
        <a href={`/desk/cases/${props.id}`}>{props.id}</a>
      </td>
      <td class={`status ${props.status}`}>{props.status}</td>
      <td>{props.category}</td>
      <td>{props.days} days left</td>
    </tr>
  );
}
