# What the operator reads in the terminal about backups.

backup-postgres = La base de datos está en PostgreSQL. Haz la copia de seguridad con las herramientas de PostgreSQL, por ejemplo pg_dump: docs/operating.md explica cómo.
backup-off = Las copias de seguridad están desactivadas. Quita BACKUPS=off de .env y vuelve a ejecutar esto. Sin BOT_TOKEN, API_ID y API_HASH no se hacen.
backup-no-file = No hay ninguna base de datos en { $file }, así que no hay nada que copiar. Pon en DATABASE_FILE la que quieres.
backup-taken = Copia de seguridad hecha y comprobada: { $file }
backup-busy = Ahora mismo se está haciendo otra copia de seguridad. Espera a que termine y vuelve a ejecutar esto.
backup-no-room = No hay espacio para una copia de seguridad en { $folder }: necesita { $needed } MB y hay { $free } MB libres. Libera espacio o elige otra carpeta con BACKUP_DIR.
backup-unsound = La base de datos no está en buen estado, así que no se hizo la copia de seguridad: { $problems }. Las copias anteriores se conservan. Para verlo todo: npm run verify
backup-failed = No se pudo hacer la copia de seguridad de la base de datos: { $reason }. Comprueba que se puede escribir en la carpeta de BACKUP_DIR.

restore-usage =
    npm run restore -- [--list] [--newest] [COPIA]

      Pone una copia de seguridad en el lugar de la base de datos. Antes, detén Latchkey. La base de datos que hay se conserva.
      --list    solo muestra las copias de seguridad
      --newest  usa la más nueva que esté en buen estado, sin preguntar
      COPIA     su número en la lista o el nombre de su archivo
restore-postgres = La base de datos está en PostgreSQL. Restáurala con las herramientas de PostgreSQL y después inicia una vez con ROLE=all y RESTORED=1: docs/operating.md explica cómo.
restore-none = No hay copias de seguridad en { $folder }. Pon en BACKUP_DIR la carpeta en la que están. Una copia de seguridad son dos archivos: uno con los datos y su archivo .json.
restore-list =
    { $count ->
        [one] 1 copia de seguridad en { $folder }, comprobada cuando se hizo (horas en UTC):
       *[other] { $count } copias de seguridad en { $folder }, comprobadas cuando se hicieron (horas en UTC):
    }
restore-backup = { $number }  { $at }  { $megabytes } MB{ $entries ->
        [0] {""}
        [one] , 1 entrada de auditoría
       *[other] , { $entries } entradas de auditoría
    }{ $encrypted ->
        [yes] , cifrada
       *[no] {""}
    }{ $before ->
        [none] {""}
       *[other] , anterior a la actualización a { $before }
    }
restore-which = ¿Cuál? Su número, o Intro para la más nueva que esté en buen estado: {""}
restore-unknown = No hay ninguna copia de seguridad { $answer }.
restore-checking = Descomprimiendo y comprobando { $file }…
restore-unusable =
    { $why ->
        [no-key] { $file } está cifrado. Pon en BACKUP_KEY o BACKUP_KEY_FILE la clave con la que se hizo.
        [newer] Una versión más nueva de Latchkey hizo { $file }: conoce el paso { $reason }, y esta versión no. Instala esa versión y vuelve a ejecutar esto.
        [no-room] No hay espacio en { $reason } para descomprimir { $file }. Libera espacio y vuelve a ejecutar esto.
       *[broken] No se puede usar { $file }: { $reason }. Alguien lo cambió o está dañado, o BACKUP_KEY es otra.
    }
restore-nothing-changed = No se cambió nada.
restore-goes-on = Una restauración se interrumpió justo antes de terminar. La estoy terminando.
restore-kept = La base de datos que había es ahora { $kept }
restore-done =
    Restaurada en { $file }. Siguiente paso: npm start
    Antes de enviar nada, Latchkey busca en Telegram lo que se hizo después de esa copia.
restore-running = Latchkey está en marcha con esta base de datos. Detenlo y vuelve a ejecutar: npm run restore
restore-failed = La copia de seguridad no se restauró: { $reason }. Cuando lo hayas resuelto, vuelve a ejecutar: npm run restore

start-restore-unfinished = Se estaba poniendo una copia de seguridad en el lugar de { $file }, y se interrumpió. Termínalo: npm run restore
start-store-gone =
    Ya no hay ninguna base de datos en { $file }, o está vacía, pero antes había una. Pon una copia de seguridad en su lugar: npm run restore
    Para empezar sin nada, elimina { $file }.anchor y vuelve a iniciar.
start-upgrade-no-room = Hay que actualizar la base de datos, y antes se hace una copia de seguridad. En { $folder } eso necesita { $needed } MB, el doble de su tamaño y algo más, y hay { $free } MB libres. No se cambió nada. Libera espacio y vuelve a iniciar.
start-upgrade-no-backup = Hay que actualizar la base de datos, y antes no se pudo hacer una copia de seguridad: { $reason }. No se cambió nada. Comprueba que se puede escribir en la carpeta de BACKUP_DIR y vuelve a iniciar.
start-store-newer = Una versión más nueva de Latchkey ya actualizó { $file }: conoce el paso { $step }, y esta versión no. Inicia esa versión o una más nueva. Para volver a esta, restaura una copia de seguridad anterior a esa actualización: npm run restore
