/** A labelled drop-down list. */
export function Select(props: {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  chosen?: string;
}) {
  const { name, chosen } = props;
  return (
    <div class="field">
      <label for={name}>{props.label}</label>
      <select id={name} name={name}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>{label}</option>
        ))}
      </select>
    </div>
  );
}
