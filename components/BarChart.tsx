/** One bar: what it stands for, and how long it is. */
export interface Bar {
  name: string;
  count: number;
}

const row = 22;
const barHeight = 14;
const length = 300;

/**
 * Bars side by side with the table that says the same: whoever does not see the one reads the other.
 * Plain SVG, made on the server.
 */
export function BarChart(
  { title, name, count, bars }: { title: string; name: string; count: string; bars: Bar[] },
) {
  const most = Math.max(1, ...bars.map((one) => one.count));
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${length} ${Math.max(1, bars.length) * row}`}
        aria-hidden="true"
        focusable="false"
      >
        {bars.map((one, index) => (
          <rect
            key={one.name}
            x="0"
            y={index * row + (row - barHeight) / 2}
            width={one.count === 0 ? 0 : Math.max(2, one.count / most * length)}
            height={barHeight}
          />
        ))}
      </svg>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" class="number">{count}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((one) => (
            <tr key={one.name}>
              <th scope="row">{one.name}</th>
              <td class="number">{one.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
