<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AccessGuard</name>
    <message>
        <source>You may not %1. These roles may: %2. Ask one of them, or ask an administrator for the role.</source>
        <translation>您无权执行此操作：%1。以下角色有权执行：%2。请联系其中之一，或向系统管理员申请该角色。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again to go on.</source>
        <translation>您已不再处于登录状态。请重新登录后继续。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>当前无人登录。请先登录。</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it with your password and code.</source>
        <translation>控制台已锁定。请用密码和验证码解锁。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>本安装</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>账户名由 2 到 32 个字符组成：字母 a 到 z、数字、点、下划线和连字符，并以字母开头。</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>“%1”由 Linewarden 保留。请选择其他账户名。</translation>
    </message>
    <message>
        <source>A name has 1 to 80 printable characters, as it should stand on signatures.</source>
        <translation>姓名为 1 到 80 个可打印字符，即签名上显示的写法。</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>密码至少需要 12 个字符。几个连续的词既容易记住，又难以猜到。</translation>
    </message>
    <message>
        <source>This password is longer than the 1024 bytes that can be used. Shorten it.</source>
        <translation>此密码超过可用的 1024 字节。请缩短密码。</translation>
    </message>
    <message>
        <source>The password is the account name. Choose one that nobody can guess.</source>
        <translation>密码与账户名相同。请选择他人无法猜到的密码。</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose one that nobody can guess; a few words in a row are easy to remember.</source>
        <translation>此密码属于最先被尝试的常见密码。请选择他人无法猜到的密码；几个连续的词很容易记住。</translation>
    </message>
</context>
<context>
    <name>Argon2</name>
    <message>
        <source>The password could not be checked because memory is short (%1 MiB are needed for a moment). Close other programs and try again.</source>
        <translation>内存不足，无法验证密码（短时需要 %1 MiB）。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The stored password of this account cannot be read. An administrator has to reset it.</source>
        <translation>无法读取此账户保存的密码。须由系统管理员重置。</translation>
    </message>
</context>
<context>
    <name>KeyEnvelope</name>
    <message>
        <source>This recovery phrase does not open this installation. It may belong to another one, or be an older one.</source>
        <translation>此恢复短语无法打开本安装。它可能属于其他安装，或是旧的恢复短语。</translation>
    </message>
    <message>
        <source>This key file does not open this installation. It may belong to another one.</source>
        <translation>此密钥文件无法打开本安装。它可能属于其他安装。</translation>
    </message>
    <message>
        <source>The key in the keyring does not open this installation. Open it with the recovery phrase, which also writes a new entry.</source>
        <translation>密钥环中的密钥无法打开本安装。请用恢复短语打开，同时会写入新的条目。</translation>
    </message>
    <message>
        <source>This installation was never given this way to open it. Use the keyring, the key file or the recovery phrase that it was set up with.</source>
        <translation>本安装从未设置过这种打开方式。请使用设置时所用的密钥环、密钥文件或恢复短语。</translation>
    </message>
    <message>
        <source>There is no key file %1. Check the path given with --key-file.</source>
        <translation>没有密钥文件 %1。请检查 --key-file 给出的路径。</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other users of this computer and is not used. Take that right from them (mode 0600), and consider making a new key.</source>
        <translation>密钥文件 %1 可被本机其他用户读取，因此不予使用。请取消他们的读取权限（模式 0600），并考虑生成新密钥。</translation>
    </message>
    <message>
        <source>%1 is not a key file: it has to hold one line of 44 letters. Put back the copy you kept of it.</source>
        <translation>%1 不是密钥文件：文件必须包含一行 44 个字母。请放回您保存的副本。</translation>
    </message>
    <message>
        <source>%1 is missing. Without it the store beside it cannot be opened: put back the copy from a backup.</source>
        <translation>缺少 %1。没有它就无法打开旁边的数据存储：请从备份中放回副本。</translation>
    </message>
    <message>
        <source>The key file of this installation (linewarden.keys) was changed or is cut short; the store cannot be opened with it. Put back the copy from a backup.</source>
        <translation>本安装的密钥文件 (linewarden.keys) 已被更改或不完整；无法用它打开数据存储。请从备份中放回副本。</translation>
    </message>
    <message>
        <source>The key file of this installation was written by a newer Linewarden (version %1 of the file). Install that release and start again.</source>
        <translation>本安装的密钥文件由更新版本的 Linewarden 写入（文件版本 %1）。请安装该版本后重新启动。</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The keyring of this user holds no key for this installation. Sign in to the computer as the user who set it up, or open it with the recovery phrase.</source>
        <translation>此用户的密钥环中没有本安装的密钥。请以设置本安装的用户身份登录计算机，或用恢复短语打开。</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key. Unlock the keyring and try again, or open the installation with the recovery phrase.</source>
        <translation>密钥环未允许访问密钥。请解锁密钥环后重试，或用恢复短语打开本安装。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. Start the desktop&apos;s keyring (Secret Service), or use a key file (--key-file) or the recovery phrase.</source>
        <translation>本机没有密钥环响应。请启动桌面的密钥环 (Secret Service)，或使用密钥文件 (--key-file) 或恢复短语。</translation>
    </message>
    <message>
        <source>The keyring did not answer within 30 seconds. Look for its window asking for a password, then try again.</source>
        <translation>密钥环在 30 秒内没有响应。请查找其要求输入密码的窗口，然后重试。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this installation does not hold a key. Open the installation with the recovery phrase to write a new one.</source>
        <translation>密钥环中本安装的条目不包含密钥。请用恢复短语打开本安装以写入新的条目。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An account without a role may do nothing. Choose at least one role.</source>
        <translation>没有角色的账户无法执行任何操作。请至少选择一个角色。</translation>
    </message>
    <message>
        <source>The second factor of the new account is not complete. Start again.</source>
        <translation>新账户的第二因素不完整。请重新开始。</translation>
    </message>
    <message>
        <source>A recovery code of the new account is not one. Start again.</source>
        <translation>新账户的某个恢复码无效。请重新开始。</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can add more.</source>
        <translation>本安装已有账户。系统管理员可以添加更多账户。</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>账户“%1”已存在。请选择其他账户名。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>see lines, live values and history</source>
        <translation>查看产线、实时值和历史</translation>
    </message>
    <message>
        <source>export values to a file</source>
        <translation>将数值导出到文件</translation>
    </message>
    <message>
        <source>run the collector</source>
        <translation>运行采集器</translation>
    </message>
    <message>
        <source>see accounts and roles</source>
        <translation>查看账户和角色</translation>
    </message>
    <message>
        <source>add and change accounts</source>
        <translation>添加和修改账户</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>读取审计追踪</translation>
    </message>
    <message>
        <source>verify the audit trail</source>
        <translation>校验审计追踪</translation>
    </message>
    <message>
        <source>change settings of the installation</source>
        <translation>更改本安装的设置</translation>
    </message>
    <message>
        <source>run diagnostics</source>
        <translation>运行诊断</translation>
    </message>
</context>
<context>
    <name>RecoveryPhrase</name>
    <message>
        <source>Word %1, “%2”, is not one of the recovery words. Compare it with what you wrote down.</source>
        <translation>第 %1 个词“%2”不是恢复词。请与您记下的内容核对。</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are %1. Type all of them in their order, with a space between two.</source>
        <translation>恢复短语有 24 个词；此处为 %1 个。请按顺序输入全部词，词间用空格分隔。</translation>
    </message>
    <message>
        <source>All the words exist, but they do not belong together: a word is wrong or two are in the wrong order. Compare them with what you wrote down.</source>
        <translation>所有词都存在，但组合不正确：某个词有误，或有两个词顺序颠倒。请与您记下的内容核对。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Process engineer</source>
        <translation>工艺工程师</translation>
    </message>
    <message>
        <source>Quality engineer</source>
        <translation>质量工程师</translation>
    </message>
    <message>
        <source>Maintenance technician</source>
        <translation>维护技术员</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A sealed secret does not open with this key. It was changed or belongs to something else.</source>
        <translation>密封的机密无法用此密钥打开。它已被更改或属于其他对象。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This code is not accepted: it is wrong, was already used or has expired. Wait for the next code, or use a recovery code.</source>
        <translation>此验证码不被接受：有误、已使用过或已过期。请等待下一个验证码，或使用恢复码。</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>登录失败：账户名或密码错误，或账户已停用。请检查后重试，或联系系统管理员。</translation>
    </message>
    <message>
        <source>There were too many failed tries. The next one is possible in %1 s.</source>
        <translation>失败尝试次数过多。%1 s 后可再次尝试。</translation>
    </message>
    <message>
        <source>The password was given too long ago. Start again with name and password.</source>
        <translation>密码输入时间已过久。请重新输入账户名和密码。</translation>
    </message>
    <message>
        <source>This session has ended. Sign in again to go on.</source>
        <translation>此会话已结束。请重新登录后继续。</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The signing key does not open with this password, or it was changed in the store. An administrator can make a new one by resetting the password.</source>
        <translation>签名密钥无法用此密码打开，或在数据存储中已被更改。系统管理员可通过重置密码生成新密钥。</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>An action without a proper name was to be written to the audit trail and was refused; nothing was changed. Please report this.</source>
        <translation>有一个没有有效名称的操作要写入审计追踪，已被拒绝；未作任何更改。请报告此问题。</translation>
    </message>
    <message>
        <source>What was to be recorded is too long for the audit trail (4,000 characters a text). Shorten it and try again; nothing was changed.</source>
        <translation>要记录的内容对审计追踪而言过长（每段文本 4,000 个字符）。请缩短后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>Entry %1 is missing or out of order: entry %2 stands in its place.</source>
        <translation>条目 %1 缺失或顺序错误：其位置上是条目 %2。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it: an entry was changed, inserted, removed or moved here.</source>
        <translation>条目 %1 与前一条目不衔接：此处有条目被更改、插入、删除或移动。</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written: its content does not match its hash.</source>
        <translation>条目 %1 在写入后被更改：其内容与哈希值不符。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>There is no Linewarden installation in %1. Set one up with “linewardenctl init”, or name its folder with --data.</source>
        <translation>%1 中没有 Linewarden 安装。请用“linewardenctl init”建立，或用 --data 指定其文件夹。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>无法读取文件 %1：%2。请检查文件是否存在以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes allowed for it. It is probably not the file you meant.</source>
        <translation>文件 %1 超过允许的 %2 字节。它很可能不是您要的文件。</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some space on this volume and try again; nothing was changed.</source>
        <translation>没有空间写入 %1。请释放此卷的空间后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Give this user the right to write there, or choose another folder.</source>
        <translation>无法写入 %1：%2。请授予此用户写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>The export would have more than %L1 rows, which is what a spreadsheet opens. Choose a shorter range, fewer tags, or fewer points.</source>
        <translation>导出将超过 %L1 行，即电子表格可打开的上限。请选择更短的时间范围、更少的变量或更少的点数。</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>工厂文件中没有此变量。</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>时间范围的结束早于开始。请选择晚于开始的结束时间。</translation>
    </message>
    <message>
        <source>The number of points must not be negative.</source>
        <translation>点数不能为负。</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 tags to export.</source>
        <translation>请选择 1 到 %L1 个变量导出。</translation>
    </message>
    <message>
        <source>This range holds more than %L1 samples, too many to hand out at once. Choose a shorter range or ask for fewer points.</source>
        <translation>此时间范围包含超过 %L1 个样本，无法一次提供。请选择更短的范围或减少点数。</translation>
    </message>
</context>
<context>
    <name>linewarden::DemoPlace</name>
    <message>
        <source>The demo plant was not made, as you asked. Nothing is left behind.</source>
        <translation>按您的要求未建立演示工厂。没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>linewarden::HistoryRecorder</name>
    <message>
        <source>The store could not be written to for more than a minute.</source>
        <translation>超过一分钟无法写入数据存储。</translation>
    </message>
    <message>
        <source>Values are not being recorded. %1 The last minute is kept in memory and is written as soon as the store takes it.</source>
        <translation>数值未被记录。%1 最近一分钟的数据保留在内存中，数据存储可用时即写入。</translation>
    </message>
    <message>
        <source>Values are being lost: the store has not taken any for a minute, and memory holds no more. History will show a gap. Check disk space and the store.</source>
        <translation>数值正在丢失：数据存储已有一分钟未接收任何数据，内存已满。历史将出现缺口。请检查磁盘空间和数据存储。</translation>
    </message>
    <message>
        <source>The collector was stopped.</source>
        <translation>采集器已停止。</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>数据存储未及时响应。</translation>
    </message>
    <message>
        <source>The collector was not running.</source>
        <translation>采集器未运行。</translation>
    </message>
</context>
<context>
    <name>linewarden::InstallationSettings</name>
    <message>
        <source>The console can lock itself after 1 to 60 minutes without input. Choose a time in that range; nothing was changed.</source>
        <translation>控制台可在 1 到 60 分钟无输入后自动锁定。请选择此范围内的时间；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>linewarden::LineBoard</name>
    <message>
        <source>The plant file names no state tag for this line.</source>
        <translation>工厂文件未为此产线指定状态变量。</translation>
    </message>
</context>
<context>
    <name>linewarden::LiveValues</name>
    <message>
        <source>This value has not been read since the program started.</source>
        <translation>程序启动以来尚未读取此值。</translation>
    </message>
    <message>
        <source>The plant file does not name this tag.</source>
        <translation>工厂文件中没有定义此变量。</translation>
    </message>
    <message>
        <source>No newer value has come for more than %1 s; this is the last one.</source>
        <translation>超过 %1 s 没有更新的值；这是最后一个值。</translation>
    </message>
</context>
<context>
    <name>linewarden::PlantFile</name>
    <message>
        <source>This is not TOML: %1</source>
        <translation>这不是 TOML：%1</translation>
    </message>
    <message>
        <source>the line cannot be understood.</source>
        <translation>无法理解此行。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>文件超过 16 MB。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>文本不是有效的 UTF-8。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The plant file %1 cannot be used. Correct it and try again:</source>
        <translation>无法使用工厂文件 %1。请更正后重试：</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>…… 还有 %1 项。</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Names have to differ.</source>
        <translation>“%1”已存在于第 %2 行。名称不得重复。</translation>
    </message>
    <message>
        <source>There is no area “%1” in this file.</source>
        <translation>此文件中没有区域“%1”。</translation>
    </message>
    <message>
        <source>There is no zone “%1” in this file.</source>
        <translation>此文件中没有安全域“%1”。</translation>
    </message>
    <message>
        <source>There is no PLC “%1” in this file.</source>
        <translation>此文件中没有 PLC“%1”。</translation>
    </message>
    <message>
        <source>There is no line “%1” in this file.</source>
        <translation>此文件中没有产线“%1”。</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this file.</source>
        <translation>此文件中没有单元“%1”。</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this file.</source>
        <translation>此文件中没有变量“%1”。</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs to line “%2”.</source>
        <translation>单元“%1”声明属于产线“%2”。</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs here, but is not in the list.</source>
        <translation>单元“%1”声明属于此处，但不在列表中。</translation>
    </message>
    <message>
        <source>A unit is in the list twice.</source>
        <translation>列表中有单元出现了两次。</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number is needed here.</source>
        <translation>变量“%1”是字符串；此处需要数值。</translation>
    </message>
    <message>
        <source>The value takes %1 registers, and its PLC gives at most %2 in one request.</source>
        <translation>该值占用 %1 个寄存器，而其 PLC 每次请求最多提供 %2 个。</translation>
    </message>
    <message>
        <source>“%1” is not a time zone this system knows. It has to be an IANA name such as “Europe/Rome”.</source>
        <translation>“%1”不是本系统已知的时区。必须是 IANA 名称，例如“Europe/Rome”。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as in “06:00”.</source>
        <translation>“%1”不是时刻；请按“06:00”的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>“%1”既不是 IP 地址也不是主机名。</translation>
    </message>
    <message>
        <source>The file is of format %1, and this Linewarden reads up to %2. Use a newer Linewarden.</source>
        <translation>文件格式为 %1，此 Linewarden 最高支持 %2。请使用更新的 Linewarden。</translation>
    </message>
    <message>
        <source>A value of this type takes %1 registers. Leave the key out.</source>
        <translation>此类型的值占用 %1 个寄存器。请省略此键。</translation>
    </message>
    <message>
        <source>Only a bool in a table of registers (input, holding) has a bit.</source>
        <translation>只有寄存器表（input、holding）中的 bool 才有位号。</translation>
    </message>
    <message>
        <source>Coils and discrete inputs hold bits; the type has to be bool there.</source>
        <translation>线圈和离散输入存放的是位；其类型必须为 bool。</translation>
    </message>
    <message>
        <source>The value takes %1 registers and would end past address 65535.</source>
        <translation>该值占用 %1 个寄存器，会超出地址 65535。</translation>
    </message>
    <message>
        <source>A bool or string has no scaling.</source>
        <translation>bool 或 string 没有量程换算。</translation>
    </message>
    <message>
        <source>The factor must not be 0.</source>
        <translation>系数不能为 0。</translation>
    </message>
    <message>
        <source>A bool or string has no limits.</source>
        <translation>bool 或 string 没有限值。</translation>
    </message>
    <message>
        <source>Limits have to ascend: low_low, low, high, high_high.</source>
        <translation>限值必须递增：low_low、low、high、high_high。</translation>
    </message>
    <message>
        <source>A bool or string has no range.</source>
        <translation>bool 或 string 没有量程。</translation>
    </message>
    <message>
        <source>The range&apos;s high end has to be above its low end.</source>
        <translation>量程上限必须大于下限。</translation>
    </message>
    <message>
        <source>Only coils and holding registers can be written.</source>
        <translation>只能写入线圈和保持寄存器。</translation>
    </message>
    <message>
        <source>The line holds more than %1 dots. Break it into several.</source>
        <translation>此行包含超过 %1 个点。请拆分为多行。</translation>
    </message>
    <message>
        <source>This character may stand only in quotes or in a comment.</source>
        <translation>此字符只能出现在引号或注释中。</translation>
    </message>
    <message>
        <source>A text of several lines is not possible here; use one pair of quotes.</source>
        <translation>此处不能使用多行文本；请使用一对引号。</translation>
    </message>
    <message>
        <source>The text that starts here is not closed in its line.</source>
        <translation>从此处开始的文本在本行内没有结束。</translation>
    </message>
    <message>
        <source>There is no key %1 here. Known are: %2.</source>
        <translation>此处没有键 %1。已知的键有：%2。</translation>
    </message>
    <message>
        <source>The key is missing; it has to be there.</source>
        <translation>缺少此键；它必须存在。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>This is %1; it has to be %2.</source>
        <translation>这是%1；必须是%2。</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>The text is empty. Leave the key out, or say something.</source>
        <translation>文本为空。请省略此键，或填写内容。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The text holds control or invisible characters; remove them.</source>
        <translation>文本包含控制字符或不可见字符；请删除。</translation>
    </message>
    <message>
        <source>%1 is not a name. A name is 1 to 100 letters, digits, “.”, “_” or “-” without accents, and starts with a letter or digit.</source>
        <translation>%1 不是名称。名称由 1 到 100 个不带重音的字母、数字、“.”、“_”或“-”组成，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>带引号的名称</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>列表有 %1 项；最多允许 %2 项。</translation>
    </message>
    <message>
        <source>This has to be a name in quotes.</source>
        <translation>这必须是带引号的名称。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1 is not possible here; it has to be %2.</source>
        <translation>此处不能为 %1；必须是%2。</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>%1 is out of range; it has to be from %2 to %3.</source>
        <translation>%1 超出范围；必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The number has to be finite.</source>
        <translation>数值必须是有限的。</translation>
    </message>
    <message>
        <source>a list of tables, each under its own %1</source>
        <translation>表的列表，每个表位于各自的 %1 之下</translation>
    </message>
    <message>
        <source>There are %1; at most %2 are possible.</source>
        <translation>共有 %1 个；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>There has to be at least one.</source>
        <translation>至少要有一个。</translation>
    </message>
    <message>
        <source>This has to be a table under its own %1.</source>
        <translation>这必须是位于各自 %1 之下的表。</translation>
    </message>
</context>
<context>
    <name>linewarden::SetUp</name>
    <message>
        <source>There is a Linewarden installation in %1 already. It was left as it is; choose another folder.</source>
        <translation>%1 中已有 Linewarden 安装。它保持不变；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check that you may write in this folder.</source>
        <translation>无法创建 %1：%2。请检查您是否有权写入此文件夹。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Audit</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: %2 The %3 entries before it are whole. Keep a copy of the store and tell a security officer.</source>
        <translation>审计追踪在条目 %1 处中断：%2 之前的 %3 个条目完整。请保留数据存储的副本并通知安全管理员。</translation>
    </message>
    <message>
        <source>All %1 entries are whole. The newest has the hash %2.
</source>
        <translation>全部 %1 个条目完整。最新条目的哈希值为 %2。
</translation>
    </message>
    <message>
        <source>The audit trail, newest first</source>
        <translation>审计追踪，最新的在前</translation>
    </message>
    <message>
        <source>How many entries at most; 100 where left out.</source>
        <translation>最多的条目数；省略时为 100。</translation>
    </message>
    <message>
        <source>Only entries older than this number.</source>
        <translation>仅早于此序号的条目。</translation>
    </message>
    <message>
        <source>Recomputes the whole audit trail</source>
        <translation>重新计算整个审计追踪</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Collect</name>
    <message>
        <source>PLC</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最近的故障</translation>
    </message>
    <message>
        <source>Polls the PLCs and records, without a window</source>
        <translation>轮询 PLC 并记录，无窗口</translation>
    </message>
    <message>
        <source>How long, in seconds; until it is told to end where left out.</source>
        <translation>持续时间（秒）；省略时运行至被要求结束。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::CommandLine</name>
    <message>
        <source>The installation&apos;s folder; %1 where left out.</source>
        <translation>本安装的文件夹；省略时为 %1。</translation>
    </message>
    <message>
        <source>The file with the key; the keyring where left out.</source>
        <translation>密钥所在文件；省略时使用密钥环。</translation>
    </message>
    <message>
        <source>Acts as this person; password and code are read, a line each.</source>
        <translation>以此人员身份执行；读取密码和验证码，各占一行。</translation>
    </message>
    <message>
        <source>Reads them from this file instead of standard input.</source>
        <translation>从此文件而非标准输入读取它们。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Commands:
</source>
        <translation>用法：linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

命令：
</translation>
    </message>
    <message>
        <source>
linewardenctl COMMAND --help tells a command&apos;s options.
</source>
        <translation>
linewardenctl COMMAND --help 显示命令的选项。
</translation>
    </message>
    <message>
        <source>Tells this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>“%1”不接受“%2”。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Demo</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>当前验证码</translation>
    </message>
    <message>
        <source>The demo plant is in %1. Who can sign in:

%2</source>
        <translation>演示工厂位于 %1。可登录的人员：

%2</translation>
    </message>
    <message>
        <source>Makes an installation of the demo plant, with history</source>
        <translation>建立带历史数据的演示工厂安装</translation>
    </message>
    <message>
        <source>Days of history, 0 to 31; 7 where left out.</source>
        <translation>历史天数，0 到 31；省略时为 7。</translation>
    </message>
    <message>
        <source>Another plant file, such as plantsim&apos;s with its ports.</source>
        <translation>其他工厂文件，例如 plantsim 带端口的文件。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Doctor</name>
    <message>
        <source>It has not answered so far.</source>
        <translation>到目前为止没有应答。</translation>
    </message>
    <message>
        <source>The system does not say whether its clock is in step.</source>
        <translation>系统未说明其时钟是否已同步。</translation>
    </message>
    <message>
        <source>Check that a time service (NTP) runs; codes and records need the right time.</source>
        <translation>请检查时间服务 (NTP) 是否运行；验证码和记录需要正确的时间。</translation>
    </message>
    <message>
        <source>The clock is in step with a time server.</source>
        <translation>时钟已与时间服务器同步。</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server.</source>
        <translation>时钟未与时间服务器同步。</translation>
    </message>
    <message>
        <source>Turn a time service on, such as “timedatectl set-ntp true”. Sign-in codes fail when the clock is more than 30 seconds off, and records bear the wrong time.</source>
        <translation>请启用时间服务，例如“timedatectl set-ntp true”。时钟偏差超过 30 秒时登录验证码会失效，记录的时间也会出错。</translation>
    </message>
    <message>
        <source>The free space of %1 cannot be told.</source>
        <translation>无法确定 %1 的可用空间。</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>请检查卷是否已挂载。</translation>
    </message>
    <message>
        <source>%1 MB are free in %2.</source>
        <translation>%2 中有 %1 MB 可用。</translation>
    </message>
    <message>
        <source>Make room on the volume, or move the installation to a larger one. Recording stops when it is full.</source>
        <translation>请释放卷的空间，或将本安装移到更大的卷。空间耗尽后记录会停止。</translation>
    </message>
    <message>
        <source>Put linewarden.keys back beside the store, from a backup.</source>
        <translation>请从备份中将 linewarden.keys 放回数据存储旁边。</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
    <message>
        <source>The store opens by: %1.</source>
        <translation>数据存储的打开方式：%1。</translation>
    </message>
    <message>
        <source>Add a recovery phrase: without one the data is lost with the key.</source>
        <translation>请添加恢复短语：没有它，密钥丢失时数据也会丢失。</translation>
    </message>
    <message>
        <source>This installation does not use the keyring.</source>
        <translation>本安装不使用密钥环。</translation>
    </message>
    <message>
        <source>The keyring gives the key.</source>
        <translation>密钥环可提供密钥。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use --key-file on computers without one.</source>
        <translation>请解锁密钥环；没有密钥环的计算机请使用 --key-file。</translation>
    </message>
    <message>
        <source>Every page of %1 (%2 MB) is whole.</source>
        <translation>%1 (%2 MB) 的每一页都完整。</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last backup.</source>
        <translation>请按现状保留文件夹的副本，然后恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 at %2 answers within %3 ms.</source>
        <translation>%1（%2）在 %3 ms 内响应。</translation>
    </message>
    <message>
        <source>%1 at %2 is not read: %3</source>
        <translation>%1（%2）无法读取：%3</translation>
    </message>
    <message>
        <source>Check the unit identifier and addresses in the plant file.</source>
        <translation>请检查工厂文件中的单元标识符和地址。</translation>
    </message>
    <message>
        <source>Check that the PLC runs, that host and port in the plant file are right, and that a firewall lets this computer through.</source>
        <translation>请检查 PLC 是否运行、工厂文件中的主机和端口是否正确，以及防火墙是否允许本机通过。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Follow the message; nothing was changed.</source>
        <translation>请按消息处理；未作任何更改。</translation>
    </message>
    <message>
        <source>Checks store, keys, clock, disk, keyring and PLCs, each with a remedy</source>
        <translation>检查数据存储、密钥、时钟、磁盘、密钥环和 PLC，并给出处理方法</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::HistoryText</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 需要带时区的时间（如 2026-01-31T08:15:00Z）、从现在回溯的时间（如 -1h）或 now；而不是“%2”。</translation>
    </message>
    <message>
        <source>history needs --tag T --from A --to B.</source>
        <translation>history 需要 --tag T --from A --to B。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>此工厂中没有变量“%1”。“linewardenctl tags”可列出变量。</translation>
    </message>
    <message>
        <source>Recorded values of a tag</source>
        <translation>变量的历史记录值</translation>
    </message>
    <message>
        <source>The tag&apos;s name.</source>
        <translation>变量的名称。</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>从此时间起。</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>到此时间止。</translation>
    </message>
    <message>
        <source>About so many values at most, extremes among them; all where left out.</source>
        <translation>最多约此数量的值，包含极值；省略时为全部。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Init</name>
    <message>
        <source>Linewarden is set up in %1.

Recovery phrase. Write it down and lock it away; it opens the store when the key is lost, and is not shown again:
  %2

Second factor of %3, for an authenticator app:
  %4

Recovery codes of %3, each good once, for when the app is lost:
  %5
</source>
        <translation>Linewarden 已在 %1 中设置完成。

恢复短语。请记下并妥善锁存；密钥丢失时可用它打开数据存储，且不会再次显示：
  %2

%3 的第二因素，用于身份验证器应用：
  %4

%3 的恢复码，应用丢失时使用，每个仅可用一次：
  %5
</translation>
    </message>
    <message>
        <source>init needs --plant FILE and --admin NAME.</source>
        <translation>init 需要 --plant FILE 和 --admin NAME。</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>Makes an installation: store, keys, first administrator</source>
        <translation>建立安装：数据存储、密钥、首位系统管理员</translation>
    </message>
    <message>
        <source>The plant file.</source>
        <translation>工厂文件。</translation>
    </message>
    <message>
        <source>Account name of the first administrator; the password is read.</source>
        <translation>首位系统管理员的账户名；密码由输入读取。</translation>
    </message>
    <message>
        <source>The administrator&apos;s name for people.</source>
        <translation>系统管理员的显示姓名。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::OpenConsole</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>%1 的验证码</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::SecretLines</name>
    <message>
        <source>A line on standard input is too long.</source>
        <translation>标准输入中有一行过长。</translation>
    </message>
    <message>
        <source>%1 is needed, and standard input has ended. Give it there, a line each, or with --secrets-file.</source>
        <translation>需要%1，但标准输入已结束。请在标准输入中逐行给出，或使用 --secrets-file。</translation>
    </message>
    <message>
        <source>%1 holds secrets and can be read by others. Make it readable by you alone (chmod 600) and change what is in it.</source>
        <translation>%1 包含机密且可被他人读取。请设为仅您可读 (chmod 600)，并更换其内容。</translation>
    </message>
    <message>
        <source>%1 is needed, and %2 has no further line.</source>
        <translation>需要%1，但 %2 没有更多的行。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Tags</name>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>此工厂中没有变量“%1”。“linewardenctl tags”可列出变量。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Live values, read from the PLCs now</source>
        <translation>实时值，现在从 PLC 读取</translation>
    </message>
    <message>
        <source>Seconds to wait for PLCs at most; 5 where left out.</source>
        <translation>等待 PLC 的最长秒数；省略时为 5。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserList</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>People, their roles and second factors</source>
        <translation>人员及其角色和第二因素</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Connection</name>
    <message>
        <source>No connection to %1:%2 within %3 ms. Check that the PLC is on and the network reaches it.</source>
        <translation>%3 ms 内无法连接到 %1:%2。请检查 PLC 是否通电以及网络是否可达。</translation>
    </message>
    <message>
        <source>The PLC sent bytes nobody asked for.</source>
        <translation>PLC 发送了未请求的字节。</translation>
    </message>
    <message>
        <source>A reply with the unknown transaction number %1 was refused.</source>
        <translation>已拒绝事务号 %1 未知的响应。</translation>
    </message>
    <message>
        <source>The reply came from unit %1 instead of unit %2 and was refused. Check the unit number.</source>
        <translation>响应来自单元 %1 而非单元 %2，已被拒绝。请检查单元号。</translation>
    </message>
    <message>
        <source>No connection to %1:%2: %3. Check that the PLC is on and the network reaches it.</source>
        <translation>无法连接到 %1:%2：%3。请检查 PLC 是否通电以及网络是否可达。</translation>
    </message>
    <message>
        <source>The PLC closed the connection in the middle of a reply.</source>
        <translation>PLC 在响应中途关闭了连接。</translation>
    </message>
    <message>
        <source>The PLC closed the connection.</source>
        <translation>PLC 关闭了连接。</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>连接中断：%1。</translation>
    </message>
    <message>
        <source>The PLC did not answer within %1 ms.</source>
        <translation>PLC 未在 %1 ms 内响应。</translation>
    </message>
    <message>
        <source>It may not take several requests at once, so it gets them one at a time from now on.</source>
        <translation>它可能无法同时处理多个请求，因此从现在起将逐个发送。</translation>
    </message>
    <message>
        <source>%1 The connection was closed because nothing after it can be trusted.</source>
        <translation>%1 连接已关闭，因为之后的数据均不可信。</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Frame</name>
    <message>
        <source>The reply is not Modbus: its header names protocol %1 instead of 0.</source>
        <translation>响应不是 Modbus：其报头的协议号为 %1 而不是 0。</translation>
    </message>
    <message>
        <source>The reply&apos;s header gives a length of %1 bytes; only 2 to 254 are possible.</source>
        <translation>响应报头给出的长度为 %1 字节；只允许 2 到 254。</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ModbusTcpDriver</name>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>该值无法放入对此 PLC 的一次请求，因此无法读取。请检查变量的地址和 PLC 的请求限制。</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ReadReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>PLC 以功能码 %1 响应了功能码 %2 的请求。</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>PLC 发送了 %1 字节的异常；应为一个字节。</translation>
    </message>
    <message>
        <source>The PLC sent a reply without any data.</source>
        <translation>PLC 发送了不含数据的响应。</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply gives a byte count of %1 where %2 were asked for.</source>
        <translation>PLC 响应给出的字节数为 %1，而请求的是 %2。</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply is %1 bytes long where %2 were announced.</source>
        <translation>PLC 响应的长度为 %1 字节，而声明的是 %2。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 1, illegal function: it does not offer this table. Check the table of the tag&apos;s address.</source>
        <translation>PLC 返回异常 1（非法功能）：它不提供此数据表。请检查变量地址所在的数据表。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 2, illegal data address: it has nothing at this address. Check the tag&apos;s address.</source>
        <translation>PLC 返回异常 2（非法数据地址）：此地址处没有数据。请检查变量的地址。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 3, illegal data value: it does not accept this request. Check the request limits set for this PLC.</source>
        <translation>PLC 返回异常 3（非法数据值）：它不接受此请求。请检查为此 PLC 设置的请求限制。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while reading. Check the PLC&apos;s diagnostics.</source>
        <translation>PLC 返回异常 4（服务器设备故障）：读取时失败。请检查 PLC 的诊断信息。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this request and gave no value yet.</source>
        <translation>PLC 返回异常 5（确认）：处理此请求需要较长时间，尚未给出值。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 6, server device busy: it has no time for this request now. A longer sampling period may help.</source>
        <translation>PLC 返回异常 6（服务器设备忙）：目前无法处理此请求。延长采样周期可能有帮助。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>PLC 返回异常 7（否定确认）：无法执行所请求的操作。请检查 PLC 的诊断信息。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 8, memory parity error: its memory is damaged. Have the PLC checked.</source>
        <translation>PLC 返回异常 8（存储器奇偶校验错误）：其存储器已损坏。请安排检查 PLC。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 10, gateway path unavailable: the gateway is overloaded or set up wrongly. Check the gateway.</source>
        <translation>PLC 返回异常 10（网关路径不可用）：网关过载或设置错误。请检查网关。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 11, gateway target device failed to respond: the device behind the gateway is silent. Check its wiring and unit number.</source>
        <translation>PLC 返回异常 11（网关目标设备无响应）：网关后的设备没有响应。请检查其接线和单元号。</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which the Modbus standard does not name. See the PLC&apos;s manual.</source>
        <translation>PLC 返回了 Modbus 标准未定义的异常 %1。请参阅 PLC 手册。</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ValueCodec</name>
    <message>
        <source>The PLC sent a number that is not finite (NaN or infinity), so there is no value to show. Check the sensor or the program that fills this register.</source>
        <translation>PLC 发送了非有限的数值（NaN 或无穷大），因此没有可显示的值。请检查传感器或写入此寄存器的程序。</translation>
    </message>
    <message>
        <source>The PLC sent text that is not valid UTF-8, so it cannot be read safely. Check the tag&apos;s address, length and byte order.</source>
        <translation>PLC 发送的文本不是有效的 UTF-8，无法安全读取。请检查变量的地址、长度和字节序。</translation>
    </message>
    <message>
        <source>The value cannot be written to %1: %2</source>
        <translation>无法将值写入 %1：%2</translation>
    </message>
    <message>
        <source>it is not a finite number.</source>
        <translation>它不是有限数值。</translation>
    </message>
    <message>
        <source>its scaling cannot be undone.</source>
        <translation>其量程换算无法反算。</translation>
    </message>
    <message>
        <source>it is outside what the register can hold.</source>
        <translation>它超出寄存器可容纳的范围。</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>它不是文本。</translation>
    </message>
    <message>
        <source>it is longer than the field in the PLC.</source>
        <translation>它超过 PLC 中字段的长度。</translation>
    </message>
    <message>
        <source>it contains a zero character.</source>
        <translation>它包含空字符。</translation>
    </message>
    <message>
        <source>its bit is not between 0 and 15.</source>
        <translation>其位号不在 0 到 15 之间。</translation>
    </message>
    <message>
        <source>The reply holds fewer registers than the value needs.</source>
        <translation>响应包含的寄存器少于该值所需的数量。</translation>
    </message>
    <message>
        <source>The tag names a bit that a register does not have.</source>
        <translation>变量指定了寄存器中不存在的位。</translation>
    </message>
    <message>
        <source>The tag has a type that is not known.</source>
        <translation>变量的类型未知。</translation>
    </message>
    <message>
        <source>A single bit cannot be read as text. Correct the tag&apos;s type or table.</source>
        <translation>单个位不能作为文本读取。请更正变量的类型或数据表。</translation>
    </message>
    <message>
        <source>its type is not known.</source>
        <translation>其类型未知。</translation>
    </message>
    <message>
        <source>it is neither on nor off.</source>
        <translation>它既不是开也不是关。</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Fault</name>
    <message>
        <source>&quot;%1&quot; is not a time in seconds. Write it like 30 or 2.5.</source>
        <translation>“%1”不是以秒为单位的时间。请写成 30 或 2.5 的形式。</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Use stop, drift, link-loss, slow or unauthorised-write.</source>
        <translation>没有故障“%1”。请使用 stop、drift、link-loss、slow 或 unauthorised-write。</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::ModbusEndpoint</name>
    <message>
        <source>Port %1 of %2 cannot be served: %3. Another program may hold it; choose other ports with --port-base.</source>
        <translation>无法提供 %2 的端口 %1：%3。可能被其他程序占用；请用 --port-base 选择其他端口。</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::PlantServer</name>
    <message>
        <source>&quot;%1&quot; cannot happen to &quot;%2&quot;: stop takes a line or a unit, drift a tag that is read only, unauthorised-write a writable tag, link-loss and slow a PLC.</source>
        <translation>“%1”不能作用于“%2”：stop 用于产线或单元，drift 用于只读变量，unauthorised-write 用于可写变量，link-loss 和 slow 用于 PLC。</translation>
    </message>
    <message>
        <source>From port %1 on there are too few ports for all PLCs. Choose --port-base %2 or lower.</source>
        <translation>从端口 %1 起，端口数量不足以供所有 PLC 使用。请选择 --port-base %2 或更小的值。</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Plantsim</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --plant-out.</source>
        <translation>无法写入 %1：%2。请用 --plant-out 选择其他位置。</translation>
    </message>
    <message>
        <source>A plant to practise on: its PLCs as Modbus/TCP servers, until Ctrl+C.</source>
        <translation>练习用工厂：其 PLC 作为 Modbus/TCP 服务器运行，直到按下 Ctrl+C。</translation>
    </message>
    <message>
        <source>Plant file to serve; the demo plant without it.</source>
        <translation>要提供的工厂文件；省略时为演示工厂。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Seed of the plant&apos;s chance; the same seed gives the same values.</source>
        <translation>工厂随机数的种子；相同种子产生相同的值。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 from this port on, a port for each PLC.</source>
        <translation>在 127.0.0.1 上从此端口起提供，每个 PLC 一个端口。</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 on ports that are free.</source>
        <translation>在 127.0.0.1 上用空闲端口提供。</translation>
    </message>
    <message>
        <source>Write the plant file with the ports in use there.</source>
        <translation>将带有所用端口的工厂文件写到此处。</translation>
    </message>
    <message>
        <source>KIND[:TARGET][@START[+DURATION]], in seconds. Kinds: stop, drift, link-loss, slow, unauthorised-write. May be given several times.</source>
        <translation>KIND[:TARGET][@START[+DURATION]]，单位为秒。类型：stop、drift、link-loss、slow、unauthorised-write。可多次给出。</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>End when the program that started this one ends.</source>
        <translation>启动本程序的程序结束时一并结束。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--port-base takes a port from 0 (any) to 65535, not &quot;%1&quot;.</source>
        <translation>--port-base 需要 0（任意）到 65535 的端口，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>此处不应有“%1”；参见 --help。</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0.</source>
        <translation>--seed 需要从 0 起的整数。</translation>
    </message>
    <message>
        <source>The plant file could not be written with the ports in use, as its PLCs are not written as [[plcs]] with a key to a line. Write them so, or leave out --plant-out and set the ports by hand.</source>
        <translation>无法写入带有所用端口的工厂文件，因为其 PLC 未按 [[plcs]] 且每行一个键的形式书写。请按此形式书写，或省略 --plant-out 并手动设置端口。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AdministratorStep</name>
    <message>
        <source>The first administrator adds everyone else. What they do stands in the audit trail under this name.</source>
        <translation>首位系统管理员负责添加其他所有人。其操作以此姓名记入审计追踪。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账户名</translation>
    </message>
    <message>
        <source>2 to 32 of a–z, 0–9, dot, dash and underscore, starting with a letter.</source>
        <translation>2 到 32 个字符：a–z、0–9、点、连字符和下划线，以字母开头。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>至少 12 个字符；用几个词组成即可。没有原因则无需更改。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>首位系统管理员</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>两次密码不一致。请再输入一次。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CodeField</name>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <translation>六位数字，每 30 秒更新。</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or one of your recovery codes.</source>
        <translation>身份验证器应用中的六位数字，或您的一个恢复码。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommandPalette</name>
    <message>
        <source>Search pages, lines, tags and commands</source>
        <translation>搜索页面、产线、变量和命令</translation>
    </message>
    <message>
        <source>Go to a page, line or tag, or do something</source>
        <translation>转到页面、产线或变量，或执行操作</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>没有按此顺序包含这些字母的项。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmPhraseStep</name>
    <message>
        <source>Enter these words from the paper. If one is missing there, go back and write it down.</source>
        <translation>请按纸上的记录输入这些词。如有遗漏，请返回并记下。</translation>
    </message>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>确认恢复短语</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>第 %1 个词</translation>
    </message>
    <message>
        <source>This is not word %1. Look at the paper, or go back to see the phrase.</source>
        <translation>这不是第 %1 个词。请查看纸上的记录，或返回查看短语。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoCard</name>
    <message>
        <source>Demo people</source>
        <translation>演示人员</translation>
    </message>
    <message>
        <source>Demo plant</source>
        <translation>演示工厂</translation>
    </message>
    <message>
        <source>These people exist only in this throw-away plant. Choose one to fill the fields.</source>
        <translation>这些人员仅存在于此临时工厂中。选择一位即可填入各字段。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>Code, %1 s</source>
        <translation>验证码，%1 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoRun</name>
    <message>
        <source>No temporary folder could be made: %1. Free some room there and start again.</source>
        <translation>无法创建临时文件夹：%1。请释放该处的空间后重新启动。</translation>
    </message>
    <message>
        <source>The practice plant (%1) does not run: %2. Its program belongs beside this one; build or install it and start again.</source>
        <translation>练习工厂（%1）未运行：%2。其程序应与本程序放在一起；请构建或安装后重新启动。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FailedPage</name>
    <message>
        <source>The key does not fit this store</source>
        <translation>密钥与此数据存储不符</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>数据存储已损坏</translation>
    </message>
    <message>
        <source>The store was made by a newer Linewarden</source>
        <translation>数据存储由更新版本的 Linewarden 创建</translation>
    </message>
    <message>
        <source>There is no store here</source>
        <translation>此处没有数据存储</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>数据存储已被其他程序打开</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>无法读取某个文件</translation>
    </message>
    <message>
        <source>The keyring is not to be had</source>
        <translation>密钥环不可用</translation>
    </message>
    <message>
        <source>The keyring refused the key</source>
        <translation>密钥环拒绝提供密钥</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>密钥已损坏</translation>
    </message>
    <message>
        <source>The plant file is not valid</source>
        <translation>工厂文件无效</translation>
    </message>
    <message>
        <source>The installation could not be opened</source>
        <translation>无法打开本安装</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>设置 Linewarden，第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LegendEntry</name>
    <message>
        <source>Shades this tag&apos;s limits. Delete takes it out of the trend.</source>
        <translation>以底纹显示此变量的限值。按 Delete 将其从趋势中移除。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LineCard</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>本班合格数</translation>
    </message>
    <message>
        <source>Rejected this shift</source>
        <translation>本班不合格数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Availability this shift</source>
        <translation>本班可用率</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Speed, last hour</source>
        <translation>速度，最近一小时</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>目标 %1 %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>可用率 %1</translation>
    </message>
    <message>
        <source>Speed of the last hour</source>
        <translation>最近一小时的速度</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>均在限值内</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LinePage</name>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>There is no such line</source>
        <translation>没有此产线</translation>
    </message>
    <message>
        <source>The plant file does not name it. Choose one from Lines.</source>
        <translation>工厂文件中没有定义。请从“产线”中选择。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有产线</translation>
    </message>
    <message>
        <source>The line cannot be shown</source>
        <translation>无法显示产线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Line before (Alt+Page Up)</source>
        <translation>上一条产线 (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Next line (Alt+Page Down)</source>
        <translation>下一条产线 (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>%1, all tags</source>
        <translation>%1，所有变量</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LockPage</name>
    <message>
        <source>The console is locked. The lines go on and their alarms stay in sight below; nothing can be done until the console is unlocked.</source>
        <translation>控制台已锁定。产线继续运行，其报警仍显示在下方；解锁前无法进行任何操作。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign out and let someone else in</source>
        <translation>注销并让其他人登录</translation>
    </message>
    <message>
        <source>It locked itself because nothing was typed or clicked for a while.</source>
        <translation>由于一段时间没有键盘或鼠标操作，控制台自动锁定。</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>控制台由人工锁定。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>请输入身份验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>锁定控制台</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>高对比度主题</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Opening the encrypted store</source>
        <translation>正在打开加密的数据存储</translation>
    </message>
    <message>
        <source>Checking keys, pages and the plant file.</source>
        <translation>正在检查密钥、数据页和工厂文件。</translation>
    </message>
    <message>
        <source>%1 — Linewarden</source>
        <translation>%1 — Linewarden</translation>
    </message>
    <message>
        <source>%1 — %2 — Linewarden</source>
        <translation>%1 — %2 — Linewarden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NowPanel</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>均在限值内</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>无班次</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>可用率 %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::OverviewPage</name>
    <message>
        <source>Asking the lines</source>
        <translation>正在查询产线</translation>
    </message>
    <message>
        <source>Their state is shown as soon as it is known.</source>
        <translation>获知状态后立即显示。</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>尚无产线</translation>
    </message>
    <message>
        <source>The plant file names no line. Add one under [[lines]] and start Linewarden again.</source>
        <translation>工厂文件中没有产线。请在 [[lines]] 下添加并重新启动 Linewarden。</translation>
    </message>
    <message>
        <source>The lines cannot be shown</source>
        <translation>无法显示产线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>产线</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PageHeading</name>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>搜索   Ctrl+K</translation>
    </message>
    <message>
        <source>Search pages, lines, tags and commands (Ctrl+K)</source>
        <translation>搜索页面、产线、变量和命令 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlantStep</name>
    <message numerus="yes">
        <source>%1: %n line(s), </source>
        <translation>
            <numerusform>%1：%n 条产线，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), </source>
        <translation>
            <numerusform>%n 个单元，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PLC(s), </source>
        <translation>
            <numerusform>%n 个 PLC，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s).</source>
        <translation>
            <numerusform>%n 个变量。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plant</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>A plant file names the lines, units, PLCs and tags of this site. Linewarden keeps a copy of its own.</source>
        <translation>工厂文件定义本厂区的产线、单元、PLC 和变量。Linewarden 会保存自己的副本。</translation>
    </message>
    <message>
        <source>The demo plant: three lines to practise on, run by plantsim</source>
        <translation>演示工厂：三条练习产线，由 plantsim 运行</translation>
    </message>
    <message>
        <source>A plant file</source>
        <translation>工厂文件</translation>
    </message>
    <message>
        <source>Plant file (TOML)</source>
        <translation>工厂文件 (TOML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择……</translation>
    </message>
    <message>
        <source>What is wrong with the plant file</source>
        <translation>工厂文件中的问题</translation>
    </message>
    <message>
        <source>Key to the store</source>
        <translation>数据存储的密钥</translation>
    </message>
    <message>
        <source>Every record is encrypted. Where is this workstation to keep the key?</source>
        <translation>所有记录均已加密。此工作站应将密钥保存在何处？</translation>
    </message>
    <message>
        <source>In this account&apos;s keyring (advised)</source>
        <translation>在此账户的密钥环中（推荐）</translation>
    </message>
    <message>
        <source>In a key file, for workstations without a keyring</source>
        <translation>在密钥文件中，适用于没有密钥环的工作站</translation>
    </message>
    <message>
        <source>Key file, made where it is missing</source>
        <translation>密钥文件，不存在时自动生成</translation>
    </message>
    <message>
        <source>Keep it on another medium than the store, readable by this account only.</source>
        <translation>请将其保存在与数据存储不同的介质上，仅此账户可读。</translation>
    </message>
    <message>
        <source>Choose the plant file</source>
        <translation>选择工厂文件</translation>
    </message>
    <message>
        <source>Plant files (*.toml);;All files (*)</source>
        <translation>工厂文件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>This plant file cannot be used:</source>
        <translation>无法使用此工厂文件：</translation>
    </message>
    <message>
        <source>Say where the key file is or is to be made.</source>
        <translation>请指明密钥文件的位置或应生成的位置。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Program</name>
    <message>
        <source>The practice plant could not start</source>
        <translation>练习工厂无法启动</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>用于身份验证器应用的二维码</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>手机丢失或损坏时，每个恢复码可代替第二步使用一次。请与工厂钥匙一起保管，不要放在此工作站上。恢复码仅此时显示。</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件……</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>我已记下或保存</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>已保存到 %1，仅此账户可读。请将其移出此工作站。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryPhraseStep</name>
    <message>
        <source>These 24 words open the store when this workstation or its keyring is lost. Write them on paper, in order, and lock them away: whoever has them and the store can read all of it. They are shown only now and cannot be had again.</source>
        <translation>此工作站或其密钥环丢失时，可用这 24 个词打开数据存储。请按顺序写在纸上并锁存：持有这些词和数据存储的人可以读取全部内容。它们仅此时显示，之后无法再次获取。</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>我已记下这些词</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorForm</name>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>%1, the password is right. Now show that it is you.</source>
        <translation>%1，密码正确。现在请证明是您本人。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>请用身份验证器应用（任何支持 RFC 6238 时间验证码的应用）扫描此码，然后输入其显示的六位数字。</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>无法扫描？请输入此密钥</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>应用显示的验证码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>This is not the code of this moment. Check that the clocks of phone and workstation are right, and enter the code the app shows now.</source>
        <translation>这不是当前的验证码。请检查手机和工作站的时钟是否正确，并输入应用当前显示的验证码。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SetUpStep</name>
    <message>
        <source>Setting up</source>
        <translation>正在设置</translation>
    </message>
    <message>
        <source>Ready to set up</source>
        <translation>准备设置</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>in this account&apos;s keyring</source>
        <translation>此账户的密钥环中</translation>
    </message>
    <message>
        <source>in the key file %1</source>
        <translation>密钥文件 %1 中</translation>
    </message>
    <message>
        <source>Linewarden will make an encrypted store for %1 in %2, keep its key %3, and make %4 its first administrator. Nothing has been written so far.</source>
        <translation>Linewarden 将在 %2 中为 %1 建立加密的数据存储，将其密钥保存在%3，并将 %4 设为首位系统管理员。到目前为止尚未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Yours, on this workstation.</source>
        <translation>仅对您，在此工作站上有效。</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Whether lists and words fade in, for at most 0.15 s.</source>
        <translation>列表和文字是否淡入，最长 0.15 s。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For everyone at this workstation, from the next start.</source>
        <translation>对此工作站的所有人有效，下次启动时生效。</translation>
    </message>
    <message>
        <source>Linewarden speaks this language from its next start.</source>
        <translation>Linewarden 下次启动时将使用此语言。</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>本安装</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Lock after, in minutes</source>
        <translation>锁定等待时间（分钟）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>无人时锁定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Linewarden</source>
        <translation>Linewarden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU 通用公共许可证第 3 版或更高版本</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>SQLCipher: AES-256, an authentication code on each page, random key</source>
        <translation>SQLCipher：AES-256，每页带认证码，随机密钥</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>For everyone; the change is written to the audit trail. Alarms stay in sight.</source>
        <translation>对所有人有效；更改会写入审计追踪。报警保持可见。</translation>
    </message>
    <message>
        <source>For everyone. Those who may change settings of the installation can change it.</source>
        <translation>对所有人有效。有权更改本安装设置的人员可以更改。</translation>
    </message>
    <message numerus="yes">
        <source>The console now locks after %n minute(s).</source>
        <translation>
            <numerusform>控制台现在会在 %n 分钟后锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignInPage</name>
    <message>
        <source>Sign in to the Linewarden console.</source>
        <translation>登录 Linewarden 控制台。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter your account name.</source>
        <translation>请输入您的账户名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>请输入身份验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PLC connections</source>
        <translation>PLC 连接</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>加密的数据存储</translation>
    </message>
    <message>
        <source>History is not being recorded</source>
        <translation>历史未被记录</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>当前登录者</translation>
    </message>
    <message>
        <source>Lock the console (Ctrl+L)</source>
        <translation>锁定控制台 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>PLC connections: %1</source>
        <translation>PLC 连接：%1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>数据存储 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) far outside their limits</source>
        <translation>
            <numerusform>%n 个值严重超限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside their limits</source>
        <translation>
            <numerusform>%n 个值超限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1，响应时间 %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>历史每秒记录一次</translation>
    </message>
    <message>
        <source>Values outside their limits</source>
        <translation>超限的值</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTable</name>
    <message>
        <source>Tags of the unit</source>
        <translation>单元的变量</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>筛选变量</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTableModel</name>
    <message>
        <source>%1 in the trend</source>
        <translation>%1 在趋势中</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>限值内</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TimeRangePicker</name>
    <message>
        <source>Stretch of time</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TotalsBar</name>
    <message>
        <source>Lines running</source>
        <translation>运行中的产线</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>本班合格数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Availability, mean</source>
        <translation>平均可用率</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Left of the shift</source>
        <translation>本班剩余</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Name another with --tour.</source>
        <translation>无法创建文件夹 %1。请用 --tour 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The tour waited too long at “%1” and ended there.</source>
        <translation>导览在“%1”处等待过久，已在该处结束。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder with --tour.</source>
        <translation>无法写入 %1。请用 --tour 指定其他文件夹。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>%1 no value</source>
        <translation>%1 无值</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止。未写入任何文件。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 未保存：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendLegend</name>
    <message>
        <source>Tags in the trend</source>
        <translation>趋势中的变量</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendPanel</name>
    <message>
        <source>Reading history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>No tag in the trend</source>
        <translation>趋势中没有变量</translation>
    </message>
    <message>
        <source>Check a tag in the table above to draw it here.</source>
        <translation>在上方表格中勾选变量即可在此绘制。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>跟随当前变化</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the values as CSV</source>
        <translation>将数值保存为 CSV</translation>
    </message>
    <message>
        <source>The trend holds six tags. Take one out first.</source>
        <translation>趋势最多容纳六个变量。请先移除一个。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::UnitStrip</name>
    <message>
        <source>Units: %1</source>
        <translation>单元：%1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitNotice</name>
    <message>
        <source>After the failed attempts, the next one is possible in %1.</source>
        <translation>尝试失败后，%1 后可再次尝试。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Workspace</name>
    <message>
        <source>This page is not there, or you may not open it.</source>
        <translation>此页面不存在，或您无权打开。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Lines</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线详情</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Operate</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>变量</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PLC(s)</source>
        <translation>
            <numerusform>%1 / %n 个 PLC</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>等待重试</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There is no display to open a window on. Start this in a desktop session, under xvfb-run, or use linewardenctl, which needs none.</source>
        <translation>没有可打开窗口的显示器。请在桌面会话中或用 xvfb-run 启动，或使用不需要显示器的 linewardenctl。</translation>
    </message>
    <message>
        <source>Operator and security console for factories. Without options it opens this workstation&apos;s installation.</source>
        <translation>面向工厂的操作与安全控制台。不带选项时打开此工作站的安装。</translation>
    </message>
    <message>
        <source>Folder of the installation.</source>
        <translation>本安装的文件夹。</translation>
    </message>
    <message>
        <source>Key file, in place of the keyring.</source>
        <translation>密钥文件，代替密钥环。</translation>
    </message>
    <message>
        <source>A practice plant in a throw-away store.</source>
        <translation>使用临时数据存储的练习工厂。</translation>
    </message>
    <message>
        <source>With --demo: save a picture of every page and end.</source>
        <translation>与 --demo 一起使用：保存每个页面的图片后结束。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation>语言，例如 de。</translation>
    </message>
    <message>
        <source>--size is width x height between 640x480 and 7680x4320, such as 1280x800; “%1” is not.</source>
        <translation>--size 为 640x480 到 7680x4320 之间的宽 x 高，例如 1280x800；“%1”不符合。</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast; “%1” is not.</source>
        <translation>--theme 为 light、dark 或 high-contrast；“%1”不符合。</translation>
    </message>
    <message>
        <source>--language is one of %1; “%2” is not.</source>
        <translation>--language 为 %1 之一；“%2”不符合。</translation>
    </message>
    <message>
        <source>“%1” is no option. See --help.</source>
        <translation>“%1”不是选项。参见 --help。</translation>
    </message>
    <message>
        <source>--tour walks through the practice plant: give --demo with it.</source>
        <translation>--tour 浏览练习工厂：请同时给出 --demo。</translation>
    </message>
    <message>
        <source>--demo makes a store of its own: leave --data out.</source>
        <translation>--demo 会建立自己的数据存储：请省略 --data。</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong in the plant, as plantsim --fault takes it.</source>
        <translation>与 --demo 一起使用：工厂中发生的故障，写法同 plantsim --fault。</translation>
    </message>
    <message>
        <source>--fault is for the practice plant: give --demo with it.</source>
        <translation>--fault 用于练习工厂：请同时给出 --demo。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk of the store is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>数据存储所在磁盘已满。更改未保存；之前保存的内容未受影响。请释放此磁盘的空间后重试。</translation>
    </message>
    <message>
        <source>The disk or network share of the store failed. The change was not saved. Check the disk and its connection, then try again.</source>
        <translation>数据存储的磁盘或网络共享发生故障。更改未保存。请检查磁盘及其连接，然后重试。</translation>
    </message>
    <message>
        <source>The store cannot be written, as its file, folder or disk is read-only. Give this user the right to write there, or mount the disk writable.</source>
        <translation>无法写入数据存储，因为其文件、文件夹或磁盘为只读。请授予此用户写入权限，或以可写方式挂载磁盘。</translation>
    </message>
    <message>
        <source>Another program keeps the store locked, so the change was not saved. Wait until the other program is done or end it, then try again.</source>
        <translation>其他程序锁定了数据存储，因此更改未保存。请等待该程序完成或将其结束，然后重试。</translation>
    </message>
    <message>
        <source>The store is damaged: what is in the file is not what was written. The disk may be failing, or someone changed the file. Keep a copy of the file, check the disk and restore the last verified backup.</source>
        <translation>数据存储已损坏：文件内容与写入的不符。可能是磁盘故障，或有人更改了文件。请保留文件副本，检查磁盘，并恢复最近一次校验过的备份。</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that the folder is there, that the disk or network share is connected, and that this user may write there.</source>
        <translation>无法打开数据存储的文件。请检查文件夹是否存在、磁盘或网络共享是否已连接，以及此用户是否有写入权限。</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>操作在完成前被取消。</translation>
    </message>
    <message>
        <source>The change does not agree with what is stored (such as a name that is taken), so it was not saved. Look at the newest state and try again.</source>
        <translation>更改与已存储的内容冲突（例如名称已被占用），因此未保存。请查看最新状态后重试。</translation>
    </message>
    <message>
        <source>The store could not do this, and nothing was changed. Please report it with the log.</source>
        <translation>数据存储无法执行此操作，未作任何更改。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Cannot open the database</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>Cannot set the database&apos;s key</source>
        <translation>无法设置数据库的密钥</translation>
    </message>
    <message>
        <source>Cannot run a statement</source>
        <translation>无法执行某条语句</translation>
    </message>
    <message>
        <source>Cannot copy the database</source>
        <translation>无法复制数据库</translation>
    </message>
    <message>
        <source>Cannot prepare the statement</source>
        <translation>无法准备语句</translation>
    </message>
    <message>
        <source>Cannot run the statement</source>
        <translation>无法执行语句</translation>
    </message>
    <message>
        <source>It must be one statement, no more and no less</source>
        <translation>必须恰好是一条语句</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>参数数量不匹配</translation>
    </message>
    <message>
        <source>Cannot bind a value</source>
        <translation>无法绑定值</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>批处理的各列表长度必须相同</translation>
    </message>
    <message>
        <source>Cannot read a row</source>
        <translation>无法读取某一行</translation>
    </message>
    <message>
        <source>There is no store at %1. Name the folder of an installation, or set a new one up.</source>
        <translation>%1 处没有数据存储。请指定安装的文件夹，或建立新的安装。</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name or folder, or move that file away first.</source>
        <translation>文件 %1 已存在。它保持不变；请选择其他名称或文件夹，或先移走该文件。</translation>
    </message>
    <message>
        <source>The key for the store is not 32 bytes long, so it cannot be one of ours. Unlock the store with the keyring, the key file or the recovery phrase.</source>
        <translation>数据存储的密钥不是 32 字节，因此不可能是我们的密钥。请用密钥环、密钥文件或恢复短语解锁数据存储。</translation>
    </message>
    <message>
        <source>The key does not open the store %1. Either the key belongs to another installation, or the file is not a Linewarden store. Use this installation&apos;s key file or recovery phrase; nothing was changed.</source>
        <translation>密钥无法打开数据存储 %1。密钥可能属于其他安装，或该文件不是 Linewarden 数据存储。请使用本安装的密钥文件或恢复短语；未作任何更改。</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2): what is in the file is not what was written. The disk may be failing, or someone changed the file. Nothing was changed; keep a copy of the file for examination, check the disk and restore the last verified backup.</source>
        <translation>数据存储 %1 已损坏（%2）：文件内容与写入的不符。可能是磁盘故障，或有人更改了文件。未作任何更改；请保留文件副本以供检查，检查磁盘，并恢复最近一次校验过的备份。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of Linewarden (its form is %2, this program knows forms up to %3). Nothing was changed; install the newer version, or restore a backup from before the update.</source>
        <translation>数据存储 %1 由更新版本的 Linewarden 写入（其结构版本为 %2，本程序最高支持 %3）。未作任何更改；请安装更新的版本，或恢复更新前的备份。</translation>
    </message>
    <message>
        <source>The store %1 was written by another build of Linewarden, whose form %2 differs from this program&apos;s. Nothing was changed; use the build that wrote it, or restore a backup made with this one.</source>
        <translation>数据存储 %1 由 Linewarden 的其他构建写入，其结构 %2 与本程序不同。未作任何更改；请使用写入它的构建，或恢复用本程序制作的备份。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2). Check that the folder is there, that the disk or network share is connected, and that this user may read it.</source>
        <translation>无法打开数据存储 %1（%2）。请检查文件夹是否存在、磁盘或网络共享是否已连接，以及此用户是否有读取权限。</translation>
    </message>
    <message>
        <source>The store %1 cannot be written, as its file, folder or disk is read-only. Linewarden records who does what and will not work without that. Give this user the right to write there, or mount the disk writable; nothing was changed.</source>
        <translation>无法写入数据存储 %1，因为其文件、文件夹或磁盘为只读。Linewarden 会记录谁做了什么，否则不会工作。请授予此用户写入权限，或以可写方式挂载磁盘；未作任何更改。</translation>
    </message>
    <message>
        <source>The disk of the store %1 is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>数据存储 %1 所在磁盘已满。更改未保存；之前保存的内容未受影响。请释放此磁盘的空间后重试。</translation>
    </message>
    <message>
        <source>The store is being closed, so this was not done. Open Linewarden again and repeat it.</source>
        <translation>数据存储正在关闭，因此未执行此操作。请重新打开 Linewarden 后再次执行。</translation>
    </message>
    <message>
        <source>Something went wrong inside Linewarden, and the change was not saved. Please report it with the log.</source>
        <translation>Linewarden 内部发生错误，更改未保存。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>the file ends in the middle, after %1 bytes</source>
        <translation>文件在 %1 字节后中断</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾部分</translation>
    </message>
    <message>
        <source>The copy %1 could not be given its name. Check the folder and try again.</source>
        <translation>无法为副本 %1 命名。请检查文件夹后重试。</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day on the time axis</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Critical priority</source>
        <translation>紧急优先级</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分钟</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;小时 %2&#xa0;分钟</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <translation>%1&#xa0;天 %2&#xa0;小时</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>尚无值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>无值：%1</translation>
    </message>
    <message>
        <source>%1, not renewed for %2</source>
        <translation>%1，已 %2 未更新</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵料</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洗</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>below low %1</source>
        <translation>低于低限 %1</translation>
    </message>
    <message>
        <source>above high %1</source>
        <translation>高于高限 %1</translation>
    </message>
    <message>
        <source>below low-low %1</source>
        <translation>低于低低限 %1</translation>
    </message>
    <message>
        <source>above high-high %1</source>
        <translation>高于高高限 %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>坏值</translation>
    </message>
</context>
</TS>
