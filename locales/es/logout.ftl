# npm run logout, in the terminal.

logout-nothing = Aquí no hay ninguna cuenta con la sesión iniciada, así que no hay nada que hacer.
logout-running = Latchkey está en marcha con la sesión de { $file }. Detenlo y vuelve a ejecutar npm run logout. No cambió nada.
logout-which = ¿Qué sesión quieres cerrar?
logout-sure = ¿Cerrar la sesión de { $file }? Su cuenta no podrá crear enlaces hasta que vuelvas a iniciar sesión. Los enlaces que existen siguen funcionando.
logout-yes = Cerrarla en Telegram y borrar el archivo
logout-no = Conservarla
logout-ended = Sesión cerrada. Telegram terminó la sesión, y { $file } está borrado.
logout-ended-before = Telegram ya había terminado esa sesión. { $file } está borrado.
logout-failed = La sesión no se cerró. ¿Qué quieres hacer?
logout-keep = Conservarla por ahora y volver a ejecutar npm run logout más tarde
logout-again = Intentarlo de nuevo
logout-wipe = Borrar el archivo de todos modos. La sesión sigue abierta en Telegram hasta que la cierres en Telegram → Ajustes → Dispositivos
logout-not-ended = { $file } está borrado, pero la sesión sigue abierta en Telegram. Ciérrala ahí: en la app de Telegram de la cuenta, Ajustes → Dispositivos.
logout-stopped = No cambió nada.
