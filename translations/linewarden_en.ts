<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>linewarden::ui::PlantStep</name>
    <message numerus="yes">
        <source>%1: %n line(s), </source>
        <translation>
            <numerusform>%1: %n line, </numerusform>
            <numerusform>%1: %n lines, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), </source>
        <translation>
            <numerusform>%n unit, </numerusform>
            <numerusform>%n units, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PLC(s), </source>
        <translation>
            <numerusform>%n PLC, </numerusform>
            <numerusform>%n PLCs, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s).</source>
        <translation>
            <numerusform>%n tag.</numerusform>
            <numerusform>%n tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SettingsPage</name>
    <message numerus="yes">
        <source>The console now locks after %n minute(s).</source>
        <translation>
            <numerusform>The console now locks after %n minute.</numerusform>
            <numerusform>The console now locks after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n value(s) far outside their limits</source>
        <translation>
            <numerusform>%n value far outside its limits</numerusform>
            <numerusform>%n values far outside their limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside their limits</source>
        <translation>
            <numerusform>%n value outside its limits</numerusform>
            <numerusform>%n values outside their limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%1 of %n PLC(s)</source>
        <translation>
            <numerusform>%1 of %n PLC</numerusform>
            <numerusform>%1 of %n PLCs</numerusform>
        </translation>
    </message>
</context>
</TS>
