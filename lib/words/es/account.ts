import type { Area } from '../catalogue.ts';

export const account: Area<'account'> = {
  fields: {
    email: 'Correo electrónico',
    name: 'Su nombre',
    password: 'Contraseña',
    passwordHint: 'Al menos 12 caracteres. Unas cuantas palabras seguidas funcionan bien.',
  },
  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    newHere: '¿Primera vez aquí?',
    toSignUp: 'Crear una cuenta',
    oidc: 'Continuar con {name}',
  },
  signUp: {
    title: 'Crear una cuenta',
    submit: 'Crear cuenta',
    known: '¿Ya tiene una cuenta?',
    toSignIn: 'Iniciar sesión',
  },
  setUp: {
    title: 'Configurar Patchbay',
    intro: 'Usted es la primera persona aquí: esta cuenta será la del administrador.',
    submit: 'Crear administrador',
    awaited: 'Patchbay aún no está configurado',
    awaitedText:
      'Su terminal muestra un enlace de configuración para el primer administrador. Si el enlace es demasiado antiguo, al reiniciar aparece uno nuevo.',
  },
  toSignIn: 'Ir al inicio de sesión',
};
