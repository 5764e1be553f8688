import type { ComponentProps } from 'react';

export function TextLink({ className, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={`font-medium text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent ${className ?? ''}`}
      {...rest}
    />
  );
}
