<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation>#</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;aktiviert</numerusform>
            <numerusform>%Ln&#xa0;aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;wird geprüft</numerusform>
            <numerusform>%Ln&#xa0;werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;nicht aktivierbar</numerusform>
            <numerusform>%Ln&#xa0;nicht aktivierbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>%Ln&#xa0;Karte</numerusform>
            <numerusform>%Ln&#xa0;Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>%Ln Karte aus der Liste genommen</numerusform>
            <numerusform>%Ln Karten aus der Liste genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;neu</numerusform>
            <numerusform>%Ln&#xa0;neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;noch unklar</numerusform>
            <numerusform>%Ln&#xa0;noch unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;nicht gesendet</numerusform>
            <numerusform>%Ln&#xa0;nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;abgelehnt</numerusform>
            <numerusform>%Ln&#xa0;abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;wartet</numerusform>
            <numerusform>%Ln&#xa0;warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>Aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;Karte mit {value} aktivieren</numerusform>
            <numerusform>%Ln&#xa0;Karten mit je {value} aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation>Zu aktivierende Karte</translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation>Zu aktivierende Karten</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation>Jeder Scan fügt hier eine Karte hinzu und sagt, was mit ihr ist. Gesendet wird erst, wenn Sie starten.</translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>Erste Karte scannen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation>Hält nach dieser Karte an&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>Bring the cleared list back</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>noch etwa %Ln&#xa0;s</numerusform>
            <numerusform>noch etwa %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation>die Karten der Liste aktivieren</translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation>nach der Karte anhalten, die gerade gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} von %Ln&#xa0;Karte</numerusform>
            <numerusform>{done} von %Ln&#xa0;Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation>Kampagne wählen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation>Für jede Karte dieses Stapels</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation>Gesamt</translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>Gesamtwert für %Ln&#xa0;Karte</numerusform>
            <numerusform>Gesamtwert für %Ln&#xa0;Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Bisher gesamt</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation>Wert je Karte</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>für %Ln&#xa0;Karte</numerusform>
            <numerusform>für %Ln&#xa0;Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation>von {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation>Karte, Betrag, Name oder Transaktion</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation>Zum Ansehen einen Vorgang wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation>In den heutigen Vorgängen suchen</translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation>Vier Ziffern einer Karte, ein Betrag oder ein Name genügen.</translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation>Seine Referenz, der verwendete Kurs und was der Server gemeldet hat.</translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation>Nichts passt zu „{search}“</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Heute noch keine Vorgänge</translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation>Heutige Vorgänge</translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation>Hier erscheint alles, was an dieser Kasse Geld bewegt.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>den nächsten oder den vorigen ansehen</translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation>eine Entscheidung zurückstellen, die Suche aufheben</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation>Rechnung in {currency}</translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation>Karte in {currency}</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Währung des Betrags</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Abbuchung von der Karte</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Der Kunde zahlt</translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation>Karte wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation>Auf der Karte als</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Karte wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Karte scannen</translation>
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
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation>Abgelaufen am</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Karte scannen oder ihre Nummer eingeben.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Barcode zeigen</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Karte anzeigen</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation>Karte herausnehmen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation>alles einlösen, was auf der Karte ist; Enter bucht es dann ab</translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation>die Karte anzeigen, dann einlösen oder aktivieren</translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation>die Karte herausnehmen</translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation>die Kartennummer eingeben oder die PIN, wo danach gefragt wird</translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation>Die Filialleitung kann ihn zeigen, wenn sie sich hier anmeldet. Der Barcode auf der Karte selbst tut denselben Dienst.</translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation>Barcode von {card}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation>Den Scanner vor den Bildschirm halten.</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation>Den Scanner vor den Bildschirm halten. Der Barcode verschwindet nach 20&#xa0;Sekunden von selbst.</translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation>Er enthält die ganze Nummer: Wer ihn sieht, kann die Karte benutzen. Er wird 20&#xa0;Sekunden lang gezeigt, und dass Sie ihn gesehen haben, wird festgehalten.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Barcode zeigen</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation>Mit dieser Karte ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation>Dieses Konto darf nicht sehen, was mit einer Karte geschehen ist.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation>Geschenkkarte, Endziffern {last4}</translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation>PIN der Karte nötig</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation>Dieses Konto liest eine Karte über ihre PIN.</translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation>Hier erscheint, was darauf ist und was mit ihr geschehen ist.</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation>Adresse des Geschenkkarten-Servers</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation>Diese Kasse verbinden</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Diese Kasse verbinden</translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation>Zum Beispiel giftcards.example.com</translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation>Die Kasse verwendet {address}</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation>Wer Ihre Geschenkkarten betreibt, kennt die Adresse des Servers.</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation>Für alle, die das später lesen</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird notiert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation>Schritt {place} von {all}: {name}</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation>Diese Kasse</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation>zum nächsten Feld oder zur nächsten Schaltfläche gehen</translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation>Sprache, Farben und Töne</translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation>landet immer im Kartenfeld, wo auch immer der Cursor steht</translation>
    </message>
    <message>
        <source>show a key for every button; with Alt it presses it</source>
        <translation>zu jeder Schaltfläche eine Taste zeigen; mit Alt löst sie diese aus</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation>Ein Scan ist zu hören: ein Ton, wenn er angenommen wird, ein anderer, wenn nicht.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Wie dieser Computer: {language}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation>Was sonst gleitet oder pulsiert, erscheint sofort.</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner ausprobieren</translation>
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
        <translation>ÜBUNG – kein echtes Geld, keine echten Karten</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation>Letzte Prüfung der Karte</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation>Unsere Referenz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation>Auf der Rückseite der Karte</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation>Die PIN von {card}</translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation>Diese Karte hat keine PIN</translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation>PIN eingeben oder sagen, dass es keine gibt.</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation>Filiale wählen</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Kasse starten</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Kasse wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Kasse 1</translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation>Kasse 1</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation>Wo sind Sie?</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation>Personen zum Üben</translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation>Der Übungsserver wird gestartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation>Gesperrt oder storniert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation>Erlebnisse</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Karte suchen</translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation>Mit Guthaben</translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation>Keine solche Karte</translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation>Nummer, Währung oder Zweck</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Übungskarten</translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation>Auf ihnen ist kein echtes Geld. Einen Barcode vom Bildschirm scannen oder eine Karte mit ihrer Schaltfläche verwenden.</translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation>Versuchen Sie es mit ein paar Ziffern der Nummer oder mit „gesperrt“.</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation>Noch zu aktivieren</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation>Produkte auf dieser Karte</translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation>Die Karte nennt keine.</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation>Anderes Produkt (SKU)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Produkt wählen</translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation>Produkt (SKU)</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation>Der Kunde erhält</translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation>Er stimmt trotzdem</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation>Filialkurs festlegen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation>Umgekehrt etwa</translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation>1&#xa0;Einheit dieser Währung&#xa0;…</translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation>1&#xa0;{base} ist wie viel {quote}?</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Trotzdem festlegen</translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation>Kurs festlegen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation>Währungen tauschen</translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation>Filialkurs</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird notiert&#xa0;…</translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation>…&#xa0;ist so viel in dieser</translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation>Weitere Währung</translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation>Solange es keinen gibt, wird in der Währung der Karte abgebucht.</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation>Zum Ansehen einen Kurs wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation>Geltende Kurse</translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation>Noch kein Kurs vorhanden</translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation>Woher er stammt, wie alt er ist und wer ihn festgelegt hat.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>den nächsten oder den vorigen ansehen</translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation>den Kurs verwerfen, der gerade eingegeben wird</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation>Abbuchen</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation>{amount} abbuchen</translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation>{amount} werden abgebucht&#xa0;…</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation>{product} einlösen</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Wird eingelöst&#xa0;…</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Diese PIN verwenden</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation>den Betrag eingeben; jede Ziffer rückt ihn nach links</translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation>alles vorschlagen, was auf der Karte ist</translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation>die PIN übernehmen, von der Karte abbuchen, zum nächsten Kunden weitergehen</translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation>Wählen, wofür die Karte eingelöst wird.</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation>Rest auf der Karte</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation>Eingelöst für</translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation>Karte scannen oder oben ihre Nummer eingeben. Der Betrag kann schon vorher eingegeben werden.</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Noch zu bezahlen</translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation>Alles nehmen</translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation>Abbuchung</translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation>Eingeben, was der Kunde mit der Karte zahlt.</translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation>Währung der Karte verwenden</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation>{currency} verwenden</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation>{rate} ({source}). Wenn Sie fortfahren, wird Ihr Name dazu festgehalten.</translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation>Nichts mehr übrig</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation>Karte scannen oder Transaktion eingeben</translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation>Hier erscheint, was mit der Karte gekauft wurde; nichts wird ungesehen erstattet.</translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation>Was wird erstattet?</translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation>Transaktion {id}</translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation>{amount} schon erstattet</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation>noch {amount}</translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation>Anderen Kauf wählen</translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation>Schon erstattet</translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation>Falls es später hilft</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation>Der Kunde zahlte</translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation>Was erstattet wird</translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation>Warum wird erstattet?</translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>Erstattung von {amount} läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation>Geht zurück auf die Karte</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation>Karte scannen oder Transaktion eingeben</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation>Sie können die Karte ansehen. Zum Erstatten meldet sich die Filialleitung an.</translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation>den Kauf wählen, ihn erstatten, zum nächsten Kunden weitergehen</translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation>den Grund wählen, solange danach gefragt wird, danach den Betrag ändern</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation>durch die Käufe der Karte gehen</translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation>Zum Tageskurs</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation>Geht zurück auf die Karte</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation>Noch erstattbar</translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation>Danach auf der Karte</translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation>An den Kunden</translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation>{amount}, gleich viel</translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation>{amount}, {difference} weniger</translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation>{amount}, {difference} mehr</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Close</source>
        <comment>This sheet</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>The test of the scanner is over</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner ausprobieren</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation>Eine Geschenkkarte oder etwas aus dem Regal. Nichts wird nachgeschlagen, nichts gespeichert.</translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation>Barcode einer Übungskarte</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Zwischen zwei Tasten</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>Letzte Taste</translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation>Kein Scanner hier</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Noch einen scannen</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>Beliebigen Barcode scannen</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation>Den hier unten, eine Geschenkkarte oder etwas aus dem Regal.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Der Scanner funktioniert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Kasse starten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation>Üben mit Personen und Karten, die nicht echt sind.</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Anderen Server verwenden</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation>Kassierer/in</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation>Filialleitung</translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation>darf alles</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Diese Kasse verbinden</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation>Mit dem Geschenkkarten-Server Ihrer Filiale, mit eigener E-Mail und eigenem Passwort.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Willkommen bei Front Desk</translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation>Mit Personen, Karten und Geld, die nicht echt sind. Es ist nichts einzurichten.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation>Jetzt anfragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation>Wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Übungskarten</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Jetzt abmelden</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation>Diese Kasse</translation>
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
        <translation>Karte {number} verwenden</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>Diese Karte verwenden</translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation>ohne PIN</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation>Zurück an den Kunden</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation>Kampagnencode</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation>Erstattet Transaktion</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation>Art der Transaktion</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation>Danach auf der Karte</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation>In Kartenwährung</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation>Geändert auf</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation>Der Kunde zahlt</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation>Entscheidung einer Person</translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation>Transaktionen der Karte</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation>Aufzeichnungen der Kasse</translation>
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
        <translation>Lief am {day} ab</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Läuft morgen ab</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gilt bis {day}</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Ohne Ablaufdatum</translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation>{title}, Endziffern {last4}</translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation>≈ {amount}, zu altem Kurs</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation>Rundung</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>%Ln&#xa0;Antwort des Servers fehlt noch</numerusform>
            <numerusform>%Ln&#xa0;Antworten des Servers fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;Stunde</numerusform>
            <numerusform>%Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>%Ln&#xa0;zu klären</numerusform>
            <numerusform>%Ln&#xa0;zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Eine Kartennummer hat höchstens %Ln&#xa0;Ziffer.</numerusform>
            <numerusform>Eine Kartennummer hat höchstens %Ln&#xa0;Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Eine Kartennummer hat mindestens %Ln&#xa0;Ziffer.</numerusform>
            <numerusform>Eine Kartennummer hat mindestens %Ln&#xa0;Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>Läuft in %Ln&#xa0;Tag ab, am {day}</numerusform>
            <numerusform>Läuft in %Ln&#xa0;Tagen ab, am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>Diese hat %Ln&#xa0;Ziffer.</numerusform>
            <numerusform>Diese hat %Ln&#xa0;Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>{currency} hat %Ln&#xa0;Nachkommastelle.</numerusform>
            <numerusform>{currency} hat %Ln&#xa0;Nachkommastellen.</numerusform>
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
        <translation>Das Guthaben kommt vom Server, der gerade nicht erreichbar ist</translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation>Bei einer Rechnung über {bill} werden {charge} von der Karte abgebucht.</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>Eine Kartennummer besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation>Eine Kartennummer, {last4}</translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation>Ein eigenes Zertifikat lässt sich in den Einstellungen als server.ca_file angeben.</translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation>Eine Datei der Kassenaufzeichnungen fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation>Die Filialleitung kann sich unter „Kurse“ darum kümmern.</translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation>Darum muss sich die Filialleitung kümmern.</translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation>Die Filialleitung muss entscheiden</translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation>Die Filialleitung darf ihn verwenden.</translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation>Filialleitung wurde gerufen</translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation>Hier lief schon eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation>Das hat eine Person so entschieden. Die Kasse sucht 72&#xa0;Stunden lang weiter danach.</translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation>Dass es erfolgt ist, hat eine Person entschieden.</translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation>Ein Produkt-Barcode, {last4}</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>Ein Kurs ist größer als null.</translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation>Erstattet wird nur ein Kauf, der auf der Karte zu sehen ist.</translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation>Zum Erstatten ist der Server nötig, der gerade nicht erreichbar ist</translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation>Ein Wert darin ist falsch.</translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation>Statt Kursen kam eine Webseite.</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation>Erneut aktivieren</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Zuerst aktivieren.</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation>Zum Aktivieren ist der Server nötig, der gerade nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Das Fehlende ergänzen.</translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation>Schon aktiv</translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation>Ein Betrag kann nicht unter null liegen</translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation>Eine Antwort dauert länger als ein paar Sekunden.</translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation>Ein früherer Vorgang mit {number} ist noch nicht geklärt.</translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation>Dann kann eine andere Karte ausgestellt werden.</translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation>Ein anderes Programm hält ihre Datei gerade fest, vielleicht eine Datensicherung.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation>Um eine andere Zahlungsart bitten.</translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation>Nach der PIN fragen und sie noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation>Den Support des Geschenkkarten-Dienstes fragen.</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>Belgisch (AZERTY)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Erneut buchen</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>Auf {number} gebucht</translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation>Aber die Karte zeigte eine Änderung, die diese sein könnte (Stand {time}).</translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation>Aber die Karte zeigte nichts davon (Stand {time}).</translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation>Filialleitung rufen</translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation>Die Filialleitung rufen.</translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Karte geändert</translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation>Karte über {amount} ausgestellt</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Karte ausgestellt</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation>Kassierer/in</translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation>Tabelle der Zentrale</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Erneut ändern</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Beides prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>Den Betrag prüfen.</translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation>Das Netzwerk prüfen, dann auf der Karte erneut danach suchen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Das Netzwerk prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation>Die Nummer prüfen oder die Karte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation>Den Kurs prüfen.</translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation>Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Das Produkt wählen.</translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation>Wählen, was gemeint war.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Das Programm beenden und neu starten.</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation>Der Kunde zahlt {bill}.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation>Ziffern kommen als andere Zeichen an: Der Scanner hält die Umschalttaste, wie es eine französische Tastatur braucht. In der Scanner-Anleitung die Tastatur dieses Computers scannen, oft „Keyboard: USA“.</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation>Ziffern kommen als andere Zeichen an: Die Tastatur dieses Computers steht auf {layout}. In der Scanner-Anleitung „Tastatur: {layout}“ scannen oder die Tastatur dieses Computers auf Englisch (USA) stellen.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation>Nicht noch einmal aktivieren.</translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation>Nicht noch einmal buchen.</translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation>Nicht noch einmal ändern.</translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation>Nicht noch einmal abbuchen.</translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation>Keine weitere ausstellen.</translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation>Nicht noch einmal einlösen.</translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation>Nicht noch einmal erstatten.</translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation>Nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation>Nicht noch einmal aufladen.</translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation>EZB</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation>PIN der Karte eingeben</translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation>Lesbare Einträge, die weitergeführt werden: {carried}. Davon nicht geklärt: {open}.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation>Alle Antworten sind da</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation>Erlebnis erstattet</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation>Es kam weit mehr, als Kurse sein können.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Fester Kurs</translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation>Für „{reason}“ auf {number}</translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation>Für „{reason}“ · jetzt {balance} auf {number}</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>Französisch (AZERTY)</translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation>Aus der Zukunft</translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation>Erstatten, was zu viel ist, oder kassieren, was fehlt; danach hier bestätigen.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation>Erneut erstatten</translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation>Eine Einlösung erstatten: Dann schließt sich dieser Eintrag von selbst.</translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation>Auf {number} erstattet</translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation>Mit dem nächsten Kunden weitermachen.</translation>
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
        <translation>Wurde die Filialleitung gerufen?</translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation>Den Scanner auf einen Barcode halten und auslösen.</translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation>Wie es ausgegangen ist, konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation>Wie die Anfrage für {number} ausgegangen ist, konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation>Wie der Vorgang über {amount} für {number} ausgegangen ist, konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation>Fehlt unter „Vorgänge“ eine Zahlung, die Karte ansehen, bevor Sie noch einmal kassieren.</translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, ist doppelt gebucht, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, ist zu viel auf der Karte, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, ist vielleicht zu viel auf der Karte, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, wurde die Karte zweimal eingelöst, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, hat der Kunde das Geld zweimal zurück, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, hat der Kunde zweimal bezahlt, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, gibt es zwei Karten, und Sie sehen es hier.</translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation>Taucht der Vorgang später noch auf, sehen Sie es hier.</translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation>Falls erneut aktiviert wurde, ist vielleicht zu viel auf der Karte.</translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation>Falls es wiederholt wurde, ist es zweimal wirksam geworden.</translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation>Falls erneut erstattet wurde, hat der Kunde es zweimal.</translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation>Falls erneut ausgestellt wurde, gibt es zwei Karten.</translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation>Falls ein zweites Mal bezahlt wurde, eine Zahlung erstatten. Falls nicht, ist es so richtig.</translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation>Falls erneut aufgeladen wurde, ist zu viel auf der Karte.</translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation>Zeigt die Karte später, dass es nicht erfolgt ist, sehen Sie es hier.</translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation>Falls erneut kassiert wurde, hat der Kunde zweimal bezahlt.</translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation>In {where}, {key}: {problem}.</translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation>In {where}: {problem}.</translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation>Die neuere Version wieder installieren oder der Kassenbetreuung Bescheid geben.</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>Ist es so richtig?</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation>Ausstellung</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>Erneut ausstellen</translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation>Sie kann jetzt verwendet werden</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Sie war nicht erreichbar.</translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation>Die Karte gilt als aktiviert, ist aber nicht aktiv.</translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation>Es gilt als gebucht, und die Karte ist wieder frei.</translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation>Es gilt als erledigt, aber die Karte zeigt, dass es nicht erfolgt ist.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation>Es gilt als erstattet, aber auf der Karte ist es nicht.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation>Es gilt als erstattet, und die Karte ist wieder frei.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation>Es gilt als bezahlt, und die Karte ist wieder frei.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation>Es gilt als bezahlt, aber das Geld ist noch auf der Karte.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation>Es gilt als aufgeladen, aber auf der Karte ist es nicht.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation>Es gilt als aufgeladen, und die Karte ist wieder frei.</translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation>Sie hat die Kurse nicht herausgegeben.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Es ist nicht erfolgt</translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation>Nicht erfolgt: erneut aktivieren</translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation>Nicht erfolgt: erneut buchen</translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation>Nicht erfolgt: erneut ändern</translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation>Nicht erfolgt: erneut erstatten</translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation>Nicht erfolgt: erneut ausstellen</translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation>Nicht erfolgt: erneut einlösen</translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation>Nicht erfolgt: erneut kassieren</translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation>Nicht erfolgt: erneut aufladen</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>Ist es nicht erfolgt?</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es ist erfolgt</translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation>Erfolgt: Es ist wieder auf der Karte</translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation>Erfolgt: Es ist gebucht</translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation>Erfolgt: Es ist auf der Karte</translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation>Erfolgt: Die Karte ist aktiv</translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation>Erfolgt: Die Karte ist geändert</translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation>Erfolgt: Die Karte ist aufgebraucht</translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation>Erfolgt: Die Karte ist erstellt</translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation>Erfolgt: Der Kunde hat bezahlt</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>Ist es erfolgt?</translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation>Es wurde schon früher erstattet.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Wird gerade gesendet</translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation>Der Eintrag wird mit Ihrer Notiz geschlossen, und es geschieht nichts weiter.</translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation>Sein Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation>Es ist keine Geschenkkarte.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>Noch ist unklar, ob Geld bewegt wurde.</translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation>Auf der Karte ist es bisher nicht</translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation>Es liegt nicht an Ihnen; der Fehler steht im Protokoll.</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Es ist berichtigt</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Es ist so richtig</translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation>Sie liegt beim Server, nicht bei Ihnen.</translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation>Eingetragen ist {server}.</translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation>Es wird unter Ihrem Namen festgehalten, {person}. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation>Es geht um {file}.</translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation>Es sieht nach 1/{value} aus.</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation>Vielleicht ist er falsch geschrieben, oder dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation>Vielleicht ist er ausgeschaltet, oder seine Adresse endet anders.</translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation>Keine Kampagnenliste: zum Aktivieren die Nummer der Kampagne eingeben.</translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation>Keine Filialliste: Es gilt die Filiale aus den Einstellungen.</translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation>Keine Einsicht in Karten: Guthaben nur mit PIN, keine Erstattungen.</translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation>Dort stehen zwei Kurse für dieselben Währungen.</translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation>Sie ist in einem anderen Fenster dieses Computers offen, und zwei können kein gemeinsames Journal führen.</translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation>Der Eintrag bleibt hier, bis sich die Filialleitung angemeldet und darum gekümmert hat.</translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation>Es ist doch noch wirksam geworden</translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation>Es ist mehr als einmal wirksam geworden</translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation>Es ist mit einem anderen Betrag wirksam geworden</translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation>Es wurde zweimal gebucht</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation>Sie galt für einen Besuch.</translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation>Es war auf der Karte nie zu finden</translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation>Es wurde mehr als zweimal erstattet</translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation>Es wurde zweimal erstattet</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation>Der Vorgang war als „nicht erfolgt“ abgeschlossen; jetzt zeigt ihn der Server auf {number}.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation>Der Vorgang war als „nicht erfolgt“ abgeschlossen; jetzt zeigt ihn der Server.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation>Der Vorgang war als „nicht erfolgt“ abgeschlossen; jetzt zeigt der Server dafür {amount} auf {number}.</translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation>Sie war bis {expires_at} gültig.</translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation>Abzubuchen wären {charge}, auf der Karte sind {balance}.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig, deshalb wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation>Deren Aufzeichnungen bleiben unverändert: Diese Version kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation>Den Betrag in der Währung der Karte eingeben.</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation>Das Passwort nicht in die Adresse schreiben. Danach wird im nächsten Schritt gefragt.</translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation>Rest auf der Karte: {left}.</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation>Unter einer Stunde</translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation>Die Karte ansehen und es wiederholen, falls es fehlt; danach hier bestätigen.</translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation>Die Karte ansehen und berichtigen; danach hier bestätigen.</translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation>Die Karte ansehen. Falls es ein zweites Mal gemacht wurde, berichtigen; danach hier bestätigen.</translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation>Zuerst nachsehen, ob Datum und Uhrzeit dieses Computers stimmen.</translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation>Kurz warten, dann auf der Karte noch einmal danach suchen; nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation>Zuerst unter „Vorgänge“ nachsehen.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation>Karte wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation>Auf der Festplatte dieses Computers Platz schaffen oder die Filialleitung rufen.</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation>Filialleitung</translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation>Filialleitung um {time} gerufen von {person}</translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation>Filialleitung am {time} gerufen von {person}</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation>Mehr als zwei Karten wurden erstellt</translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation>Nie gefunden</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation>Keine Währung ist so wenig oder so viel von einer anderen wert.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation>Unter diesem Namen ist kein Server bekannt</translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation>Unter dieser Adresse läuft gerade kein Server</translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation>Seither hat niemand die Karte gesehen: den Kunden fragen und auf den Bon schauen.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation>Noch nicht aktiv</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation>Nicht zu warten schadet nicht: Was dann noch offen ist, wird nach der nächsten Anmeldung gesucht.</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation>Daraus konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation>Sonst ändert sich nichts: Die Kasse sucht weiter, und die Karte wartet.</translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation>Mit {number} wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation>Es ist nichts mehr darauf.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation>Einen Moment, der Server hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation>Nur die Filialleitung kann Kurse ändern</translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation>Nur die Filialleitung kann erstatten</translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation>Nur eine Adresse mit https:// ist sicher.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation>Mit {number} bezahlt</translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation>Passwörter könnten unterwegs gelesen werden, deshalb verwendet die Kasse ihn nicht.</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation>Vielleicht verlangt dieses Netzwerk eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation>Die Datei aus einer Sicherung zurückspielen oder der Kassenbetreuung Bescheid geben.</translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation>Einlösung</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation>Einlösung Erlebnis</translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation>Erneut einlösen</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation>Zum Einlösen ist der Server nötig, der gerade nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation>Eine davon erstatten</translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation>Differenz erstatten</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation>Rundung: {rounding}.</translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation>Eine Geschenkkarte oder ein Produkt scannen: Deren Barcodes haben mindestens 8&#xa0;Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation>Jederzeit andere Karte scannen</translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation>Karte scannen oder eingeben</translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation>Die Karte noch einmal scannen, um es zu sehen.</translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation>Die Karte noch einmal scannen, um zu sehen, was jetzt darauf ist.</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Die Karte scannen.</translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation>In der Scanner-Anleitung „AIM-Kennung: aus“ (AIM identifier) scannen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation>In der Scanner-Anleitung „Enter (CR) als Suffix anfügen“ scannen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation>In der Scanner-Anleitung „Suffix: Enter (CR)“ scannen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation>Doppelt gescannt</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Vorgang zeigen</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Neu anmelden.</translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation>Zeichen vor der Nummer</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation>Deshalb kann die Kasse auf der Karte nicht danach suchen.</translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation>Dort hat etwas geantwortet, aber nicht der Geschenkkarten-Dienst.</translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation>Statt des Servers hat etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation>Statt des Servers antwortet etwas anderes</translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation>Etwas anderes, {last4}</translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation>Mit dieser Karte ist noch etwas offen</translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation>Filialkurs</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation>Am Ende Tab statt Enter</translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation>Erneut kassieren</translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation>Erneut kassieren, falls der Kunde noch da ist; danach hier bestätigen.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation>Der Kassenbetreuung Bescheid geben.</translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation>Dieser Barcode sagt nichts aus</translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation>Das könnten Tausender oder Nachkommastellen sein. Vor Nachkommastellen einen Punkt schreiben, kein Komma.</translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation>Das ist ein Produkt-Barcode</translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation>Das ist ein Bon</translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation>Das ist mehr, als erstattet werden kann</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation>Das ist kein Kurs. Eine Zahl schreiben, etwa 3,6725.</translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation>Das ist zu weit vom vorigen entfernt.</translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation>Das ist zu weit von dem entfernt, was eine andere Quelle sagt.</translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation>Das ist zu weit von dem entfernt, woran er fest gebunden ist.</translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation>Das sind {local} von der Rechnung · jetzt {balance} auf {number}</translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation>Das sind {local} von der Rechnung, auf {number} erstattet</translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation>Das beweist noch nichts: Es kann noch ankommen.</translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation>Diese Transaktion ist nicht auf dieser Karte</translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation>Das wurde von Hand getippt</translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation>Das Enter am Ende fehlt</translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation>Die Europäische Zentralbank nennt {rate}.</translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation>Die Europäische Zentralbank nennt {said}.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>Die Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation>Die Adresse konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation>Vielleicht ist die Adresse falsch geschrieben, oder statt des Servers antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Der Betrag fehlt</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>Der Betrag ist null</translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation>Die Kampagne fehlt</translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation>Die Karte gilt als aktiviert.</translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation>Die Karte gilt als geändert und ist wieder frei.</translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation>Die Karte gilt als erstellt.</translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation>Die Karte gilt als aufgebraucht.</translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation>Von der Karte werden {charge} abgebucht.</translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation>Die Karte ist wieder frei.</translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation>Die Karte hat eine andere Währung</translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation>Möglicherweise wurde die Karte schon aktiviert.</translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation>Möglicherweise wurde die Karte schon geändert.</translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation>Möglicherweise wurde schon von der Karte abgebucht.</translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation>Möglicherweise wurde die Karte schon erstellt.</translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation>Möglicherweise ist die Karte schon aufgebraucht.</translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation>Die Karte zeigt, was mit ihr gekauft wurde.</translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation>Die Karte wurde doch aktiviert</translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation>Die Karte wurde zweimal aktiviert</translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation>Die Karte wurde doch geändert</translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation>Die Karte wurde zweimal geändert</translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation>Es wurde doch abgebucht</translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation>Es wurde ein anderer Betrag abgebucht</translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation>Es wurde mehr als zweimal abgebucht</translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation>Es wurde zweimal abgebucht</translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation>Die Karte wurde doch erstellt</translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation>Die Karte wurde zweimal eingelöst</translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation>Die Karte wurde zweimal aufgeladen</translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation>Die Karte ist doch aufgebraucht</translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation>Die Währung der Karte ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation>In der Tabelle der Zentrale steht {rate}.</translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation>In der Tabelle der Zentrale steht {said}.</translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation>Der Kunde hat {local} mit {number} bezahlt</translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation>Der Kunde hat {local} bezahlt · noch {balance} auf {number}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation>Die beschädigte Datei wird aufbewahrt: {file}.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Die Festplatte dieses Computers ist voll.</translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation>Die E-Mail fehlt</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation>E-Mail oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation>Der Kurs ist zu alt</translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation>Der Kurs sieht falsch aus</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation>Die Datei der Filialkurse ist nicht lesbar; was darin stand, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation>Die Datei der Filialkurse ist nicht lesbar. Wer einen Kurs festlegt, beginnt eine neue.</translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation>Die Tastatursprache ist falsch</translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation>Zuletzt angenommen wurde {rate}.</translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation>Das Geld wurde bewegt.</translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation>Der Name dieser Kasse fehlt</translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation>Das neue Guthaben konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Das Passwort fehlt</translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation>Die feste Bindung an den US-Dollar ist {rate}.</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>Der Übungsserver ist nicht gestartet</translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation>Das Produkt fehlt</translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation>Das Programm darf im Ordner seiner Aufzeichnungen nicht schreiben.</translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation>Der Kurs konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation>Die Kurse sind wie zuvor.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Der Grund fehlt</translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation>Die Erstattung ist doch auf der Karte</translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation>Möglicherweise ist die Erstattung schon auf der Karte.</translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation>Die Anfrage wurde gesendet, aber wie sie ausgegangen ist, konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation>Der Scanner sendet zu langsam</translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation>Die Scanner-Tastatur ist falsch</translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation>Der Server hat zu etwas anderem geantwortet</translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation>Der Server hat die letzte Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation>Der Server war bei der letzten Anfrage nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation>Der Server hat nicht geantwortet, nachdem die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation>Der Server hat nicht geantwortet, nachdem {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation>Der Server hat auf die letzte Anfrage nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation>Der Server kennt diese Kampagne nicht</translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation>Der Server kennt diesen Grund nicht</translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation>Der Server hatte eine Störung, nachdem die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation>Der Server hatte eine Störung, nachdem {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation>Der Server hatte bei der letzten Anfrage eine Störung.</translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation>Der Server hatte eine Störung.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Der Server hat eine Störung</translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation>Der Server hat keine Karte {number}.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>Der Server ist langsam</translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation>Der Server nimmt diese E-Mail und dieses Passwort nicht mehr an.</translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation>Der Server bietet keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>Der Server meldet: „{words}“</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation>Der Server zeigt einen anderen als den angefragten.</translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation>Der Server zeigt es auf {number} öfter als angefragt.</translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation>Der Server zeigt es öfter als angefragt.</translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation>Der Server zeigt diesem Konto keine, und die Einstellungen nennen keine.</translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation>Der Server zeigt {amount} mehr auf {number} als angefragt.</translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation>Der Server zeigt {amount}.</translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation>Der Server braucht lange für eine Antwort.</translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation>Der Server wollte die Karte nicht zeigen</translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation>Die Adresse des Servers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation>Die Antwort des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation>Die Antwort des Servers ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation>Die Antwort des Servers ließ es offen, nachdem die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation>Die Antwort des Servers ließ es offen, nachdem {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation>Die Antwort des Servers ließ es offen.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation>Die Antwort des Servers ergab keinen Sinn, nachdem die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation>Die Antwort des Servers ergab keinen Sinn, nachdem {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation>Die Antwort des Servers ergab keinen Sinn.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation>Die Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation>In die Einstellungsdatei {where} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation>Die Filiale fehlt</translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation>Der Filialkurs ist {rate}.</translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation>Der Filialkurs lautet {said}.</translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation>Die Kasse fragt um {time}&#xa0;Uhr wieder an.</translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation>Die Kasse weiß nicht, was abzubuchen ist.</translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation>Die Kasse kann ihre eigenen Aufzeichnungen nicht nutzen</translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation>Die Kasse beendet sich von selbst, sobald alles beantwortet ist.</translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation>Die Kasse wird jetzt beendet.</translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation>Die Kasse hatte beim Abrufen einen Fehler.</translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation>Die Kasse hatte einen Fehler, während etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation>Die Kasse hatte einen Fehler, während die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation>Die Kasse hatte einen Fehler, während {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation>Die Kasse hat es auf der Karte gefunden.</translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation>Die Kasse hat 72&#xa0;Stunden lang danach gesucht. Sie können weiterhin selbst nachsehen.</translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation>Die Kasse hat keinen für {local} und {currency}.</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>Die Kasse läuft schon</translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation>Die Kasse sucht noch danach, oder die Karte zeigt etwas, das nur die Filialleitung beurteilen darf.</translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation>Die Kasse sucht 72&#xa0;Stunden lang weiter.</translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation>Die Kasse sucht um {time}&#xa0;Uhr wieder danach.</translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation>Die Kasse sucht danach, sobald die Karte gescannt wird.</translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation>Die Kasse hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation>Die Kasse sendet nichts, was sie nicht zuerst festhalten kann.</translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation>Die Kasse wartet die Antwort ab, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation>Die Kasse wurde beendet, bevor sie etwas gesendet hatte.</translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation>Die Kasse wurde beendet, während etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation>Die Kasse wurde beendet, während die Anfrage für {number} gesendet wurde.</translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation>Die Kasse wurde beendet, während {amount} für {number} gesendet wurden.</translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation>Die Kasse würde das für Tippen halten. In der Scanner-Anleitung „Verzögerung zwischen Zeichen: keine“ scannen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation>Die Kassenaufzeichnungen waren beschädigt; neue wurden begonnen</translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation>Die Aufladung ist doch auf der Karte</translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation>Möglicherweise ist die Aufladung schon auf der Karte.</translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation>Möglicherweise ist die Buchung schon auf der Karte.</translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation>Die beiden Währungen scheinen vertauscht zu sein.</translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation>Der Wert von {number} ist jetzt {amount}</translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation>Die Datei der Aufzeichnungen ist beschädigt; es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation>Auf der Karte ist weniger</translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation>Es fehlt noch eine Kartennummer</translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation>Es gibt keinen Wechselkurs</translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation>Es gibt keine Filiale zur Auswahl</translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation>Die Datei gibt es nicht, oder die Kasse darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation>Es ist nichts mehr zu erstatten</translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation>Auf dieser Karte ist nichts zu erstatten</translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation>Die Aufzeichnungen liegen auf der Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation>Dieses Konto darf etwas weniger</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>Dieses Konto darf das nicht</translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation>Dieses Konto darf keine Karten ansehen</translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation>Dieses Konto darf keine Karten ansehen. Die Karte scannen und ihre PIN eingeben, oder die Filialleitung meldet sich an.</translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation>Dieser Betrag ist nicht eindeutig</translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation>Dieser Betrag hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Dieser Betrag ist zu groß</translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation>Dieser Betrag ist zu klein zum Abbuchen</translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation>Diese Karte kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation>Diese Karte wurde schon verwendet</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Diese Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation>Diese Karte ist schon aktiv</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Diese Karte ist gesperrt</translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation>Diese Karte ist storniert</translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation>Diese Karte gilt für ein anderes Produkt</translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation>Diese Karte ist schon in der Liste</translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation>Diese Karte ist noch nicht aktiv</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>Diese Karte ist nicht bekannt</translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation>Diese Karte ist aufgebraucht</translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation>Diese Karte braucht ihre PIN</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Diese Karte wurde als verloren gemeldet</translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation>Dieser Computer vertraut dem Server-Zertifikat nicht</translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation>Das hat sich inzwischen geklärt</translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation>Das ist eine E-Mail-Adresse. Nach ihr wird im nächsten Schritt gefragt; hier ist die des Servers nötig.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation>Das ist keine Webadresse. Sie sieht etwa so aus: giftcards.example.com.</translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation>Das ist keine Kartennummer</translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation>Das ist kein Geschenkkarten-Server</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>Das ist kein Betrag</translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation>Das ist nicht die PIN der Karte</translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation>Dafür ist der Server nötig, der gerade nicht erreichbar ist</translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation>Diese Nummer ist zu lang</translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation>Diese Nummer ist zu kurz</translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation>Dieser Kurs sieht falsch aus</translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation>Diese Kasse kennt die Transaktion nicht</translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation>Um Geld zu erstatten, den Bon unter „Erstatten“ scannen.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation>Von der Karte wurde zu viel abgebucht.</translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation>Von {number} wurde zu viel abgebucht.</translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation>Erneut aufladen</translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Kurz warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation>Zwei Karten wurden erstellt</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation>Bis {time} warten</translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation>Bis {time}&#xa0;Uhr warten: Die Antwort kann noch kommen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>Das Ergebnis ist noch unklar</translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation>Was kam, lässt sich nicht als Kurse lesen.</translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation>In dem, was kam, sind keine Kurse.</translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation>Was kam, hat ein Datum in der Zukunft.</translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation>Was kam, ist älter als einen Monat.</translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation>Was er gemeldet hat, steht in {log}.</translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation>Ohne sie weiß die Kasse nicht, um welche Karten es in ihren Aufzeichnungen geht.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Sie werden abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation>Sie werden abgemeldet, sobald alles beantwortet ist.</translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation>Sie können jetzt entscheiden</translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation>Sie können es jetzt berichtigen</translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation>Sie können das jetzt nicht entscheiden</translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation>Ihre Entscheidung war nicht mehr nötig. Wie es ausgegangen ist, zeigen die heutigen Vorgänge.</translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Farbe, etwa „#0E5A4B“</translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird ein Datum mit Uhrzeit, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Liste von [[rates]]-Tabellen</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>erwartet wird eine Liste aus {names}, das Beste zuerst, jedes höchstens einmal</translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Zahl, etwa 0.27236</translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Zahl, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Zahl von Stunden, nicht mehr als ein Jahr</translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Prozentzahl, größer als 0 und höchstens {most}</translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>zu einem Kurs gehören zwei Währungen</translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>ein Kurs ist eine positive Zahl, nicht {value}</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>erwartet wird eine Webadresse oder der vollständige Pfad einer Datei</translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>„table“ hinzufügen: exchange.table wird sonst nie gelesen</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>die Adresse in dieser Datei selbst ändern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation>d.&#xa0;MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation>d.&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation>abgerundet, zugunsten des Kunden</translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>exchange.prefer nennt die Tabelle, also muss dabeistehen, wo sie ist</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation>Hälften zur geraden Ziffer</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>wer zur Filialleitung gehört, steht nur in der Datei für den ganzen Computer</translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>keine zwei Währungen sind einander so wenig oder so viel wie {value} wert</translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation>keine automatische</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>erwartet wird eines von {names}</translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>nur https ist sicher für einen anderen Computer; http gilt für diesen hier</translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>die Adresse muss schlicht sein: kein Name, kein Passwort, kein Fragezeichen</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>die Datei ist nicht lesbar ({cause})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>das ist kein TOML: {cause}</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>das ist keine Webadresse</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation>über {currency}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>zwei Kurse gelten für dieselben zwei Währungen</translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation>{amount} aktiviert</translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation>{amount} gebucht</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation>{amount} gutgeschrieben</translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation>{amount} abgebucht</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>{amount} eingelöst</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation>Von {number} wurden {amount} zu viel abgebucht.</translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation>{amount} aufgeladen</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation>Angefragt waren {asked}, der Server zeigt {amount} auf {number}.</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation>Angefragt waren {asked}, der Server zeigt {amount}.</translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation>Noch {balance} auf {number}</translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation>Jetzt {balance} auf {number}</translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation>{bill} sind weniger als der kleinste Betrag in {currency}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} hat keine Nachkommastellen.</translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation>{currency}-Bindung</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation>{feed}: Stand {moment}, {fetched} abgerufen.</translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation>{feed}: Neue Kurse werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation>{feed}: noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation>{feed}: Nichts Neues gekommen. {why}</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation>{feed}: Nichts Neues gekommen. {why} Die Kurse mit Stand {moment} bleiben.</translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation>Von diesem Kauf sind noch {left} übrig.</translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation>{number} kann wieder verwendet werden</translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation>{number} kann jetzt verwendet werden</translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation>{number} wurde aufgeladen</translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation>{number} ist wie gewünscht geändert</translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation>{number} ist jetzt aufgebraucht</translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation>{one} {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>{product} eingelöst</translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation>{product} aufgebraucht</translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation>{rate} trägt das Datum {moment}: Entweder das oder die Uhr dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation>{rate} (Stand {moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation>{rate} (Filialkurs, Stand {moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation>{rate} (Filialkurs).</translation>
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
        <translation>Eingegeben wurde {said}.</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation>{source}, {moment}</translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation>{time}: eine Änderung, die diese sein könnte</translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation>{time}: ist auf der Karte</translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation>{time}: nicht auf der Karte</translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation>{time}: Karte war nicht lesbar</translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation>Anders zu bezahlen bleiben {to_pay}.</translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation>{when}: {account} hat eine Anfrage für {number} gesendet.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation>{when}: {account} hat versucht, sie mit {amount} zu aktivieren.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation>{when}: {account} hat versucht, {amount} abzubuchen.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation>{when}: {account} hat versucht, {amount} zu erstatten.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation>{when}: {account} hat versucht, {product} einzulösen.</translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>„{code}“ ist eine abgeschaffte Währung</translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>„{code}“ ist keine Währung nach ISO&#xa0;4217</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
