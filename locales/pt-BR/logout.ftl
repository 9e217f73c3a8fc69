# npm run logout, in the terminal.

logout-nothing = Nenhuma conta está conectada aqui, então não há nada a fazer.
logout-running = O Latchkey está em execução com a sessão em { $file }. Pare-o e execute npm run logout de novo. Nada mudou.
logout-which = Qual sessão deve ser encerrada?
logout-sure = Encerrar a sessão em { $file }? A conta não poderá mais criar links até você fazer login de novo. Os links que já existem continuam funcionando.
logout-yes = Encerrar no Telegram e apagar o arquivo
logout-no = Manter
logout-ended = Desconectado. O Telegram encerrou a sessão, e { $file } foi apagado.
logout-ended-before = O Telegram já tinha encerrado essa sessão. { $file } foi apagado.
logout-failed = A sessão não foi encerrada. E agora?
logout-keep = Manter por enquanto e executar npm run logout mais tarde
logout-again = Tentar de novo
logout-wipe = Apagar o arquivo mesmo assim. A sessão continua aberta no Telegram até você encerrá-la em Telegram → Configurações → Dispositivos
logout-not-ended = { $file } foi apagado, mas a sessão continua aberta no Telegram. Encerre-a no app do Telegram da conta, em Configurações → Dispositivos.
logout-stopped = Nada mudou.
