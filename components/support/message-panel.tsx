import type { MessageView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';

type MessagePanelProps = { message: MessageView; email: string; reference: string; words: Words };

/** What may be sent to the person as it stands; nothing leaves from here by itself. */
export function MessagePanel({ message, email, reference, words: { say } }: MessagePanelProps) {
  const { text, language, remark, subject } = message;
  const mail = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return (
    <>
      <p className="text-muted text-sm">{remark}</p>
      <blockquote
        lang={language}
        aria-label={reference}
        className="mt-2 whitespace-pre-line break-words rounded-md border border-border bg-sunken p-4"
      >
        {text}
      </blockquote>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={text} label={say('support.message.copy')} />
        <LinkButton href={mail} size="sm">
          {say('support.message.write')}
        </LinkButton>
      </div>
    </>
  );
}
