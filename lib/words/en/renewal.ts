export const renewal = {} as const;
