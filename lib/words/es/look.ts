import type { Area } from '../catalogue.ts';

export const look: Area<'look'> = {
  help: 'De su administración',
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
    otherLetters: 'Letras poco comunes',
    slow: 'Lento',
    otherProduct: '{product}',
    signIn: 'Hay un inicio de sesión delante',
    challenge: 'Hay una comprobación antibots delante',
    blocked: 'Rechazado antes de GitLab',
    noAnswer: 'No responde',
    outOfOrder: 'Fuera de servicio',
    maintenance: 'En mantenimiento',
    rateLimited: 'Nos pide ir más despacio',
    ourProxy: 'Nuestro proxy lo impide',
    noName: 'No existe ese nombre',
    noGitlab: 'No se encontró GitLab',
    private: 'Red privada',
    notAllowed: 'No permitido aquí',
    untrusted: 'Certificado no confiable',
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
      text: 'Puede continuar. La comprobación del token puede tardar algo más de lo habitual.',
    },
    plainHttp: {
      title: 'Se llega a este GitLab sin cifrado',
      text: 'Nuestro operador lo permite para este host. Aun así, su token podría leerse por el camino.',
    },
    expiryUnreadable: {
      title: 'Este GitLab no puede decir cuándo caduca un token',
      text: 'Las versiones anteriores a la 15.5 no lo indican. Anote la fecha que elija; solo podremos avisarle cuando el token deje de funcionar.',
    },
    otherLetters: {
      title: 'Fíjese bien en las letras de este nombre',
      text: 'Algunas no son letras latinas corrientes. Su nombre real es {host}; continúe solo si ese es su GitLab.',
    },
    tooOld: {
      title: 'Este GitLab es demasiado antiguo',
      text: 'Patchbay necesita GitLab 13.0 o posterior. Su administrador de GitLab puede actualizarlo.',
    },
  },
  shortName: {
    title: 'Falta el dominio',
    text: 'Escriba el nombre completo, como gitlab.com o gitlab.example.com. Los nombres cortos solo funcionan donde nuestro operador los permite.',
  },
  means: {
    address: {
      malformed: 'Escriba el dominio donde está su GitLab, como gitlab.com o gitlab.example.com.',
      other_product: 'Patchbay solo conecta cuentas de GitLab; un token de allí no serviría.',
    },
    dns: {
      not_found:
        'Revise la ortografía. Si el nombre solo existe dentro de su red, nuestro operador tiene que permitir el acceso desde aquí.',
      unavailable:
        'El servicio de nombres no respondió. Mientras tanto puede crear su token y conectar más tarde.',
    },
    network: {
      private:
        'Patchbay solo se conecta allí si su operador lo ha permitido. Pregúntele antes de crear un token.',
      refused:
        'Ahora mismo nada responde en esta dirección. Mientras tanto puede crear su token y conectar más tarde.',
      timeout: 'No respondió a tiempo. Mientras tanto puede crear su token y conectar más tarde.',
      reset:
        'La conexión se cortó a mitad de camino. Mientras tanto puede crear su token y conectar más tarde.',
    },
    policy: {
      host: 'La administración solo permite ciertos GitLab; allí no se ha enviado nada. Pregunte antes de crear un token.',
    },
    proxy: {
      auth: 'Nuestro operador tiene que corregir el inicio de sesión en el proxy. Mientras tanto puede crear su token.',
      unreachable: 'Nuestro operador tiene que revisar el proxy. Mientras tanto puede crear su token.',
    },
    tls: {
      untrusted:
        'No se enviará nada allí. Si es su propia autoridad de certificación, nuestro operador puede añadirla.',
      expired: 'No se enviará nada allí hasta que su administrador de GitLab lo haya renovado.',
      name_mismatch:
        'Escriba el nombre con el que se conoce su GitLab; suele ser el de la barra de direcciones de su navegador.',
      plain_http:
        'Un token enviado allí podría leerse por el camino, así que no se enviará. Nuestro operador puede permitir este host.',
      client_certificate:
        'Patchbay no lo tiene, así que no podría comprobar ningún token. Pregunte a quien administra su GitLab por otra vía de acceso.',
      failed:
        'No se podría enviar ningún token. Su administrador de GitLab puede habilitar TLS 1.2 o posterior.',
    },
    gateway: {
      sign_in:
        'Patchbay no puede pasar de ahí, así que el token no se comprobaría. Su administrador de GitLab puede dejar pasar /api/v4/.',
      challenge:
        'Patchbay no puede superarla, así que el token no se comprobaría. Su administrador de GitLab puede eximir /api/v4/.',
      blocked:
        'Un cortafuegos o proxy nos rechazó. Su administrador de GitLab puede permitir la dirección de Patchbay.',
      html: 'Respondió una página para personas, no GitLab. Revise la dirección, también por si falta una parte como /gitlab.',
    },
    redirect: {
      elsewhere:
        'Patchbay no sigue redirecciones con un token. Escriba la dirección donde está realmente su GitLab.',
    },
    gitlab: {
      not_found:
        'El host responde, pero no como lo hace GitLab. Revise la dirección, también por si falta una parte como /gitlab.',
      unavailable:
        'GitLab responde con un error del servidor. Puede crear su token más tarde, o conectar cuando vuelva.',
      maintenance: 'Lo dice el propio GitLab. Vuelva cuando termine; podemos avisarle.',
      rate_limited:
        'GitLab ha recibido demasiadas peticiones desde aquí. Continúe con el formulario; puede que al conectar haya que esperar un poco.',
      unexpected: 'Lo que respondió no habla como lo hace GitLab. Revise la dirección.',
    },
    limit: {
      exceeded:
        'Solo consultamos cierto número de direcciones en poco tiempo. Continúe con el formulario; todo se comprueba al conectar.',
    },
  },
};
