<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places were asked; they are on the specialist&apos;s page.</source>
        <translation>
            <numerusform>%n more place was asked; it is on the specialist&apos;s page.</numerusform>
            <numerusform>%n more places were asked; they are on the specialist&apos;s page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n resolvers.</source>
        <translation>
            <numerusform>And %n resolver.</numerusform>
            <numerusform>And %n resolvers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lookups</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are in place everywhere we asked.</source>
        <translation>
            <numerusform>The record is in place everywhere we asked.</numerusform>
            <numerusform>All %n records are in place everywhere we asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers.</source>
        <translation>
            <numerusform>The record is live on your name servers.</numerusform>
            <numerusform>All %n records are live on your name servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records is live on your name servers yet.</source>
        <translation>
            <numerusform>The record is not live on your name servers yet.</numerusform>
            <numerusform>None of the %n records is live on your name servers yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on your name servers.</source>
        <translation>
            <numerusform>%1 of %n record is live on your name servers.</numerusform>
            <numerusform>%1 of %n records are live on your name servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>The record is live on the name servers that answered; not all of them did.</numerusform>
            <numerusform>All %n records are live on the name servers that answered; not all of them did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>%1 of %n record is live on the name servers that answered; not all of them did.</numerusform>
            <numerusform>%1 of %n records are live on the name servers that answered; not all of them did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers; %1 could not be asked.</source>
        <translation>
            <numerusform>The record is live on your name servers; %1 could not be asked.</numerusform>
            <numerusform>All %n records are live on your name servers; %1 could not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>
            <numerusform>The record is live on the name servers we asked: %1 of their %2 addresses.</numerusform>
            <numerusform>All %n records are live on the name servers we asked: %1 of their %2 addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>All %n record(s) were in place.</source>
        <translation>
            <numerusform>The %n record was in place.</numerusform>
            <numerusform>All %n records were in place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>%n name server</numerusform>
            <numerusform>%n name servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::DirectPublishDialog</name>
    <message numerus="yes">
        <source>Take bac&amp;k %n change(s)</source>
        <translation>
            <numerusform>Take bac&amp;k %n change</numerusform>
            <numerusform>Take bac&amp;k %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>&amp;Publish %n change</numerusform>
            <numerusform>&amp;Publish %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::FinishPage</name>
    <message numerus="yes">
        <source>Saved: %1, %n page(s).</source>
        <translation>
            <numerusform>Saved: %1, %n page.</numerusform>
            <numerusform>Saved: %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::LessonCard</name>
    <message numerus="yes">
        <source>%1 of %n mistake(s) found and mended</source>
        <translation>
            <numerusform>%1 of %n mistake found and mended</numerusform>
            <numerusform>%1 of %n mistakes found and mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice clock: %n times as fast</source>
        <translation>
            <numerusform>Practice clock: as fast as the real one</numerusform>
            <numerusform>Practice clock: %n times as fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::PasteBox</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordsPage</name>
    <message numerus="yes">
        <source>Published %n record(s) in the practice world.</source>
        <translation>
            <numerusform>Published %n record in the practice world.</numerusform>
            <numerusform>Published %n records in the practice world.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::SpfTreeView</name>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
</TS>
