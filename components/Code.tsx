/** A receipt code, in its groups, which a narrow screen does not tear apart. */
export function Code({ code }: { code: string }) {
  const groups = code.split("-");
  return (
    <p class="symbols">
      <code>
        {groups.map((group, i) => <span key={i}>{i < groups.length - 1 ? `${group}-` : group}
        </span>)}
      </code>
    </p>
  );
}
