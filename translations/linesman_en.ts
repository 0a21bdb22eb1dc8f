<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>Show %n new row</numerusform>
            <numerusform>Show %n new rows</numerusform>
        </translation>
    </message>
</context>
</TS>
