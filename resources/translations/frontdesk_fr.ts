<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation>N°</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;activée</numerusform>
            <numerusform>%Ln&#xa0;activées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;en vérification</numerusform>
            <numerusform>%Ln&#xa0;en vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;non activable</numerusform>
            <numerusform>%Ln&#xa0;non activables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>%Ln&#xa0;carte</numerusform>
            <numerusform>%Ln&#xa0;cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>%Ln carte retirée de la liste</numerusform>
            <numerusform>%Ln cartes retirées de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle</numerusform>
            <numerusform>%Ln&#xa0;nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;au résultat encore inconnu</numerusform>
            <numerusform>%Ln&#xa0;au résultat encore inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;non envoyée</numerusform>
            <numerusform>%Ln&#xa0;non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;refusée</numerusform>
            <numerusform>%Ln&#xa0;refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln&#xa0;en attente</numerusform>
            <numerusform>%Ln&#xa0;en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>Activer</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>Activer %Ln&#xa0;carte à {value}</numerusform>
            <numerusform>Activer %Ln&#xa0;cartes à {value} chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation>Carte à activer</translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation>Cartes à activer</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation>Chaque scan ajoute une carte ici et indique son état. Rien n’est envoyé avant que vous ne lanciez l’activation.</translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>Scanner la première carte</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation>Arrêt après cette carte…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>Bring the cleared list back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>encore %Ln&#xa0;min environ</numerusform>
            <numerusform>encore %Ln&#xa0;min environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>encore %Ln&#xa0;s environ</numerusform>
            <numerusform>encore %Ln&#xa0;s environ</numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation>activer les cartes de la liste</translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation>arrêter après la carte en cours d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} sur %Ln&#xa0;carte</numerusform>
            <numerusform>{done} sur %Ln&#xa0;cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Identifiant de campagne</translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation>Choisir une campagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation>Pour toutes les cartes du lot</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation>Mode de livraison</translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation>N°&#xa0;de commande</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>Total pour %Ln&#xa0;carte</numerusform>
            <numerusform>Total pour %Ln&#xa0;cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Total pour l’instant</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation>Valeur par carte</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>pour %Ln&#xa0;carte</numerusform>
            <numerusform>pour %Ln&#xa0;cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation>sur {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation>Carte, montant, nom ou transaction</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation>Choisir une ligne pour en savoir plus</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation>Rechercher dans les opérations du jour</translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation>Quatre chiffres d’une carte, un montant ou un nom suffisent.</translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation>Sa référence, le taux utilisé et la réponse du serveur.</translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation>Rien ne correspond à «&#x202f;{search}&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Encore rien aujourd’hui</translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation>Opérations du jour</translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation>Tout ce qui touche à l’argent à cette caisse apparaît ici.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>voir l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation>laisser une décision de côté, effacer la recherche</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation>Achat en {currency}</translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation>Carte en {currency}</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Devise du montant</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Débit de la carte</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Le client paie</translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la carte…</translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation>N°&#xa0;sur la carte</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Scanner la carte</translation>
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
        <translation>Activer</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation>Totalité</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation>Expirée le</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Scanner la carte ou saisir son numéro.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Afficher le code-barres</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation>encaisser tout ce qui est sur la carte&#x202f;; Entrée confirme ensuite le débit</translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation>afficher la carte, puis l’encaisser ou l’activer</translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation>retirer la carte</translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation>saisir le numéro d’une carte, ou son code PIN s’il est demandé</translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation>Un responsable peut l’afficher après s’être connecté ici. Le code-barres de la carte elle-même convient tout aussi bien.</translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation>Code-barres de {card}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation>Présenter le lecteur devant l’écran.</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation>Présenter le lecteur devant l’écran. Le code-barres disparaît automatiquement après 20&#xa0;secondes.</translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation>Il contient le numéro complet&#x202f;: quiconque le voit peut utiliser la carte. Il s’affiche pendant 20&#xa0;secondes, et le fait que vous l’avez vu est consigné.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>Afficher le code-barres</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation>Derniers mouvements</translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation>Aucun mouvement sur cette carte pour l’instant.</translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation>Ce compte n’a pas accès à l’historique des cartes.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation>Carte cadeau se terminant par {last4}</translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation>Code PIN nécessaire</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Pas encore de carte</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Scanner une carte</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation>Lecture de la carte en cours</translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation>Ce compte lit les cartes à l’aide de leur code PIN.</translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation>Son contenu et son historique apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation>Adresse du serveur de cartes cadeaux</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation>Relier cette caisse</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Relier cette caisse</translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation>Par exemple giftcards.example.com</translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation>La caisse utilisera {address}</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation>La personne qui gère vos cartes cadeaux connaît l’adresse de leur serveur.</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation>Pour qui lira ceci plus tard</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation>Étape {place} sur {all}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation>Cette caisse</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation>aller au champ ou au bouton suivant</translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation>langue, couleurs et sons</translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation>arrive dans le champ de la carte, où que soit le curseur</translation>
    </message>
    <message>
        <source>show a key for every button; with Alt it presses it</source>
        <translation>afficher une touche pour chaque bouton&#x202f;; avec Alt, elle le déclenche</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette aide</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation>Un scan s’entend&#x202f;: un son s’il est accepté, un autre s’il ne l’est pas.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>Comme cet ordinateur&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation>Les éléments apparaissent d’un coup, sans glisser ni clignoter.</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Tester le lecteur</translation>
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
        <translation>ENTRAÎNEMENT — ni argent réel, ni vraies cartes</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation>Dernier contrôle de la carte</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation>Au dos de la carte</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation>Code PIN de {card}</translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation>Cette carte n’a pas de code PIN</translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation>Saisir le code PIN, ou indiquer qu’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation>Choisir votre magasin</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Ouverture de la caisse…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Caisse 1</translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation>Caisse 1</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation>Où êtes-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation>Personnes pour s’entraîner</translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation>Démarrage du serveur d’entraînement…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation>Bloquées ou annulées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Rechercher une carte</translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation>Avec de l’argent</translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation>Aucune carte de ce genre</translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation>Numéro, devise ou usage</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Cartes d’entraînement</translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation>Elles ne contiennent pas d’argent réel. Scanner un code-barres à l’écran, ou utiliser une carte avec son bouton.</translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation>Essayer quelques chiffres de son numéro, ou «&#x202f;bloqué&#x202f;».</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation>Épuisées</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation>À activer</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation>Produits de cette carte</translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation>La carte n’en indique aucun.</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation>Autre produit (SKU)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choisir un produit</translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation>Produit (SKU)</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation>Le client reçoit</translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation>Correct malgré tout</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation>Fixer le taux du magasin</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation>Dans l’autre sens, environ</translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation>1&#xa0;unité de celle-ci…</translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation>Combien de {quote} pour 1&#xa0;{base}&#x202f;?</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Fixer malgré tout</translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation>Fixer ce taux</translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation>Inverser les devises</translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation>Le taux</translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation>Taux du magasin</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation>… vaut tant de celle-là</translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation>Tant qu’il n’y en a pas, les cartes sont débitées dans leur propre devise.</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation>Choisir une ligne pour en savoir plus</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation>Taux en vigueur</translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation>Pas encore de taux</translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation>Sa source, son ancienneté et qui l’a fixé.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>voir l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation>abandonner le taux en cours de saisie</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation>Montant voulu</translation>
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
        <translation>Totalité</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation>Débiter</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation>Débiter {amount}</translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation>Débit de {amount} en cours…</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation>Utiliser pour {product}</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Utilisation en cours…</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Utiliser ce code PIN</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>revenir d’une étape</translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation>saisir le montant&#x202f;; chaque chiffre le décale vers la gauche</translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation>proposer tout ce qui est sur la carte</translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation>valider le code PIN, débiter la carte, passer au client suivant</translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation>Choisir ce pour quoi la carte est utilisée.</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation>Reste sur la carte</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation>Utilisée pour</translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation>Scanner la carte ou saisir son numéro ci-dessus. Le montant peut être saisi avant.</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation>Prendre la totalité</translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation>Débit de la carte</translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation>Saisir ce que le client paie avec la carte.</translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation>Utiliser la devise de la carte</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation>Utiliser {currency}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation>{rate} ({source}). Si vous continuez, votre nom y est associé.</translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Remboursable</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation>Plus rien à rembourser</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation>Scanner la carte ou saisir une transaction</translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation>Ce qui a été acheté avec la carte apparaît ici&#x202f;; rien n’est remboursé sans avoir été vu.</translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation>Quel achat rembourser&#x202f;?</translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation>transaction {id}</translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation>déjà remboursé&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation>reste {amount}</translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>Remboursable</translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation>Autre achat</translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation>Déjà remboursé</translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation>Si cela peut servir plus tard</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation>Le client a payé</translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation>Achat à rembourser</translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation>Pourquoi rembourser&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>Rembourser {amount}</translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>Remboursement de {amount} en cours…</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation>Retour sur la carte</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation>Scanner une carte ou saisir une transaction</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation>Vous pouvez consulter la carte. Pour rembourser, un responsable doit se connecter.</translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation>choisir l’achat, le rembourser, passer au client suivant</translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation>choisir le motif quand il est demandé, puis modifier le montant</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>revenir d’une étape</translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation>parcourir les achats de la carte</translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation>Au taux du jour</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation>Retour sur la carte</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation>Restera remboursable</translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation>Taux initial</translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation>Ensuite sur la carte</translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation>{amount} (identique)</translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation>{amount} (−&#xa0;{difference})</translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation>{amount} (+&#xa0;{difference})</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Close</source>
        <comment>This sheet</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>The test of the scanner is over</comment>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation>Une carte cadeau ou n’importe quel article. Rien n’est recherché, rien n’est conservé.</translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation>Code-barres d’une carte d’entraînement</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Entre deux touches</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>Dernière touche</translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation>Pas de lecteur ici</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Scanner un autre code</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>Scanner un code-barres</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Test du lecteur</translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation>Celui ci-dessous, une carte cadeau ou n’importe quel article.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Le lecteur fonctionne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation>S’entraîner avec des personnes et des cartes fictives.</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Serveur&#x202f;: {server}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Utiliser un autre serveur</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation>caissier/ère</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation>tous les droits</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>Relier cette caisse</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment souhaitez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation>Au serveur de cartes cadeaux de votre magasin, avec vos propres e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>Bienvenue dans Front Desk</translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation>Avec des personnes, des cartes et de l’argent fictifs. Rien à configurer.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Cartes d’entraînement</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Se déconnecter maintenant</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation>Cette caisse</translation>
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
        <translation>Utiliser la carte {number}</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>Utiliser cette carte</translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation>sans code PIN</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation>Code de campagne</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Identifiant de campagne</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation>Rembourse la transaction</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation>Type de transaction</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation>Restait sur la carte</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation>Le client paie</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation>une décision humaine</translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation>les transactions de la carte</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation>la réponse du serveur</translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation>le journal de la caisse</translation>
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
        <translation>Expirée le {day}</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Expire demain</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Expire le {day}</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Sans date d’expiration</translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation>{title} se terminant par {last4}</translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation>≈ {amount}, à un taux ancien</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation>Arrondi</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>%Ln&#xa0;réponse du serveur manque encore</numerusform>
            <numerusform>%Ln&#xa0;réponses du serveur manquent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln&#xa0;heure</numerusform>
            <numerusform>%Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>%Ln&#xa0;à traiter</numerusform>
            <numerusform>%Ln&#xa0;à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Un numéro de carte a au plus %Ln&#xa0;chiffre.</numerusform>
            <numerusform>Un numéro de carte a au plus %Ln&#xa0;chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>Un numéro de carte a au moins %Ln&#xa0;chiffre.</numerusform>
            <numerusform>Un numéro de carte a au moins %Ln&#xa0;chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>Expire dans %Ln&#xa0;jour, le {day}</numerusform>
            <numerusform>Expire dans %Ln&#xa0;jours, le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>Celui-ci a %Ln&#xa0;chiffre.</numerusform>
            <numerusform>Celui-ci a %Ln&#xa0;chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>{currency} a %Ln&#xa0;décimale.</numerusform>
            <numerusform>{currency} a %Ln&#xa0;décimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Échap</translation>
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
        <translation>Le solde vient du serveur, indisponible pour le moment</translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation>Pour un achat de {bill}, une carte est débitée de {charge}.</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>Un numéro de carte ne comporte que des chiffres.</translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation>Un numéro de carte, {last4}</translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation>Votre propre certificat peut être indiqué dans les paramètres, sous server.ca_file.</translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation>Un fichier du journal de la caisse manque ou est endommagé</translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation>Un responsable peut s’en occuper dans «&#x202f;Taux&#x202f;».</translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation>Un responsable doit s’en occuper.</translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation>Un responsable doit décider</translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation>Un responsable peut l’utiliser.</translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation>Un responsable a été appelé</translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation>Une version plus récente de ce programme a été utilisée ici</translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation>Une personne en a décidé ainsi. La caisse continue de rechercher l’opération pendant 72&#xa0;heures.</translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation>Une personne a décidé que l’opération avait eu lieu.</translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation>Un code-barres d’article, {last4}</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>Un taux est supérieur à zéro.</translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation>Seul un achat visible sur la carte peut être remboursé.</translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation>Le remboursement nécessite le serveur, indisponible pour le moment</translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation>Une valeur y est incorrecte.</translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation>Une page web est arrivée au lieu des taux.</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation>Activer à nouveau</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>L’activer d’abord.</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation>Carte activée</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation>Activation en cours</translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation>L’activation nécessite le serveur, indisponible pour le moment</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Compléter la saisie.</translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation>Déjà active</translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation>Un montant ne peut pas être inférieur à zéro</translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation>Une réponse prend plus de quelques secondes.</translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation>L’issue d’une demande précédente pour {number} n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation>Une autre carte peut alors être émise.</translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation>Un autre programme bloque le fichier du journal en ce moment, peut-être une sauvegarde.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation>Demander un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation>Demander le code PIN et le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation>S’adresser à l’assistance du service de cartes cadeaux.</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>belge (AZERTY)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Repasser l’écriture</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation>Écriture passée</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>Écriture passée sur {number}</translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation>Mais la carte montrait un changement qui pourrait être celui-ci ({time}).</translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation>Mais la carte n’en montrait aucune trace ({time}).</translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation>Appeler un responsable</translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation>Appeler un responsable.</translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation>Arrivé tard</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Carte modifiée</translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation>Carte de {amount} émise</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Carte émise</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation>Caissier/ère</translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation>Table de l’enseigne</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifier les deux et réessayer.</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>Vérifier le montant.</translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation>Vérifier le réseau, puis rechercher à nouveau l’opération sur la carte.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifier le réseau, puis réessayer.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifier le réseau.</translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation>Vérifier le numéro, ou scanner à nouveau la carte.</translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation>Vérifier le taux.</translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation>Vérifier l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Choisir le produit.</translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation>Choisir ce qui était voulu.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Fermer le programme et le rouvrir.</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation>Crédit effectué</translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation>Le client paie {bill}.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation>Débit effectué</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation>Les chiffres arrivent sous forme d’autres caractères&#x202f;: le lecteur maintient la touche Maj, comme l’exige un clavier français. Dans la notice du lecteur, scanner le clavier de cet ordinateur, souvent «&#x202f;Keyboard: USA&#x202f;».</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation>Les chiffres arrivent sous forme d’autres caractères&#x202f;: le clavier de cet ordinateur est réglé sur {layout}. Scanner «&#x202f;Clavier&#x202f;: {layout}&#x202f;» dans la notice du lecteur, ou régler le clavier de cet ordinateur sur anglais (États-Unis).</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation>Ne pas l’activer à nouveau.</translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation>Ne pas repasser l’écriture.</translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation>Ne pas la modifier à nouveau.</translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation>Ne pas débiter à nouveau.</translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation>Ne pas en émettre une autre.</translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation>Ne pas utiliser la carte à nouveau.</translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation>Ne pas rembourser à nouveau.</translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation>Ne pas renvoyer la demande.</translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation>Ne pas recharger à nouveau.</translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation>Saisir le code PIN de la carte</translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation>Entrées lues et reprises&#x202f;: {carried}. Dont encore sans issue connue&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Banque centrale européenne</translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation>Toutes les réponses sont là</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation>Expérience remboursée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation>Il est arrivé bien plus de données que n’en comptent des taux.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Taux fixe</translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation>Pour «&#x202f;{reason}&#x202f;» sur {number}</translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation>Pour «&#x202f;{reason}&#x202f;» · nouveau solde de {number}&#x202f;: {balance}</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>français (AZERTY)</translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation>Date future</translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation>Rembourser ce qui est en trop ou encaisser ce qui manque, puis l’indiquer ici.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation>Rembourser à nouveau</translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation>Rembourser l’une des opérations&#x202f;: cet élément se ferme alors de lui-même.</translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation>Remboursé sur {number}</translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation>Passer au client suivant.</translation>
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
        <translation>Un responsable a-t-il été appelé&#x202f;?</translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation>Viser un code-barres avec le lecteur et appuyer sur la gâchette.</translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation>L’issue n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation>L’issue de la demande pour {number} n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation>L’issue de l’opération de {amount} pour {number} n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation>S’il manque un paiement dans «&#x202f;Opérations&#x202f;», consulter la carte avant de l’encaisser de nouveau.</translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, l’écriture est passée deux fois, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, le solde de la carte est trop élevé, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, le solde de la carte est peut-être trop élevé, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, la carte a été utilisée deux fois, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, le client a été remboursé deux fois, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, le client a payé deux fois, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, il y a deux cartes, et vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation>Si l’opération apparaît plus tard, vous le verrez ici.</translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation>Si elle a été activée à nouveau, son solde est peut-être trop élevé.</translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation>Si l’opération a été refaite, elle a pris effet deux fois.</translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation>Si le remboursement a été refait, le client l’a reçu deux fois.</translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation>Si une autre carte a été émise, il y en a deux.</translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation>Si le paiement a été encaissé une seconde fois, en rembourser un. Sinon, c’est correct en l’état.</translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation>Si la recharge a été refaite, le solde de la carte est trop élevé.</translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation>Si la carte montre plus tard le contraire, vous le verrez ici.</translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation>Si le paiement a été encaissé à nouveau, le client a payé deux fois.</translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation>Dans {where}, {key}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation>Dans {where}&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation>Réinstaller la version plus récente, ou prévenir la maintenance de la caisse.</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>Est-ce correct en l’état&#x202f;?</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>Émettre à nouveau</translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation>Elle peut être utilisée dès maintenant</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>La source n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation>La carte est considérée comme activée, mais elle n’est pas active.</translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation>L’écriture est considérée comme passée, et la carte est de nouveau disponible.</translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation>L’opération est considérée comme effectuée, mais la carte montre qu’elle ne l’a pas été.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation>Le remboursement est considéré comme effectué, mais il n’est pas sur la carte.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation>Le remboursement est considéré comme effectué, et la carte est de nouveau disponible.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation>Le paiement est considéré comme effectué, et la carte est de nouveau disponible.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation>Le paiement est considéré comme effectué, mais l’argent est toujours sur la carte.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation>La recharge est considérée comme effectuée, mais elle n’est pas sur la carte.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation>La recharge est considérée comme effectuée, et la carte est de nouveau disponible.</translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation>La source n’a pas donné les taux.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Opération non effectuée</translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation>Non effectué&#x202f;: activer à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation>Non effectué&#x202f;: repasser l’écriture</translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation>Non effectué&#x202f;: modifier à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation>Non effectué&#x202f;: rembourser à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation>Non effectué&#x202f;: émettre à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation>Non effectué&#x202f;: utiliser à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation>Non effectué&#x202f;: encaisser à nouveau</translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation>Non effectué&#x202f;: recharger à nouveau</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>Opération non effectuée&#x202f;?</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Opération effectuée</translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation>Effectué&#x202f;: remboursé sur la carte</translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation>Effectué&#x202f;: l’écriture est passée</translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation>Effectué&#x202f;: la recharge est sur la carte</translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation>Effectué&#x202f;: la carte est active</translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation>Effectué&#x202f;: la carte est modifiée</translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation>Effectué&#x202f;: la carte est utilisée</translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation>Effectué&#x202f;: la carte a été créée</translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation>Effectué&#x202f;: le client a payé</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>Opération effectuée&#x202f;?</translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation>Le remboursement a déjà été fait.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation>L’élément est clos avec votre note, et plus rien n’est fait à son sujet.</translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation>Sa date est dans le futur.</translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation>Ce n’est pas une carte cadeau.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>On ne sait pas encore s’il y a eu un mouvement d’argent.</translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation>Aucune trace sur la carte jusqu’ici</translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation>L’erreur ne vient pas de vous&#x202f;; elle a été consignée dans le journal technique.</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>C’est rectifié</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Correct en l’état</translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation>Cela vient du serveur, pas de vous.</translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation>Elle est écrite ainsi&#x202f;: {server}.</translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation>C’est consigné à votre nom, {person}. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation>Il s’agit de {file}.</translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation>Cela ressemble à 1/{value}.</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation>Il est peut-être mal écrit, ou cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation>Il est peut-être éteint, ou son adresse se termine autrement.</translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation>Pas de liste des campagnes&#x202f;: pour activer, saisir le numéro de campagne.</translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation>Pas de liste des magasins&#x202f;: celui des paramètres est utilisé.</translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation>Pas d’accès aux cartes&#x202f;: le solde demande le code PIN, et les remboursements sont impossibles.</translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation>Deux taux y figurent pour les mêmes devises.</translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation>Elle est ouverte dans une autre fenêtre de cet ordinateur, et deux caisses ne peuvent pas tenir le même journal.</translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation>L’élément reste ici jusqu’à ce qu’un responsable se soit connecté et s’en soit occupé.</translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation>L’opération a finalement pris effet</translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation>L’opération a pris effet plus d’une fois</translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation>L’opération a pris effet avec un autre montant</translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation>La réponse a trop tardé.</translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation>L’écriture a été passée deux fois</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation>Elle valait pour une seule visite.</translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation>L’opération n’a jamais été retrouvée sur la carte</translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation>Le remboursement a été fait plus de deux fois</translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation>Le remboursement a été fait deux fois</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation>L’opération était classée comme non effectuée&#x202f;; le serveur l’indique maintenant sur {number}.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation>L’opération était classée comme non effectuée&#x202f;; le serveur l’indique maintenant.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation>L’opération était classée comme non effectuée&#x202f;; le serveur indique maintenant {amount} à ce titre sur {number}.</translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation>Elle était valable jusqu’au {expires_at}.</translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation>Le débit serait de {charge}&#x202f;; la carte contient {balance}.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation>Son certificat n’est pas fiable&#x202f;; rien n’a donc été repris.</translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation>Son journal est laissé tel quel&#x202f;: cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation>Saisir le montant dans la devise de la carte.</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation>Ne pas mettre le mot de passe dans l’adresse. Il est demandé à l’étape suivante.</translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation>Reste sur la carte&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation>Moins d’une heure</translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation>Consulter la carte et refaire l’opération si elle manque, puis l’indiquer ici.</translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation>Consulter la carte et rectifier, puis l’indiquer ici.</translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation>Consulter la carte. Si l’opération a été faite une seconde fois, rectifier, puis l’indiquer ici.</translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation>Vérifier d’abord que la date et l’heure de cet ordinateur sont justes.</translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation>Rechercher à nouveau l’opération sur la carte dans un instant&#x202f;; ne pas la renvoyer.</translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation>Consulter d’abord «&#x202f;Opérations&#x202f;».</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation>Recherche de la carte…</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation>Libérer de l’espace sur le disque de cet ordinateur, ou appeler un responsable.</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation>Responsable appelé à {time} par {person}</translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation>Responsable appelé le {time} par {person}</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>Monétaire</translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation>Plus de deux cartes ont été créées</translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation>Jamais retrouvé</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation>Aucune devise ne vaut si peu ou autant d’une autre.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Aucun mouvement d’argent.</translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation>Aucun serveur n’est connu sous ce nom</translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation>Aucun serveur ne répond à cette adresse pour le moment</translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation>Personne n’a vu la carte depuis&#x202f;: interroger le client et regarder le ticket.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation>Pas encore active</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation>Quitter sans attendre est sans conséquence&#x202f;: ce qui reste ouvert sera recherché après la prochaine connexion.</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation>Rien d’autre ne change&#x202f;: la caisse continue de chercher, et la carte reste en attente.</translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation>Rien n’a été acheté avec {number}.</translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation>Il ne reste rien dessus.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation>Un instant, le serveur n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation>Seul un responsable peut modifier les taux</translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation>Seul un responsable peut rembourser</translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation>Seule une adresse en https:// est sûre.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation>Payé avec {number}</translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation>Les mots de passe pourraient être lus en chemin&#x202f;; la caisse ne l’utilise donc pas.</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation>Ce réseau demande peut-être sa propre identification.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation>Restaurer le fichier à partir d’une sauvegarde, ou prévenir la maintenance de la caisse.</translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation>Utilisation d’une expérience</translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation>Utiliser à nouveau</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Encaissement effectué</translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation>L’encaissement nécessite le serveur, indisponible pour le moment</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation>En rembourser une</translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation>Rembourser la différence</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation>Remboursement effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation>Arrondi&#x202f;: {rounding}.</translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation>Scanner une carte cadeau ou un article&#x202f;: leurs codes-barres ont au moins 8&#xa0;chiffres, et rien d’autre.</translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation>Autre carte&#x202f;: scanner à tout moment</translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation>Scanner ou saisir une carte</translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation>Scanner à nouveau la carte pour le voir.</translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation>Scanner à nouveau la carte pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Scanner la carte.</translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation>Dans la notice du lecteur, scanner «&#x202f;Identifiant AIM&#x202f;: désactivé&#x202f;» (AIM identifier), puis réessayer.</translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation>Dans la notice du lecteur, scanner «&#x202f;Ajouter Entrée (CR) en suffixe&#x202f;», puis réessayer.</translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation>Dans la notice du lecteur, scanner «&#x202f;Suffixe&#x202f;: Entrée (CR)&#x202f;», puis réessayer.</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation>Scannée deux fois</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Voir l’opération</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Se reconnecter.</translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation>Des caractères avant le numéro</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation>La caisse ne peut donc pas y rechercher l’opération.</translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation>Quelque chose y a répondu, mais pas le service de cartes cadeaux.</translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation>Autre chose a répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation>Autre chose répond à la place du serveur</translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation>Autre chose, {last4}</translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation>Une opération est encore ouverte sur cette carte</translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation>Taux du magasin</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation>Tab à la fin, au lieu d’Entrée</translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation>Encaisser à nouveau</translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation>Encaisser à nouveau le paiement si le client est encore là, puis l’indiquer ici.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation>Prévenir la maintenance de la caisse.</translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation>Ce code-barres ne permet pas de conclure</translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation>Cela peut signifier des milliers ou des décimales. Mettre un point avant les décimales, et pas de virgule.</translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation>C’est un code-barres d’article</translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation>C’est un ticket de caisse</translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation>C’est plus que ce qui peut être remboursé</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation>Ce n’est pas un taux. Saisir un nombre, par exemple 3,6725.</translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation>C’est trop éloigné du précédent.</translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation>C’est trop éloigné de ce qu’indique une autre source.</translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation>C’est trop éloigné de sa parité fixe.</translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation>Soit {local} de l’achat · nouveau solde de {number}&#x202f;: {balance}</translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation>Soit {local} de l’achat, remboursement sur {number}</translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation>Cela ne prouve encore rien&#x202f;: l’opération peut encore arriver.</translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation>Cette transaction n’est pas sur cette carte</translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation>Cela a été saisi à la main</translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation>La touche Entrée manque à la fin</translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation>La Banque centrale européenne indique {rate}.</translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation>La Banque centrale européenne indique {said}.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>L’adresse commence par https://.</translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation>L’adresse n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Il manque l’adresse.</translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation>L’adresse est peut-être mal écrite, ou autre chose répond à la place du serveur.</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Il manque le montant</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>Le montant est nul</translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation>Il manque la campagne</translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation>La carte est considérée comme activée.</translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation>La carte est considérée comme modifiée et est de nouveau disponible.</translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation>La carte est considérée comme créée.</translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation>La carte est considérée comme utilisée.</translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation>La carte est débitée de {charge}.</translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation>La carte est de nouveau disponible.</translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation>La carte est dans une autre devise</translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation>La carte a peut-être été activée.</translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation>La carte a peut-être été modifiée.</translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation>La carte a peut-être été débitée.</translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation>La carte a peut-être été créée.</translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation>La carte a peut-être été utilisée.</translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation>La carte montre ce qui a été acheté avec elle.</translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation>La carte a finalement été activée</translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation>La carte a été activée deux fois</translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation>La carte a finalement été modifiée</translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation>La carte a été modifiée deux fois</translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation>La carte a finalement été débitée</translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation>La carte a été débitée d’un autre montant</translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation>La carte a été débitée plus de deux fois</translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation>La carte a été débitée deux fois</translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation>La carte a finalement été créée</translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation>La carte a été utilisée deux fois</translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation>La carte a été rechargée deux fois</translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation>La carte a finalement été utilisée</translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation>La devise de la carte n’est pas connue ici</translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation>La table de l’enseigne indique {rate}.</translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation>La table de l’enseigne indique {said}.</translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation>Le client a payé {local} avec {number}</translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation>Le client a payé {local} · reste {balance} sur {number}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation>Le fichier endommagé est conservé&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation>Il manque l’e-mail</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation>L’e-mail ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation>Taux de change trop ancien</translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation>Le taux de change semble faux</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation>Le fichier des taux du magasin est illisible&#x202f;; on ne sait donc pas ce qu’il indiquait.</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation>Le fichier des taux du magasin est illisible. Fixer un taux en commence un nouveau.</translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation>La langue du clavier est incorrecte</translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation>Le dernier taux accepté est {rate}.</translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation>Le mouvement d’argent a eu lieu.</translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation>Il manque le nom de cette caisse</translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation>Le nouveau solde n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Il manque le mot de passe</translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation>La parité fixe avec le dollar américain est {rate}.</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>Le serveur d’entraînement n’a pas démarré</translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation>Il manque le produit</translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation>Le programme n’a pas le droit d’écrire dans le dossier de son journal.</translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation>Le taux n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation>Les taux restent comme avant.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Il manque le motif</translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation>Le remboursement est finalement sur la carte</translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation>Le remboursement est peut-être déjà sur la carte.</translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation>La demande a été envoyée, mais son issue n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation>Le lecteur envoie trop lentement</translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation>Le clavier du lecteur est mal réglé</translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation>Le serveur a répondu à propos d’autre chose</translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation>Le serveur a répondu à la dernière demande.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation>Le serveur n’a pas pu être joint lors de la dernière demande.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation>Le serveur n’a pas répondu après l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation>Le serveur n’a pas répondu après l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation>Le serveur n’a pas répondu à temps à la dernière demande.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation>Le serveur ne connaît pas cette campagne</translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation>Le serveur ne connaît pas ce motif</translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation>Le serveur a rencontré une erreur après l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation>Le serveur a rencontré une erreur après l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation>Le serveur a rencontré une erreur lors de la dernière demande.</translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation>Le serveur a rencontré une erreur.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Le serveur rencontre une erreur</translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation>Le serveur n’a pas de carte {number}.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>Le serveur est lent</translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation>Le serveur n’accepte plus cet e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation>Le serveur n’offre pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Le serveur a refusé</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>Le serveur indique&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation>Le serveur présente un certificat établi pour un autre nom</translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation>Le serveur en indique un autre que celui demandé.</translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation>Le serveur l’indique plus de fois sur {number} que demandé.</translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation>Le serveur l’indique plus de fois que demandé.</translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation>Le serveur n’en montre aucun à ce compte, et les paramètres n’en indiquent aucun.</translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation>Le serveur indique {amount} de plus sur {number} que demandé.</translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation>Le serveur indique {amount}.</translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation>Le serveur met longtemps à répondre.</translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation>Le serveur n’a pas voulu montrer la carte</translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation>L’adresse du serveur est inutilisable</translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation>La réponse du serveur est illisible</translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation>La réponse du serveur est trop volumineuse pour être lue</translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation>La réponse du serveur ne permettait pas de conclure après l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation>La réponse du serveur ne permettait pas de conclure après l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation>La réponse du serveur ne permettait pas de conclure.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation>La réponse du serveur était incohérente après l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation>La réponse du serveur était incohérente après l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation>La réponse du serveur était incohérente.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation>Le certificat du serveur est périmé</translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation>Les paramètres sont inutilisables</translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation>Impossible d’écrire dans le fichier de paramètres {where}.</translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation>Il manque le magasin</translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation>Le taux du magasin est {rate}.</translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation>Le taux du magasin indique {said}.</translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation>La caisse l’interroge à nouveau à {time}.</translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation>La caisse ne peut pas savoir combien débiter.</translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation>La caisse ne peut pas utiliser son propre journal</translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation>Le programme se fermera de lui-même une fois toutes les réponses arrivées.</translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation>Le programme se ferme maintenant.</translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation>La caisse a rencontré une erreur lors de l’actualisation.</translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation>La caisse a rencontré une erreur pendant un envoi.</translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation>La caisse a rencontré une erreur pendant l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation>La caisse a rencontré une erreur pendant l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation>La caisse a retrouvé l’opération sur la carte.</translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation>La caisse a recherché l’opération pendant 72&#xa0;heures. Vous pouvez encore contrôler vous-même.</translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation>La caisse n’en a pas pour {local} et {currency}.</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>La caisse est déjà ouverte</translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation>La caisse recherche encore l’opération, ou la carte montre ce que seul un responsable peut apprécier.</translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation>La caisse continue de chercher pendant 72&#xa0;heures.</translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation>La caisse recherche à nouveau l’opération à {time}.</translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation>La caisse recherche l’opération dès que la carte est scannée.</translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation>La caisse a commis une erreur</translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation>La caisse n’envoie rien qu’elle ne puisse d’abord consigner.</translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation>La caisse attend la réponse avant de continuer.</translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation>La caisse a été arrêtée avant d’avoir envoyé quoi que ce soit.</translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation>La caisse a été arrêtée pendant un envoi.</translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation>La caisse a été arrêtée pendant l’envoi de la demande pour {number}.</translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation>La caisse a été arrêtée pendant l’envoi de {amount} pour {number}.</translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation>La caisse le prendrait pour une saisie au clavier. Dans la notice du lecteur, scanner «&#x202f;Délai entre caractères&#x202f;: aucun&#x202f;», puis réessayer.</translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation>Le journal de la caisse était endommagé, et un nouveau a été commencé</translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation>La recharge est finalement sur la carte</translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation>La recharge est peut-être déjà sur la carte.</translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation>L’écriture est peut-être déjà sur la carte.</translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation>Les deux devises semblent inversées.</translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation>La valeur de {number} est désormais {amount}</translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation>Le fichier du journal est endommagé&#x202f;; plus rien n’y est écrit.</translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation>Solde insuffisant</translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation>Pas encore de numéro de carte</translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation>Il n’y a pas de taux de change</translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation>Aucun magasin à choisir</translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation>Ce fichier n’existe pas, ou la caisse n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation>Il ne reste rien à rembourser</translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation>Il n’y a rien à rembourser sur cette carte</translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation>Il se trouve sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation>Ce compte a un peu moins de droits</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>Ce compte n’a pas ce droit</translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation>Ce compte ne peut pas consulter les cartes</translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation>Ce compte ne peut pas consulter les cartes. Scanner la carte et saisir son code PIN, ou demander à un responsable de se connecter.</translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation>Ce montant peut se lire de plusieurs façons</translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation>Ce montant a trop de décimales</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Ce montant est trop élevé</translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation>Ce montant est trop petit pour être débité</translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation>Cette carte ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation>Cette carte a déjà été utilisée</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Cette carte a expiré</translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation>Cette carte est déjà active</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Cette carte est bloquée</translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation>Cette carte est annulée</translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation>Cette carte est destinée à un autre produit</translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation>Cette carte est déjà dans la liste</translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation>Cette carte n’est pas encore active</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>Cette carte n’est pas connue</translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation>Cette carte est épuisée</translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation>Cette carte nécessite son code PIN</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Cette carte a été déclarée perdue</translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur</translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation>L’issue a été établie entre-temps</translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation>C’est une adresse e-mail. Elle est demandée à l’étape suivante&#x202f;; ici, il faut celle du serveur.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation>Ce n’est pas une adresse web. Elle ressemble à giftcards.example.com.</translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation>Ce n’est pas un numéro de carte</translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation>Ce n’est pas un serveur de cartes cadeaux</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>Ce n’est pas un montant</translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation>Ce n’est pas le code PIN de la carte</translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation>Cela nécessite le serveur, indisponible pour le moment</translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation>Ce numéro est trop long</translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation>Ce numéro est trop court</translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation>Ce taux semble faux</translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation>Cette caisse n’a pas vu cette transaction</translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation>Pour rembourser, le scanner dans «&#x202f;Rembourser&#x202f;».</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation>La carte a été débitée d’un montant trop élevé.</translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation>{number} a été débitée d’un montant trop élevé.</translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation>Recharger à nouveau</translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation>Recharge effectuée</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation>En double</translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation>Deux cartes ont été créées</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation>Épuisée</translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation>Attendre jusqu’à {time}</translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation>Attendre jusqu’à {time}&#x202f;: la réponse peut encore arriver.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>Résultat pas encore connu</translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation>Les données reçues ne peuvent pas être lues comme des taux.</translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation>Les données reçues ne contiennent aucun taux.</translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation>Les données reçues portent une date future.</translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation>Les données reçues ont plus d’un mois.</translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation>Ses messages se trouvent dans {log}.</translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation>Sans lui, la caisse ne peut pas savoir de quelles cartes parle son journal.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Déconnexion en cours.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Votre session est fermée</translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation>La déconnexion aura lieu une fois toutes les réponses arrivées.</translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation>Vous pouvez décider maintenant</translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation>Vous pouvez rectifier maintenant</translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation>Vous ne pouvez pas décider maintenant</translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation>Votre décision n’était plus nécessaire. L’issue figure dans les opérations du jour.</translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>une couleur est attendue, par exemple «&#x202f;#0E5A4B&#x202f;»</translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>une date et une heure sont attendues, sans guillemets</translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>une liste de tables [[rates]] est attendue</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>une liste parmi {names} est attendue, par ordre de préférence, chacun une fois au plus</translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un nombre est attendu, par exemple 0.27236</translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un nombre est attendu, sans guillemets</translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un nombre d’heures est attendu, un an au plus</translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un pourcentage est attendu, supérieur à 0 et d’au plus {most}</translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un taux a deux devises</translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un taux est un nombre positif, et non {value}</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>une adresse web ou le chemin complet d’un fichier est attendu</translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>ajouter «&#x202f;table&#x202f;»&#x202f;: sinon, exchange.table n’est jamais lu</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation>campagnes</translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation>cartes</translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>modifier vous-même l’adresse dans ce fichier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation>d&#xa0;MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation>d&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation>à l’inférieur, en faveur du client</translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>exchange.prefer nomme la table&#x202f;; indiquer donc où elle se trouve</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation>demi vers le chiffre pair</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation>demi vers le haut</translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>les responsables ne sont nommés que dans le fichier commun à l’ordinateur</translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>deux devises ne valent jamais aussi peu ou autant que {value}</translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation>aucun automatique</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>une valeur parmi {names} est attendue</translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>seul https est sûr pour une autre machine&#x202f;; http est réservé à celle-ci</translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation>magasins</translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>l’adresse doit être simple&#x202f;: sans nom, sans mot de passe, sans point d’interrogation</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>l’adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>le fichier est illisible ({cause})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>ce n’est pas du TOML&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>cette clé n’est pas connue</translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation>via {currency}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation>aujourd’hui à&#xa0;{time}</translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>deux taux concernent les deux mêmes devises</translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation>Carte activée&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation>Écriture passée&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation>Crédité&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation>Débité&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Encaissé&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation>Remboursé&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation>{number} a été débitée de {amount} en trop.</translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation>Rechargé&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation>Demandé&#x202f;: {asked}&#x202f;; le serveur indique {amount} sur {number}.</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation>Demandé&#x202f;: {asked}&#x202f;; le serveur indique {amount}.</translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation>Reste {balance} sur {number}</translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation>Nouveau solde de {number}&#x202f;: {balance}</translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation>{bill} est inférieur au plus petit montant en {currency}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} n’a pas de décimales.</translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation>parité fixe {currency}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation>{feed} – actualisation&#x202f;: {fetched} (taux&#x202f;:&#xa0;{moment}).</translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation>{feed}&#x202f;: actualisation des taux…</translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation>{feed}&#x202f;: pas encore actualisé.</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation>{feed}&#x202f;: rien de nouveau. {why}</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation>{feed}&#x202f;: rien de nouveau. {why} Les taux précédents ({moment}) restent.</translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation>Il reste {left} sur cet achat.</translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation>{number} peut être utilisée à nouveau</translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation>{number} peut être utilisée dès maintenant</translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation>{number} a été rechargée</translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation>{number} est modifiée comme demandé</translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation>{number} est désormais utilisée</translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation>{one} {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>Carte utilisée pour {product}</translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation>{product}&#x202f;: consommé</translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation>{rate} (date du taux&#x202f;: {moment})&#x202f;: cette date ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation>{rate} (date du taux&#x202f;: {moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation>{rate} (taux du magasin, {moment}).</translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation>{rate} (taux du magasin).</translation>
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
        <translation>{said} a été saisi.</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation>{source}, {moment}</translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation>{time}&#x202f;: un changement qui pourrait être celui-ci</translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation>{time}&#x202f;: présent sur la carte</translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation>{time}&#x202f;: aucune trace</translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation>{time}&#x202f;: carte non lue</translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation>Reste à payer autrement&#x202f;: {to_pay}.</translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation>{when}&#x202f;: {account} a envoyé une demande pour {number}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation>{when}&#x202f;: {account} a tenté de l’activer avec {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation>{when}&#x202f;: {account} a tenté de débiter {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation>{when}&#x202f;: {account} a tenté de rembourser {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation>{when}&#x202f;: {account} a tenté de l’utiliser pour {product}.</translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«&#x202f;{code}&#x202f;» est une devise supprimée</translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«&#x202f;{code}&#x202f;» n’est pas une devise ISO&#xa0;4217</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
</TS>
