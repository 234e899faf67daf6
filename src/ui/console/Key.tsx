import "./key.css";

/** Which key does the same as a button. Readers hear it from `aria-keyshortcuts`. */
export const Key = ({ name }: { name: string }) => (
  <kbd class="key" aria-hidden="true">
    {name}
  </kbd>
);
