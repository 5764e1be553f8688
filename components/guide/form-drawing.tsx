import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import { CREATE_BUTTON, TOKEN_NAME } from '#lib/features/guide/messages.ts';
import { Bar, Drawing, Mark } from './drawing.tsx';

type FormDrawingProps = { era: GuideEra; scopes: readonly string[]; expiresOn: string };

/** GitLab's form, filled in as this person should. */
export function FormDrawing({ era, scopes, expiresOn }: FormDrawingProps) {
  return (
    <Drawing
      text={`GitLab’s form for a token. Mark 1: the name, ${TOKEN_NAME}. Mark 2: the expiration date, ${expiresOn}. Mark 3: the scopes ${scopes.join(' and ')}, ticked. Below them the button ${CREATE_BUTTON[era]}.`}
    >
      <div className="flex flex-col gap-3 p-4">
        <Line number={1} label="Token name" value={TOKEN_NAME} />
        <Line number={2} label="Expiration date" value={expiresOn} />
        <div className="flex gap-2">
          <Mark number={3} />
          <div className="flex flex-1 flex-col gap-1.5">
            <span className="font-medium">Select scopes</span>
            {scopes.map((scope) => (
              <span key={scope} className="flex items-center gap-2 font-mono text-xs">
                <span className="grid size-3.5 place-items-center rounded-[3px] bg-accent text-[10px] text-on-accent">
                  ✓
                </span>
                {scope}
              </span>
            ))}
            <span className="flex items-center gap-2">
              <span className="size-3.5 rounded-[3px] border border-control" />
              <Bar className="w-20" />
            </span>
          </div>
        </div>
        <span className="self-start rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent">
          {CREATE_BUTTON[era]}
        </span>
      </div>
    </Drawing>
  );
}

function Line({ number, label, value }: { number: number; label: string; value: string }) {
  return (
    <div className="flex gap-2">
      <Mark number={number} />
      <div className="flex-1">
        <span className="font-medium">{label}</span>
        <span className="mt-1 block max-w-60 rounded-md border border-control px-2.5 py-1 font-mono text-xs">
          {value}
        </span>
      </div>
    </div>
  );
}
