import type { Area } from '../catalogue.ts';

export const door: Area<'door'> = {
  session: {
    ended: 'Su sesión se cerró. Inicie sesión de nuevo y repita esto; no ha cambiado nada.',
  },
  permission: {
    missing: 'Su rol no permite esto. No ha cambiado nada.',
  },
  origin: {
    foreign:
      'Esta petición no vino de una página de Patchbay, así que no se ejecutó. Cargue de nuevo la página en su dirección habitual y repítala.',
  },
  input: {
    malformed: 'No se pudo leer una parte de lo enviado. Cargue de nuevo la página y repítalo.',
  },
  limit: {
    exceeded: 'Se ha intentado demasiadas veces en poco tiempo. Espere unos minutos y vuelva a intentarlo.',
  },
  unavailable:
    'Patchbay no puede acceder ahora a su base de datos. No se ha perdido nada; vuelva a intentarlo en un momento.',
  internal: 'Algo falló por nuestra parte. Vuelva a intentarlo; si sigue igual, dé la referencia a soporte.',
};
