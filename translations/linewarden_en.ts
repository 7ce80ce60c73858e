<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AuditSealWords</name>
    <message numerus="yes">
        <source>Never verified. %n entry(s) stand in the trail.</source>
        <translation>
            <numerusform>Never verified. %n entry stands in the trail.</numerusform>
            <numerusform>Never verified. %n entries stand in the trail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n security key(s)</source>
        <translation>
            <numerusform>%n security key</numerusform>
            <numerusform>%n security keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message numerus="yes">
        <source>The %n subgroup(s) since %1 have a mean of %2, %3 from the target.</source>
        <translation>
            <numerusform>The %n subgroup since %1 has a mean of %2, %3 from the target.</numerusform>
            <numerusform>The %n subgroups since %1 have a mean of %2, %3 from the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeChecks</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeComparison</name>
    <message numerus="yes">
        <source>%n parameters change</source>
        <translation>
            <numerusform>%n parameter changes</numerusform>
            <numerusform>%n parameters change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n is removed</numerusform>
            <numerusform>%n are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross a former limit</source>
        <translation>
            <numerusform>%n crosses a former limit</numerusform>
            <numerusform>%n cross a former limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeRun</name>
    <message numerus="yes">
        <source>The PLC holds all %n value(s) already.</source>
        <translation>
            <numerusform>The PLC holds the %n value already.</numerusform>
            <numerusform>The PLC holds all %n values already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) change; the others are in the PLC already.</source>
        <translation>
            <numerusform>%1 of %n value changes; the others are in the PLC already.</numerusform>
            <numerusform>%1 of %n values change; the others are in the PLC already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialogs</name>
    <message numerus="yes">
        <source>Sign the review: %n role(s) are removed</source>
        <translation>
            <numerusform>Sign the review: %n role is removed</numerusform>
            <numerusform>Sign the review: %n roles are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are kept. A signed review cannot be changed any more.</source>
        <translation>
            <numerusform>%n role is kept. A signed review cannot be changed any more.</numerusform>
            <numerusform>%n roles are kept. A signed review cannot be changed any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n role(s) removed</source>
        <translation>
            <numerusform>%1, %n role removed</numerusform>
            <numerusform>%1, %n roles removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Audit</name>
    <message numerus="yes">
        <source>%n checkpoint(s) agree with them.
</source>
        <translation>
            <numerusform>%n checkpoint agrees with them.
</numerusform>
            <numerusform>%n checkpoints agree with them.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for others; “All” shows them.</source>
        <translation>
            <numerusform>%n version waits for others; “All” shows it.</numerusform>
            <numerusform>%n versions wait for others; “All” shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFacts</name>
    <message numerus="yes">
        <source>The proof holds: %n hash(es) lead from this entry to the signed checkpoint of %1 entries, %2.</source>
        <translation>
            <numerusform>The proof holds: %n hash leads from this entry to the signed checkpoint of %1 entries, %2.</numerusform>
            <numerusform>The proof holds: %n hashes lead from this entry to the signed checkpoint of %1 entries, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditTable</name>
    <message numerus="yes">
        <source>%n entry(s), all that match</source>
        <translation>
            <numerusform>%n entry, all that match</numerusform>
            <numerusform>%n entries, all that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(s); scroll down for more</source>
        <translation>
            <numerusform>The newest %n entry; scroll down for more</numerusform>
            <numerusform>The newest %n entries; scroll down for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer entry(s)</source>
        <translation>
            <numerusform>More than %n newer entry</numerusform>
            <numerusform>More than %n newer entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s)</source>
        <translation>
            <numerusform>%n newer entry</numerusform>
            <numerusform>%n newer entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n entry(s) that match</source>
        <translation>
            <numerusform>The oldest entry that matches (%n)</numerusform>
            <numerusform>The oldest %n entries that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without the newest; scroll down for more</source>
        <translation>
            <numerusform>%n entry without the newest; scroll down for more</numerusform>
            <numerusform>%n entries without the newest; scroll down for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DayDialog</name>
    <message numerus="yes">
        <source>The last %n entry(s) of the day; there are more.</source>
        <translation>
            <numerusform>The last %n entry of the day; there are more.</numerusform>
            <numerusform>The last %n entries of the day; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DifferenceList</name>
    <message numerus="yes">
        <source>%n more field(s) stand in an export of this entry.</source>
        <translation>
            <numerusform>%n more field stands in an export of this entry.</numerusform>
            <numerusform>%n more fields stand in an export of this entry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHead</name>
    <message numerus="yes">
        <source>%1 of %n parameter(s) drifted from what was signed</source>
        <translation>
            <numerusform>%1 of %n parameter drifted from what was signed</numerusform>
            <numerusform>%1 of %n parameters drifted from what was signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parameter(s) as signed</source>
        <translation>
            <numerusform>The %n parameter is as signed</numerusform>
            <numerusform>All %n parameters as signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n value cannot be read.</numerusform>
            <numerusform>%n values cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FactorCard</name>
    <message numerus="yes">
        <source>%n of them are left; each opens the second step once.</source>
        <translation>
            <numerusform>%n of them is left; it opens the second step once.</numerusform>
            <numerusform>%n of them are left; each opens the second step once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GuardedModel</name>
    <message numerus="yes">
        <source>Went and came back %n time(s) in this hour</source>
        <translation>
            <numerusform>Went and came back %n time in this hour</numerusform>
            <numerusform>Went and came back %n times in this hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1: %n person(s) can be invited.</source>
        <translation>
            <numerusform>%1: %n person can be invited.</numerusform>
            <numerusform>%1: %n people can be invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Nobody is invited until the file is right: correct it and choose it again.</source>
        <translation>
            <numerusform>%1: %n problem. Nobody is invited until the file is right: correct it and choose it again.</numerusform>
            <numerusform>%1: %n problems. Nobody is invited until the file is right: correct it and choose it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NoticeBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical security alert(s) not acknowledged</source>
        <translation>
            <numerusform>%n critical security alert not acknowledged</numerusform>
            <numerusform>%n critical security alerts not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordsDialog</name>
    <message numerus="yes">
        <source>%n person(s) invited</source>
        <translation>
            <numerusform>%n person invited</numerusform>
            <numerusform>%n people invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonActs</name>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonFacts</name>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n recovery code left</numerusform>
            <numerusform>%n recovery codes left</numerusform>
        </translation>
    </message>
</context>
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
    <name>linewarden::ui::ProblemStrip</name>
    <message numerus="yes">
        <source>%n problem(s). %1</source>
        <translation>
            <numerusform>%n problem. %1</numerusform>
            <numerusform>%n problems. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofActs</name>
    <message numerus="yes">
        <source>The clock was set back %n time(s), first before entry %1.</source>
        <translation>
            <numerusform>The clock was set back once (%n), first before entry %1.</numerusform>
            <numerusform>The clock was set back %n times, first before entry %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeEditor</name>
    <message numerus="yes">
        <source>%n parameter(s) imported.</source>
        <translation>
            <numerusform>%n parameter imported.</numerusform>
            <numerusform>%n parameters imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewHead</name>
    <message numerus="yes">
        <source>%n role(s) looked at</source>
        <translation>
            <numerusform>%n role looked at</numerusform>
            <numerusform>%n roles looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n role(s) are undecided. Decide all, then sign.</source>
        <translation>
            <numerusform>%n role is undecided. Decide it, then sign.</numerusform>
            <numerusform>%n roles are undecided. Decide all, then sign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsPanel</name>
    <message numerus="yes">
        <source>%n value(s) drifted from what was signed.</source>
        <translation>
            <numerusform>%n value drifted from what was signed.</numerusform>
            <numerusform>%n values drifted from what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n value cannot be read.</numerusform>
            <numerusform>%n values cannot be read.</numerusform>
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
    <message numerus="yes">
        <source>%n security alert(s)</source>
        <translation>
            <numerusform>%n security alert</numerusform>
            <numerusform>%n security alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security alert(s) that nobody has acknowledged</source>
        <translation>
            <numerusform>%n security alert that nobody has acknowledged</numerusform>
            <numerusform>%n security alerts that nobody has acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitingStrip</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
