import type { Area } from '../catalogue.ts';

export const renewal: Area<'renewal'> = {
  replaced: {
    revoked: 'El token anterior está revocado en GitLab',
    held: 'El token anterior no se revocó: otra conexión todavía lo tiene',
    asked:
      'Puede que el token anterior siga siendo válido. Revóquelo en GitLab, en la lista de sus tokens de acceso',
    refused:
      'Puede que el token anterior siga siendo válido: {why}. El nuevo está guardado; revoque usted mismo el anterior en GitLab',
  },
};
