/** Paragraphs of a scenario, as text and nothing else: markup in them stays visible as typed. */
export function Prose({ text, class: name = "prose" }: { text: readonly string[]; class?: string }) {
  return (
    <div class={name}>
      {text.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
