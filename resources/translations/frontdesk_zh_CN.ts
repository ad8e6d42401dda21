<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceScreen</name>
    <message>
        <source>0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a letter for every button; with Alt it presses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING — no real money, no real cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedeemScreen</name>
    <message>
        <source>0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that takes all that is on the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>PIN {pin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the card {number}</source>
        <comment>Spoken of the button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {card}</source>
        <extracomment>A title: {what} is &quot;Redeem&quot;, &quot;Refund&quot; ..., {card} the last four digits of a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card_panel</name>
    <message>
        <source>Expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>, </source>
        <comment>Between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance comes from the server, which is not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>A time of day, in Qt&apos;s letters for times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>A time of day with seconds, in Qt&apos;s letters for times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a manager been called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, {source}, {moment}.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;ECB, through EUR&quot;, {moment} like &quot;today 09:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} was keyed in.</source>
        <comment>{said} is a rate, or a text in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
