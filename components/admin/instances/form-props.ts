import type { InstanceState } from '#lib/features/admin/instances/view.ts';

export type InstanceAction = (state: InstanceState, form: FormData) => Promise<InstanceState>;

/** What every form that changes a GitLab is given: whose, drawn from which revision, and its words. */
export type ChangeFormProps<Label extends string> = {
  action: InstanceAction;
  instanceId: string;
  revision: number;
  labels: Readonly<Record<Label | 'current', string>>;
};

/** Of a form whose state is kept above it, because it may go while what it said stays. */
export type StatedFormProps<Label extends string> = Omit<ChangeFormProps<Label>, 'action'> & {
  state: InstanceState;
  action: (form: FormData) => void;
};
