import type { Area } from '../catalogue.ts';

export const refusals: Area<'refusals'> = {
  email: {
    missing: 'Escriba un correo electrónico.',
    malformed: 'Esto no parece un correo electrónico. Tiene la forma nombre@example.org.',
    taken: 'Ya hay una cuenta con este correo electrónico. Inicie sesión o use otro correo.',
    different: 'Este no es el correo electrónico de esta cuenta.',
  },
  name: {
    missing: 'Escriba el nombre con el que se le conoce aquí.',
    long: 'Use 100 caracteres como máximo.',
  },
  password: {
    missing: 'Escriba una contraseña.',
    short: 'Use al menos 12 caracteres. Unas cuantas palabras seguidas funcionan bien.',
    long: 'Use 128 caracteres como máximo.',
    common: 'Esta contraseña es de las que se prueban primero. Elija otra.',
    wrong: 'Esta no es su contraseña actual.',
  },
  person: {
    last_admin:
      'Usted es el único administrador aquí. Invite primero a otro; después se podrá eliminar esta cuenta.',
    rotating:
      'GitLab está creando ahora un token nuevo para una de sus conexiones. Vuelva a intentarlo en unos minutos.',
  },
  time_zone: {
    unknown: 'Elija una de las zonas horarias.',
  },
  role: {
    unknown: 'Elija uno de los roles.',
  },
  sign_in: {
    refused:
      'El correo electrónico y la contraseña no coinciden, o la cuenta está deshabilitada. Revise ambos y vuelva a intentarlo.',
  },
  sign_up: {
    closed: 'Aquí no se crean cuentas nuevas. Pregunte a quienes administran este Patchbay.',
    invitation_needed:
      'Para crear una cuenta aquí necesita un enlace de invitación. Pídaselo a un administrador.',
  },
  link: {
    spent: 'Este enlace ya se usó, fue sustituido por otro más nuevo o es demasiado antiguo. Pida uno nuevo.',
  },
  set_up: {
    spent:
      'Este enlace de configuración fue sustituido por otro más nuevo o es demasiado antiguo. Reinicie Patchbay: mostrará uno nuevo.',
    done: 'Patchbay ya está configurado. Inicie sesión o pida una invitación a su administrador.',
  },
  oidc: {
    failed:
      'Su proveedor de identidad no le permitió entrar o dio una respuesta que no se pudo usar. Vuelva a intentarlo.',
    email_taken:
      'Hay una cuenta con su correo electrónico que no está unida a su proveedor de identidad. Inicie sesión con su contraseña.',
    email_unknown:
      'Su proveedor de identidad no confirmó ningún correo electrónico suyo. Pregunte a su administrador.',
    not_invited:
      'Aún no tiene cuenta aquí, y las nuevas necesitan una invitación. Pregunte a un administrador.',
  },
  reminder_days: {
    malformed: 'Escriba números enteros de días, por ejemplo: 30, 14, 7, 0.',
    far: 'Elija días de 0 a 90.',
    many: 'Elija 10 recordatorios como máximo.',
  },
};
