import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-control/50 bg-surface text-fg hover:border-control hover:bg-sunken',
  quiet: 'border-transparent text-muted hover:bg-sunken hover:text-fg',
  danger: 'border-transparent bg-bad text-surface hover:opacity-90',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-8 gap-1.5 rounded-sm px-2.5 py-1 text-sm',
  md: 'min-h-10 gap-2 rounded-md px-4 py-1.5 text-base',
};

/** How buttons look, and links that stand where a button could. Words that are wider than the place break rather than leave it. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'md',
  extra?: string,
): string {
  return clsx(
    'inline-flex max-w-full shrink-0 select-none items-center justify-center border text-center font-medium no-underline transition-colors',
    'aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-60',
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
