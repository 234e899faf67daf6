import type { ComponentChildren } from "preact";
import "./plain-page.css";

interface PlainPageProps {
  heading: string;
  text: string;
  children?: ComponentChildren;
}

/** A page that has only one thing to say. */
export function PlainPage({ heading, text, children }: PlainPageProps) {
  return (
    <main class="plain-page">
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
