/** GitLab's own labels stand between `**`: shown as the words to look for. */
export function Labels({ text }: { text: string }) {
  return text.split('**').map((part, index) =>
    index % 2 === 1 ? (
      <b key={part} className="font-medium text-fg">
        {part}
      </b>
    ) : (
      part
    ),
  );
}
