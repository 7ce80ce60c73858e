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
    <name>RouteWords</name>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n message waits.</numerusform>
            <numerusform>%n messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyslogProblem</name>
    <message numerus="yes">
        <source>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</source>
        <translation>
            <numerusform>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</numerusform>
            <numerusform>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::Mail</name>
    <message numerus="yes">
        <source>%n alarms wait for somebody to acknowledge them:</source>
        <translation>
            <numerusform>%n alarm waits for somebody to acknowledge it:</numerusform>
            <numerusform>%n alarms wait for somebody to acknowledge them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody acknowledged after %n earlier steps.</source>
        <translation>
            <numerusform>Nobody acknowledged after %n earlier step.</numerusform>
            <numerusform>Nobody acknowledged after %n earlier steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, the most urgent: [%1] %2</source>
        <translation>
            <numerusform>%n alarm, the most urgent: [%1] %2</numerusform>
            <numerusform>%n alarms, the most urgent: [%1] %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::SyslogTrial</name>
    <message numerus="yes">
        <source>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</source>
        <translation>
            <numerusform>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</numerusform>
            <numerusform>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</numerusform>
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
    <name>linewarden::ui::AcknowledgeAlarmsDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>Acknowledge %n alarm</numerusform>
            <numerusform>Acknowledge %n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmActs</name>
    <message numerus="yes">
        <source>%n security alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n security alarm that you may not acknowledge</numerusform>
            <numerusform>%n security alarms that you may not acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n alarm that you may not acknowledge</numerusform>
            <numerusform>%n alarms that you may not acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that cannot be reset as they stand</source>
        <translation>
            <numerusform>%n alarm that cannot be reset as they stand</numerusform>
            <numerusform>%n alarms that cannot be reset as they stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that do not wait for it</source>
        <translation>
            <numerusform>%n alarm that does not wait for it</numerusform>
            <numerusform>%n alarms that do not wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) reset.</source>
        <translation>
            <numerusform>%n alarm reset.</numerusform>
            <numerusform>%n alarms reset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n alarm acknowledged.</numerusform>
            <numerusform>%n alarms acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that changed meanwhile</source>
        <translation>
            <numerusform>%n alarm that changed meanwhile</numerusform>
            <numerusform>%n alarms that changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n alarm(s)?</source>
        <translation>
            <numerusform>Reset %n alarm?</numerusform>
            <numerusform>Reset %n alarms?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n critical alarm not acknowledged</numerusform>
            <numerusform>%n critical alarms not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmComments</name>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>%n older one is not shown</numerusform>
            <numerusform>%n older ones are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFacts</name>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>raised %n time</numerusform>
            <numerusform>raised %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFloodStrip</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmHistoryList</name>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>and %n more like it</numerusform>
            <numerusform>and %n more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournal</name>
    <message numerus="yes">
        <source>The newest %n change(s); choose a shorter time for older ones</source>
        <translation>
            <numerusform>The newest %n change; choose a shorter time for older ones</numerusform>
            <numerusform>The newest %n changes; choose a shorter time for older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournalModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmListModel</name>
    <message numerus="yes">
        <source>%1 (and %n that followed)</source>
        <translation>
            <numerusform>%1 (and %n that followed)</numerusform>
            <numerusform>%1 (and %n that followed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unacknowledged</numerusform>
            <numerusform>%n unacknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmPanel</name>
    <message numerus="yes">
        <source>%n alarm(s): acknowledge them together, or choose one to see what is known of it.</source>
        <translation>
            <numerusform>%n alarm: acknowledge it, or choose one to see what is known of it.</numerusform>
            <numerusform>%n alarms: acknowledge them together, or choose one to see what is known of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) chosen</source>
        <translation>
            <numerusform>%n alarm chosen</numerusform>
            <numerusform>%n alarms chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRateChart</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <translation>
            <numerusform>%1: %n alarm</numerusform>
            <numerusform>%1: %n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in an hour</source>
        <translation>
            <numerusform>%1: at most %n alarm in an hour</numerusform>
            <numerusform>%1: at most %n alarms in an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in 10 minutes</source>
        <translation>
            <numerusform>%1: at most %n alarm in 10 minutes</numerusform>
            <numerusform>%1: at most %n alarms in 10 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRelated</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRibbon</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTable</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s) above</source>
        <translation>
            <numerusform>%n new alarm above</numerusform>
            <numerusform>%n new alarms above</numerusform>
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
    <name>linewarden::ui::FigureWords</name>
    <message numerus="yes">
        <source>%n flood(s); good under 1 %</source>
        <translation>
            <numerusform>%n flood; good under 1 %</numerusform>
            <numerusform>%n floods; good under 1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) announced</source>
        <translation>
            <numerusform>%n alarm announced</numerusform>
            <numerusform>%n alarms announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n console(s)</source>
        <translation>
            <numerusform>at %n console</numerusform>
            <numerusform>at %n consoles</numerusform>
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
        <source>%1: %n active alarm(s), %2 not acknowledged</source>
        <translation>
            <numerusform>%1: %n active alarm, %2 not acknowledged</numerusform>
            <numerusform>%1: %n active alarms, %2 not acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s)</source>
        <translation>
            <numerusform>%1: %n active alarm</numerusform>
            <numerusform>%1: %n active alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alarms nobody has acknowledged</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
    <name>linewarden::ui::WallboardFeed</name>
    <message numerus="yes">
        <source>active alarms</source>
        <translation>
            <numerusform>active alarm</numerusform>
            <numerusform>active alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardProgram</name>
    <message numerus="yes">
        <source>There is no screen %1 (%n connected). The wallboard is shown on the first.</source>
        <translation>
            <numerusform>There is no screen %1 (%n connected). The wallboard is shown on the first.</numerusform>
            <numerusform>There is no screen %1 (%n connected). The wallboard is shown on the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is tried again every %n seconds; Escape closes it.</source>
        <translation>
            <numerusform>This is tried again every %n second; Escape closes it.</numerusform>
            <numerusform>This is tried again every %n seconds; Escape closes it.</numerusform>
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
