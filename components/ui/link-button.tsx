import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';

type LinkButtonProps = ComponentProps<'a'> & { variant?: ButtonVariant; size?: ButtonSize };

/**
 * Links here are plain: pages are small and quick, and Next's own link would put 6 kB of script and a background request per link
 * on every one of them.
 */
export function LinkButton({ variant = 'secondary', size = 'md', className, ...rest }: LinkButtonProps) {
  return <a className={buttonClass(variant, size, className)} {...rest} />;
}
