# Many links at once: how many or for whom, and what they will be.

batch-menu = 🔗 Varios enlaces
command-batch = Crear muchos enlaces a la vez

batch-heading = <b>Varios enlaces</b>
batch-many =
    <b>¿Cuántos enlaces necesitas?</b>

    Toca una opción o envía un número. O envía una lista con un nombre en cada línea, como mensaje o como archivo (.txt o .csv). Recibirás un enlace para cada nombre.
batch-many-columns = Una tabla puede decir más de cada enlace. Su primera línea nombra las columnas: <code>title</code>, <code>limit</code>, <code>expiry</code>, <code>approval</code>, en cualquier orden. Puedes crear como máximo { $max } enlaces a la vez.
batch-many-replaces = Ahora tienes una lista de { $count ->
        [one] 1 línea
       *[other] { $count } líneas
    }. Si envías otra, la reemplaza.
batch-stem = Invitado
batch-list-please = Envía un número, una lista con un nombre en cada línea o un archivo .txt o .csv.
batch-count-none = Envía un número a partir de 1, por ejemplo <b>50</b>.
batch-too-many = Son { $count } enlaces. Puedo crear { $max } a la vez. Envía menos ahora y el resto en un segundo lote.
batch-list-empty = No veo ningún nombre ahí. Envía un nombre en cada línea.
batch-wrong-columns =
    No sé qué es cada columna. Tu primera línea dice: <i>{ $found }</i>

    Añade encima una línea que nombre las columnas en su orden, por ejemplo <code>{ $heading }</code>, y envíala de nuevo. Solo hace falta <code>title</code>; omito las columnas con otros nombres.
batch-file-large = Ese archivo ocupa más de { $kilobytes } KB. Envía uno más pequeño, de hasta 1000 líneas.
batch-file-gone = No puedo obtener ese archivo de Telegram. Envíalo de nuevo.
batch-file-kind = No puedo leer ese archivo como texto. En tu hoja de cálculo, guárdalo como CSV y envíame ese.
batch-added = ✓ { $count ->
        [one] Se añadió 1 línea.
       *[other] Se añadieron { $count } líneas.
    }

batch-summary = <b>{ $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    }</b>
batch-line = • { $title }
batch-line-own = • { $title } · { $own }
batch-more = … y { $count } más
batch-each = <b>Cada enlace</b>
batch-each-unless = <b>Cada enlace, salvo que su línea diga otra cosa</b>
batch-bad-lines = ⚠️ <b>{ $count ->
        [one] 1 línea tiene un problema y quedó fuera:
       *[other] { $count } líneas tienen problemas y quedaron fuera:
    }</b>
batch-bad-hint = Para incluirlas, corrige la lista y envíala de nuevo.
batch-bad-title = Línea { $line }: “{ $text }” es demasiado largo: tiene { $length } caracteres y caben { $max }
batch-bad-limit = Línea { $line }: “{ $text }” no es un límite: escribe un número del 1 al { $max }
batch-bad-how-many = Línea { $line }: “{ $text }” puede significar varios números: escribe uno
batch-bad-approval = Línea { $line }: “{ $text }” no sirve como aprobación: escribe sí o no
batch-bad-cells = Línea { $line }: “{ $text }” tiene más columnas que la primera línea
batch-bad-limit-with-approval = Línea { $line }: “{ $text }” tiene límite y aprobación: Telegram permite una cosa o la otra
batch-bad-price-with-others = Línea { $line }: “{ $text }” tiene caducidad, límite o aprobación, y un enlace de pago no puede tener nada de eso
batch-bad-past = Línea { $line }: “{ $text }” ya pasó: escribe un momento posterior
batch-bad-far = Línea { $line }: “{ $text }” es posterior a enero de 2038, y Telegram no lo admite: escribe una fecha anterior, o nunca
batch-bad-day-or-month = Línea { $line }: “{ $text }” puede ser dos fechas: escribe el mes con letras, por ejemplo 5 jun 2027
batch-bad-which-time = Línea { $line }: “{ $text }” puede significar varios momentos: escríbelo con fecha, por ejemplo 31 dic 18:00
batch-bad-skipped = Línea { $line }: “{ $text }” no existe: esa noche se adelantan los relojes. Escribe una hora anterior o posterior
batch-bad-expiry = Línea { $line }: “{ $text }” no es una caducidad: escribe algo como 3d o 31 dic 18:00
batch-repeats = ♊️ { $count ->
        [one] 1 línea repite una anterior. Tendrá su propio enlace.
       *[other] { $count } líneas repiten otras anteriores. Tendrán sus propios enlaces.
    }
batch-repeats-dropped = ♊️ { $count ->
        [one] Se descartó 1 línea repetida.
       *[other] Se descartaron { $count } líneas repetidas.
    }
batch-beyond = ✂️ Un lote tiene como máximo { $max } enlaces, así que tomé las primeras { $max } líneas. La línea { $line } es la primera que quedó fuera{ $count ->
        [one] {""}
       *[other] , de { $count }
    }. Envía el resto en un segundo lote.
batch-ignored = No uso estas columnas: <i>{ $columns }</i>
batch-nothing-left = Con esto todavía no se puede crear ningún enlace.
batch-type = Toca un botón, envía otra lista o escribe un cambio, por ejemplo <i>2 personas, hasta el viernes</i>.
batch-create = ✅ Crear { $count ->
        [one] 1 enlace
       *[other] { $count }
    }
batch-drop = Quitar repetidos
batch-keep = Dejar repetidos
batch-other-list = 📄 Otra lista
batch-how-many = 🔢 Cuántos
batch-names = 🏷 Nombres
batch-creating = Creando tus enlaces…
