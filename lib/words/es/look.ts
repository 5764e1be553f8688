import type { Area } from '../catalogue.ts';

export const look: Area<'look'> = {
  chips: {
    found: 'GitLab encontrado',
    gitlabCom: 'GitLab.com',
    selfManaged: 'Autogestionado',
    version: 'GitLab {version}',
    versionFrom: 'GitLab {from} o posterior',
    versionBetween: 'GitLab {from} a {to}',
    versionUntil: 'GitLab {to} o anterior',
    privateCa: 'Autoridad de certificación privada',
    httpsInstead: 'Por https',
    plainHttp: 'Sin cifrado',
    otherLetters: 'No solo letras simples',
    slow: 'Lento',
    otherProduct: '{product}',
    signIn: 'Hay un inicio de sesión delante',
    challenge: 'Hay una comprobación contra robots delante',
    blocked: 'Rechazado antes de GitLab',
    noAnswer: 'No responde',
    outOfOrder: 'Fuera de servicio',
    maintenance: 'En mantenimiento',
    rateLimited: 'Pide ir más despacio',
    ourProxy: 'Nuestro proxy lo impide',
    noName: 'No existe ese nombre',
    noGitlab: 'Ningún GitLab encontrado',
    private: 'Red privada',
    untrusted: 'Certificado sin confianza',
    certificateExpired: 'Certificado no vigente',
    otherName: 'Certificado para otro nombre',
    noHttps: 'Sin https',
    clientCertificate: 'Pide un certificado de cliente',
    noSecureLine: 'Sin conexión segura',
    elsewhere: 'Lleva a otro sitio',
    unreadable: 'Aún no es una dirección',
    limited: 'No consultado',
  },
  suggestion: {
    typo: '¿Quiso decir {address}?',
    elsewhere: 'Usar {address}, adonde lleva',
    ownName: 'Usar su propio nombre, {address}',
    beside: 'Probar {address}',
  },
  found: {
    slow: {
      title: 'Su GitLab responde despacio',
      text: 'Puede continuar. Comprobar el token quizá tarde algo más de lo habitual.',
    },
    plainHttp: {
      title: 'Se llega a este GitLab sin cifrado',
      text: 'Nuestro operador lo permite para este host. Aun así, su token podría leerse por el camino.',
    },
    expiryUnreadable: {
      title: 'Este GitLab no puede decir cuándo caduca un token',
      text: 'Las versiones anteriores a 15.5 no lo dicen. Anote la fecha que elija; solo podremos avisarle cuando el token deje de funcionar.',
    },
    otherLetters: {
      title: 'Mire dos veces las letras de este nombre',
      text: 'Algunas no son letras latinas simples. Su nombre real es {host}; siga solo si ese es su GitLab.',
    },
    tooOld: {
      title: 'Este GitLab es demasiado antiguo',
      text: 'Patchbay necesita GitLab 13.0 o posterior. Su administrador de GitLab puede actualizarlo.',
    },
  },
  shortName: {
    title: 'Falta el dominio',
    text: 'Escriba el nombre completo, como gitlab.com o gitlab.example.com. Los nombres cortos solo sirven donde nuestro operador los permite.',
  },
  means: {
    address: {
      malformed: 'Escriba el dominio donde está su GitLab, como gitlab.com o gitlab.example.com.',
      other_product: 'Patchbay solo conecta cuentas de GitLab; un token de allí no serviría.',
    },
    dns: {
      not_found:
        'Revise la ortografía. A un nombre que solo existe dentro de su red no se llega desde aquí sin nuestro operador.',
      unavailable:
        'El servicio de nombres no respondió. Mientras tanto puede crear su token y conectar más tarde.',
    },
    network: {
      private:
        'Patchbay solo se conecta allí donde su operador lo haya permitido. Pregunte antes de crear un token.',
      refused:
        'Ahora mismo nada responde en esta dirección. Mientras tanto puede crear su token y conectar más tarde.',
      timeout: 'No respondió a tiempo. Mientras tanto puede crear su token y conectar más tarde.',
      reset: 'Colgó a mitad de camino. Mientras tanto puede crear su token y conectar más tarde.',
    },
    proxy: {
      auth: 'Nuestro operador tiene que corregir el acceso al proxy. Mientras tanto puede crear su token.',
      unreachable: 'Nuestro operador tiene que revisar el proxy. Mientras tanto puede crear su token.',
    },
    tls: {
      untrusted: 'No se enviará nada allí. Si es su propia autoridad, nuestro operador puede añadirla.',
      expired: 'No se enviará nada allí hasta que su administrador de GitLab lo haya renovado.',
      name_mismatch:
        'Escriba el nombre por el que se conoce a su GitLab; suele ser el de la barra de direcciones de su navegador.',
      plain_http:
        'Un token enviado allí podría leerse por el camino, así que no se enviará. Nuestro operador puede permitir este host.',
      client_certificate:
        'Patchbay no tiene ninguno, así que no se podría comprobar ningún token. Pregunte a quien administra su GitLab por otro acceso.',
      failed:
        'No se podría enviar ningún token. Su administrador de GitLab puede habilitar TLS 1.2 o posterior.',
    },
    gateway: {
      sign_in:
        'Patchbay no puede pasarlo, así que no se comprobaría ningún token. Su administrador de GitLab puede dejar pasar /api/v4/.',
      challenge:
        'Patchbay no puede pasarla, así que no se comprobaría ningún token. Su administrador de GitLab puede eximir /api/v4/.',
      blocked:
        'Un cortafuegos o proxy nos rechazó. Su administrador de GitLab puede permitir la dirección de Patchbay.',
      html: 'Respondió una página para personas, no GitLab. Revise la dirección, también por si falta una parte como /gitlab.',
    },
    redirect: {
      elsewhere:
        'Patchbay no sigue redirecciones con un token. Escriba la dirección donde está de verdad su GitLab.',
    },
    gitlab: {
      not_found:
        'El host responde, pero no como lo hace GitLab. Revise la dirección, también por si falta una parte como /gitlab.',
      unavailable:
        'GitLab responde con un error del servidor. Puede crear su token más tarde, o conectar cuando vuelva.',
      maintenance: 'Lo dice el propio GitLab. Vuelva cuando termine; podemos avisarle.',
      rate_limited:
        'GitLab ha recibido demasiadas preguntas desde aquí. Siga con el formulario; conectar quizá tenga que esperar un poco.',
      unexpected: 'Lo que respondió no habla como GitLab. Revise la dirección.',
    },
    limit: {
      exceeded:
        'Solo miramos cierto número de direcciones seguidas. Siga con el formulario; todo se comprueba al conectar.',
    },
  },
};
