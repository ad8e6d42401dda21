<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivateScreen</name>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln activated</numerusform>
            <numerusform>%Ln activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln being looked up</numerusform>
            <numerusform>%Ln being looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln can’t be activated</numerusform>
            <numerusform>%Ln can’t be activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>%Ln card taken off the list</numerusform>
            <numerusform>%Ln cards taken off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln not known yet</numerusform>
            <numerusform>%Ln not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>Activate %Ln card with {value}</numerusform>
            <numerusform>Activate %Ln cards with {value} each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} of %Ln card</numerusform>
            <numerusform>{done} of %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>Total for %Ln card</numerusform>
            <numerusform>Total for %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>for %Ln card</numerusform>
            <numerusform>for %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>One answer of the server is still missing</numerusform>
            <numerusform>%Ln answers of the server are still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>A card has %Ln digit or fewer.</numerusform>
            <numerusform>A card has %Ln digits or fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>A card has %Ln digit or more.</numerusform>
            <numerusform>A card has %Ln digits or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>Expires in %Ln day, on {day}</numerusform>
            <numerusform>Expires in %Ln days, on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>This has %Ln digit.</numerusform>
            <numerusform>This has %Ln digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>{currency} has %Ln decimal.</numerusform>
            <numerusform>{currency} has %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
</TS>
