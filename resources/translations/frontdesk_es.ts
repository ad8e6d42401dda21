<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation>N.º</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;activada</numerusform>
            <numerusform>%Ln&#xa0;activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;en consulta</numerusform>
            <numerusform>%Ln&#xa0;en consulta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;no activable</numerusform>
            <numerusform>%Ln&#xa0;no activables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>%Ln&#xa0;tarjeta</numerusform>
            <numerusform>%Ln&#xa0;tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>%Ln tarjeta quitada de la lista</numerusform>
            <numerusform>%Ln tarjetas quitadas de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;nueva</numerusform>
            <numerusform>%Ln&#xa0;nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;por aclarar</numerusform>
            <numerusform>%Ln&#xa0;por aclarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;no enviada</numerusform>
            <numerusform>%Ln&#xa0;no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;rechazada</numerusform>
            <numerusform>%Ln&#xa0;rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;en espera</numerusform>
            <numerusform>%Ln&#xa0;en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>Activar</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>Activar %Ln&#xa0;tarjeta de {value}</numerusform>
            <numerusform>Activar %Ln&#xa0;tarjetas de {value} cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation>Tarjeta para activar</translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation>Tarjetas para activar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation>Cada tarjeta que escanee se añade aquí y se indica cómo está. No se envía nada hasta que usted empiece.</translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>Escanee la primera tarjeta</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation>Se detiene tras esta tarjeta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>Bring the cleared list back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>falta cerca de %Ln&#xa0;min</numerusform>
            <numerusform>faltan unos %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>falta cerca de %Ln&#xa0;s</numerusform>
            <numerusform>faltan unos %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation>activar las tarjetas de la lista</translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation>detenerse tras la tarjeta que se está enviando</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} de %Ln&#xa0;tarjeta</numerusform>
            <numerusform>{done} de %Ln&#xa0;tarjetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation>Elija una campaña</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation>Para todas las tarjetas de este lote</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation>Si lo hay</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>Total de %Ln&#xa0;tarjeta</numerusform>
            <numerusform>Total de %Ln&#xa0;tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Total hasta ahora</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation>Valor por tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>por %Ln&#xa0;tarjeta</numerusform>
            <numerusform>por %Ln&#xa0;tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation>de {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation>Tarjeta, importe, nombre o transacción</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation>Elija una operación para ver más</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation>Buscar en la actividad de hoy</translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation>Bastan cuatro dígitos de una tarjeta, un importe o un nombre.</translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation>Su referencia, el tipo de cambio usado y lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation>No hay nada parecido a «{search}»</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Hoy aún no hay nada</translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation>Actividad de hoy</translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation>Aquí aparece todo lo que mueve dinero en esta caja.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>ver la siguiente o la anterior</translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation>dejar una decisión para después, quitar la búsqueda</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation>Compra en {currency}</translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation>Tarjeta en {currency}</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Moneda del importe</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Se cobra de la tarjeta</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>El cliente paga</translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation>Leyendo la tarjeta…</translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation>En la tarjeta como</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Leyendo la tarjeta…</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Escanee la tarjeta</translation>
    </message>
</context>
<context>
    <name>BalanceScreen</name>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation>Caducó el</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Escanee la tarjeta o escriba su número.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Mostrar el código de barras</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar la tarjeta</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation>canjear todo lo que hay en la tarjeta; allí, Enter lo cobra</translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation>mostrar la tarjeta y después canjearla o activarla</translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation>quitar la tarjeta</translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation>escribir el número de una tarjeta, o su PIN donde se pida</translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation>Un encargado puede mostrarlo si inicia sesión aquí. El código de barras de la propia tarjeta sirve igual.</translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation>Código de barras de {card}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation>Acerque el escáner a la pantalla.</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation>Acerque el escáner a la pantalla. Desaparece solo a los 20&#xa0;segundos.</translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation>Contiene el número completo: quien lo vea puede usar la tarjeta. Se muestra durante 20&#xa0;segundos y queda anotado que usted lo ha visto.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Mostrar el código de barras</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation>Últimos movimientos</translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation>Aún no ha pasado nada en esta tarjeta.</translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation>Esta cuenta no tiene permiso para ver los movimientos de una tarjeta.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation>Tarjeta regalo terminada en {last4}</translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation>Hace falta su PIN</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Aún no hay tarjeta</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Escanee una tarjeta</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation>Se está leyendo la tarjeta</translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation>Esta cuenta lee las tarjetas con su PIN.</translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation>Aquí aparece lo que hay en ella y lo que ha pasado con ella.</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation>Aún no tiene</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation>Dirección del servidor de tarjetas regalo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation>Conectar esta caja</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Conectar esta caja</translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation>Por ejemplo, giftcards.example.com</translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation>La caja usará {address}</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation>Quien gestiona sus tarjetas regalo conoce la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation>Para quien lo lea más adelante</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation>Paso {place} de {all}: {name}</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation>Esta caja</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation>ir al campo o botón siguiente</translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation>idioma, colores y sonidos</translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation>llega al campo de la tarjeta, esté donde esté el cursor</translation>
    </message>
    <message>
        <source>show a key for every button; with Alt it presses it</source>
        <translation>mostrar una tecla en cada botón; con Alt, esa tecla lo pulsa</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation>Se oye cada escaneo: un tono cuando se acepta y otro cuando no.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Como este equipo: {language}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation>Todo aparece al instante, sin deslizarse ni parpadear.</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Probar el escáner</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Front Desk</source>
        <translation>Front Desk</translation>
    </message>
    <message>
        <source>TRAINING — no real money, no real cards</source>
        <translation>PRÁCTICA: sin dinero real ni tarjetas reales</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation>Última consulta de la tarjeta</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation>En el reverso de la tarjeta</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation>El PIN de {card}</translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation>Esta tarjeta no tiene PIN</translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation>Escriba el PIN o indique que no tiene.</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation>Elija su tienda</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Abriendo la caja…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Caja 1</translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation>Caja 1</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation>¿Dónde está usted?</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation>Personas para practicar</translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation>El servidor de práctica se está iniciando…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation>Bloqueadas o canceladas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Buscar una tarjeta</translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation>Con saldo</translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation>No hay ninguna tarjeta así</translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation>Número, moneda o uso</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Tarjetas de práctica</translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation>No tienen dinero real. Escanee un código de barras de la pantalla o use una tarjeta con su botón.</translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation>Pruebe con unas cifras de su número o con «bloqueada».</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation>Consumidas</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation>Por activar</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation>Productos de esta tarjeta</translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation>La tarjeta no indica ninguno.</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation>Otro producto (SKU)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Elija un producto</translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation>Producto (SKU)</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation>El cliente recibe</translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation>Es correcto de todos modos</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation>Fijar el cambio de la tienda</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation>Al revés, aproximado</translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation>1 unidad de esta moneda…</translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation>¿Cuánto es 1 {base} en {quote}?</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Fijarlo de todos modos</translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation>Fijar este cambio</translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation>Invertir las monedas</translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation>El tipo de cambio</translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation>Cambio de la tienda</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation>…equivale a tanto en esta otra</translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation>Mientras no haya ninguno, las tarjetas se cobran en su propia moneda.</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation>Elija uno para ver más</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation>Tipos de cambio vigentes</translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation>Aún no hay ningún tipo de cambio</translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation>De dónde viene, qué antigüedad tiene y quién lo fijó.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>ver el siguiente o el anterior</translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation>descartar el tipo de cambio que se está escribiendo</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation>Qué se quería escribir</translation>
    </message>
</context>
<context>
    <name>RedeemScreen</name>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that takes all that is on the card</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation>Cobrar {amount}</translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation>Cobrando {amount}…</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation>Canjear {product}</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Canjeando…</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Usar este PIN</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>volver un paso atrás</translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation>teclear el importe; cada cifra lo desplaza a la izquierda</translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation>proponer todo lo que hay en la tarjeta</translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation>aceptar el PIN, cobrar de la tarjeta, pasar al siguiente cliente</translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation>Elija qué recibe el cliente por la tarjeta.</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation>Continuar con él</translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation>Queda en la tarjeta</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation>Canjeada por</translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation>Escanee la tarjeta o escriba arriba su número. El importe se puede escribir antes.</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Falta por pagar</translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation>Cobrar todo lo que hay</translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation>Se cobran</translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation>Escriba lo que el cliente paga con la tarjeta.</translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation>Usar la moneda de la tarjeta</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation>Usar {currency}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation>{rate} ({source}). Si continúa, queda anotado con su nombre.</translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Se puede devolver</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation>Escanee la tarjeta o escriba una transacción</translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation>Aquí aparece lo que se compró con la tarjeta; nada se reembolsa sin verlo.</translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation>¿Qué compra se devuelve?</translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation>transacción {id}</translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation>ya devuelto: {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation>quedan {amount}</translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Se puede devolver</translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation>Ya devuelto</translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation>Por si ayuda más adelante</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation>El cliente pagó</translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation>Qué se devuelve</translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation>¿Por qué se devuelve?</translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>Devolver {amount}</translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>Devolviendo {amount}…</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation>Vuelve a la tarjeta</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation>Escanee una tarjeta o escriba una transacción</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation>Puede ver la tarjeta. Para devolver dinero, tiene que iniciar sesión un encargado.</translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation>elegir la compra, devolverla, pasar al siguiente cliente</translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation>elegir el motivo mientras se pide; después, cambiar el importe</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>volver un paso atrás</translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation>recorrer las compras de la tarjeta</translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation>Hoy serían</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation>Vuelve a la tarjeta</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation>Queda por devolver</translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation>Después en la tarjeta</translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation>{amount}, lo mismo</translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation>{amount} ({difference} menos)</translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation>{amount} ({difference} más)</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Close</source>
        <comment>This sheet</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>The test of the scanner is over</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Probar el escáner</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation>Una tarjeta regalo o cualquier artículo del estante. No se consulta nada ni se guarda nada.</translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation>El código de barras de una tarjeta de práctica</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Entre dos teclas</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin escáner</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>Última tecla</translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation>Aquí no hay escáner</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Escanear otro</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>Escanee un código de barras</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Prueba del escáner</translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation>El de abajo, una tarjeta regalo o cualquier artículo del estante.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>El escáner funciona</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation>Practique con personas y tarjetas que no son reales.</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Servidor: {server}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Usar otro servidor</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation>cajero/a</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation>encargado/a</translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation>puede hacerlo todo</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Conectar esta caja</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation>Al servidor de tarjetas regalo de su tienda, con su propio correo y contraseña.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar primero</translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Le damos la bienvenida a Front Desk</translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation>Con personas, tarjetas y dinero que no son reales. No hay nada que configurar.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Tarjetas de práctica</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation>Esta caja</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Use the card {number}</source>
        <comment>Spoken of the button</comment>
        <translation>Usar la tarjeta {number}</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>Usar esta tarjeta</translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation>sin PIN</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation>Código de la campaña</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation>Devuelve la transacción</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation>Tipo de transacción</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation>Quedaba en la tarjeta</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation>En la tarjeta</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation>Cambiada a</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation>El cliente paga</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation>la decisión de una persona</translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation>las transacciones de la tarjeta</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation>la respuesta del servidor</translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation>los registros de la propia caja</translation>
    </message>
    <message>
        <source>{what} {card}</source>
        <extracomment>A title: {what} is &quot;Redeem&quot;, &quot;Refund&quot; ..., {card} the last four digits of a card.</extracomment>
        <translation>{what} {card}</translation>
    </message>
</context>
<context>
    <name>card_panel</name>
    <message>
        <source>Expired on {day}</source>
        <translation>Caducó el {day}</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Caduca mañana</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Caduca el {day}</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Sin fecha de caducidad</translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation>{title}, terminada en {last4}</translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation>≈ {amount}, a un cambio antiguo</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation>Redondeo</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>Aún falta %Ln&#xa0;respuesta del servidor</numerusform>
            <numerusform>Aún faltan %Ln&#xa0;respuestas del servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;día</numerusform>
            <numerusform>%Ln&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;hora</numerusform>
            <numerusform>%Ln&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>%Ln&#xa0;por atender</numerusform>
            <numerusform>%Ln&#xa0;por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Una tarjeta tiene %Ln&#xa0;dígito como máximo.</numerusform>
            <numerusform>Una tarjeta tiene %Ln&#xa0;dígitos como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Una tarjeta tiene %Ln&#xa0;dígito como mínimo.</numerusform>
            <numerusform>Una tarjeta tiene %Ln&#xa0;dígitos como mínimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>Caduca en %Ln&#xa0;día, el {day}</numerusform>
            <numerusform>Caduca en %Ln&#xa0;días, el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>Este tiene %Ln&#xa0;dígito.</numerusform>
            <numerusform>Este tiene %Ln&#xa0;dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>{currency} tiene %Ln&#xa0;decimal.</numerusform>
            <numerusform>{currency} tiene %Ln&#xa0;decimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> </source>
        <comment>Between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A balance comes from the server, which is not available now</source>
        <translation>El saldo lo da el servidor, que ahora no está disponible</translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation>Con una compra de {bill} se cobran {charge} de una tarjeta.</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>Un número de tarjeta solo tiene dígitos.</translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation>El número de una tarjeta, {last4}</translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation>Puede indicar un certificado propio en la configuración, en server.ca_file.</translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation>Un archivo de los registros de la caja falta o está dañado</translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation>Un encargado puede ocuparse de ello en «Divisas».</translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation>De esto tiene que ocuparse un encargado.</translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation>Tiene que decidir un encargado</translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation>Un encargado puede usarlo.</translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation>Se ha llamado a un encargado</translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation>Aquí se ha usado una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation>Así lo decidió una persona. La caja sigue buscándolo durante 72&#xa0;horas.</translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation>Una persona decidió que sí se hizo.</translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation>El código de barras de un producto, {last4}</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>Un tipo de cambio es mayor que cero.</translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation>Solo se reembolsa una compra que se pueda ver en la tarjeta.</translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation>Un reembolso necesita el servidor, que ahora no está disponible</translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation>Contiene un valor incorrecto.</translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation>En lugar de tipos de cambio llegó una página web.</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation>Activar de nuevo</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Actívela primero.</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation>Activando</translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation>La activación necesita el servidor, que ahora no está disponible</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Complete lo que falta.</translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation>Ya activa</translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation>Un importe no puede ser menor que cero</translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation>Una respuesta tarda más de unos segundos.</translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation>Una solicitud anterior para {number} sigue sin aclararse.</translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation>Entonces se puede emitir otra tarjeta.</translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation>Otro programa está usando su archivo en este momento, quizá una copia de seguridad.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation>Pida otra forma de pago.</translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation>Pida el PIN y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation>Pregunte al soporte del servicio de tarjetas regalo.</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>belga (AZERTY)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Repetir el movimiento</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation>Movimiento hecho</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>Hecho en {number}</translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation>Pero la tarjeta mostraba un cambio que podría ser este ({time}).</translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation>Pero la tarjeta no mostraba rastro de ello ({time}).</translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation>Llamar al encargado</translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation>Llame al encargado.</translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Tarjeta modificada</translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation>Tarjeta de {amount} emitida</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Tarjeta emitida</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation>Cajero/a</translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation>Tabla de la cadena</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Modificar de nuevo</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Revise ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>Revise el importe.</translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation>Revise la red y vuelva a buscarlo en la tarjeta.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Revise la red.</translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation>Revise el número o escanee la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation>Revise el tipo de cambio.</translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation>Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Elija el producto.</translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation>Elija lo que se quería escribir.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Cierre el programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation>El cliente paga {bill}.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation>Descontado</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation>Los dígitos llegan como otros caracteres: el escáner mantiene pulsada Mayús, como necesita un teclado francés. En el manual del escáner, escanee el teclado de este equipo, a menudo «Keyboard: USA».</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation>Los dígitos llegan como otros caracteres: el teclado de este equipo es {layout}. En el manual del escáner, escanee «Teclado: {layout}», o ponga el teclado de este equipo en inglés (EE.&#xa0;UU.).</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation>No la active otra vez.</translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation>No repita el movimiento.</translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation>No la modifique otra vez.</translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation>No la cobre otra vez.</translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation>No emita otra.</translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation>No la canjee otra vez.</translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation>No lo reembolse otra vez.</translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation>No lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation>No la recargue otra vez.</translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation>Escriba el PIN de la tarjeta</translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation>Entradas que se pudieron leer y continúan: {carried}. De ellas, sin aclarar: {open}.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Banco Central Europeo</translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation>Ya están todas las respuestas</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation>Experiencia reembolsada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation>Llegó mucho más de lo que pueden ocupar unos tipos de cambio.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Cambio fijo</translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation>Por «{reason}» en {number}</translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation>Por «{reason}» · {number} tiene ahora {balance}</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>francés (AZERTY)</translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation>Del futuro</translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation>Devuelva lo que sobra o cobre lo que falta; después, indíquelo aquí.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation>Devolver de nuevo</translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation>Devuelva uno de los dos: esto se cierra entonces por sí solo.</translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation>Devuelto a {number}</translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation>Siga con el siguiente cliente.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>A time of day, in Qt&apos;s letters for times</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>A time of day with seconds, in Qt&apos;s letters for times</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Has a manager been called?</source>
        <translation>¿Se ha llamado a un encargado?</translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation>Apunte con el escáner a un código de barras y apriete el gatillo.</translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation>No se pudo anotar cómo terminó.</translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation>No se pudo anotar cómo terminó la solicitud para {number}.</translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation>No se pudo anotar cómo terminó la operación de {amount} para {number}.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation>Si en «Actividad» falta un pago, mire la tarjeta antes de volver a cobrarlo.</translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation>Si aparece más tarde, el movimiento se habrá hecho dos veces y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation>Si aparece más tarde, en la tarjeta habrá dinero de más y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation>Si aparece más tarde, puede que en la tarjeta haya dinero de más, y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation>Si aparece más tarde, la tarjeta se habrá canjeado dos veces y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation>Si aparece más tarde, el cliente lo habrá recuperado dos veces y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation>Si aparece más tarde, el cliente habrá pagado dos veces y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation>Si aparece más tarde, habrá dos tarjetas y usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation>Si aparece más tarde, usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation>Si se activó otra vez, puede que en la tarjeta haya dinero de más.</translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation>Si se hizo otra vez, tuvo efecto dos veces.</translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation>Si se devolvió otra vez, el cliente lo tiene dos veces.</translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation>Si se emitió otra vez, hay dos tarjetas.</translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation>Si se pagó una segunda vez, devuelva uno de los pagos. Si no, está bien así.</translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation>Si se recargó otra vez, en la tarjeta hay dinero de más.</translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation>Si la tarjeta muestra más tarde que no se hizo, usted lo verá aquí.</translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation>Si se volvió a cobrar, el cliente ha pagado dos veces.</translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation>En {where}, {key}: {problem}.</translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation>En {where}: {problem}.</translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation>Instale de nuevo la versión más reciente o avise a quien se ocupa de la caja.</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>¿Está bien así?</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>Emitir de nuevo</translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation>Ya se puede usar</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>No se pudo conectar.</translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation>Consta como activada, pero la tarjeta no está activa.</translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation>Consta como hecho, y la tarjeta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation>Consta como hecho, pero la tarjeta muestra que no se hizo.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation>Consta como devuelto, pero la tarjeta no lo tiene.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation>Consta como devuelto, y la tarjeta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation>Consta como pagado, y la tarjeta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation>Consta como pagado, pero el dinero sigue en la tarjeta.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation>Consta como recargado, pero la tarjeta no lo tiene.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation>Consta como recargado, y la tarjeta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation>No entregó los tipos de cambio.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation>No se hizo: activar de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation>No se hizo: repetir el movimiento</translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation>No se hizo: modificar de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation>No se hizo: devolver de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation>No se hizo: emitir de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation>No se hizo: canjear de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation>No se hizo: cobrar de nuevo</translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation>No se hizo: recargar de nuevo</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>¿No se hizo?</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Sí se hizo</translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation>Sí se hizo: vuelve a estar en la tarjeta</translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation>Sí se hizo: el movimiento está hecho</translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation>Sí se hizo: está en la tarjeta</translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation>Sí se hizo: la tarjeta está activa</translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation>Sí se hizo: la tarjeta está modificada</translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation>Sí se hizo: la tarjeta está consumida</translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation>Sí se hizo: la tarjeta se creó</translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation>Sí se hizo: el cliente ha pagado</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>¿Se hizo?</translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation>Ya se devolvió antes.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation>Se cierra con su nota, y no se hace nada más al respecto.</translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation>Tiene una fecha futura.</translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation>No es una tarjeta regalo.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>Aún no se sabe si se ha movido dinero.</translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation>Por ahora no está en la tarjeta</translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation>No es culpa suya; ha quedado escrito en el registro.</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Ya está corregido</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation>El fallo es del servidor, no suyo.</translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation>Está escrita así: {server}.</translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation>Queda anotado a su nombre, {person}. No se envía nada.</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation>Se trata de {file}.</translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation>Parece 1/{value}.</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation>Puede que esté mal escrito o que este equipo no tenga red.</translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation>Puede que esté apagado o que su dirección termine de otra forma.</translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation>Sin lista de campañas: escriba el número para activar.</translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation>Sin lista de tiendas: se usa la de la configuración.</translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation>Sin acceso a tarjetas: saldo solo con PIN, sin reembolsos.</translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation>Indica dos tipos de cambio para las mismas monedas.</translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation>Está en otra ventana de este equipo, y dos no pueden llevar el mismo registro.</translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation>Se queda aquí hasta que un encargado inicie sesión y se ocupe de ello.</translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation>Al final sí tuvo efecto</translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation>Tuvo efecto más de una vez</translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation>Tuvo efecto con otro importe</translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation>Tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation>El movimiento se hizo dos veces</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation>Valía para una visita.</translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation>Nunca se encontró en la tarjeta</translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation>Se reembolsó más de dos veces</translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation>Se reembolsó dos veces</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation>Se dio por no hecho, y ahora el servidor lo muestra en {number}.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation>Se dio por no hecho, y ahora el servidor lo muestra.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation>Se dio por no hecho, y ahora el servidor muestra {amount} por ello en {number}.</translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation>Era válida hasta el {expires_at}.</translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation>Se cobrarían {charge} y en ella hay {balance}.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation>Su certificado no es de confianza, así que no se tomó nada.</translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation>Sus registros se dejan como están: esta versión no puede leerlos.</translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation>Teclee el importe en la moneda de la tarjeta.</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation>No incluya la contraseña en la dirección. Se pide en el paso siguiente.</translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation>Queda en la tarjeta: {left}.</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation>Menos de una hora</translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation>Mire la tarjeta y, si falta, hágalo de nuevo; después, indíquelo aquí.</translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation>Mire la tarjeta y corríjalo; después, indíquelo aquí.</translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation>Mire la tarjeta. Si se hizo una segunda vez, corríjalo; después, indíquelo aquí.</translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation>Mire primero si la fecha y la hora de este equipo son correctas.</translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation>Búsquelo de nuevo en la tarjeta dentro de un momento; no lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation>Mire antes en «Actividad».</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation>Buscando la tarjeta…</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation>Libere espacio en el disco de este equipo o llame al encargado.</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation>Encargado/a</translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation>{person} llamó al encargado a las {time}</translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation>{person} llamó al encargado ({time})</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation>Se crearon más de dos tarjetas</translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation>Nunca hallado</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation>Ninguna moneda vale tan poco o tanto frente a otra.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>No se ha movido dinero.</translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation>No se conoce ningún servidor con ese nombre</translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation>Ahora no hay ningún servidor en esa dirección</translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation>Nadie ha visto la tarjeta desde entonces: pregunte al cliente y mire el recibo.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation>Aún no activa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation>Por aclarar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation>Por aclarar</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation>No pasa nada por no esperar: lo que quede abierto se busca tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation>No se pudo leer nada de él.</translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation>Nada más cambia: la caja sigue buscando y la tarjeta espera.</translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation>Con {number} no se ha comprado nada.</translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation>No queda nada en ella.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation>Un momento, el servidor aún no ha respondido</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation>Solo un encargado puede cambiar los tipos de cambio</translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation>Solo un encargado puede hacer un reembolso</translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation>Solo es segura una dirección con https://.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation>Pagado con {number}</translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation>Las contraseñas podrían leerse por el camino, así que la caja no lo usa.</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation>Quizá esta red pida su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation>Recupere el archivo de una copia de seguridad o avise a quien se ocupa de la caja.</translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Divisas</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation>Canje</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation>Canje de experiencia</translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation>Canjear de nuevo</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation>El canje necesita el servidor, que ahora no está disponible</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation>Reembolsar uno de los dos</translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation>Reembolsar la diferencia</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation>Redondeo: {rounding}.</translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation>Escanee una tarjeta regalo o un producto: sus códigos de barras tienen 8 dígitos o más y nada más.</translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation>Escanee otra tarjeta cuando quiera</translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation>Escanee o escriba una tarjeta</translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation>Escanee la tarjeta de nuevo para verlo.</translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation>Escanee la tarjeta de nuevo para ver lo que hay ahora en ella.</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Escanee la tarjeta.</translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation>En el manual del escáner, escanee «AIM identifier: off» (sin identificador AIM) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation>En el manual del escáner, escanee «Add Enter (CR) as suffix» (añadir Enter al final) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation>En el manual del escáner, escanee «Suffix: Enter (CR)» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation>Escaneada dos veces</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Ver en Actividad</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation>Signos delante del número</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation>Lento</translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation>Por eso la caja no puede buscarlo en la tarjeta.</translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation>Algo respondió allí, pero no el servicio de tarjetas regalo.</translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation>Otra cosa respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation>Otra cosa responde en lugar del servidor</translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation>Otra cosa, {last4}</translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation>En esta tarjeta aún hay algo pendiente</translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation>Cambio de la tienda</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation>Al final Tab, no Enter</translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation>Cobrar de nuevo</translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation>Cobre de nuevo si el cliente sigue ahí; después, indíquelo aquí.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation>Avise a quien se ocupa de la caja.</translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation>Ese código no permite saberlo</translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation>Podrían ser millares o decimales. Escriba un punto antes de los decimales, y ninguna coma.</translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation>Es el código de barras de un producto</translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation>Es un recibo</translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation>Es más de lo que se puede devolver</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation>Eso no es un número.</translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation>Eso no es un tipo de cambio. Escriba un número, como 3,6725.</translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation>Se aleja demasiado del anterior.</translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation>Se aleja demasiado de lo que indica otra fuente.</translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation>Se aleja demasiado de su paridad fija.</translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation>Son {local} de la compra · {number} tiene ahora {balance}</translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation>Son {local} de la compra, devueltos a {number}</translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation>Eso aún no prueba nada: todavía puede llegar.</translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation>Esa transacción no está en esta tarjeta</translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation>Eso se ha escrito a mano</translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation>Falta el Enter al final</translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation>El Banco Central Europeo indica {rate}.</translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation>El Banco Central Europeo indica {said}.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>La dirección empieza por https://.</translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation>No se pudo guardar la dirección</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation>Puede que la dirección esté mal escrita o que otra cosa responda en lugar del servidor.</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Falta el importe</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>El importe es cero</translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation>Falta la campaña</translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation>La tarjeta consta como activada.</translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation>La tarjeta consta como modificada y vuelve a estar libre.</translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation>La tarjeta consta como creada.</translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation>La tarjeta consta como consumida.</translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation>De la tarjeta se cobran {charge}.</translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation>La tarjeta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation>La tarjeta está en otra moneda</translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation>Puede que la tarjeta se haya activado.</translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation>Puede que la tarjeta se haya modificado.</translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation>Puede que la tarjeta se haya cobrado.</translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation>Puede que la tarjeta se haya creado.</translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation>Puede que la tarjeta se haya consumido.</translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation>La tarjeta muestra lo que se compró con ella.</translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation>Al final la tarjeta sí se activó</translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation>La tarjeta se activó dos veces</translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation>Al final la tarjeta sí se modificó</translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation>La tarjeta se modificó dos veces</translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation>Al final la tarjeta sí se cobró</translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation>De la tarjeta se cobró otro importe</translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation>La tarjeta se cobró más de dos veces</translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation>La tarjeta se cobró dos veces</translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation>Al final la tarjeta sí se creó</translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation>La tarjeta se canjeó dos veces</translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation>La tarjeta se recargó dos veces</translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation>Al final la tarjeta sí se consumió</translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation>Aquí no se conoce la moneda de la tarjeta</translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation>La tabla de la cadena indica {rate}.</translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation>La tabla de la cadena indica {said}.</translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation>El cliente pagó {local} con {number}</translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation>El cliente pagó {local} · en {number} quedan {balance}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation>El archivo dañado se conserva: {file}.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation>Falta el correo electrónico</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation>El correo o la contraseña no son correctos</translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation>El tipo de cambio es demasiado antiguo</translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation>El tipo de cambio parece incorrecto</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation>No se puede leer el archivo de cambios de la tienda, así que no se sabe qué indicaba.</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation>No se puede leer el archivo de cambios de la tienda. Al fijar uno se empieza un archivo nuevo.</translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation>Idioma del teclado incorrecto</translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation>El último aceptado es {rate}.</translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation>El dinero se ha movido.</translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation>Falta el nombre de esta caja</translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation>No se pudo leer el nuevo saldo</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation>La paridad fija con el dólar estadounidense es {rate}.</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>El servidor de práctica no se inició</translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation>Falta el producto</translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation>El programa no tiene permiso para escribir en la carpeta de sus registros.</translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation>No se pudo guardar el tipo de cambio</translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation>Los tipos de cambio siguen como antes.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Falta el motivo</translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation>Al final el reembolso sí está en la tarjeta</translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation>Puede que el reembolso ya esté en la tarjeta.</translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation>La solicitud se envió, pero no se pudo anotar cómo terminó.</translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation>El escáner envía demasiado despacio</translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation>Teclado del escáner incorrecto</translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation>El servidor respondió sobre otra cosa</translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation>El servidor respondió a la última solicitud.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>No se puede conectar con el servidor</translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation>No se pudo conectar con el servidor en la última solicitud.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo conectar con el servidor.</translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation>Tras enviarse la solicitud para {number}, el servidor no respondió.</translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation>Tras enviarse {amount} para {number}, el servidor no respondió.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation>El servidor no respondió a tiempo a la última solicitud.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation>El servidor no conoce esta campaña</translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation>El servidor no conoce este motivo</translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation>Tras enviarse la solicitud para {number}, el servidor tuvo un fallo.</translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation>Tras enviarse {amount} para {number}, el servidor tuvo un fallo.</translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation>El servidor tuvo un fallo en la última solicitud.</translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation>El servidor tuvo un fallo.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>El servidor tiene un fallo</translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation>El servidor no tiene ninguna tarjeta {number}.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>El servidor va lento</translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation>El servidor ya no acepta este correo y esta contraseña.</translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation>El servidor no ofrece una conexión segura</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>El servidor lo rechazó</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>El servidor dice: «{words}»</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation>El servidor muestra un certificado para otro nombre</translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation>El servidor muestra otro distinto del solicitado.</translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation>En {number}, el servidor lo muestra más veces de las solicitadas.</translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation>El servidor lo muestra más veces de las solicitadas.</translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation>El servidor no muestra ninguna a esta cuenta, y la configuración no indica ninguna.</translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation>En {number}, el servidor muestra {amount} más de lo solicitado.</translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation>El servidor muestra {amount}.</translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation>El servidor tarda mucho en responder.</translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation>El servidor no quiso mostrar la tarjeta</translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation>No se puede usar la dirección del servidor</translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation>No se puede leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation>La respuesta del servidor es demasiado grande para leerla</translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation>Tras enviarse la solicitud para {number}, la respuesta del servidor lo dejó abierto.</translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation>Tras enviarse {amount} para {number}, la respuesta del servidor lo dejó abierto.</translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation>La respuesta del servidor lo dejó abierto.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation>Tras enviarse la solicitud para {number}, la respuesta del servidor no tenía sentido.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation>Tras enviarse {amount} para {number}, la respuesta del servidor no tenía sentido.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation>La respuesta del servidor no tenía sentido.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation>El certificado del servidor está caducado</translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation>No se puede usar la configuración</translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation>No se puede escribir el archivo de configuración {where}.</translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation>Falta la tienda</translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation>El cambio de la tienda es {rate}.</translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation>El cambio de la tienda indica {said}.</translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation>La caja lo intenta de nuevo a las {time}.</translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation>La caja no sabe cuánto cobrar.</translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation>La caja no puede usar sus propios registros</translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation>La caja se cierra sola cuando lleguen todas las respuestas.</translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation>La caja se cierra ahora.</translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation>La caja tuvo un fallo al obtener los tipos de cambio.</translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation>La caja tuvo un fallo mientras se enviaba algo.</translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation>La caja tuvo un fallo mientras se enviaba la solicitud para {number}.</translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation>La caja tuvo un fallo mientras se enviaban {amount} para {number}.</translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation>La caja lo ha encontrado en la tarjeta.</translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation>La caja lo ha buscado durante 72&#xa0;horas. Todavía puede comprobarlo usted.</translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation>La caja no tiene ninguno para {local} y {currency}.</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>La caja ya está abierta</translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation>La caja aún lo busca, o la tarjeta muestra algo que solo un encargado puede valorar.</translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation>La caja sigue buscando durante 72&#xa0;horas.</translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation>La caja lo busca de nuevo a las {time}.</translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation>La caja lo busca en cuanto se escanea la tarjeta.</translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation>La caja ha cometido un error</translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation>La caja no envía nada que no pueda anotar antes.</translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation>La caja espera la respuesta antes de seguir.</translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation>La caja se detuvo antes de enviar nada.</translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation>La caja se detuvo mientras se enviaba algo.</translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation>La caja se detuvo mientras se enviaba la solicitud para {number}.</translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation>La caja se detuvo mientras se enviaban {amount} para {number}.</translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation>La caja lo tomaría por algo tecleado. En el manual del escáner, escanee «Delay between characters: none» (sin retardo entre caracteres) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation>Los registros de la caja estaban dañados y se han empezado otros</translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation>Al final la recarga sí está en la tarjeta</translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation>Puede que la recarga ya esté en la tarjeta.</translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation>Puede que el movimiento ya esté en la tarjeta.</translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation>Parece que las dos monedas están al revés.</translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation>{number} vale ahora {amount}</translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation>Su archivo está dañado; no se escribe nada más en él.</translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation>En la tarjeta hay menos</translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation>Aún no hay número de tarjeta</translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation>No hay tipo de cambio</translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation>No hay ninguna tienda para elegir</translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation>No existe ese archivo, o la caja no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation>No queda nada por reembolsar</translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation>No hay nada que reembolsar en esta tarjeta</translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation>Están en el disco de este equipo.</translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation>Esta cuenta tiene algún permiso menos</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>Esta cuenta no tiene permiso para eso</translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation>Esta cuenta no tiene permiso para ver tarjetas</translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation>Esta cuenta no tiene permiso para ver tarjetas. Escanee la tarjeta y escriba su PIN, o que un encargado inicie sesión.</translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation>Este importe se puede leer de más de una forma</translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation>Este importe tiene demasiados decimales</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Este importe es demasiado grande</translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation>Este importe es demasiado pequeño para cobrarlo</translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation>Esta tarjeta no se puede usar</translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation>Esta tarjeta ya se ha usado</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Esta tarjeta ha caducado</translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation>Esta tarjeta ya está activa</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Esta tarjeta está bloqueada</translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation>Esta tarjeta está cancelada</translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation>Esta tarjeta es para otro producto</translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation>Esta tarjeta ya está en la lista</translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation>Esta tarjeta aún no está activa</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>No se conoce esta tarjeta</translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation>Esta tarjeta está consumida</translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation>Esta tarjeta necesita su PIN</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Esta tarjeta figura como perdida</translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation>Este equipo no confía en el certificado del servidor</translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation>Esto se ha aclarado mientras tanto</translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation>Es una dirección de correo. Se pide en el paso siguiente; aquí hace falta la del servidor.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation>No es una dirección web. Tiene esta forma: giftcards.example.com.</translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation>No es un número de tarjeta</translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation>No es un servidor de tarjetas regalo</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>No es un importe</translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation>No es el PIN de la tarjeta</translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation>Para esto hace falta el servidor, que ahora no está disponible</translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation>Este número es demasiado largo</translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation>Este número es demasiado corto</translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation>Este tipo de cambio parece incorrecto</translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation>Esta caja no ha visto esa transacción</translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation>Para devolver dinero, escanéelo en «Reembolsar».</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation>Se cobró de más de la tarjeta.</translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation>Se cobró de más de {number}.</translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation>Muy antiguo</translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation>Recargar de nuevo</translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation>Recargado</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation>Se crearon dos tarjetas</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation>Consumida</translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation>Espere hasta las {time}</translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation>Espere hasta las {time}: la respuesta aún puede aparecer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation>Lo que llegó no se puede leer como tipos de cambio.</translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation>Lo que llegó no contiene tipos de cambio.</translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation>Lo que llegó tiene una fecha futura.</translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation>Lo que llegó tiene más de un mes.</translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation>Lo que dijo está en {log}.</translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation>Sin él, la caja no sabe de qué tarjetas tratan sus registros.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Se está cerrando su sesión.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Su sesión está cerrada</translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation>Su sesión se cierra cuando lleguen todas las respuestas.</translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation>Ya puede decidir</translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation>Ya puede corregirlo</translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation>Ahora no puede decidir esto</translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation>Su decisión ya no hizo falta. La actividad de hoy muestra cómo terminó.</translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un color, por ejemplo «#0E5A4B»</translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera una fecha con hora, sin comillas</translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera una lista de tablas [[rates]]</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>se espera una lista de {names}, lo mejor primero, cada uno una vez como máximo</translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un número, por ejemplo 0.27236</translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un número, sin comillas</translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un número de horas, no más de un año</translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un porcentaje mayor que 0 y de {most} como máximo</translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un tipo de cambio tiene dos monedas</translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un tipo de cambio es un número positivo, no {value}</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera un texto entre comillas</translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>se espera una dirección web o la ruta completa de un archivo</translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>añada «table»: de lo contrario, exchange.table nunca se lee</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation>campañas</translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>cambie usted la dirección en este archivo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation>hacia abajo, a favor del cliente</translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>exchange.prefer nombra la tabla; indique dónde está</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation>la mitad, al dígito par</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation>la mitad, hacia arriba</translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>los encargados se indican solo en el archivo común del equipo</translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>no hay dos monedas que valgan tan poco o tanto como {value}</translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation>ninguna automática</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>se espera uno de {names}</translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>para otro equipo solo https es seguro; http es para este</translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation>tiendas</translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>la dirección debe ser simple: sin nombre, sin contraseña, sin signo de interrogación</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>la dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>no se puede leer el archivo ({cause})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>esto no es TOML: {cause}</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>esto no es una dirección web</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>esta clave no se conoce</translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation>a través de {currency}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>dos tipos de cambio son para las mismas dos monedas</translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation>Activado: {amount}</translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation>Movimiento hecho: {amount}</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation>Abonado: {amount}</translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation>Descontado: {amount}</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Canjeado: {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation>Reembolsado: {amount}</translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation>Se cobraron {amount} de más de {number}.</translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation>Recargado: {amount}</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation>Se solicitaron {asked}, y el servidor muestra {amount} en {number}.</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation>Se solicitaron {asked}, y el servidor muestra {amount}.</translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation>En {number} quedan {balance}</translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation>{number} tiene ahora {balance}</translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation>{bill} es menos que el importe mínimo en {currency}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} no tiene decimales.</translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation>paridad con {currency}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation>{feed}: actualizado {fetched} (datos: {moment}).</translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation>{feed}: obteniendo nuevos tipos de cambio…</translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation>{feed}: aún sin actualizar.</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation>{feed}: no llegó nada nuevo. {why}</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation>{feed}: no llegó nada nuevo. {why} Se mantienen los tipos de cambio anteriores ({moment}).</translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation>De esa compra quedan {left}.</translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation>{number} se puede usar de nuevo</translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation>{number} ya se puede usar</translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation>{number} se ha recargado</translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation>{number} está como se solicitó</translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation>{number} ya está consumida</translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation>{one} {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Canjeado: {product}</translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation>Consumido: {product}</translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation>{rate} tiene fecha de {moment}: o esa fecha o el reloj de este equipo están mal.</translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation>{rate} ({moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation>{rate} (cambio de la tienda, {moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation>{rate} (cambio de la tienda).</translation>
    </message>
    <message>
        <source>{rate}, {source}, {moment}.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;ECB, through EUR&quot;, {moment} like &quot;today 09:00&quot;.</extracomment>
        <translation>{rate} ({source}, {moment}).</translation>
    </message>
    <message>
        <source>{rate}, {source}.</source>
        <translation>{rate} ({source}).</translation>
    </message>
    <message>
        <source>{said} was keyed in.</source>
        <comment>{said} is a rate, or a text in quotation marks</comment>
        <translation>Se ha escrito {said}.</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation>{source}, {moment}</translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation>{time}: un cambio que podría ser este</translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation>{time}: está en la tarjeta</translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation>{time}: sin rastro en la tarjeta</translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation>{time}: no se pudo leer la tarjeta</translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation>Quedan {to_pay} por pagar de otra forma.</translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation>{when}, {account} envió una solicitud para {number}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation>{when}, {account} intentó activarla con {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation>{when}, {account} intentó cobrar {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation>{when}, {account} intentó devolver {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation>{when}, {account} intentó canjear {product}.</translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«{code}» es una moneda retirada</translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«{code}» no es una moneda de la norma ISO 4217</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
