import type { ReactNode } from 'react';
import { GUIDE_ERAS, type GuideEra } from '#lib/domain/gitlab-version.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { GuideView } from '#lib/features/guide/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ScopeList } from '../ui/scope-list.tsx';
import { AvatarDrawing } from './drawings/avatar-drawing.tsx';
import { FormDrawing } from './drawings/form-drawing.tsx';
import { HostnameDrawing } from './drawings/hostname-drawing.tsx';
import { OwnFormDrawing } from './drawings/own-form-drawing.tsx';
import { ShownOnceDrawing } from './drawings/shown-once-drawing.tsx';
import { TokenListDrawing } from './drawings/token-list-drawing.tsx';
import { AVATAR_SHOWN, ERA_SHOWN } from './era-shown.ts';
import { EraSwitch } from './era-switch.tsx';
import { Labels } from './labels.tsx';

type GuidePart = { guide: GuideView; words: Words };

/** What stands in each of the guide's three steps: one source for the page of its own and for the place beside the form. */

export function FindHostname({ guide, words }: GuidePart) {
  const { say } = words;
  return (
    <>
      <p>
        <Labels text={say('guide.find.gitlabCom')} /> <Labels text={say('guide.find.own')} />
      </p>
      <Aside title={say('guide.tip')}>
        <Labels text={say('guide.find.tip')} />
      </Aside>
      <HostnameDrawing words={words} host={hostToShow(guide)} />
    </>
  );
}

/** @param quick the way by the prefilled page, where the form beside does not show it already. */
export function CreateToken({ guide, words, quick }: GuidePart & { quick?: ReactNode }) {
  const { say } = words;
  return (
    <div className="@container">
      {quick}
      <EraSwitch guide={guide} words={words} />
      <ol className="mt-5 flex list-decimal flex-col gap-4 pl-5 marker:text-muted">
        <li>{say('guide.token.signIn')}</li>
        <li>
          <span className={AVATAR_SHOWN.cornerOld}>
            <Labels text={say('guide.token.avatar.cornerOld')} />
          </span>
          <span className={AVATAR_SHOWN.corner}>
            <Labels text={say('guide.token.avatar.corner')} />
          </span>
          <span className={AVATAR_SHOWN.sidebar}>
            <Labels text={say('guide.token.avatar.sidebar')} />
          </span>
          <div className={AVATAR_SHOWN.anyCorner}>
            <AvatarDrawing words={words} place="corner" />
          </div>
          <div className={AVATAR_SHOWN.sidebar}>
            <AvatarDrawing words={words} place="sidebar" />
          </div>
        </li>
        <li>
          {GUIDE_ERAS.map((era) => (
            <div key={era} className={ERA_SHOWN[era]}>
              <Labels text={say(`guide.token.list.${era}`)} />
              <TokenListDrawing words={words} era={era} />
            </div>
          ))}
        </li>
        <FillIn guide={guide} words={words} />
        <li>
          {GUIDE_ERAS.map((era) => (
            <div key={era} className={ERA_SHOWN[era]}>
              <Labels text={say(`guide.token.create.${era}`)} />{' '}
              <b className="font-medium text-fg">
                <Labels text={say('guide.token.copy')} />
              </b>
              <ShownOnceDrawing words={words} era={era} />
            </div>
          ))}
        </li>
      </ol>
    </div>
  );
}

function FillIn({ guide, words }: GuidePart) {
  const { say, day } = words;
  const { tokenName: name, expiresOn } = guide;
  return (
    <li>
      <Labels text={say('guide.token.fill', { name, day: day(expiresOn) })} />
      {GUIDE_ERAS.map((era) => {
        const scopes = scopesIn(era, guide.scopes);
        return (
          <div key={era} className={ERA_SHOWN[era]}>
            <div className="mt-2">
              <ScopeList scopes={scopes} label={say('panel.scopes')} />
            </div>
            {era === 'sidebar' && scopes.includes('self_rotate') && (
              <p className="mt-2 text-sm">
                <Labels text={say('guide.token.selfRotate')} />
              </p>
            )}
            <FormDrawing words={words} era={era} name={name} scopes={scopes} day={expiresOn} />
          </div>
        );
      })}
      <Aside title={say('guide.note')}>{say('guide.token.lifetime')}</Aside>
    </li>
  );
}

/** GitLab 13 to 15 know no scope that only rotates. */
function scopesIn(era: GuideEra, scopes: readonly string[]): readonly string[] {
  return era === 'classic' ? scopes.filter((scope) => scope !== 'self_rotate') : scopes;
}

export function EnterCredentials({ guide, words }: GuidePart) {
  const { say } = words;
  return (
    <>
      <p>
        <Labels text={say('guide.enter.text', { connect: say('connect.token.submit') })} />{' '}
        {say('guide.enter.done')}
      </p>
      <OwnFormDrawing words={words} host={hostToShow(guide)} />
    </>
  );
}

function hostToShow({ isOwn, baseUrl }: GuideView): string {
  return isOwn ? instanceHost(baseUrl) : 'gitlab.example.com';
}

function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="mt-3 border-accent border-l-2 pl-3 text-sm">
      <b className="font-medium text-fg">{title}</b> · {children}
    </p>
  );
}
