import type { ActionState } from '#lib/action/action-state.ts';
import type { Role } from '#lib/domain/access.ts';
import type { Theme } from '#lib/domain/theme.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { ThemeToggle } from '../ui/theme-toggle.tsx';
import { ActionForm } from './action-form.tsx';
import { type ChooseLanguage, LanguageChoice } from './language-choice.tsx';
import { staffLinks } from './staff-links.ts';

const MENU_ID = 'account-menu';

type AccountMenuProps = {
  name: string;
  email: string;
  role: Role;
  theme: Theme;
  /** The page that is shown, with its query. */
  path: string;
  chooseLanguage: ChooseLanguage;
  signOut: (state: ActionState, form: FormData) => Promise<ActionState>;
};

/** A popover of the browser: it opens, closes on Escape or a click beside it, and signs out, all without script. */
export async function AccountMenu(props: AccountMenuProps) {
  const { name, email, role, theme, path, chooseLanguage, signOut } = props;
  const words = await requestWords();
  const { say } = words;
  return (
    <>
      <button
        type="button"
        popoverTarget={MENU_ID}
        className="flex items-center gap-1.5 rounded-full p-0.5 pr-1.5 text-muted hover:bg-sunken hover:text-fg"
      >
        <Avatar name={name} />
        <span className="sr-only">{say('shell.menu.open', { name })}</span>
        <Icon name="chevron" size={14} />
      </button>
      <div
        id={MENU_ID}
        popover="auto"
        className="fixed inset-auto top-[3.25rem] right-[max(1rem,calc((100vw-var(--frame))/2+1.5rem))] m-0 w-64 rounded-lg border border-border bg-surface p-1.5 text-fg"
      >
        <div className="px-2.5 py-2">
          <p className="truncate font-medium">
            <bdi>{name}</bdi>
          </p>
          <p className="truncate text-muted text-sm">
            <bdi>{email}</bdi>
          </p>
        </div>
        <div className="flex items-center justify-between border-border border-t px-2.5 py-2 noscript:hidden">
          <span className="text-muted text-sm">{say('shell.theme.label')}</span>
          <ThemeToggle key={theme} chosen={theme} keepAt="/account/theme" words={words} />
        </div>
        <div className="border-border border-t py-2">
          <p className="px-2.5 pb-1 text-muted text-sm">{say('shell.language.label')}</p>
          <LanguageChoice choose={chooseLanguage} path={path} className="flex flex-wrap gap-0.5" />
        </div>
        <div className="border-border border-t pt-1.5">
          <a
            href="/account"
            className="flex h-8 items-center gap-2 rounded-sm px-2.5 text-sm hover:bg-sunken"
          >
            <Icon name="user" />
            {say('shell.menu.account')}
          </a>
          {staffLinks(role).map(({ href, label, icon }) => (
            <a
              key={href}
              href={href}
              className="flex h-8 items-center gap-2 rounded-sm px-2.5 text-sm hover:bg-sunken md:hidden"
            >
              <Icon name={icon} />
              {say(label)}
            </a>
          ))}
          <ActionForm action={signOut}>
            <SubmitButton variant="quiet" size="sm" className="w-full justify-start text-fg">
              <Icon name="sign-out" />
              {say('shell.menu.signOut')}
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
    </>
  );
}
