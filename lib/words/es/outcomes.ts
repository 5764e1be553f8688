import type { Area } from '../catalogue.ts';

export const outcomes: Area<'outcomes'> = {
  address: {
    malformed: {
      title: 'No pudimos leer esto como una dirección',
      saw: `{reason, select,
        empty {El campo estaba vacío.}
        too_long {Es más largo de lo que puede ser una dirección.}
        control_characters {Contiene caracteres que no se ven.}
        looks_like_token {Parece un token. No se ha guardado nada; los tokens van en el campo del token.}
        credentials {Contiene un nombre de usuario o una contraseña. No se ha guardado nada.}
        scheme {Empieza con algo que no lleva a una dirección web.}
        no_host {No contiene ningún nombre de host.}
        bad_label {El nombre de host contiene un carácter o una parte que los nombres no pueden tener.}
        port {El puerto no es uno de los que Patchbay puede usar.}
        other {No tiene la forma de un nombre de host ni de un enlace.}}`,
      todo: 'Escriba el dominio de su GitLab, como gitlab.com o gitlab.example.com. También sirve un enlace copiado del navegador.',
    },
    other_product: {
      title: 'Esto es {product, select, none {otro producto} other {{product}}}, no GitLab',
      saw: 'La dirección pertenece a {product, select, none {un servicio de código que no es GitLab} other {{product}}}.',
      todo: 'Escriba la dirección de su GitLab. Patchbay solo conecta cuentas de GitLab.',
    },
  },
  dns: {
    not_found: {
      title: 'Este nombre no existe',
      saw: 'El servicio de nombres no conoce ninguna dirección para este host.',
      todo: 'Revise la ortografía. Si se abre en su navegador, quizá solo exista dentro de su red: en ese caso puede ayudar nuestro operador.',
    },
    unavailable: {
      title: 'No se pudo consultar el nombre en este momento',
      saw: 'El servicio de nombres no respondió a tiempo. Esto no dice nada de su GitLab ni de su token.',
      todo: 'Vuelva a intentarlo dentro de unos minutos.',
    },
  },
  network: {
    private: {
      title: 'Esta dirección está dentro de una red privada',
      saw: 'Patchbay solo se conecta a direcciones privadas que su operador haya permitido.',
      todo: 'Pida a nuestro operador que añada este host a los hosts privados permitidos.',
    },
    refused: {
      title: 'Nada responde en esta dirección',
      saw: `{reason, select,
        unreachable {El nombre existe, pero desde aquí no hay camino hasta su dirección.}
        other {El host existe, pero rechazó la conexión.}}`,
      todo: 'Revise el puerto. Si la dirección es correcta, quizá su GitLab esté parado o un cortafuegos no nos deje pasar.',
    },
    timeout: {
      title: 'No hubo respuesta a tiempo',
      saw: 'El host no respondió dentro de nuestro límite de tiempo. Esto no dice nada de su token.',
      todo: 'Vuelva a intentarlo dentro de unos minutos. Si sigue igual, quizá haya un cortafuegos entre nosotros y su GitLab.',
    },
    reset: {
      title: 'La conexión se cortó',
      saw: 'El host respondió y cerró la conexión antes de terminar.',
      todo: 'Vuelva a intentarlo dentro de unos minutos. Si sigue igual, pregunte a quien administra su GitLab.',
    },
  },
  proxy: {
    auth: {
      title: 'Nuestro propio proxy pide iniciar sesión',
      saw: 'El proxy por el que Patchbay sale a Internet nos rechazó.',
      todo: 'Nuestro operador tiene que corregir el usuario y la contraseña del proxy.',
    },
    unreachable: {
      title: 'Nuestro propio proxy no responde',
      saw: 'No se pudo llegar al proxy por el que Patchbay sale a Internet.',
      todo: 'Nuestro operador tiene que revisar la configuración del proxy. Su token no se envió.',
    },
  },
  tls: {
    untrusted: {
      title: `{reason, select,
        self_signed {Este certificado se avala a sí mismo}
        incomplete_chain {El certificado de este host llega sin su cadena}
        unknown_issuer {No conocemos a quien emitió este certificado}
        none {No conocemos a quien emitió este certificado}
        other {No se puede confiar en el certificado de este host}}`,
      saw: `{reason, select,
        self_signed {El host firmó él mismo su certificado; nadie confirma que sea su GitLab. Su token no se envió.}
        incomplete_chain {El host no envía el certificado que une el suyo con una autoridad conocida. Su token no se envió.}
        unknown_issuer {{issuer, select, none {Su emisor no es uno que Patchbay conozca.} other {Lo emitió {issuer}, a quien Patchbay no conoce.}}}
        none {{issuer, select, none {Su emisor no es uno que Patchbay conozca.} other {Lo emitió {issuer}, a quien Patchbay no conoce.}}}
        other {Fue revocado, se hizo para otro fin o su firma no es correcta. Su token no se envió.}}`,
      todo: `{reason, select,
        self_signed {Si es intencionado, nuestro operador puede añadir este certificado a los de confianza.}
        incomplete_chain {Su administrador de GitLab puede instalar el certificado junto con el intermedio.}
        unknown_issuer {Si su organización tiene su propia autoridad de certificación, nuestro operador puede añadirla. Su token no se envió.}
        none {Si su organización tiene su propia autoridad de certificación, nuestro operador puede añadirla. Su token no se envió.}
        other {Su administrador de GitLab tiene que sustituir el certificado.}}`,
    },
    expired: {
      title: 'El certificado de este host no está vigente',
      saw: '{from, select, none {Su último día ha pasado o el primero aún no ha llegado.} other {Solo vale del {from} al {to}.}} Su token no se envió.',
      todo: 'Su administrador de GitLab tiene que renovar el certificado.',
    },
    name_mismatch: {
      title: 'El certificado es para otro nombre',
      saw: `{names, select,
        none {{reason, select,
          unrecognized_name {El propio host dice que no responde al nombre que usted escribió.}
          other {No es para el host que usted escribió.}}}
        other {Es para {names}.}}`,
      todo: 'Escriba el nombre con el que se conoce su GitLab. Su token no se envió.',
    },
    plain_http: {
      title: `{reason, select,
        not_allowed {Esta dirección empieza por http}
        other {Esta dirección no habla https}}`,
      saw: `{reason, select,
        not_allowed {Con http, un token podría leerse por el camino; por eso no se envió nada.}
        other {Responde sin cifrado, y un token enviado allí podría leerse por el camino. El suyo no se envió.}}`,
      todo: `{reason, select,
        not_allowed {Escríbala con https. Si su GitLab no tiene https, nuestro operador puede permitir este host con http.}
        other {Use la dirección https o pida a nuestro operador que permita este host con http.}}`,
    },
    client_certificate: {
      title: 'Este GitLab pide un certificado de cliente',
      saw: 'El host solo deja entrar a visitantes con un certificado propio, y Patchbay no tiene ninguno.',
      todo: 'Pregunte a quien administra su GitLab por una vía de acceso sin él y avise a nuestro operador.',
    },
    failed: {
      title: 'No se pudo acordar una conexión segura',
      saw: 'El host y Patchbay no comparten ningún cifrado que ambos acepten. Su token no se envió.',
      todo: 'Su administrador de GitLab puede habilitar TLS 1.2 o posterior.',
    },
  },
  gateway: {
    sign_in: {
      title: 'Hay una página de inicio de sesión delante de GitLab',
      saw: 'Las peticiones pasan antes por un inicio de sesión único{target, select, none {} other { ({target})}} y nunca llegan a GitLab.',
      todo: 'Su administrador de GitLab puede dejar pasar la ruta /api/v4/ sin ese inicio de sesión.',
    },
    challenge: {
      title: 'Hay una comprobación antibots delante de GitLab',
      saw: 'Un servicio de protección nos pidió demostrar que somos una persona.',
      todo: 'Su administrador de GitLab puede eximir la dirección de Patchbay, o la ruta /api/v4/, de esa comprobación.',
    },
    blocked: {
      title: 'Algo delante de GitLab nos rechazó',
      saw: 'Un cortafuegos o proxy rechazó la petición antes de que GitLab la viera. Esto no dice nada de su token.',
      todo: 'Su administrador de GitLab puede permitir la dirección de Patchbay.',
    },
    html: {
      title: 'Respondió una página web en lugar de la API de GitLab',
      saw: 'Donde GitLab responde a programas recibimos una página para personas. Quizá haya un portal o proxy en medio.',
      todo: 'Revise la dirección, también por si falta una parte como /gitlab. Si es correcta, su administrador de GitLab puede ayudar.',
    },
  },
  redirect: {
    elsewhere: {
      title: 'Esta dirección nos envía a otro sitio',
      saw: 'Redirige{target, select, none {} other { a {target}}}. Patchbay no sigue redirecciones con un token.',
      todo: 'Si ese es su GitLab, escriba la dirección nueva.',
    },
  },
  gitlab: {
    not_found: {
      title: 'Aquí no encontramos ningún GitLab',
      saw: 'El host responde, pero no como lo hace GitLab.',
      todo: 'Revise la dirección. Si GitLab está en una ruta, inclúyala: example.com/gitlab.',
    },
    unavailable: {
      title: 'GitLab no funciona en este momento',
      saw: 'Responde con un error del servidor. Esto no dice nada de su token.',
      todo: 'Vuelva a intentarlo dentro de unos minutos. Por nuestra parte no ha cambiado nada.',
    },
    maintenance: {
      title: 'GitLab está en mantenimiento',
      saw: 'Así lo indica él mismo. Su token no se ha evaluado.',
      todo: 'Vuelva a intentarlo cuando termine el mantenimiento.',
    },
    rate_limited: {
      title: 'GitLab nos pide ir más despacio',
      saw: 'Ha recibido demasiadas peticiones desde aquí. Esto no dice nada de su token.',
      todo: 'Vuelva a intentarlo dentro de {wait, select, none {un minuto} other {{wait}}}.',
    },
    unexpected: {
      title: 'GitLab respondió de una forma que no entendemos',
      saw: 'La respuesta llegó cortada o en una forma desconocida. La hemos descartado, y su token no se ha evaluado.',
      todo: 'Vuelva a intentarlo. Si sigue igual, envíe la referencia a nuestro operador.',
    },
    too_old: {
      title: 'Este GitLab es demasiado antiguo',
      saw: '{version, select, none {Patchbay necesita GitLab 13.0 o posterior.} other {Es la versión {version}; Patchbay necesita la 13.0 o posterior.}}',
      todo: 'Su administrador de GitLab puede actualizarlo.',
    },
  },
  token: {
    missing: {
      title: 'Falta el token',
      saw: 'El campo estaba vacío.',
      todo: 'Pegue el token de acceso personal que GitLab le mostró al crearlo.',
    },
    malformed: {
      title: 'Esto no puede ser un token',
      saw: 'Contiene espacios o caracteres que no son letras, cifras o signos simples, o es un enlace. No se envió.',
      todo: 'Copie de nuevo el token con el botón de copiar de GitLab y pegue solo eso.',
    },
    wrong_kind: {
      title: `Esto es {kind, select,
        oauth_secret {un secreto de aplicación OAuth}
        deploy {un token de implementación}
        runner {un token de runner}
        job {un token de job de CI}
        trigger {un token de activación de pipelines}
        feed {un token de feed}
        incoming_mail {un token de correo entrante}
        agent {un token de agente}
        scim {un token SCIM}
        feature_flag {un token de feature flags}
        session_cookie {una cookie de sesión}
        github {un token de GitHub}
        jwt {un JSON web token}
        ssh_key {una clave SSH}
        other {otro tipo de secreto}}, no un token de acceso personal`,
      saw: 'Sus primeras letras dicen para qué se hizo.',
      todo: 'En GitLab, cree un token en «Edit profile → Personal access tokens» y pegue ese.',
    },
    truncated: {
      title: 'Parece que falta el final del token',
      saw: 'GitLab no lo conoce, y es más corto de lo que promete su forma o sus dígitos de control no cuadran.',
      todo: 'Cópielo de nuevo completo. Si GitLab ya no lo muestra, cree uno nuevo.',
    },
    unknown: {
      title:
        '{again, select, none {GitLab no conoce este token} other {GitLab no ha reconocido este token esta vez}}',
      saw: `{again, select,
        none {Respondió 401 Unauthorized: el token nunca se creó allí, se eliminó o es de otro GitLab.}
        other {Respondió 401 Unauthorized una vez. Puede ser pasajero; la conexión no ha cambiado.}}`,
      todo: `{again, select,
        none {Compruebe que el nombre de host es el del GitLab donde lo creó, o cree un token nuevo.}
        other {Vuelva a comprobarlo a partir de esta hora: {again} UTC. Si la respuesta es la misma, el token se considerará desconocido.}}`,
    },
    expired: {
      title: 'Este token ha caducado',
      saw: '{expiresOn, select, none {GitLab dice que su último día ya pasó.} other {Terminó el {expiresOn} a las 00:00 UTC.}}',
      todo: 'Cree en GitLab un token nuevo con una fecha posterior y péguelo aquí.',
    },
    revoked: {
      title: 'Este token fue revocado',
      saw: 'GitLab dice que alguien lo revocó: usted, un administrador o el propio GitLab al encontrarlo publicado.',
      todo: 'Cree un token nuevo en GitLab y péguelo aquí.',
    },
    impersonation_disabled: {
      title: 'Este GitLab no admite tokens de suplantación',
      saw: 'Un administrador creó el token para otra persona, y este GitLab no acepta tokens así.',
      todo: 'Use un token de acceso personal propio o pregunte a su administrador de GitLab.',
    },
    dpop_required: {
      title: 'Este token solo funciona con una prueba firmada',
      saw: 'Su perfil de GitLab exige DPoP, una firma en cada petición, que Patchbay no hace.',
      todo: 'En GitLab, desactive DPoP en «Edit profile → Personal access tokens».',
    },
    client_restricted: {
      title: 'Su GitLab restringe qué programas pueden conectarse',
      saw: 'Solo acepta esta cuenta desde ciertos clientes, y Patchbay no está entre ellos.',
      todo: 'Su administrador de GitLab puede cambiar esa restricción.',
    },
  },
  scope: {
    missing: {
      title:
        '{missingCount, plural, =1 {Al token le falta el alcance {missing}} other {Al token le faltan alcances}}',
      saw: `{has, select, none {No tiene ninguno que sirva} other {Tiene {has}}}{lacking, select, none {.} other {; {lackingCount, plural, one {falta {lacking}} other {faltan {lacking}}}.}}`,
      todo: 'Los alcances no se pueden añadir después: cree un token nuevo y marque {needed, select, none {los alcances que se muestran junto a este formulario} other {{needed}}}.',
    },
    granular: {
      title: 'A este token de permisos detallados le falta un permiso',
      saw: '{needed, select, none {GitLab lo rechazó por falta de un permiso.} other {GitLab pide {needed}.}}',
      todo: 'Cree un token con ese permiso sobre su usuario, o un token heredado con los alcances que se muestran aquí.',
    },
  },
  account: {
    blocked: {
      title: 'Su cuenta de GitLab está bloqueada',
      saw: 'GitLab conoce el token y dice que su cuenta está bloqueada.',
      todo: 'Su administrador de GitLab puede desbloquearla. El token en sí está bien.',
    },
    deactivated: {
      title: 'Su cuenta de GitLab está inactiva',
      saw: 'GitLab la desactivó porque no se usó durante un tiempo.',
      todo: 'Inicie sesión una vez en GitLab con su navegador; así se reactiva. Después vuelva a intentarlo.',
    },
    pending_approval: {
      title: 'Su cuenta de GitLab espera aprobación',
      saw: 'GitLab conoce el token, pero un administrador aún no ha aprobado la cuenta.',
      todo: 'Su administrador de GitLab puede aprobarla.',
    },
    terms: {
      title: 'GitLab pide que antes acepte sus términos',
      saw: 'Hasta entonces no deja entrar a ningún token suyo.',
      todo: 'Inicie sesión en GitLab con su navegador, acepte los términos y vuelva a intentarlo.',
    },
    password_expired: {
      title: 'Su contraseña de GitLab ha caducado',
      saw: 'Hasta que la renueve, GitLab no deja entrar a ningún token suyo.',
      todo: 'Inicie sesión en GitLab con su navegador, establezca una contraseña nueva y vuelva a intentarlo.',
    },
    unconfirmed: {
      title: 'Su correo electrónico en GitLab no está confirmado',
      saw: 'Hasta que lo esté, GitLab no deja entrar a ningún token suyo.',
      todo: 'Abra el correo de confirmación de GitLab, o pida allí uno nuevo, y vuelva a intentarlo.',
    },
    internal: {
      title: 'Este token pertenece a una cuenta interna de GitLab',
      saw: 'GitLab se reserva esas cuentas y no deja que nadie las use desde fuera.',
      todo: 'Use un token de su propia cuenta.',
    },
    forbidden: {
      title: 'GitLab no deja entrar a esta cuenta',
      saw: 'Conoce el token, pero rechaza su cuenta sin decir por qué.',
      todo: 'Su administrador de GitLab puede encontrar el motivo; dele la hora y la referencia de abajo.',
    },
    other_user: {
      title: 'Este token pertenece a otra cuenta de GitLab',
      saw: 'Una renovación conserva la cuenta; este token es de otra persona o de otra de sus cuentas.',
      todo: 'Use un token de la misma cuenta, o conecte la otra como conexión nueva.',
    },
  },
  policy: {
    host: {
      title: 'Este GitLab no se puede conectar aquí',
      saw: 'Nuestro operador solo permite ciertos hosts.',
      todo: 'Pida a nuestro operador que permita este host.',
    },
    scope: {
      title: 'Este token puede hacer más de lo que se permite aquí',
      saw: '{extra, select, none {Tiene un alcance que aquí no se admite.} other {También tiene {extra}.}}',
      todo: 'Cree un token solo con los alcances que se muestran aquí.',
    },
    lifetime: {
      title: 'Este token dura demasiado',
      saw: '{maxDays, select, none {Su fecha de caducidad es posterior a la que se permite aquí.} other {Dura {days} días; aquí se permiten {maxDays} como máximo.}}',
      todo: '{latest, select, none {Cree un token con una fecha de caducidad más próxima.} other {Cree un token que caduque el {latest} como muy tarde.}}',
    },
    expiry_required: {
      title: 'Este token no tiene fecha de caducidad',
      saw: 'Aquí no se aceptan tokens sin fecha de caducidad.',
      todo: '{latest, select, none {Cree un token con fecha de caducidad.} other {Cree un token que caduque el {latest} como muy tarde.}}',
    },
    disabled: {
      title: 'La administración ha desactivado esta conexión',
      saw: 'Patchbay ya no consulta GitLab con ella; su token sigue guardado y sellado.',
      todo: 'Diríjase a su administración, que puede volver a activarla.',
    },
  },
  link: {
    duplicate: {
      title: 'Esta cuenta ya está conectada',
      saw: 'Usted tiene una conexión con esta cuenta. El token funciona, y no ha cambiado nada.',
      todo: 'Renueve la conexión con este token: conserva su nombre e historial. O déjela como está.',
    },
  },
  limit: {
    exceeded: {
      title: 'Eso fue rápido; un momento, por favor',
      saw: 'Ha habido muchos intentos en poco tiempo, así que hacemos una pausa.',
      todo: 'Vuelva a intentarlo dentro de {wait, select, none {diez minutos} other {{wait}}}. No se pierde nada.',
    },
  },
  internal: {
    title: 'Algo falló por nuestra parte',
    saw: 'No tiene que ver con su GitLab ni con su token.',
    todo: 'Vuelva a intentarlo. Si sigue igual, envíe la referencia a nuestro operador.',
  },
};
