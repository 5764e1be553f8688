import type { Answer } from './answers.ts';
import { BODY_TROUBLES, type BodyTrouble } from './body-troubles.ts';
import { CLOUD_TROUBLES, type CloudTrouble } from './cloud-troubles.ts';
import { GATEWAY_TROUBLES, type GatewayTrouble } from './gateway-troubles.ts';
import { GITLAB_TROUBLES, type GitlabTrouble } from './gitlab-troubles.ts';
import type { Manner } from './manner.ts';
import type { FakeToken } from './model.ts';
import { VERDICT_TROUBLES, type VerdictTrouble } from './verdict-troubles.ts';

/** What can go wrong, on demand. */
export type Trouble =
  | GitlabTrouble
  | VerdictTrouble
  | GatewayTrouble
  | CloudTrouble
  | BodyTrouble
  | { answer: Answer }
  | { manner: Manner }
  | { delayMs: number };

/** Which requests it meets; all given conditions must hold. */
export type Where = {
  /** Only the next N of them. */
  times?: number;
  method?: string;
  /** Without the mount path and the query: `/api/v4/user`. */
  path?: string | RegExp;
  token?: FakeToken;
  /** Only requests with (true) or without (false) a credential. Verdicts on a token meet only requests with one by default. */
  withToken?: boolean;
};

export type Asked = { method: string; path: string; tokenId: number | null; hasCredential: boolean };

/** What becomes of one request. */
export type Fate = {
  delayMs: number;
  manner: Manner;
  /** Given without looking at GitLab's state; null = GitLab does its work. */
  instead: Answer | null;
  reshape: ((answer: Answer) => Answer) | null;
};

type Rule = { trouble: Trouble; where: Where; left: number };

export class Troubles {
  #rules: Rule[] = [];
  readonly #externalUrl: string;
  readonly #now: () => Date;

  constructor(externalUrl: string, now: () => Date) {
    this.#externalUrl = externalUrl;
    this.#now = now;
  }

  /** @returns ends this trouble. */
  add(trouble: Trouble, where: Where): () => void {
    const withToken = where.withToken ?? (isVerdict(trouble) ? true : undefined);
    const rule = {
      trouble,
      where: { ...where, ...(withToken === undefined ? {} : { withToken }) },
      left: where.times ?? Number.POSITIVE_INFINITY,
    };
    this.#rules.push(rule);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  clear(): void {
    this.#rules = [];
  }

  /** Delays add up with one other trouble; of two others the newer one counts. */
  fateOf(asked: Asked): Fate {
    const fate: Fate = { delayMs: 0, manner: 'plain', instead: null, reshape: null };
    for (const rule of this.#rules) {
      if (rule.left <= 0 || !meets(rule.where, asked)) continue;
      rule.left -= 1;
      this.#apply(rule.trouble, fate);
    }
    return fate;
  }

  #apply(trouble: Trouble, fate: Fate): void {
    if (typeof trouble === 'object') {
      if ('delayMs' in trouble) fate.delayMs += trouble.delayMs;
      else if ('manner' in trouble) fate.manner = trouble.manner;
      else fate.instead = trouble.answer;
      return;
    }
    if (trouble in BODY_TROUBLES) fate.reshape = BODY_TROUBLES[trouble as BodyTrouble];
    else fate.instead = ANSWERS[trouble as AnswerTrouble](this.#externalUrl, this.#now());
  }
}

type AnswerTrouble = GitlabTrouble | VerdictTrouble | GatewayTrouble | CloudTrouble;
const ANSWERS = { ...GITLAB_TROUBLES, ...VERDICT_TROUBLES, ...GATEWAY_TROUBLES, ...CLOUD_TROUBLES };

/** Every trouble that has a name, for tables of tests. */
export const TROUBLE_NAMES = Object.keys({ ...ANSWERS, ...BODY_TROUBLES }) as readonly (
  | AnswerTrouble
  | BodyTrouble
)[];

function isVerdict(trouble: Trouble): boolean {
  return typeof trouble === 'string' && trouble in VERDICT_TROUBLES;
}

function meets(where: Where, asked: Asked): boolean {
  const { method, path, token, withToken } = where;
  return (
    (method === undefined || method === asked.method) &&
    (path === undefined || (typeof path === 'string' ? path === asked.path : path.test(asked.path))) &&
    (token === undefined || token.id === asked.tokenId) &&
    (withToken === undefined || withToken === asked.hasCredential)
  );
}
