/** What the guide's drawings show, in words, for who does not see them. GitLab's own labels come through the slots: they are English on its pages. */
export const drawings = {
  caption: 'Drawing, not a screenshot',
  hostname:
    'A browser window with a page of GitLab. Mark 1: the hostname, {host}, in the address bar, right after “https://”.',
  avatar: {
    corner:
      'A page of GitLab. Mark 1: your avatar, in the upper-right corner. Mark 2: “{entry}”, in the menu that opens below the avatar.',
    sidebar:
      'A page of GitLab. Mark 1: your avatar, at the top of the left sidebar. Mark 2: “{entry}”, in the menu that opens below the avatar.',
  },
  tokenList: {
    classic:
      'The settings of your GitLab account. Mark 1: “{entry}”, in the left sidebar. Beside it, the form for a new token begins.',
    sidebar:
      'The settings of your GitLab account. Mark 1: “{entry}”, in the left sidebar. Mark 2: the button “{add}”, above the list of tokens.',
    settings:
      'The settings of your GitLab account. Mark 1: “{entry}”, in the left sidebar. Mark 2: the button “{add}”, above the list of tokens.',
    access:
      'The settings of your GitLab account. Mark 1: “{entry}”, below “{group}” in the left sidebar. Mark 2: the button “{add}”, above the list of tokens. Mark 3: “{legacy}”, in the menu that this button opens.',
  },
  form: 'GitLab’s form for a new token, filled in. Mark 1: the token name, {name}. Mark 2: the expiration date, {day}. Mark 3: the scopes to tick: {scopes}. Below them the button “{create}”.',
  shownOnce: {
    plain:
      'GitLab shows the new token, this once, below the words “{label}”. Mark 1: the button beside the token, “{copy}”.',
    hidden:
      'GitLab shows the new token, this once, behind dots, below the words “{label}”. Mark 1: the last button beside the token, “{copy}”.',
  },
  ownForm:
    'The form of Patchbay. Mark 1: the field “{hostname}”, with {host} in it. Mark 2: the field “{token}”, with the token behind dots. Mark 3: the button “{connect}”.',
} as const;
