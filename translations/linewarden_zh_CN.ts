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
    <message>
        <source>Your role demands a security key, and you have none registered. Add one under “My account”; everything else opens then.</source>
        <translation>您的角色要求安全密钥，而您尚未登记。请在“我的账户”中添加；之后其余功能即可使用。</translation>
    </message>
    <message>
        <source>This needs your password and second factor once more, since it is some minutes since you last gave them.</source>
        <translation>距您上次验证已过数分钟，此操作需要再次提供密码和第二因素。</translation>
    </message>
</context>
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The idle lock has to be between %1 and %2 minutes.</source>
        <translation>空闲锁定须在 %1 至 %2 分钟之间。</translation>
    </message>
    <message>
        <source>A session has to last between %1 and %2 minutes.</source>
        <translation>会话时长须在 %1 至 %2 分钟之间。</translation>
    </message>
    <message>
        <source>These rules hold for the role “%1” already; nothing was changed.</source>
        <translation>角色“%1”已采用这些规则；未作更改。</translation>
    </message>
</context>
<context>
    <name>AccessReviewDesk</name>
    <message>
        <source>There is no such review. Refresh the list.</source>
        <translation>没有此项审查。请刷新列表。</translation>
    </message>
    <message>
        <source>A review is open already, number %1. Finish and sign that one first.</source>
        <translation>已有一项审查（编号 %1）处于打开状态。请先完成并签署。</translation>
    </message>
    <message>
        <source>This review was signed by %1 and cannot be changed any more. Open a new one.</source>
        <translation>此审查已由 %1 签署，不能再更改。请打开新的审查。</translation>
    </message>
    <message>
        <source>This review has no such item. Refresh it.</source>
        <translation>此审查中没有该项。请刷新。</translation>
    </message>
    <message>
        <source>The role “%1” of %2 can no longer be removed, so nothing was signed. %3</source>
        <translation>%2 的角色“%1”已不能移除，因此未签署任何内容。%3</translation>
    </message>
    <message>
        <source>It was taken and given anew since the review was opened. Keep it here, and judge it in a new review.</source>
        <translation>审查打开后，该角色曾被收回并重新授予。请在此保留，并在新的审查中判断。</translation>
    </message>
</context>
<context>
    <name>AccessReviewRules</name>
    <message>
        <source>“%1” of %2 is not decided yet. Keep or remove each role, then sign.</source>
        <translation>%2 的“%1”尚未决定。请对每个角色选择保留或移除，然后签署。</translation>
    </message>
    <message>
        <source>%1 decided over a role of their own, “%2”. Another security officer or an administrator has to decide it.</source>
        <translation>%1 对自己的角色“%2”作了决定。须由另一位安全管理员或系统管理员决定。</translation>
    </message>
    <message>
        <source>Taking the role “%1” from %2 needs two people, and you both decided and would sign it. Let an administrator or another security officer decide it, then sign.</source>
        <translation>从 %2 收回角色“%1”需要两个人，而您既作决定又将签署。请由系统管理员或另一位安全管理员决定，然后签署。</translation>
    </message>
    <message>
        <source>In a review administrators decide only over roles of administrators and security officers. A security officer decides over this one.</source>
        <translation>在审查中，系统管理员只决定系统管理员和安全管理员的角色。此项由安全管理员决定。</translation>
    </message>
    <message>
        <source>Nobody decides over their own roles, nor those of a second account of theirs. Another security officer or an administrator has to.</source>
        <translation>任何人不得决定自己的角色或自己第二个账户的角色。须由另一位安全管理员或系统管理员决定。</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
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
    <name>ActionWords</name>
    <message>
        <source>Signed in at %2</source>
        <translation>在 %2 登录</translation>
    </message>
    <message>
        <source>Signed out at %2</source>
        <translation>在 %2 退出</translation>
    </message>
    <message>
        <source>Ended a session of %1</source>
        <translation>结束了 %1 的一个会话</translation>
    </message>
    <message>
        <source>Locked the console at %2</source>
        <translation>在 %2 锁定控制台</translation>
    </message>
    <message>
        <source>Unlocked the console at %2</source>
        <translation>在 %2 解锁控制台</translation>
    </message>
    <message>
        <source>Was refused at sign-in at %2</source>
        <translation>在 %2 登录被拒</translation>
    </message>
    <message>
        <source>Was made to wait at sign-in at %2</source>
        <translation>在 %2 登录须等待</translation>
    </message>
    <message>
        <source>Gave the password at %2</source>
        <translation>在 %2 提供了密码</translation>
    </message>
    <message>
        <source>Proved again who they are</source>
        <translation>再次证明了身份</translation>
    </message>
    <message>
        <source>Used a recovery code</source>
        <translation>使用了恢复码</translation>
    </message>
    <message>
        <source>Tried what their roles do not allow</source>
        <translation>尝试了其角色不允许的操作</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>邀请了 %1</translation>
    </message>
    <message>
        <source>Added the account %1</source>
        <translation>添加了账户 %1</translation>
    </message>
    <message>
        <source>Became the first administrator</source>
        <translation>成为首位系统管理员</translation>
    </message>
    <message>
        <source>Came in from the plant&apos;s directory</source>
        <translation>来自工厂目录</translation>
    </message>
    <message>
        <source>Got their roles from the plant&apos;s directory</source>
        <translation>从工厂目录获得角色</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>停用了 %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>启用了 %1</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>重置了 %1 的密码</translation>
    </message>
    <message>
        <source>Reset the second factor of %1</source>
        <translation>重置了 %1 的第二因素</translation>
    </message>
    <message>
        <source>Chose their password and second factor</source>
        <translation>选择了密码和第二因素</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>更改了密码</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>设置了验证器</translation>
    </message>
    <message>
        <source>Made new recovery codes</source>
        <translation>生成了新的恢复码</translation>
    </message>
    <message>
        <source>Added a security key</source>
        <translation>添加了安全密钥</translation>
    </message>
    <message>
        <source>Removed a security key</source>
        <translation>移除了安全密钥</translation>
    </message>
    <message>
        <source>Made a new signing key</source>
        <translation>生成了新的签名密钥</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>签署了 %1</translation>
    </message>
    <message>
        <source>Showed a security key that looks copied</source>
        <translation>出示了疑似被复制的安全密钥</translation>
    </message>
    <message>
        <source>Gave %1 the role “%3”</source>
        <translation>授予 %1 角色“%3”</translation>
    </message>
    <message>
        <source>Took the role “%3” from %1</source>
        <translation>收回 %1 的角色“%3”</translation>
    </message>
    <message>
        <source>Asked to give %1 the role “%3”</source>
        <translation>申请授予 %1 角色“%3”</translation>
    </message>
    <message>
        <source>Asked to take the role “%3” from %1</source>
        <translation>申请收回 %1 的角色“%3”</translation>
    </message>
    <message>
        <source>Refused to change the role “%3” of %1</source>
        <translation>拒绝更改 %1 的角色“%3”</translation>
    </message>
    <message>
        <source>Opened an access review</source>
        <translation>打开了访问审查</translation>
    </message>
    <message>
        <source>Decided on a role in an access review</source>
        <translation>在访问审查中决定了一个角色</translation>
    </message>
    <message>
        <source>Signed an access review</source>
        <translation>签署了访问审查</translation>
    </message>
    <message>
        <source>Changed what a role demands at sign-in</source>
        <translation>更改了角色的登录要求</translation>
    </message>
    <message>
        <source>Changed the plant&apos;s directory</source>
        <translation>更改了工厂目录</translation>
    </message>
    <message>
        <source>Was found disabled in the directory</source>
        <translation>在目录中被发现已停用</translation>
    </message>
    <message>
        <source>Prepared emergency access</source>
        <translation>准备了紧急访问</translation>
    </message>
    <message>
        <source>Opened emergency access</source>
        <translation>打开了紧急访问</translation>
    </message>
    <message>
        <source>Closed emergency access</source>
        <translation>关闭了紧急访问</translation>
    </message>
    <message>
        <source>Reviewed an emergency access</source>
        <translation>审查了一次紧急访问</translation>
    </message>
    <message>
        <source>Acknowledged a security notice</source>
        <translation>确认了一条安全通知</translation>
    </message>
    <message>
        <source>Gave rise to a security notice</source>
        <translation>引发了一条安全通知</translation>
    </message>
    <message>
        <source>Changed settings of the installation</source>
        <translation>更改了安装设置</translation>
    </message>
    <message>
        <source>Set this installation up</source>
        <translation>建立了此安装</translation>
    </message>
    <message>
        <source>Exported values to a file</source>
        <translation>将数值导出到文件</translation>
    </message>
    <message>
        <source>Verified the audit trail</source>
        <translation>验证了审计追踪</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>检查了数据存储</translation>
    </message>
    <message>
        <source>Changed the plant file</source>
        <translation>更改了工厂文件</translation>
    </message>
    <message>
        <source>Started the collector</source>
        <translation>启动了采集器</translation>
    </message>
    <message>
        <source>Stopped the collector</source>
        <translation>停止了采集器</translation>
    </message>
    <message>
        <source>Ran the command “%1”</source>
        <translation>运行了命令“%1”</translation>
    </message>
    <message>
        <source>Had to wait after failed sign-ins</source>
        <translation>登录失败后须等待</translation>
    </message>
    <message>
        <source>Failed sign-ins over many accounts</source>
        <translation>多个账户登录失败</translation>
    </message>
    <message>
        <source>Began a draft of recipe %1</source>
        <translation>开始了配方 %1 的草稿</translation>
    </message>
    <message>
        <source>Edited recipe %1</source>
        <translation>编辑了配方 %1</translation>
    </message>
    <message>
        <source>Discarded the draft of recipe %1</source>
        <translation>放弃了配方 %1 的草稿</translation>
    </message>
    <message>
        <source>Commented on recipe %1</source>
        <translation>对配方 %1 发表了评论</translation>
    </message>
    <message>
        <source>Added a file to recipe %1</source>
        <translation>向配方 %1 添加了文件</translation>
    </message>
    <message>
        <source>Submitted recipe %1</source>
        <translation>提交了配方 %1</translation>
    </message>
    <message>
        <source>Signed recipe %1</source>
        <translation>签署了配方 %1</translation>
    </message>
    <message>
        <source>Rejected recipe %1</source>
        <translation>拒绝了配方 %1</translation>
    </message>
    <message>
        <source>Withdrew recipe %1</source>
        <translation>撤回了配方 %1</translation>
    </message>
    <message>
        <source>Recipe %1 gave way to a newer one</source>
        <translation>配方 %1 已由更新的版本取代</translation>
    </message>
    <message>
        <source>Recipe %1 became effective</source>
        <translation>配方 %1 已生效</translation>
    </message>
    <message>
        <source>Began to load recipe %1</source>
        <translation>开始加载配方 %1</translation>
    </message>
    <message>
        <source>Loaded recipe %1</source>
        <translation>加载了配方 %1</translation>
    </message>
    <message>
        <source>Failed to load recipe %1</source>
        <translation>加载配方 %1 失败</translation>
    </message>
    <message>
        <source>Was interrupted loading recipe %1</source>
        <translation>加载配方 %1 时中断</translation>
    </message>
    <message>
        <source>Found values drifted from recipe %1</source>
        <translation>发现值偏离配方 %1</translation>
    </message>
    <message>
        <source>Found the values of %1 as signed</source>
        <translation>发现 %1 的值与签名一致</translation>
    </message>
    <message>
        <source>Found recipe %1 not verifiable</source>
        <translation>发现配方 %1 无法验证</translation>
    </message>
    <message>
        <source>Wrote values to %1</source>
        <translation>向 %1 写入了值</translation>
    </message>
    <message>
        <source>Searched the audit trail</source>
        <translation>搜索了审计追踪</translation>
    </message>
    <message>
        <source>Exported the audit trail to a file</source>
        <translation>将审计追踪导出到文件</translation>
    </message>
    <message>
        <source>Proved entry %1 of the audit trail</source>
        <translation>证明了审计追踪的条目 %1</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>生成了审计追踪的检查点</translation>
    </message>
    <message>
        <source>Saved a search of the audit trail</source>
        <translation>保存了审计追踪的一个搜索</translation>
    </message>
    <message>
        <source>Removed a saved search of the audit trail</source>
        <translation>移除了审计追踪的一个已保存搜索</translation>
    </message>
    <message>
        <source>Moved old entries to an archive</source>
        <translation>将旧条目移入归档</translation>
    </message>
    <message>
        <source>Made the trail&apos;s hash tree anew</source>
        <translation>重建了审计追踪的哈希树</translation>
    </message>
    <message>
        <source>Acknowledged alarm %1</source>
        <translation>确认了报警 %1</translation>
    </message>
    <message>
        <source>Reset alarm %1</source>
        <translation>复位了报警 %1</translation>
    </message>
    <message>
        <source>Shelved alarm %1</source>
        <translation>搁置了报警 %1</translation>
    </message>
    <message>
        <source>Took alarm %1 off the shelf</source>
        <translation>取消搁置了报警 %1</translation>
    </message>
    <message>
        <source>Asked to take alarm %1 out of service</source>
        <translation>申请将报警 %1 退出服务</translation>
    </message>
    <message>
        <source>Took alarm %1 out of service</source>
        <translation>将报警 %1 退出服务</translation>
    </message>
    <message>
        <source>Refused to take alarm %1 out of service</source>
        <translation>拒绝将报警 %1 退出服务</translation>
    </message>
    <message>
        <source>Returned alarm %1 to service</source>
        <translation>将报警 %1 恢复服务</translation>
    </message>
    <message>
        <source>Commented on alarm %1</source>
        <translation>对报警 %1 添加了备注</translation>
    </message>
    <message>
        <source>Silenced the sound of alarms at %2</source>
        <translation>在 %2 关闭了报警声音</translation>
    </message>
    <message>
        <source>Exported figures or journal of alarms</source>
        <translation>导出了报警指标或报警日志</translation>
    </message>
    <message>
        <source>Saved a view of the alarms</source>
        <translation>保存了一个报警视图</translation>
    </message>
    <message>
        <source>Removed a saved view of the alarms</source>
        <translation>移除了一个已保存的报警视图</translation>
    </message>
    <message>
        <source>Changed the alarm route “%1”</source>
        <translation>更改了报警路由“%1”</translation>
    </message>
    <message>
        <source>Tested the alarm route “%1”</source>
        <translation>测试了报警路由“%1”</translation>
    </message>
</context>
<context>
    <name>AlarmActs</name>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>该报警未被搁置。</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 已申请此操作；须由第二人批准。</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>无人申请将此报警退出服务。</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>此报警退出服务由您自己申请，因此须由第二人批准。</translation>
    </message>
</context>
<context>
    <name>AlarmFilter</name>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>已锁存</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>退出服务</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>已申请退出服务</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Stale (over 24 hours)</source>
        <translation>陈旧报警（超过 24 小时）</translation>
    </message>
    <message>
        <source>This saved view was made by another release of the program and cannot be shown. Save it anew.</source>
        <translation>此已保存视图由本程序的另一版本生成，无法显示。请重新保存。</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>产线 %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>grouped by line</source>
        <translation>按产线分组</translation>
    </message>
    <message>
        <source>grouped by first-out</source>
        <translation>按首出分组</translation>
    </message>
    <message>
        <source>grouped by source</source>
        <translation>按来源分组</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>AlarmMenu</name>
    <message>
        <source>Take off the shelf…</source>
        <translation>取消搁置…</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>搁置…	S</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>恢复服务…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>批准退出服务…</translation>
    </message>
    <message>
        <source>Refuse out of service…</source>
        <translation>拒绝退出服务…</translation>
    </message>
    <message>
        <source>Ask to take out of service…</source>
        <translation>申请退出服务…</translation>
    </message>
    <message>
        <source>Acknowledge…	A</source>
        <translation>确认…	A</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>复位…</translation>
    </message>
</context>
<context>
    <name>AlarmOrder</name>
    <message>
        <source>No line</source>
        <translation>无产线</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, line</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>复位…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>End the shelf…</source>
        <translation>结束搁置…</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>退出服务…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>批准退出服务…</translation>
    </message>
    <message>
        <source>Refuse it…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>恢复服务…</translation>
    </message>
</context>
<context>
    <name>AlarmRoute</name>
    <message>
        <source>Give it a name of 1 to %1 characters.</source>
        <translation>请给出 1 至 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen, or begins or ends with a space. Type it anew.</source>
        <translation>名称含有不可见字符，或以空格开头或结尾。请重新输入。</translation>
    </message>
    <message>
        <source>Choose at most %1 classes and %1 lines; where all are meant, choose none.</source>
        <translation>最多选择 %1 个类别和 %1 条产线；若指全部，则不选择。</translation>
    </message>
    <message>
        <source>“%1” is no class or line that alarms can have.</source>
        <translation>“%1”不是报警可用的类别或产线。</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a computer. Give it as in “logs.example.com” or “192.0.2.7”, without a port.</source>
        <translation>“%1”不是计算机的名称或地址。请按“logs.example.com”或“192.0.2.7”的形式填写，不带端口。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>端口为 1 至 %1 的数字。</translation>
    </message>
    <message>
        <source>Give the whole path of the file “%1”, from the top.</source>
        <translation>请给出文件“%1”从根目录起的完整路径。</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed the receiver&apos;s certificate; without it nobody could tell the receiver from another.</source>
        <translation>请选择签署接收方证书的颁发机构的文件；没有它就无法辨别接收方的真伪。</translation>
    </message>
    <message>
        <source>A certificate of ours and its private key go together: choose both files, or none.</source>
        <translation>我方证书与其私钥须一起使用：请选择两个文件，或都不选。</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Give it as in “somebody@example.com”, without a name.</source>
        <translation>“%1”不是邮件地址。请按“somebody@example.com”的形式填写，不带姓名。</translation>
    </message>
    <message>
        <source>Somebody is told at once or after up to %1 minutes.</source>
        <translation>通知可立即发出，或最多延后 %1 分钟。</translation>
    </message>
    <message>
        <source>Each step has 1 to %1 mail addresses.</source>
        <translation>每个步骤有 1 至 %1 个邮件地址。</translation>
    </message>
    <message>
        <source>The name to sign in with has up to %1 characters, and none that cannot be seen.</source>
        <translation>登录名最多 %1 个字符，且不含不可见字符。</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 steps: who is told, and who next.</source>
        <translation>计划有 1 至 %1 个步骤：先通知谁，再通知谁。</translation>
    </message>
    <message>
        <source>Each step comes later than the one before. Put them in their order.</source>
        <translation>每个步骤须晚于前一步骤。请按顺序排列。</translation>
    </message>
</context>
<context>
    <name>AlarmState</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Returned, unacknowledged</source>
        <translation>已恢复，未确认</translation>
    </message>
    <message>
        <source>Latched, unacknowledged</source>
        <translation>已锁存，未确认</translation>
    </message>
    <message>
        <source>Latched, to be reset</source>
        <translation>已锁存，待复位</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>退出服务</translation>
    </message>
</context>
<context>
    <name>AlarmViews</name>
    <message>
        <source>A saved view has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>已保存视图的名称为 1 至 %1 个可见字符，且在一行内。请选择其他名称。</translation>
    </message>
    <message>
        <source>What this view asks for is too long to be kept. Shorten the text that is searched for.</source>
        <translation>此视图的条件过长，无法保存。请缩短搜索文本。</translation>
    </message>
    <message>
        <source>You have %1 saved views, which are the most. Remove one that you do not need any more.</source>
        <translation>您有 %1 个已保存的视图，已达上限。请移除一个不再需要的视图。</translation>
    </message>
    <message>
        <source>You have no saved view of this name. It may have been removed at another workstation; open the list again.</source>
        <translation>您没有此名称的已保存视图。它可能已在另一工作站移除；请重新打开列表。</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Raised</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>已复位</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>已取消搁置</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>不再抑制</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>已退出服务</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>已恢复服务</translation>
    </message>
    <message>
        <source>Announced again</source>
        <translation>再次通告</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>已申请退出服务</translation>
    </message>
    <message>
        <source>Out of service refused</source>
        <translation>已拒绝退出服务</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>不再定义</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a limit</comment>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a limit</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>more than %1 off</source>
        <comment>from the set point</comment>
        <translation>偏差超过 %1</translation>
    </message>
    <message>
        <source>faster than %1 a second</source>
        <comment>a change</comment>
        <translation>变化快于每秒 %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value</comment>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>搁置至 %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a priority</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>过程</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>安全</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>line, unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, what it is this time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a value</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a value</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, limit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; out of service asked for</source>
        <comment>a state</comment>
        <translation>%1；已申请退出服务</translation>
    </message>
</context>
<context>
    <name>AlertStops</name>
    <message>
        <source>Practice: %1 asks for somebody</source>
        <translation>练习：%1 呼叫人员</translation>
    </message>
    <message>
        <source>Somebody practises a flood of alarms.</source>
        <translation>有人正在练习报警泛滥。</translation>
    </message>
    <message>
        <source>None: nothing has happened in the plant.</source>
        <translation>无：工厂中未发生任何情况。</translation>
    </message>
    <message>
        <source>Acknowledge it, and see which alarm came first.</source>
        <translation>请确认，并查看哪条报警最先出现。</translation>
    </message>
</context>
<context>
    <name>AnchorFolder</name>
    <message>
        <source>The folder %1 for checkpoints is not there, so they are kept in the store alone for now. Connect its disk or share; what it misses is written then.</source>
        <translation>检查点文件夹 %1 不存在，因此目前检查点仅保存在数据存储中。请连接其磁盘或网络共享；届时会补写缺少的内容。</translation>
    </message>
    <message>
        <source>The checkpoints in %1 cannot be read: %2. Check that the folder is connected and that you may read it.</source>
        <translation>无法读取 %1 中的检查点：%2。请检查文件夹是否已连接以及您是否有权读取。</translation>
    </message>
    <message>
        <source>there is no folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a plain file</source>
        <translation>它是链接、文件夹或设备，而不是普通文件</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1 signed it meanwhile: %2.</source>
        <translation>%1 在此期间已签名：%2。</translation>
    </message>
    <message>
        <source>Approve %1, for the process?</source>
        <translation>就工艺批准 %1？</translation>
    </message>
    <message>
        <source>Release %1, for production?</source>
        <translation>放行 %1 用于生产？</translation>
    </message>
    <message>
        <source>Withdraw %1, from production?</source>
        <translation>从生产中撤回 %1？</translation>
    </message>
    <message>
        <source>I have looked at every value, limit and tolerance of this version; the process is right with them.</source>
        <translation>我已查看此版本的每个值、限值和公差；以此工艺正确。</translation>
    </message>
    <message>
        <source>I have looked at this version and its approval for the process; I release it for production.</source>
        <translation>我已查看此版本及其工艺批准；我放行其用于生产。</translation>
    </message>
    <message>
        <source>This version must not be used for production any more.</source>
        <translation>此版本不得再用于生产。</translation>
    </message>
    <message>
        <source>Sign as process engineer</source>
        <translation>以工艺工程师身份签名</translation>
    </message>
    <message>
        <source>Sign as quality engineer</source>
        <translation>以质量工程师身份签名</translation>
    </message>
    <message>
        <source>A quality engineer still has to release it; until then nothing changes.</source>
        <translation>仍需质量工程师放行；在此之前没有任何变化。</translation>
    </message>
    <message>
        <source> and takes the place of version %1</source>
        <translation> 并取代版本 %1</translation>
    </message>
    <message>
        <source>It becomes effective at %1%2.</source>
        <translation>它将于 %1 生效%2。</translation>
    </message>
    <message>
        <source>It becomes effective at once%1.</source>
        <translation>它将立即生效%1。</translation>
    </message>
    <message>
        <source>Its state was “%1” and is “%2” now.</source>
        <translation>其状态原为“%1”，现为“%2”。</translation>
    </message>
    <message>
        <source>Its content is another than you were shown: %1</source>
        <translation>其内容与向您显示的不同：%1</translation>
    </message>
    <message>
        <source>Its hash is another than you were shown.</source>
        <translation>其哈希与向您显示的不同。</translation>
    </message>
    <message>
        <source>Version %1 is effective now.</source>
        <translation>版本 %1 现已生效。</translation>
    </message>
    <message>
        <source>No version is effective any more.</source>
        <translation>现在没有任何生效的版本。</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>5 h 20 min</comment>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Signed. %1 now waits for a quality engineer.</source>
        <translation>已签名。%1 现在等待质量工程师。</translation>
    </message>
    <message>
        <source>Signed. %1 is effective now.</source>
        <translation>已签名。%1 现已生效。</translation>
    </message>
    <message>
        <source>Signed. %1 becomes effective at its time.</source>
        <translation>已签名。%1 将在其时间生效。</translation>
    </message>
    <message>
        <source>Signed. %1: %2.</source>
        <translation>已签名。%1：%2。</translation>
    </message>
    <message>
        <source>Nothing: it is effective already.</source>
        <translation>无：它已生效。</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive older entries</source>
        <translation>归档旧条目</translation>
    </message>
    <message>
        <source>They leave the store for a file that is signed and encrypted, and are removed only once it was read back and verified. Who has neither the file nor its passphrase cannot read them again; that they were not changed stays provable.</source>
        <translation>这些条目移出数据存储，写入经签名并加密的文件，且仅在回读并验证后才移除。没有该文件或其密码短语者无法再读取它们；它们未被更改仍可证明。</translation>
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
    <name>AttachmentCommand</name>
    <message>
        <source>removal of a file</source>
        <translation>移除文件</translation>
    </message>
</context>
<context>
    <name>AuditArchive</name>
    <message>
        <source>The archive %1 does not hold: %2 Do not rely on it; take another copy of it.</source>
        <translation>归档 %1 不成立：%2 请勿依赖它；请使用另一份副本。</translation>
    </message>
    <message>
        <source>The archive %1 holds entries %2 to %3, and not entry %4.</source>
        <translation>归档 %1 包含条目 %2 至 %3，不含条目 %4。</translation>
    </message>
    <message>
        <source>Its entries are not those that its checkpoint signs.</source>
        <translation>其条目不是其检查点所签署的条目。</translation>
    </message>
    <message>
        <source>Stopped before the archive&apos;s end; nothing is said of it.</source>
        <translation>在归档结束前停止；不能说明其任何情况。</translation>
    </message>
    <message>
        <source>The archive says it is of %1, but it is not signed with the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>该归档自称属于 %1，但未用给出的密钥签名：它已被更改，或属于其他安装。请勿依赖它。</translation>
    </message>
    <message>
        <source>The archive %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>无法读取归档 %1：%2。请检查它是否存在以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The archive %1 was changed or cut short after it was written. Do not rely on it; take another copy of it.</source>
        <translation>归档 %1 在写入后被更改或截短。请勿依赖它；请使用另一份副本。</translation>
    </message>
    <message>
        <source>The passphrase does not open the archive %1. Check that it is the one that was chosen for this very file.</source>
        <translation>密码短语无法打开归档 %1。请检查它是否为此文件所选的密码短语。</translation>
    </message>
    <message>
        <source>This is not an archive of an audit trail that Linewarden wrote, or its head was changed. Choose the whole file as it was written.</source>
        <translation>这不是 Linewarden 写入的审计追踪归档，或其文件头已被更改。请选择写入时的完整文件。</translation>
    </message>
    <message>
        <source>The passphrase of an archive has at least %1 characters. Choose a longer one and keep it apart from the file: without it nobody reads the archive again.</source>
        <translation>归档的密码短语至少 %1 个字符。请选择更长的密码短语，并与文件分开保存：没有它，任何人都无法再读取归档。</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 was changed: it does not fit together. Keep a copy of the store, and verify the archives by themselves.</source>
        <translation>数据存储中有关已归档条目 %1 至 %2 的内容已被更改：前后不一致。请保留数据存储的副本，并单独验证各归档。</translation>
    </message>
    <message>
        <source>Entry %1 is archived: the file “%4” holds entries %2 to %3. Give that file and its passphrase to read the entry or to prove it.</source>
        <translation>条目 %1 已归档：文件“%4”包含条目 %2 至 %3。要读取或证明该条目，请提供该文件及其密码短语。</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written: %2. Choose a folder that you may write to and that has room; no entry was removed, and no file was left there.</source>
        <translation>无法写入归档 %1：%2。请选择您可写入且有足够空间的文件夹；未移除任何条目，也未留下文件。</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>文件 %1 已存在，保持不变。请指定其他文件。</translation>
    </message>
    <message>
        <source>Nothing was archived: the checkpoint over %1 entries, or the hash tree that the store keeps, does not fit the entries. Verify the trail to learn which.</source>
        <translation>未归档任何内容：涵盖 %1 个条目的检查点或数据存储中保存的哈希树与条目不符。请验证审计追踪以查明是哪一个。</translation>
    </message>
</context>
<context>
    <name>AuditArchiver</name>
    <message>
        <source>Stopped: no entry was removed, and no file was left.</source>
        <translation>已停止：未移除任何条目，也未留下文件。</translation>
    </message>
    <message>
        <source>Nothing was archived, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>未归档任何内容，因为审计追踪不成立：%1 请验证审计追踪，保留数据存储的副本，并查明谁曾访问过它。</translation>
    </message>
    <message>
        <source>Somebody else archived entries meanwhile, so this was not done. Look at the trail and try again.</source>
        <translation>其间其他人归档了条目，因此未执行此操作。请查看审计追踪后重试。</translation>
    </message>
    <message>
        <source>%1 The archive %2 is whole and stays. Look at the audit page: where it does not say that these entries are archived, they are all in the store, and the file may be deleted.</source>
        <translation>%1 归档 %2 完整并保留。请查看审计页面：若其中未显示这些条目已归档，则它们全部仍在数据存储中，可删除该文件。</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed in the store.</source>
        <translation>涵盖 %1 个条目的检查点在数据存储中已被更改。</translation>
    </message>
    <message>
        <source>Its entries are not those that the checkpoint over %1 of them signs.</source>
        <translation>其条目不是涵盖其中 %1 个条目的检查点所签署的条目。</translation>
    </message>
    <message>
        <source>The file is not the one that was written.</source>
        <translation>该文件不是所写入的文件。</translation>
    </message>
    <message>
        <source>Entries that were to stay were changed.</source>
        <translation>应保留的条目已被更改。</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the entries themselves do not hold, at entry %1: %2 Keep a copy of the store.</source>
        <translation>未重建哈希树，因为条目本身在条目 %1 处不成立：%2 请保留数据存储的副本。</translation>
    </message>
    <message>
        <source>What was changed of the hash tree is of archived entries. Give the archives, all from the first one on, and their passphrases.</source>
        <translation>哈希树中被更改的部分属于已归档条目。请提供从第一个起的所有归档及其密码短语。</translation>
    </message>
    <message>
        <source>A checkpoint was signed meanwhile, so the hash tree was not rebuilt. Try again.</source>
        <translation>其间签署了检查点，因此未重建哈希树。请重试。</translation>
    </message>
    <message>
        <source>There is nothing to archive: the newest %1 days always stay, and of the entries before that time none is covered by a checkpoint as old. Choose a later time, or wait.</source>
        <translation>没有可归档的内容：最近 %1 天始终保留，而该时间之前的条目均未被同样早的检查点涵盖。请选择更晚的时间，或等待。</translation>
    </message>
    <message>
        <source>Nothing can be archived: the first checkpoint covers more than the %1 entries that one archive holds at most.</source>
        <translation>无法归档任何内容：第一个检查点涵盖的条目超过一个归档最多可容纳的 %1 个。</translation>
    </message>
    <message>
        <source>Nothing is archived now: the clock is more than a day ahead of the newest checkpoint, of %1, and by a clock that was set forward entries would seem old. Check the clock, make a checkpoint, and try again.</source>
        <translation>现在不归档：时钟比最新检查点（%1）超前一天以上，时钟若被拨快，条目会显得较早。请检查时钟，生成检查点，然后重试。</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>数据存储中有关其归档的内容与审计追踪所记录的归档不符：已被更改或移除。</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was written and verified, so no entry was removed. The file stays as it is. Find out who can write to that folder, and archive to another one.</source>
        <translation>文件 %1 已不是所写入并验证的文件，因此未移除任何条目。该文件保持原样。请查明谁可写入该文件夹，并归档到另一文件夹。</translation>
    </message>
    <message>
        <source>The clock was set back while the entries were archived, so none was removed. Set the clock right and try again.</source>
        <translation>归档条目期间时钟被回拨，因此未移除任何条目。请校正时钟后重试。</translation>
    </message>
</context>
<context>
    <name>AuditArchiverText</name>
    <message>
        <source>Other entries would be archived now than were shown, so nothing was done. Look at what is shown now and begin again.</source>
        <translation>现在将归档的条目与所显示的不同，因此未执行任何操作。请查看现在显示的内容，然后重新开始。</translation>
    </message>
</context>
<context>
    <name>AuditDifference</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The PDF would have more than %L1 entries, which nobody reads. Search for less, or export as CSV or JSON lines; no file was written.</source>
        <translation>PDF 将超过 %L1 个条目，无人会阅读。请缩小搜索范围，或导出为 CSV 或 JSON 行；未写入任何文件。</translation>
    </message>
    <message>
        <source>The export %1 cannot be written: %2. Choose a folder that you may write to and that has room; no file was left there.</source>
        <translation>无法写入导出文件 %1：%2。请选择您有权写入且有空间的文件夹；那里未留下任何文件。</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>文件 %1 已存在，保持不变。请指定其他文件。</translation>
    </message>
    <message>
        <source>This program cannot make a PDF. Export as CSV or JSON lines, or make the PDF at the console&apos;s window.</source>
        <translation>此程序无法生成 PDF。请导出为 CSV 或 JSON 行，或在控制台窗口中生成 PDF。</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>This search holds “%1”, which this release does not know. Make the search anew and save it under the same name.</source>
        <translation>此搜索包含“%1”，本版程序不识别。请重新建立搜索，并以相同名称保存。</translation>
    </message>
    <message>
        <source>“%1” is %L2 characters long; %L3 are the most. Search for a shorter part of it.</source>
        <translation>“%1”长 %L2 个字符；最多为 %L3 个。请搜索其中较短的部分。</translation>
    </message>
    <message>
        <source>What was searched for holds a character that no entry can hold. Type it anew.</source>
        <translation>搜索内容包含任何条目都不能包含的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>时间范围的结束早于开始。请选择晚于开始的结束时间。</translation>
    </message>
    <message>
        <source>who %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>what %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>对象 %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>工作站 %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>without what was refused</source>
        <translation>不含被拒绝的操作</translation>
    </message>
    <message>
        <source>only what was refused</source>
        <translation>仅被拒绝的操作</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>AuditPaper</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>%1 的审计追踪</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>哈希：%1</translation>
    </message>
    <message>
        <source>%L1 entries. End of the list.</source>
        <translation>%L1 个条目。列表结束。</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>搜索条件：%1</translation>
    </message>
    <message>
        <source>All that match from entry %L1 to entry %L2, oldest first; times in UTC. Long values are cut here: the exports as CSV and JSON lines have them whole.</source>
        <translation>从条目 %L1 到条目 %L2 的全部匹配条目，最早的在前；时间为 UTC。较长的值在此处被截断：CSV 和 JSON 行导出包含完整的值。</translation>
    </message>
    <message>
        <source>Made at %1 by %2. The file with the ending .sig beside this one signs it.</source>
        <translation>由 %2 于 %1 生成。旁边扩展名为 .sig 的文件是其签名。</translation>
    </message>
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
        <source>Workstation</source>
        <translation>工作站</translation>
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
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>AuditProof</name>
    <message>
        <source>This is not a proof that Linewarden wrote, or it was cut short or changed. Get the proof again from who made it.</source>
        <translation>这不是 Linewarden 写入的证明，或者它不完整或已被更改。请向生成者重新获取该证明。</translation>
    </message>
    <message>
        <source>The proof does not hold: what it shows is not what its checkpoint signed. It was changed or is forged; do not rely on it.</source>
        <translation>证明不成立：其内容与其检查点所签署的不符。它已被更改或系伪造；请勿依赖。</translation>
    </message>
    <message>
        <source>The checkpoint covers entries 1 to %1, so it proves nothing about entry %2. Make a new checkpoint, or choose another entry.</source>
        <translation>该检查点涵盖条目 1 至 %1，因此对条目 %2 不能证明任何内容。请生成新的检查点，或选择其他条目。</translation>
    </message>
    <message>
        <source>The trail no longer agrees with its checkpoint over %1 entries, so nothing can be proven with it: entries were changed. Verify the trail to learn which.</source>
        <translation>审计追踪与其涵盖 %1 个条目的检查点已不相符，因此无法用它证明任何内容：有条目被更改。请验证审计追踪以查明是哪些条目。</translation>
    </message>
</context>
<context>
    <name>AuditReader</name>
    <message>
        <source>The trail has no entry %1. It has those from 1 to its newest.</source>
        <translation>审计追踪中没有条目 %1。现有条目从 1 到最新条目。</translation>
    </message>
    <message>
        <source>The export was stopped before its end; no file was left.</source>
        <translation>导出在完成前停止；未留下任何文件。</translation>
    </message>
    <message>
        <source>A saved search has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>已保存搜索的名称为 1 至 %1 个可见字符，且在一行内。请选择其他名称。</translation>
    </message>
    <message>
        <source>You have %1 saved searches, which are the most. Remove one that you do not need any more.</source>
        <translation>您有 %1 个已保存的搜索，已达上限。请移除一个不再需要的搜索。</translation>
    </message>
    <message>
        <source>You have no saved search of this name. Refresh the list.</source>
        <translation>您没有此名称的已保存搜索。请刷新列表。</translation>
    </message>
    <message>
        <source>No archive was given.</source>
        <translation>未给出归档。</translation>
    </message>
</context>
<context>
    <name>AuditSealWords</name>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>Broken at entry %1: found at %2 by %3. What comes from there on proves nothing.</source>
        <translation>在条目 %1 处损坏：由 %3 于 %2 发现。此后的内容不能证明任何事项。</translation>
    </message>
    <message numerus="yes">
        <source>Never verified. %n entry(s) stand in the trail.</source>
        <translation>
            <numerusform>从未验证。审计追踪中有 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3; %4 newer entries are not.</source>
        <translation>已由 %3 于 %2 验证至条目 %1；另有 %4 个更新的条目未验证。</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3.</source>
        <translation>已由 %3 于 %2 验证至条目 %1。</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>尚无检查点。</translation>
    </message>
    <message>
        <source>Checkpoint %1 of %2 entries.</source>
        <translation>检查点 %1，涵盖 %2 个条目。</translation>
    </message>
    <message>
        <source>Not kept in %1: %2</source>
        <translation>未保存到 %1：%2</translation>
    </message>
    <message>
        <source>None kept in %1 yet.</source>
        <translation>%1 中尚未保存检查点。</translation>
    </message>
    <message>
        <source>Kept in %1 up to entry %2, %3.</source>
        <translation>已保存到 %1，至条目 %2，%3。</translation>
    </message>
    <message>
        <source>No place outside keeps checkpoints: whoever has the store&apos;s key could write the whole trail anew. Choose a folder in the settings.</source>
        <translation>没有外部位置保存检查点：任何持有数据存储密钥的人都可重写整个审计追踪。请在设置中选择文件夹。</translation>
    </message>
    <message>
        <source>The trail has %1 entries, but %2 were verified: its end was cut off.</source>
        <translation>审计追踪有 %1 个条目，但曾验证过 %2 个：其末尾被截断。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was verified: the trail was rewritten.</source>
        <translation>条目 %1 不是曾验证过的那一条：审计追踪被改写。</translation>
    </message>
    <message>
        <source>The entries hold, but the store was changed: found at %1 by %2.</source>
        <translation>条目成立，但数据存储已被更改：由 %2 于 %1 发现。</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).</source>
        <translation>较早的条目已归档（1 至 %1，文件“%2”）。</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3. These are archived since; the archive alone tells whether they are still the same.</source>
        <translation>已由 %3 于 %2 验证至条目 %1。这些条目此后已归档；只有归档本身可说明它们是否仍然相同。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>登录尝试</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>访问审查</translation>
    </message>
    <message>
        <source>Sign-in rules</source>
        <translation>登录规则</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>紧急访问</translation>
    </message>
    <message>
        <source>Security notices</source>
        <translation>安全通知</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>PLCs</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Exports of alarms</source>
        <translation>报警导出</translation>
    </message>
    <message>
        <source>Views of alarms</source>
        <translation>报警视图</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>报警路由</translation>
    </message>
</context>
<context>
    <name>BreakGlass</name>
    <message>
        <source>Give your first and last name: the people who review this access have to know whom to ask.</source>
        <translation>请写明姓和名：审查此访问的人须知道向谁询问。</translation>
    </message>
    <message>
        <source>There is no such emergency access. Refresh the list.</source>
        <translation>没有此次紧急访问。请刷新列表。</translation>
    </message>
    <message>
        <source>Emergency access is not prepared: there is no phrase, or it was used. An administrator or a security officer has to seal a new one.</source>
        <translation>紧急访问尚未准备：没有短语，或已被使用。须由系统管理员或安全管理员封存新的短语。</translation>
    </message>
    <message>
        <source>Somebody&apos;s account is called “emergency”, which is the name of the emergency account, so emergency access cannot be prepared here.</source>
        <translation>有账户名为“emergency”，这是紧急账户的名称，因此无法在此准备紧急访问。</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>紧急访问</translation>
    </message>
    <message>
        <source>Emergency access (%1)</source>
        <translation>紧急访问（%1）</translation>
    </message>
    <message>
        <source>This emergency access is closed already.</source>
        <translation>此次紧急访问已关闭。</translation>
    </message>
    <message>
        <source>Your account was reset, enabled or given a role under this emergency access, so two others have to review it.</source>
        <translation>您的账户在此应急访问期间被重置、启用或授予了角色，因此须由另外两人审查。</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of an audit trail, or it was cut short or changed. Choose the text of one whole checkpoint, from its first line to the signature.</source>
        <translation>这不是审计追踪的检查点，或者它不完整或已被更改。请选择一个完整检查点的文本，从首行到签名。</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is signed with another key than the one expected, so it says nothing about this trail. Check that it belongs to this installation; if it should, treat it as forged.</source>
        <translation>%1 的检查点所用签名密钥与预期不同，因此不能说明此审计追踪的任何情况。请检查它是否属于本安装；若应属于，请视为伪造。</translation>
    </message>
    <message>
        <source>The signature of the checkpoint of %1 over %2 entries is not valid: the checkpoint was changed after it was signed, or is forged.</source>
        <translation>%1 涵盖 %2 个条目的检查点签名无效：检查点在签名后被更改，或系伪造。</translation>
    </message>
    <message>
        <source>This is not the public key of an installation. It is written as “linewarden/ID+8 digits+base64”, or as 64 hexadecimal digits; “audit checkpoint” prints it.</source>
        <translation>这不是安装的公钥。其写法为“linewarden/ID+8 位数字+base64”，或 64 位十六进制数字；“audit checkpoint”会打印它。</translation>
    </message>
</context>
<context>
    <name>CheckpointKeeper</name>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries, but the newest of this trail is over %3: the end of the trail was cut off, or an older copy of the store was restored. Verify the trail with the checkpoints of this folder.</source>
        <translation>文件夹 %1 中有涵盖 %2 个条目的检查点，但此审计追踪的最新检查点涵盖 %3 个：审计追踪的末尾被截断，或恢复了数据存储的旧副本。请用此文件夹中的检查点验证审计追踪。</translation>
    </message>
    <message>
        <source>This text has the form of a checkpoint and was not signed: checkpoints are signed only by making them.</source>
        <translation>此文本具有检查点的格式，未予签名：检查点仅在生成时签名。</translation>
    </message>
    <message>
        <source>No checkpoint was signed, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>未签署检查点，因为审计追踪不成立：%1 请验证审计追踪，保留数据存储的副本，并查明谁曾访问过它。</translation>
    </message>
    <message>
        <source>The audit trail has no entries yet, so there is nothing to make a checkpoint of.</source>
        <translation>审计追踪尚无条目，因此无法生成检查点。</translation>
    </message>
    <message>
        <source>The installation&apos;s signing key was changed in the store, so nothing was signed. Restore the last verified backup.</source>
        <translation>本安装的签名密钥在数据存储中已被更改，因此未签署任何内容。请恢复最近一次已验证的备份。</translation>
    </message>
    <message>
        <source>Its end was cut off: %1 entries were taken into its hash tree, and %2 are left.</source>
        <translation>其末尾被截断：%1 个条目已纳入其哈希树，现存 %2 个。</translation>
    </message>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries that this store does not have: the trail was rewritten, or an older copy of the store was restored and went on. Nothing is added to the folder. Verify the trail; then choose another folder.</source>
        <translation>文件夹 %1 中有一个涵盖 %2 个条目的检查点，而本数据存储中没有：审计追踪被改写，或恢复了较旧的数据存储副本并继续使用。不会向该文件夹添加任何内容。请验证审计追踪，然后选择其他文件夹。</translation>
    </message>
    <message>
        <source>What is kept of its hash tree is not what the last checkpoint signed. Where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>保存的哈希树与最后一个检查点所签署的不符。若所有条目均成立，可用“audit rebuild-tree”重建哈希树。</translation>
    </message>
</context>
<context>
    <name>CheckpointRepository</name>
    <message>
        <source>Entries %1 to %2 of the audit trail are not all there, so nothing can be proven with them. Verify the trail.</source>
        <translation>审计追踪的条目 %1 至 %2 不完整，因此无法用它们证明任何内容。请验证审计追踪。</translation>
    </message>
    <message>
        <source>What is kept of the audit trail&apos;s hash tree was changed in the store, so no checkpoint was signed. Keep a copy of the store and verify the trail; where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>审计追踪保存的哈希树在数据存储中已被更改，因此未签署检查点。请保留数据存储的副本并验证审计追踪；若所有条目均成立，可用“audit rebuild-tree”重建哈希树。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit trail are archived, so that this can&apos;t be proven without them. Prove it with the archive, or from where the archived entries end.</source>
        <translation>审计追踪的条目 %1 至 %2 已归档，没有它们无法证明此内容。请用归档证明，或从已归档条目结束处开始证明。</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>值相同</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>小于 0.1 %</translation>
    </message>
    <message>
        <source>Outside the former limits</source>
        <translation>超出原限值</translation>
    </message>
    <message>
        <source>Former value outside the new limits</source>
        <translation>原值超出新限值</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>原名“%1”</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1：新，%2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1：已移除，原为 %2</translation>
    </message>
    <message>
        <source>%1: unchanged, %2</source>
        <translation>%1：未变，%2</translation>
    </message>
    <message>
        <source>%1: rises from %2 to %3, %4</source>
        <translation>%1：由 %2 升至 %3，%4</translation>
    </message>
    <message>
        <source>%1: falls from %2 to %3, %4</source>
        <translation>%1：由 %2 降至 %3，%4</translation>
    </message>
    <message>
        <source>%1: value stays %2</source>
        <translation>%1：值保持 %2</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>公差 %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>The day of %1</source>
        <translation>%1 的一天</translation>
    </message>
    <message>
        <source>All that stands in the trail of %1, from morning to night.</source>
        <translation>审计追踪中 %1 的全部记录，从早到晚。</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>The group “%1” is mapped to “%2”, which is no role. Choose one of the roles of this program.</source>
        <translation>组“%1”被映射到“%2”，它不是角色。请选择本程序的角色之一。</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory has 1 to %1 bytes.</source>
        <translation>搜索目录的账户的密码为 1 至 %1 字节。</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory is missing.</source>
        <translation>缺少搜索目录的账户的密码。</translation>
    </message>
    <message>
        <source>Server, certificates or the account that searches are others than before. Enter the password of that account anew, so that the stored one does not go to a server it was not meant for.</source>
        <translation>服务器、证书或搜索账户与之前不同。请重新输入该账户的密码，以免已存密码发往不应发往的服务器。</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 未保存：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>缺少值。请输入数字。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2, without unit and without marks between thousands.</source>
        <translation>“%1”不是数字。请只写数字，例如 %2，不带单位和千位分隔符。</translation>
    </message>
</context>
<context>
    <name>DriftGuard</name>
    <message>
        <source>The PLC says that recipe %1, version %2 is loaded.</source>
        <translation>PLC 显示已加载配方 %1，版本 %2。</translation>
    </message>
</context>
<context>
    <name>EmergencyDialogs</name>
    <message>
        <source>What you found</source>
        <translation>您的发现</translation>
    </message>
    <message>
        <source>Whether what was done was needed, and what is still to be put right.</source>
        <translation>所做操作是否必要，还有什么需要纠正。</translation>
    </message>
    <message>
        <source>Make a new emergency phrase</source>
        <translation>生成新的紧急短语</translation>
    </message>
    <message>
        <source>Ten new words are shown once, for a sealed envelope. A phrase from before opens nothing any more from then on.</source>
        <translation>十个新词只显示一次，用于密封信封。此前的短语从此不再有效。</translation>
    </message>
    <message>
        <source>Make the phrase</source>
        <translation>生成短语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End the emergency access of %1</source>
        <translation>结束 %1 的紧急访问</translation>
    </message>
    <message>
        <source>Whoever works under it is signed out at once, in the middle of what they do. The phrase is used up; a new one has to be prepared.</source>
        <translation>使用者会立即退出，即使操作未完。短语已用尽；须准备新的。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Sign the review of the emergency access of %1</source>
        <translation>签署对 %1 的紧急访问的审查</translation>
    </message>
    <message>
        <source>You are the first of two. A second person still has to sign.</source>
        <translation>您是两人中的第一位。还须第二人签署。</translation>
    </message>
    <message>
        <source>%1 has signed already. Your signature ends the review.</source>
        <translation>%1 已签署。您的签名将完成审查。</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>签署审查</translation>
    </message>
</context>
<context>
    <name>EmergencyRules</name>
    <message>
        <source>This emergency access is still open. Close it first, then look at all that was done.</source>
        <translation>此次紧急访问仍处于打开状态。请先关闭，再查看所有操作。</translation>
    </message>
    <message>
        <source>Two people have reviewed this emergency access already; nothing is left to sign.</source>
        <translation>已有两人审查此次紧急访问；无需再签署。</translation>
    </message>
    <message>
        <source>It was opened under your name, “%1”, so two others have to review it.</source>
        <translation>它以您的姓名“%1”打开，因此须由另外两人审查。</translation>
    </message>
    <message>
        <source>You signed this review already. The second signature is that of another person, and not of a second account.</source>
        <translation>您已签署此审查。第二个签名须由另一个人完成，不能用第二个账户。</translation>
    </message>
</context>
<context>
    <name>EmergencyWords</name>
    <message>
        <source>Open until %1</source>
        <translation>打开至 %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>Closed, to be reviewed</source>
        <translation>已关闭，待审查</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nobody yet; two people sign</source>
        <translation>尚无；须两人签署</translation>
    </message>
    <message>
        <source>%1; a second person has to sign</source>
        <translation>%1；须第二人签署</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>未准备</translation>
    </message>
    <message>
        <source>If nobody can sign in, nobody can help. Prepare a phrase and keep it in a sealed envelope. Each phrase opens once.</source>
        <translation>若无人能登录，就无人能帮忙。请准备短语并存放在密封信封中。每条短语只能打开一次。</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.</source>
        <translation>有一条封存且未使用的短语。</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused since %1. Look at the envelope&apos;s seal from time to time.</source>
        <translation>自 %1 起有一条封存且未使用的短语。请不时查看信封的封印。</translation>
    </message>
    <message>
        <source>I have looked at all that was done under this emergency access.</source>
        <translation>我已查看此次紧急访问下的所有操作。</translation>
    </message>
    <message>
        <source>Somebody works under emergency access. Ask them what for, and end it when it is no longer needed.</source>
        <translation>有人正在使用应急访问。请询问其用途，不再需要时将其结束。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 entries match.</source>
        <translation>%1 个条目匹配。</translation>
    </message>
    <message>
        <source>At least %1 entries match; all that do are written.</source>
        <translation>至少 %1 个条目匹配；所有匹配条目均会写入。</translation>
    </message>
    <message>
        <source>What is written: %1. %2 The file and its signature can be checked without this program.</source>
        <translation>写入内容：%1。%2 无需此程序即可检查该文件及其签名。</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>导出审计追踪</translation>
    </message>
</context>
<context>
    <name>ExportSignature</name>
    <message>
        <source>This is not the signature of an export, or it was cut short. It is the file that Linewarden wrote beside the export, whose name ends in .sig.</source>
        <translation>这不是导出文件的签名，或者它不完整。签名是 Linewarden 在导出文件旁写入的文件，其名称以 .sig 结尾。</translation>
    </message>
    <message>
        <source>The export says it is of %1, but its signature is not by the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>该导出文件声称来自 %1，但其签名并非出自所给的密钥：它已被更改，或来自其他安装。请勿依赖。</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was signed: it was changed after its export. Do not rely on it; ask for a new export.</source>
        <translation>文件 %1 不是所签署的文件：导出后被更改。请勿依赖；请索取新的导出文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>文件 %1 无法读取。请检查它是否存在以及您是否可以读取。</translation>
    </message>
</context>
<context>
    <name>FreshProof</name>
    <message>
        <source>You did not go on. Nothing was changed.</source>
        <translation>您未继续。未作更改。</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>请确认是您本人</translation>
    </message>
    <message>
        <source>This change asks for a fresh proof, so that nobody makes it at a console you left. It holds for five minutes.</source>
        <translation>此更改需要新的验证，以免他人在您离开的控制台上操作。五分钟内有效。</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>确认并继续</translation>
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
    <name>KeyStep</name>
    <message>
        <source>Asking the security key…</source>
        <translation>正在请求安全密钥…</translation>
    </message>
    <message>
        <source>Several keys are plugged in. Touch the one you mean.</source>
        <translation>插入了多把密钥。请触摸要用的那一把。</translation>
    </message>
    <message>
        <source>Touch your key now.</source>
        <translation>请立即触摸您的密钥。</translation>
    </message>
</context>
<context>
    <name>NameRules</name>
    <message>
        <source>This name is longer than %1 characters. Shorten it, as with initials.</source>
        <translation>此姓名超过 %1 个字符。请缩短，例如使用首字母。</translation>
    </message>
    <message>
        <source>The name has a control character (%1) in it, such as a line end or a tab. Remove it.</source>
        <translation>姓名中有控制字符（%1），如换行或制表符。请删除。</translation>
    </message>
    <message>
        <source>The name has an invisible character (%1) in it, with which one name can pass for another. Type the name anew instead of pasting it.</source>
        <translation>姓名中有不可见字符（%1），可使一个姓名冒充另一个。请重新输入，不要粘贴。</translation>
    </message>
    <message>
        <source>The name has a character (%1) in it that does not show the same everywhere. Type the name anew instead of pasting it.</source>
        <translation>姓名中有在各处显示不一致的字符（%1）。请重新输入，不要粘贴。</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be in a name. Use letters, digits, spaces and punctuation.</source>
        <translation>“%1”（%2）不能用于姓名。请使用字母、数字、空格和标点。</translation>
    </message>
    <message>
        <source>An accent (%1) stands on no letter. Type the name anew.</source>
        <translation>重音符（%1）没有依附的字母。请重新输入姓名。</translation>
    </message>
    <message>
        <source>There are too many accents on one letter. Type the name as it is written on paper.</source>
        <translation>一个字母上的重音符过多。请按纸面写法输入姓名。</translation>
    </message>
    <message>
        <source>“%1” has digits of two kinds or the same accent twice. Type the name as it is written on paper.</source>
        <translation>“%1”含有两种数字或重复的重音符。请按纸面写法输入姓名。</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets: “%2” (%3) is not of the same one as the others, even if it looks so. Type the word in one alphabet.</source>
        <translation>“%1”混用了多种字母：“%2”（%3）与其他字母不属同一种，即使看起来相同。请用一种字母输入该词。</translation>
    </message>
    <message>
        <source>This name has no letter. Enter the name as it should stand on signatures.</source>
        <translation>此姓名没有字母。请输入签名上应显示的姓名。</translation>
    </message>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>账户名为 2 至 32 个字符，可用 a 至 z、数字、点、下划线和连字符，并以字母开头。</translation>
    </message>
    <message>
        <source>The character %1 is none of these.</source>
        <translation>字符 %1 不在其中。</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>“%1”由 Linewarden 保留。请选择其他账户名。</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, which is reserved by Linewarden. Choose another account name.</source>
        <translation>“%1”与 Linewarden 保留的“%2”相似。请选择其他账户名。</translation>
    </message>
    <message>
        <source>The name is missing. Enter it as it should stand on signatures.</source>
        <translation>缺少姓名。请按签名上应显示的样子输入。</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>This is not the code that the new authenticator shows now. Type the next one it shows; when that fails too, check the clock of the phone.</source>
        <translation>这不是新验证器当前显示的验证码。请输入下一个；若仍不行，请检查手机时钟。</translation>
    </message>
    <message>
        <source>You have %1 security keys, the most there can be. Remove one that you no longer use.</source>
        <translation>您已有 %1 把安全密钥，已达上限。请移除不再使用的一把。</translation>
    </message>
    <message>
        <source>You have a security key called “%1” already. Give this one another name, so that you can tell them apart.</source>
        <translation>您已有名为“%1”的安全密钥。请为这把起另一个名称以便区分。</translation>
    </message>
    <message>
        <source>Your role demands a security key, and this is your only one. Add another one first.</source>
        <translation>您的角色要求安全密钥，而这是唯一一把。请先添加另一把。</translation>
    </message>
    <message>
        <source>This is your only second factor; without it you could not sign in. Set up an authenticator or another security key first.</source>
        <translation>这是您唯一的第二因素；没有它您将无法登录。请先设置验证器或另一把安全密钥。</translation>
    </message>
    <message>
        <source>The new authenticator was shown too long ago, or never. Have a new one shown, and type its code within 20 minutes.</source>
        <translation>新验证器的显示已过期，或从未显示。请重新显示，并在 20 分钟内输入其验证码。</translation>
    </message>
    <message>
        <source>A security key needs a name of 1 to %1 visible characters, such as “Blue key”.</source>
        <translation>安全密钥名称须为 1 至 %1 个可见字符，例如“蓝色密钥”。</translation>
    </message>
    <message>
        <source>The security key was asked too long ago, or never. Start adding it again.</source>
        <translation>对安全密钥的请求已过期，或从未发出。请重新开始添加。</translation>
    </message>
    <message>
        <source>You have no such security key. Look at your account anew.</source>
        <translation>您没有此安全密钥。请重新查看您的账户。</translation>
    </message>
    <message>
        <source>Your signing key was replaced at another place meanwhile. Nothing was changed here; look at your account and try again.</source>
        <translation>您的签名密钥在此期间已在别处被替换。此处未作更改；请查看账户后重试。</translation>
    </message>
    <message>
        <source>Your password belongs to the plant&apos;s directory. Change it there, the way you do for your computer; it holds here from the next sign-in on.</source>
        <translation>您的密码属于工厂目录。请在那里更改，如同更改电脑密码；自下次登录起在此生效。</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>这就是您当前的密码。请选择其他密码。</translation>
    </message>
    <message>
        <source>Your account is not there any more. Ask an administrator.</source>
        <translation>您的账户已不存在。请联系系统管理员。</translation>
    </message>
    <message>
        <source>The emergency account is nobody&apos;s own: it has neither password nor second factor. Sign in with your own account to change yours.</source>
        <translation>紧急账户不属于任何人：它没有密码，也没有第二因素。请用自己的账户登录以更改自己的信息。</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>A quotation mark is not in its place, or a cell is too long. Copy the cells again.</source>
        <translation>引号位置不对，或单元格过长。请重新复制单元格。</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns from here on. Choose a cell further left, or copy fewer.</source>
        <translation>有 %1 个单元格，但从此处起只有 %2 列。请选择更靠左的单元格，或复制较少的单元格。</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>“%1”看起来像公式，电子表格会执行它。若是文本，请在前面加撇号。</translation>
    </message>
    <message>
        <source>The text is too long, or no text that could be read. Copy only the cells.</source>
        <translation>文本过长，或没有可读的文本。请只复制单元格。</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>没有可粘贴的单元格。请先复制电子表格的行。</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>参数超过 %1 个。请拆分配方。</translation>
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
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>账户“%1”已存在。请选择其他账户名。</translation>
    </message>
    <message>
        <source>This is your own account, and nobody disables or resets their own. Ask another administrator; what is yours to change is under “My account”.</source>
        <translation>这是您自己的账户，任何人不得停用或重置自己的账户。请联系另一位系统管理员；您可更改的内容在“我的账户”中。</translation>
    </message>
    <message>
        <source>The account “%1” is disabled already.</source>
        <translation>账户“%1”已停用。</translation>
    </message>
    <message>
        <source>The account “%1” is enabled already.</source>
        <translation>账户“%1”已启用。</translation>
    </message>
    <message>
        <source>The password of “%1” is kept in the plant&apos;s directory. It is reset there, by those who run the directory.</source>
        <translation>“%1”的密码保存在工厂目录中，由目录管理者在那里重置。</translation>
    </message>
    <message>
        <source>A reset takes the privileged roles off until a second person confirms them. %1 If nobody else can hold it, open the emergency access: its resets leave the roles as they are.</source>
        <translation>重置会收回特权角色，直至第二人确认。%1 若无他人可持有，请打开紧急访问：它的重置不影响角色。</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can invite more.</source>
        <translation>此安装已有账户。系统管理员可邀请更多人。</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <translation>账户“%1”：%2</translation>
    </message>
    <message>
        <source>The first account of an installation is an administrator.</source>
        <translation>安装的首个账户须为系统管理员。</translation>
    </message>
    <message>
        <source>Nobody is to be invited.</source>
        <translation>没有要邀请的人。</translation>
    </message>
    <message>
        <source>These are %1 people; %2 at a time are the most. Split the list.</source>
        <translation>共 %1 人；一次最多 %2 人。请拆分列表。</translation>
    </message>
    <message>
        <source>There is no such account. Look at the list of people again; it may have changed meanwhile.</source>
        <translation>没有此账户。请重新查看人员列表；它可能已有变化。</translation>
    </message>
    <message>
        <source>“%1” looks like the account “%2”, which is there already. Choose a name that cannot be taken for it.</source>
        <translation>“%1”与已有账户“%2”相似。请选择不会混淆的名称。</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, the name of account “%3”. If these are two people, add what tells them apart, such as “(Laboratory)”; one person has one account.</source>
        <translation>“%1”与账户“%3”的姓名“%2”相似。若为两人，请加上区别，如“（实验室）”；一人一个账户。</translation>
    </message>
    <message>
        <source>Stopped. Nobody was invited.</source>
        <translation>已停止。未邀请任何人。</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>The file is larger than 1 MiB, which no list of people is. Choose the right file, or split it.</source>
        <translation>文件大于 1 MiB，人员列表不会这么大。请选择正确的文件或将其拆分。</translation>
    </message>
    <message>
        <source>There is nobody in the file. Each line after the first is a person.</source>
        <translation>文件中没有人员。首行之后每行为一人。</translation>
    </message>
    <message>
        <source>There is a NUL character in this line. Save the file anew as “CSV UTF-8”.</source>
        <translation>此行含有 NUL 字符。请将文件重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This line is not UTF-8, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>此行不是 UTF-8，无法识别其文字。请将文件重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>首行为列名：%1。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>“%1” is no column of a list of people.</source>
        <translation>“%1”不是人员列表的列。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列“%1”出现两次。</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>列过多。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>There are more than %1 people in the file. Split it.</source>
        <translation>文件中超过 %1 人。请拆分。</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows in the file was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>此处开始的引号没有闭合；其后的内容未读取。请闭合，若属于文本则写两次。</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a field. Put the whole field in quotation marks and write those within twice.</source>
        <translation>字段中间有引号。请将整个字段放入引号，并将内部引号写两次。</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>有字段超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The line has %1 fields, but there are %2 columns. Put a field in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>此行有 %1 个字段，但共有 %2 列。若逗号或分号属于文本，请将字段放入引号。</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Remove the character that it begins with.</source>
        <translation>“%1”像是公式，电子表格会执行它。请删除开头的字符。</translation>
    </message>
    <message>
        <source>“%1” is in line %2 already. Each person has an account name of their own.</source>
        <translation>“%1”已在第 %2 行。每人有各自的账户名。</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3. Choose a name that cannot be taken for another.</source>
        <translation>“%1”与第 %3 行的“%2”相似。请选择不会混淆的名称。</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3, and nobody could tell their signatures apart. Add an initial or a second name.</source>
        <translation>“%1”与第 %3 行的“%2”相似，签名将无法区分。请加上首字母或第二个名字。</translation>
    </message>
    <message>
        <source>“%1” is no role. The roles are: %2.</source>
        <translation>“%1”不是角色。角色有：%2。</translation>
    </message>
    <message>
        <source>This person has no role and could do nothing. The roles are: %1.</source>
        <translation>此人没有角色，将无法进行任何操作。角色有：%1。</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already, or looks like it: “%3” (%4).</source>
        <translation>“%1”（%2）已存在，或与其相似：“%3”（%4）。</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>This plant</source>
        <translation>本工厂</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s)</source>
        <translation>
            <numerusform>%n 把安全密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>验证器</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Watches the lines.</source>
        <translation>观察产线。</translation>
    </message>
    <message>
        <source>Runs a shift; sees who has access.</source>
        <translation>管理班次；可查看谁有访问权。</translation>
    </message>
    <message>
        <source>Works on the process and its values.</source>
        <translation>负责工艺及其数值。</translation>
    </message>
    <message>
        <source>Judges what the process makes.</source>
        <translation>评判工艺的产出。</translation>
    </message>
    <message>
        <source>Looks after machines and this program.</source>
        <translation>维护机器和本程序。</translation>
    </message>
    <message>
        <source>Watches over access; confirms and reviews roles.</source>
        <translation>监督访问；确认并审查角色。</translation>
    </message>
    <message>
        <source>Manages accounts, roles and settings.</source>
        <translation>管理账户、角色和设置。</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>读取一切，不作更改。</translation>
    </message>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 可以：%2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>they made a new one</source>
        <translation>本人生成了新密钥</translation>
    </message>
    <message>
        <source>their password was reset</source>
        <translation>密码被重置</translation>
    </message>
    <message>
        <source>their password in the directory changed</source>
        <translation>目录中的密码已更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Anna Rossi (rossi)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>已重置</translation>
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
    <message>
        <source>invite, disable and reset accounts</source>
        <translation>邀请、停用和重置账户</translation>
    </message>
    <message>
        <source>change your own account</source>
        <translation>更改自己的账户</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>授予和收回角色</translation>
    </message>
    <message>
        <source>confirm changes of privileged roles</source>
        <translation>确认特权角色的更改</translation>
    </message>
    <message>
        <source>end sessions of others</source>
        <translation>结束他人的会话</translation>
    </message>
    <message>
        <source>review who holds which role</source>
        <translation>审查谁持有哪些角色</translation>
    </message>
    <message>
        <source>change what roles demand at sign-in</source>
        <translation>更改角色的登录要求</translation>
    </message>
    <message>
        <source>connect the plant&apos;s directory</source>
        <translation>连接工厂目录</translation>
    </message>
    <message>
        <source>prepare emergency access</source>
        <translation>准备紧急访问</translation>
    </message>
    <message>
        <source>review emergency access</source>
        <translation>审查紧急访问</translation>
    </message>
    <message>
        <source>acknowledge security notices</source>
        <translation>确认安全通知</translation>
    </message>
    <message>
        <source>write recipes and submit them</source>
        <translation>编写并提交配方</translation>
    </message>
    <message>
        <source>sign recipes for the process</source>
        <translation>为工艺签署配方</translation>
    </message>
    <message>
        <source>sign recipes for quality and withdraw them</source>
        <translation>为质量签署配方并撤回配方</translation>
    </message>
    <message>
        <source>load recipes into a PLC</source>
        <translation>将配方下载到 PLC</translation>
    </message>
    <message>
        <source>acknowledge alarms</source>
        <translation>确认报警</translation>
    </message>
    <message>
        <source>shelve alarms</source>
        <translation>搁置报警</translation>
    </message>
    <message>
        <source>take alarms out of service</source>
        <translation>将报警退出服务</translation>
    </message>
    <message>
        <source>silence the sound of alarms</source>
        <translation>关闭报警声音</translation>
    </message>
    <message>
        <source>move old entries of the audit trail to an archive</source>
        <translation>将审计追踪的旧条目移入归档</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Authenticator or security key</source>
        <translation>验证器或安全密钥</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>A security key is no longer demanded.</source>
        <translation>不再要求安全密钥。</translation>
    </message>
    <message>
        <source>The console locks later: after %1 in place of %2.</source>
        <translation>控制台更晚锁定：%1 后，原为 %2。</translation>
    </message>
    <message>
        <source>Sessions last longer: %1 in place of %2.</source>
        <translation>会话更长：%1，原为 %2。</translation>
    </message>
    <message>
        <source>Several sessions at one workstation are allowed.</source>
        <translation>允许在一个工作站上有多个会话。</translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Means and EWMA</source>
        <translation>均值与 EWMA</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>the EWMA, %1, is above its limit %2</source>
        <translation>EWMA %1 高于其限值 %2</translation>
    </message>
    <message>
        <source>the EWMA, %1, is below its limit %2</source>
        <translation>EWMA %1 低于其限值 %2</translation>
    </message>
    <message>
        <source>the upper CUSUM, %1, is above h = %2</source>
        <translation>上 CUSUM %1 高于 h = %2</translation>
    </message>
    <message>
        <source>the lower CUSUM, %1, is above h = %2</source>
        <translation>下 CUSUM %1 高于 h = %2</translation>
    </message>
    <message>
        <source>Learning: %1 of %2 subgroups. Until then nothing is judged.</source>
        <translation>学习中：%1/%2 个子组。在此之前不作判断。</translation>
    </message>
    <message>
        <source>In order: no shift of the mean</source>
        <translation>正常：均值无偏移</translation>
    </message>
    <message>
        <source>The mean has shifted</source>
        <translation>均值已偏移</translation>
    </message>
    <message>
        <source>Paused: the line stands, or there are no good values</source>
        <translation>已暂停：产线停止，或没有良好的值</translation>
    </message>
    <message>
        <source>being learnt (%1 of %2)</source>
        <translation>正在学习（%1/%2）</translation>
    </message>
    <message>
        <source>Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; a subgroup each %7; learnt from %8 of %9</source>
        <translation>目标 %1；λ %2，L %3；k %4 σ，h %5 σ；σ %6；每 %7 一个子组；已从 %9 个中的 %8 个学习</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且 %2</translation>
    </message>
    <message>
        <source>Signal at %1: %2.</source>
        <translation>%1 处的信号：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The %n subgroup(s) since %1 have a mean of %2, %3 from the target.</source>
        <translation>
            <numerusform>自 %1 以来的 %n 个子组均值为 %2，与目标相差 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1：均值 %2</translation>
    </message>
    <message>
        <source>%1, EWMA %2 within %3 to %4, CUSUM upper %5, lower %6</source>
        <translation>%1，EWMA %2，范围 %3 至 %4，CUSUM 上 %5，下 %6</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message>
        <source>%1 cannot be read. Choose a file that you may read.</source>
        <translation>无法读取 %1。请选择您有权读取的文件。</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of this program. Choose a file that was saved as a checkpoint, or one of the outside folder.</source>
        <translation>%1 中没有此程序的检查点。请选择保存为检查点的文件，或外部文件夹中的检查点文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, the most that is read. Copy the checkpoints to verify against into a file of their own, and choose that one.</source>
        <translation>%1 大于 16 MiB，超出可读取的上限。请将用于验证的检查点复制到单独的文件中，再选择该文件。</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands in the audit trail, so that others understand it later.</source>
        <translation>记入审计追踪，便于他人日后理解。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>A reason is missing. Say in a few words why: it stands in the audit trail.</source>
        <translation>缺少原因。请简要说明：它会记入审计追踪。</translation>
    </message>
    <message>
        <source>This needs at least %1 characters: it stands in the audit trail, and others have to understand it. Write some more.</source>
        <translation>至少需要 %1 个字符：它会记入审计追踪，他人须能理解。请再写一些。</translation>
    </message>
    <message>
        <source>This is %1 characters long; %2 are the most. Shorten it.</source>
        <translation>此处有 %1 个字符；最多 %2 个。请缩短。</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen, such as line ends or marks of the direction of writing. Type it anew on one line.</source>
        <translation>文本含有不可见字符，如换行或书写方向标记。请在一行内重新输入。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Signed by process</source>
        <translation>工艺已签名</translation>
    </message>
    <message>
        <source>Signed by quality</source>
        <translation>质量已签名</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Approved for the process</source>
        <translation>已就工艺批准</translation>
    </message>
    <message>
        <source>Released for production</source>
        <translation>已放行用于生产</translation>
    </message>
    <message>
        <source>Withdrawn from production</source>
        <translation>已从生产中撤回</translation>
    </message>
</context>
<context>
    <name>RecipeActRules</name>
    <message>
        <source>A draft is not signed. Submit it first.</source>
        <translation>草稿不签名。请先提交。</translation>
    </message>
    <message>
        <source>This version does not wait for a signature.</source>
        <translation>此版本不等待签名。</translation>
    </message>
    <message>
        <source>Version %1 is a draft already. Edit that one, or discard it.</source>
        <translation>版本 %1 已是草稿。请编辑它，或将其丢弃。</translation>
    </message>
    <message>
        <source>You wrote this version. Somebody else signs it.</source>
        <translation>此版本由您编写。须由他人签名。</translation>
    </message>
    <message>
        <source>You gave the first signature. Somebody else gives the second.</source>
        <translation>您已给出第一个签名。第二个须由他人给出。</translation>
    </message>
    <message>
        <source>Only the effective version of a recipe can be loaded into a PLC.</source>
        <translation>只有配方的生效版本可以下载到 PLC。</translation>
    </message>
    <message>
        <source>This version does not verify: it is not loaded. Look at its checks.</source>
        <translation>此版本未通过验证：不会下载。请查看其检查项。</translation>
    </message>
    <message>
        <source>Only a signed or effective version can be withdrawn.</source>
        <translation>只有已签名或已生效的版本可以撤回。</translation>
    </message>
</context>
<context>
    <name>RecipeApproval</name>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>没有这样的配方版本。请刷新列表。</translation>
    </message>
    <message>
        <source>%1, line %2, version %3</source>
        <translation>%1，产线 %2，版本 %3</translation>
    </message>
    <message>
        <source>This version does not wait for a signature any more: it is in the state “%1” now. Nothing was changed.</source>
        <translation>此版本不再等待签名：其状态现为“%1”。未作任何更改。</translation>
    </message>
    <message>
        <source>Version %1 is not what you were shown any more, so nothing was signed.</source>
        <translation>版本 %1 已不是向您显示的内容，因此未签名。</translation>
    </message>
    <message>
        <source>Version %1 was submitted meanwhile.</source>
        <translation>版本 %1 在此期间已提交。</translation>
    </message>
    <message>
        <source>Look at what changed and sign again.</source>
        <translation>请查看变化后再次签名。</translation>
    </message>
    <message>
        <source>%1 cannot become effective: %2 Nothing was changed.</source>
        <translation>%1 无法生效：%2 未作任何更改。</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>更新的版本已取代它。</translation>
    </message>
</context>
<context>
    <name>RecipeChecks</name>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1长于 %2 个字符。请缩短。</translation>
    </message>
    <message>
        <source>%1 contains control or invisible characters. Type it anew.</source>
        <translation>%1包含控制字符或不可见字符。请重新输入。</translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation>%1不是有限数。请输入数字。</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The low limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>The high limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>The tolerance is negative. Enter 0 or more.</source>
        <translation>公差为负。请输入 0 或更大。</translation>
    </message>
    <message>
        <source>The low limit is above the high limit. Exchange or correct them.</source>
        <translation>下限高于上限。请交换或更正。</translation>
    </message>
    <message>
        <source>The value is below its low limit.</source>
        <translation>值低于其下限。</translation>
    </message>
    <message>
        <source>The value is above its high limit.</source>
        <translation>值高于其上限。</translation>
    </message>
    <message>
        <source>The tag has no unit, so this has to be empty.</source>
        <translation>该标签没有单位，因此此处须为空。</translation>
    </message>
    <message>
        <source>The tag&apos;s unit is “%1”. Enter the value in it.</source>
        <translation>该标签的单位是“%1”。请以此单位输入值。</translation>
    </message>
    <message>
        <source>The tag is a switch: enter 0 for off or 1 for on.</source>
        <translation>该标签是开关：输入 0 表示关，1 表示开。</translation>
    </message>
    <message>
        <source>The value is outside the tag&apos;s range of %1 to %2.</source>
        <translation>值超出标签的范围 %1 至 %2。</translation>
    </message>
    <message>
        <source>There is no tag, so the value has nowhere to go. Choose one.</source>
        <translation>没有标签，因此值无处可写。请选择一个。</translation>
    </message>
    <message>
        <source>The plant file has no tag “%1”. Choose another one.</source>
        <translation>工厂文件中没有标签“%1”。请选择其他标签。</translation>
    </message>
    <message>
        <source>A recipe may not write the tag “%1”. Choose a set point that the plant file calls writable.</source>
        <translation>配方不得写入标签“%1”。请选择工厂文件中标为可写的设定值。</translation>
    </message>
    <message>
        <source>The tag “%1” belongs to another line.</source>
        <translation>标签“%1”属于另一条产线。</translation>
    </message>
    <message>
        <source>The product is missing. Enter what is made.</source>
        <translation>缺少产品。请输入所生产的产品。</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>工厂文件中没有产线“%1”。请选择产线。</translation>
    </message>
    <message>
        <source>There are no parameters. Add at least one.</source>
        <translation>没有参数。请至少添加一个。</translation>
    </message>
    <message>
        <source>A step has no name. Name or remove it.</source>
        <translation>有步骤没有名称。请命名或移除。</translation>
    </message>
    <message>
        <source>Two steps are called “%1”. Rename one.</source>
        <translation>有两个步骤名为“%1”。请重命名其中一个。</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>参数超过 %1 个。请拆分配方。</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>步骤超过 %1 个。</translation>
    </message>
    <message>
        <source>There are more than %1 attachments.</source>
        <translation>附件超过 %1 个。</translation>
    </message>
    <message>
        <source>A step&apos;s name</source>
        <translation>步骤的名称</translation>
    </message>
    <message>
        <source>A step&apos;s note</source>
        <translation>步骤的备注</translation>
    </message>
    <message>
        <source>The parameter has no name.</source>
        <translation>参数没有名称。</translation>
    </message>
    <message>
        <source>Another parameter is called “%1” too.</source>
        <translation>另一个参数也名为“%1”。</translation>
    </message>
    <message>
        <source>There is no step “%1”. Add or choose one.</source>
        <translation>没有步骤“%1”。请添加或选择一个。</translation>
    </message>
    <message>
        <source>Another parameter writes the tag “%1” too.</source>
        <translation>另一个参数也写入标签“%1”。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 以及另外 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeComparison</name>
    <message>
        <source>as soon as both have signed</source>
        <translation>双方签名后立即</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters change</source>
        <translation>
            <numerusform>%n 个参数变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n 个移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross a former limit</source>
        <translation>
            <numerusform>%n 个越过原限值</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the header changes.</source>
        <translation>只有表头变化。</translation>
    </message>
</context>
<context>
    <name>RecipeCsv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no recipe is. Choose the right file.</source>
        <translation>文件大于 4 MiB，配方不会如此大。请选择正确的文件。</translation>
    </message>
    <message>
        <source>The file is empty. The first line names the columns: %1.</source>
        <translation>文件为空。第一行须为列名：%1。</translation>
    </message>
    <message>
        <source>The text is longer than any recipe is. Copy only its cells.</source>
        <translation>文本比任何配方都长。请只复制其单元格。</translation>
    </message>
    <message>
        <source>The text has half a character in it. Copy the cells again.</source>
        <translation>文本中有半个字符。请重新复制单元格。</translation>
    </message>
    <message>
        <source>This is not UTF-8 text, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>这不是 UTF-8 文本，无法识别其字符。请将文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>“%1” is no column of a recipe. The columns are: %2.</source>
        <translation>“%1”不是配方的列。可用的列：%2。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <translation>列“%1”出现两次。请移除一个。</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it; the columns are: %2.</source>
        <translation>缺少列“%1”。请添加；可用的列：%2。</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe; what follows was not read.</source>
        <translation>参数超过 %1 个。请拆分配方；其后的内容未读取。</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>没有可粘贴的单元格。请先复制电子表格的行。</translation>
    </message>
    <message>
        <source>There is no parameter in the file. Each line after the first is one.</source>
        <translation>文件中没有参数。第一行之后每行一个参数。</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>此处开始的引号没有闭合；其后的内容未读取。请将其闭合，若属于文本则写两次。</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a cell. Remove it, or put the whole cell in quotation marks and write those within twice.</source>
        <translation>单元格中间有引号。请移除，或将整个单元格放入引号并把其中的引号写两次。</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters. Shorten it.</source>
        <translation>有单元格长于 %1 个字符。请缩短。</translation>
    </message>
    <message>
        <source>There are more than %1 cells in this line. Remove those too many.</source>
        <translation>此行的单元格超过 %1 个。请移除多余的。</translation>
    </message>
    <message>
        <source>The line has %1 cells, but there are %2 columns. Put a cell in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>此行有 %1 个单元格，但只有 %2 列。若逗号或分号属于文本，请将单元格放入引号。</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>缺少值。请输入数字。</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>“%1”看起来像公式，电子表格会执行它。若是文本，请在前面加撇号。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as 1250 or 12.5, without unit and without marks between thousands.</source>
        <translation>“%1”不是数字。请只写数字，例如 1250 或 12.5，不带单位和千位分隔符。</translation>
    </message>
    <message>
        <source>“%1” is too large or too small a number. Correct it.</source>
        <translation>“%1”是过大或过小的数字。请更正。</translation>
    </message>
    <message>
        <source>“%1” has a comma, which parts the columns in this file. Write a point.</source>
        <translation>“%1”含有逗号，而逗号在此文件中分隔列。请写小数点。</translation>
    </message>
    <message>
        <source>“%1” is written with “%2”, but numbers before it with “%3”, so it is not sure what is meant. Write all numbers alike.</source>
        <translation>“%1”使用“%2”书写，而之前的数字使用“%3”，因此含义不确定。请以相同方式书写所有数字。</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>The product is missing or begins or ends with a space. Enter what is made.</source>
        <translation>缺少产品，或以空格开头或结尾。请输入所生产的产品。</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>工厂文件中没有产线“%1”。请选择产线。</translation>
    </message>
    <message>
        <source>This cannot be kept; nothing was stored.</source>
        <translation>这无法保存；未存储任何内容。</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be kept: it has to be 1 to %1 characters long, without / \ : * ? &quot; &lt; &gt; | and not begin with a dot.</source>
        <translation>文件名无法保存：须为 1 至 %1 个字符，不含 / \ : * ? &quot; &lt; &gt; | 且不以点开头。</translation>
    </message>
    <message>
        <source>The file is empty or larger than %1 MiB; it was not attached.</source>
        <translation>文件为空或大于 %1 MiB；未附加。</translation>
    </message>
    <message>
        <source>This recipe has no effective version. Have one signed first.</source>
        <translation>此配方没有生效版本。请先使一个版本签名。</translation>
    </message>
    <message>
        <source>There is no parameter of that name.</source>
        <translation>没有该名称的参数。</translation>
    </message>
    <message>
        <source>This version has no such attachment.</source>
        <translation>此版本没有这样的附件。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the file that was signed. Do not use it.</source>
        <translation>附件“%1”不是已签名的文件。请勿使用。</translation>
    </message>
    <message>
        <source>The signatures can be wanted within 1 hour to 90 days.</source>
        <translation>签名期限可为 1 小时至 90 天。</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>没有这样的配方版本。请刷新列表。</translation>
    </message>
    <message>
        <source>This recipe has a draft already: version %1 by %2. Go on with that one, or discard it first.</source>
        <translation>此配方已有草稿：版本 %1，由 %2 编写。请继续使用它，或先将其丢弃。</translation>
    </message>
    <message>
        <source>Version %1 is no draft any more (“%2”) and never changes again. Begin a new version from it.</source>
        <translation>版本 %1 已不是草稿（“%2”），不会再更改。请由它开始新版本。</translation>
    </message>
    <message>
        <source>%1 saved this draft meanwhile, so nothing was changed. Load it anew and enter your changes again.</source>
        <translation>%1 在此期间保存了此草稿，因此未作任何更改。请重新加载并再次输入您的更改。</translation>
    </message>
    <message>
        <source>There is an attachment “%1” already. Remove it first.</source>
        <translation>已有附件“%1”。请先将其移除。</translation>
    </message>
    <message>
        <source>A version has at most %1 attachments.</source>
        <translation>一个版本最多有 %1 个附件。</translation>
    </message>
    <message>
        <source>Version %1 was submitted</source>
        <translation>版本 %1 已提交</translation>
    </message>
    <message>
        <source>The recipe cannot be submitted like this; nothing was changed.</source>
        <translation>配方无法这样提交；未作任何更改。</translation>
    </message>
    <message>
        <source>A recipe keeps its product and line. Copy the version for another one.</source>
        <translation>配方保持其产品和产线。请为其他配方复制该版本。</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>What the store keeps of this recipe is not what the program wrote. Do not use it; restore it from a copy and look for who changed the store.</source>
        <translation>存储中此配方的内容不是程序所写的。请勿使用；请从副本恢复，并查明谁更改了存储。</translation>
    </message>
</context>
<context>
    <name>RecipeDownload</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Former set restored</source>
        <translation>已恢复原设定</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The plant file has no writable tag “%1” any more, so “%2” has nowhere to go. Make a new version of the recipe.</source>
        <translation>工厂文件中不再有可写标签“%1”，因此“%2”无处可写。请制作配方的新版本。</translation>
    </message>
    <message>
        <source>All values are in the PLC, read back and compared.</source>
        <translation>所有值均在 PLC 中，已回读并比较。</translation>
    </message>
    <message>
        <source>The former values are in the PLC again, read back and compared.</source>
        <translation>原来的值已重新在 PLC 中，已回读并比较。</translation>
    </message>
    <message>
        <source>In the PLC as wanted: %1.</source>
        <translation>已按要求在 PLC 中：%1。</translation>
    </message>
    <message>
        <source>In the PLC, but another value than was written: %1.</source>
        <translation>在 PLC 中，但与所写的值不同：%1。</translation>
    </message>
    <message>
        <source>Perhaps in the PLC, its answer did not come: %1.</source>
        <translation>可能在 PLC 中，未收到其应答：%1。</translation>
    </message>
    <message>
        <source>Not changed: %1.</source>
        <translation>未更改：%1。</translation>
    </message>
    <message>
        <source>Give the order that the recipe is loaded for, 1 to %1 characters.</source>
        <translation>请给出加载配方所对应的订单，1 至 %1 个字符。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>堵塞</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>in cleaning</source>
        <translation>清洗</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>The version is effective; both signatures are verified.</source>
        <translation>该版本已生效；两个签名均已验证。</translation>
    </message>
    <message>
        <source>The PLC “%1” is not connected. Check its power and the network.</source>
        <translation>PLC“%1”未连接。请检查其电源和网络。</translation>
    </message>
    <message>
        <source>The PLC does not tell what it holds in “%1”, so a failed write could not be taken back. Check the PLC.</source>
        <translation>PLC 未告知“%1”中的值，因此写入失败时无法撤回。请检查 PLC。</translation>
    </message>
    <message>
        <source>The PLC is connected and tells what it holds.</source>
        <translation>PLC 已连接，并告知其持有的值。</translation>
    </message>
    <message>
        <source>The plant file has no such line.</source>
        <translation>工厂文件中没有这条产线。</translation>
    </message>
    <message>
        <source>The state of the line is not known now. Check the PLC.</source>
        <translation>现在不知道产线的状态。请检查 PLC。</translation>
    </message>
    <message>
        <source>The line is %1.</source>
        <translation>产线状态：%1。</translation>
    </message>
    <message>
        <source>The line is %1, and may not be loaded then. Bring it to a stop or a changeover first.</source>
        <translation>产线状态：%1，此时不得加载。请先使其停止或换型。</translation>
    </message>
    <message>
        <source>“%1” is beyond its outer limit. Put that right first.</source>
        <translation>“%1”超出其外限。请先纠正。</translation>
    </message>
    <message>
        <source>A critical notice stands unacknowledged: %1</source>
        <translation>有一条未确认的严重通知：%1</translation>
    </message>
    <message>
        <source>No critical alarm stands for this line.</source>
        <translation>此产线没有严重报警。</translation>
    </message>
    <message>
        <source>The PLC keeps the recipe&apos;s mark, written last.</source>
        <translation>PLC 保存配方标记，最后写入。</translation>
    </message>
    <message>
        <source>The plant file names no marks for this line: whether another recipe is loaded cannot be told afterwards.</source>
        <translation>工厂文件未为此产线指定标记：事后无法得知是否加载了其他配方。</translation>
    </message>
    <message>
        <source>This line is being loaded at this moment. Wait for its end.</source>
        <translation>此产线此刻正在加载。请等待其结束。</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>未写入任何内容。%1</translation>
    </message>
    <message>
        <source>There is no such download. Refresh the list.</source>
        <translation>没有这样的下载。请刷新列表。</translation>
    </message>
    <message>
        <source>Only the last download of a line, if it failed or was stopped, can be taken back. Nothing was written.</source>
        <translation>只有产线的最后一次下载，且失败或被停止时，才能撤回。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed in the PLC, so there is nothing to restore.</source>
        <translation>PLC 中没有任何更改，因此没有可恢复的内容。</translation>
    </message>
    <message>
        <source>What was in the PLC before is not known for: %1. Nothing was written; load a recipe instead.</source>
        <translation>不知道以下各项之前在 PLC 中的值：%1。未写入任何内容；请改为加载配方。</translation>
    </message>
    <message>
        <source>%1 loads this line at this moment, at another workstation. Nothing was written.</source>
        <translation>%1 此刻正在另一工作站加载此产线。未写入任何内容。</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>工厂文件中没有这样的标签。</translation>
    </message>
    <message>
        <source>It was written, but is another value now.</source>
        <translation>已写入，但现在是另一个值。</translation>
    </message>
    <message>
        <source>It was written, but cannot be read any more.</source>
        <translation>已写入，但无法再读取。</translation>
    </message>
    <message>
        <source>This could not be kept in the store: %1</source>
        <translation>这无法保存到存储中：%1</translation>
    </message>
    <message>
        <source>The program ended when it may have been written.</source>
        <translation>程序结束时它可能正在写入。</translation>
    </message>
    <message>
        <source>It was stopped, as the audit trail could not be written: %1</source>
        <translation>已停止，因为无法写入审计追踪：%1</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>缺少成员“%1”。请添加。</translation>
    </message>
    <message>
        <source>The member “%1” is %2, but must be %3.</source>
        <translation>成员“%1”是%2，但必须是%3。</translation>
    </message>
    <message>
        <source>There must be no member “%1” here. Remove it, or correct how it is written; the members are: %2.</source>
        <translation>此处不得有成员“%1”。请移除，或更正其写法；可用的成员：%2。</translation>
    </message>
    <message>
        <source>The format is “%1”, which this version does not know: it reads “%2”. Choose another file, or use a newer version.</source>
        <translation>格式为“%1”，此版本不认识：它读取“%2”。请选择其他文件，或使用更新的版本。</translation>
    </message>
    <message>
        <source>“%1” (effectiveFrom) is no time in UTC. Write it as 2026-01-31T08:15:00Z.</source>
        <translation>“%1”（effectiveFrom）不是 UTC 时间。请写为 2026-01-31T08:15:00Z。</translation>
    </message>
    <message>
        <source>There are more than %1 steps. Split the recipe.</source>
        <translation>步骤超过 %1 个。请拆分配方。</translation>
    </message>
    <message>
        <source>Step %1: </source>
        <translation>步骤 %1：</translation>
    </message>
    <message>
        <source>This is %1, but must be an object.</source>
        <translation>这是%1，但必须是对象。</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>参数超过 %1 个。请拆分配方。</translation>
    </message>
    <message>
        <source>This is %1, but a recipe is an object. Choose the right file.</source>
        <translation>这是%1，但配方是一个对象。请选择正确的文件。</translation>
    </message>
    <message>
        <source>The recipe cannot be read from this file. Correct the file and try again:</source>
        <translation>无法从此文件读取配方。请更正文件后重试：</translation>
    </message>
</context>
<context>
    <name>RecipePaper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State when printed</source>
        <translation>打印时的状态</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Not verified when printed</source>
        <translation>打印时未验证</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>编辑者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印于</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, who</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>配方公式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, its note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attachments, with their SHA-256</source>
        <translation>附件及其 SHA-256</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>This version is not signed.</source>
        <translation>此版本未签名。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed</source>
        <translation>所签内容的 SHA-256</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2 · %3 · printed %4 by %5</source>
        <translation>Linewarden · %1 · %2 · %3 · 由 %5 打印于 %4</translation>
    </message>
</context>
<context>
    <name>RecipePdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 未保存：%2。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
</context>
<context>
    <name>RecipeRepository</name>
    <message>
        <source>This signature was given at another workstation meanwhile. Nothing was signed; look at the version again.</source>
        <translation>此签名在此期间已在另一工作站给出。未签名；请再次查看该版本。</translation>
    </message>
</context>
<context>
    <name>RecipeRules</name>
    <message>
        <source>Only a version that is signed or effective can be withdrawn; this one is in the state “%1”.</source>
        <translation>只有已签名或已生效的版本可以撤回；此版本的状态为“%1”。</translation>
    </message>
    <message>
        <source>This version does not wait for this signature: it is in the state “%1” now. Nothing was signed; look at it again.</source>
        <translation>此版本不等待此签名：其状态现为“%1”。未签名；请再次查看。</translation>
    </message>
    <message>
        <source>You wrote or edited this version, so somebody else has to sign it.</source>
        <translation>此版本由您编写或编辑，因此须由他人签名。</translation>
    </message>
    <message>
        <source>You gave the first signature, so somebody else has to give the second.</source>
        <translation>您已给出第一个签名，因此第二个须由他人给出。</translation>
    </message>
</context>
<context>
    <name>RecipeRun</name>
    <message>
        <source>Mark, cleared</source>
        <translation>标记，已清除</translation>
    </message>
    <message>
        <source>Mark of what is loaded</source>
        <translation>所加载内容的标记</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Reads back differently</source>
        <translation>回读不一致</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The PLC still holds what it held before.</source>
        <translation>PLC 仍持有之前的值。</translation>
    </message>
    <message>
        <source>In the PLC, read back and the same.</source>
        <translation>在 PLC 中，回读一致。</translation>
    </message>
    <message>
        <source>The PLC confirmed the write, but holds another value.</source>
        <translation>PLC 已确认写入，但持有另一个值。</translation>
    </message>
    <message>
        <source>It was sent, but no answer that can be trusted came: the PLC may hold the old value or the new one.</source>
        <translation>已发送，但未收到可信的应答：PLC 可能持有旧值或新值。</translation>
    </message>
    <message numerus="yes">
        <source>The PLC holds all %n value(s) already.</source>
        <translation>
            <numerusform>PLC 已持有全部 %n 个值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) change; the others are in the PLC already.</source>
        <translation>
            <numerusform>%n 个值中有 %1 个变化；其余已在 PLC 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are being written.</source>
        <translation>正在写入各值。</translation>
    </message>
    <message>
        <source>All values are in the PLC. Each was read back and compared, and the marks name this version.</source>
        <translation>所有值均在 PLC 中。每个值都已回读并比较，标记指明此版本。</translation>
    </message>
    <message>
        <source>Not all values could be written: the PLC may hold old and new ones side by side. Do not produce with them. Restore the former set, or load again once the cause is gone.</source>
        <translation>并非所有值都能写入：PLC 可能新旧值并存。请勿以此生产。请恢复原设定，或在原因消除后重新加载。</translation>
    </message>
    <message>
        <source>It was stopped: the PLC may hold old and new values side by side. Do not produce with them. Restore the former set, or load again.</source>
        <translation>已停止：PLC 可能新旧值并存。请勿以此生产。请恢复原设定，或重新加载。</translation>
    </message>
    <message>
        <source>The former set is in the PLC again; each value was read back and compared.</source>
        <translation>原设定已重新在 PLC 中；每个值都已回读并比较。</translation>
    </message>
    <message>
        <source>The program ended in the middle: what the last values are is not known. Compare them with the PLC and load again.</source>
        <translation>程序中途结束：不知道最后的值是什么。请与 PLC 比较后重新加载。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Slow shift</source>
        <translation>缓慢偏移</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>已漂移</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>与签名一致</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>RecipeStateBadge</name>
    <message>
        <source>%1, verified</source>
        <translation>%1，已验证</translation>
    </message>
    <message>
        <source>%1, but does not verify</source>
        <translation>%1，但未通过验证</translation>
    </message>
</context>
<context>
    <name>RecipeVerdict</name>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>The first signature is verified</source>
        <translation>第一个签名已验证</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
</context>
<context>
    <name>RecipeVerification</name>
    <message>
        <source>The content is what the program wrote.</source>
        <translation>内容是程序所写的。</translation>
    </message>
    <message>
        <source>The content in the store is not what the program wrote.</source>
        <translation>存储中的内容不是程序所写的。</translation>
    </message>
    <message>
        <source>Recipe, version and authors agree with it.</source>
        <translation>配方、版本和作者与之相符。</translation>
    </message>
    <message>
        <source>Recipe, version or authors in the store are not those of the signed content.</source>
        <translation>存储中的配方、版本或作者不是所签内容中的。</translation>
    </message>
    <message>
        <source>The hash is that of the content.</source>
        <translation>哈希是该内容的哈希。</translation>
    </message>
    <message>
        <source>The hash in the store is not that of the content.</source>
        <translation>存储中的哈希不是该内容的哈希。</translation>
    </message>
    <message>
        <source>The key is that of %1 (%2), as the trail tells.</source>
        <translation>密钥属于 %1（%2），审计追踪可证。</translation>
    </message>
    <message>
        <source>The key was not that of %1 at that time.</source>
        <translation>该密钥当时不属于 %1。</translation>
    </message>
    <message>
        <source>The trail has the signature, given in the role “%1”.</source>
        <translation>审计追踪中有以角色“%1”给出的签名。</translation>
    </message>
    <message>
        <source>The trail does not tell of this signature in the role “%1”.</source>
        <translation>审计追踪中没有以角色“%1”给出的此签名。</translation>
    </message>
    <message>
        <source>Not signed: “%1”.</source>
        <translation>未签名：“%1”。</translation>
    </message>
    <message>
        <source>“%1”, signed by %2 on %3.</source>
        <translation>“%1”，由 %2 于 %3 签名。</translation>
    </message>
    <message>
        <source>The signature “%1” does not fit what it stands under.</source>
        <translation>签名“%1”与其所属内容不符。</translation>
    </message>
    <message>
        <source>Two different people signed, and neither wrote it.</source>
        <translation>由两个不同的人签名，且均非编写者。</translation>
    </message>
    <message>
        <source>Somebody signed what they wrote themselves.</source>
        <translation>有人签署了自己编写的内容。</translation>
    </message>
    <message>
        <source>Two signatures of two different people are wanted.</source>
        <translation>需要两个不同的人的两个签名。</translation>
    </message>
    <message>
        <source>It was neither withdrawn nor rejected.</source>
        <translation>既未撤回也未拒绝。</translation>
    </message>
    <message>
        <source>It was withdrawn or rejected, as the trail tells.</source>
        <translation>审计追踪显示它已被撤回或拒绝。</translation>
    </message>
    <message>
        <source>Its time has come.</source>
        <translation>其时间已到。</translation>
    </message>
    <message>
        <source>It becomes effective on %1.</source>
        <translation>它将于 %1 生效。</translation>
    </message>
    <message>
        <source>No newer version took its place.</source>
        <translation>没有更新的版本取代它。</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>更新的版本已取代它。</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>没有这样的配方版本。请刷新列表。</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1, so nothing tells what became of this recipe since it was written. It is not used; have a security officer look at the trail.</source>
        <translation>审计追踪在第 %1 条记录处损坏，因此无法得知此配方自编写以来的情况。不使用它；请安全管理员查看审计追踪。</translation>
    </message>
</context>
<context>
    <name>RecipeVerifier</name>
    <message>
        <source>This is not a whole SHA-256: it has 64 digits of 0 to 9 and a to f, in groups of four. Compare it with the paper.</source>
        <translation>这不是完整的 SHA-256：它有 64 位 0 至 9 和 a 至 f，每四位一组。请与纸面比较。</translation>
    </message>
    <message>
        <source>No version of a recipe in this store has that hash. The paper is of another store, or one of the two was changed.</source>
        <translation>此存储中没有具有该哈希的配方版本。该纸面属于另一存储，或两者之一被更改过。</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>由 %1 编写，更改于 %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，由 %2，%3</translation>
    </message>
    <message>
        <source>Effective since %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>Effective from %1</source>
        <translation>生效自 %1</translation>
    </message>
    <message>
        <source>Effective as soon as both have signed</source>
        <translation>双方签名后立即生效</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>limits</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>limit</comment>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>limit</comment>
        <translation>至 %1</translation>
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
    <name>ReviewDialogs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Removed at once</source>
        <translation>立即移除</translation>
    </message>
    <message>
        <source>Nothing; all roles are kept.</source>
        <translation>无；所有角色保留。</translation>
    </message>
    <message>
        <source>Open an access review</source>
        <translation>打开访问审查</translation>
    </message>
    <message>
        <source>Every role that somebody holds now is listed with when it was last used. You keep or remove each and sign; until then nothing changes. One review is open at a time.</source>
        <translation>列出当前持有的每个角色及其最后使用时间。您逐一保留或移除并签署；在此之前不作更改。同一时间只有一项审查打开。</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>打开审查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the role “%1” from %2</source>
        <translation>从 %2 移除角色“%1”</translation>
    </message>
    <message>
        <source>The role goes when the review is signed. Until then this can be decided anew.</source>
        <translation>审查签署后角色移除。在此之前可重新决定。</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>标记为移除</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Sign the review: all roles are kept</source>
        <translation>签署审查：保留所有角色</translation>
    </message>
    <message numerus="yes">
        <source>Sign the review: %n role(s) are removed</source>
        <translation>
            <numerusform>签署审查：移除 %n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are kept. A signed review cannot be changed any more.</source>
        <translation>
            <numerusform>保留 %n 个角色。已签署的审查不能再更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>签署审查</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>持有自</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予人</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1（!）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>%1 的访问审查</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>由 %1 打开，%2</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>由 %1 签署，%2</translation>
    </message>
    <message>
        <source>Not signed: this list is a draft.</source>
        <translation>未签署：此列表为草稿。</translation>
    </message>
    <message>
        <source>Roles: %1. Decided: %2. Removed: %3.</source>
        <translation>角色：%1。已决定：%2。移除：%3。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>所签内容的 SHA-256</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Ed25519 签名</translation>
    </message>
    <message>
        <source>Fingerprint of the signer&apos;s public key</source>
        <translation>签署人公钥的指纹</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2</source>
        <translation>Linewarden · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 未保存：%2。请选择其他文件夹或腾出空间。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1 的审查</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%2 项中已决定 %1 项</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>由 %1 签署</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n role(s) removed</source>
        <translation>
            <numerusform>%1，移除 %n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at who holds which role, and each is kept or removed as it says.</source>
        <translation>我已查看谁持有哪些角色，每个均如所示保留或移除。</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>尚未签署。</translation>
    </message>
    <message>
        <source>Verified: the signature is that of the signer&apos;s key, and the list is as it was signed.</source>
        <translation>已验证：签名出自签署人的密钥，列表与签署时一致。</translation>
    </message>
    <message>
        <source>Not verified: the list, the signature or the key is not what was signed. Do not rely on it; have the audit trail verified and open a new review.</source>
        <translation>未通过验证：列表、签名或密钥与签署时不符。请勿依赖；请验证审计追踪并打开新的审查。</translation>
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
    <name>RoleDesk</name>
    <message>
        <source>“%1” does not hold the role “%2”; there is nothing to take away.</source>
        <translation>“%1”没有角色“%2”；无可收回。</translation>
    </message>
    <message>
        <source>“%1” holds the role “%2” already.</source>
        <translation>“%1”已有角色“%2”。</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Enable it first, so that nobody is given a role unseen.</source>
        <translation>账户“%1”已停用。请先启用，以免在无人察觉时授予角色。</translation>
    </message>
    <message>
        <source>The same change was asked for already and waits for a second person to confirm it.</source>
        <translation>相同更改已申请，正等待第二人确认。</translation>
    </message>
    <message>
        <source>There is no such change of a role. Look at the list again.</source>
        <translation>没有此角色更改。请重新查看列表。</translation>
    </message>
    <message>
        <source>This change was decided meanwhile. Look at the list again.</source>
        <translation>此更改已另有决定。请重新查看列表。</translation>
    </message>
    <message>
        <source>Nobody confirmed this change within 7 days, so it is void. It has to be asked for again.</source>
        <translation>7 天内无人确认此更改，已失效。须重新申请。</translation>
    </message>
    <message>
        <source>“%1”, who asked for this change, may no longer ask for it. Refuse it; another administrator can ask for it again.</source>
        <translation>申请此更改的“%1”已无权申请。请拒绝；另一位系统管理员可重新申请。</translation>
    </message>
    <message>
        <source>The emergency account confirms no changes of roles, since it is not certain who uses it. Sign in with an account of your own.</source>
        <translation>紧急账户不确认角色更改，因为无法确定使用者。请用自己的账户登录。</translation>
    </message>
    <message>
        <source>“%1” asked for this change. You may take back only what you asked for yourself.</source>
        <translation>此更改由“%1”申请。您只能撤回自己申请的更改。</translation>
    </message>
    <message>
        <source>A group of the plant&apos;s directory asks for this role. Whoever may change the directory&apos;s settings does not confirm it as well; a security officer does.</source>
        <translation>此角色由工厂目录的组申请。有权更改目录设置的人不能同时确认它；由安全管理员确认。</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>A recipe is signed by two people, one of each role.</source>
        <translation>配方由两人签署，每个角色一人。</translation>
    </message>
    <message>
        <source>A security officer signs no recipes.</source>
        <translation>安全管理员不签署配方。</translation>
    </message>
    <message>
        <source>Who asks for a privileged role does not confirm it.</source>
        <translation>申请特权角色的人不得确认它。</translation>
    </message>
    <message>
        <source>Nobody holds the roles “%1” and “%2” together. %3 Take one of them away first, or choose somebody else.</source>
        <translation>任何人不得同时持有角色“%1”和“%2”。%3 请先收回其一，或另选他人。</translation>
    </message>
    <message>
        <source>An auditor reads, and changes nothing.</source>
        <translation>审计员只读取，不作更改。</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in; without one nobody could give access any more. Make somebody else administrator first.</source>
        <translation>这是最后一位可登录的系统管理员；没有系统管理员就无人能授予访问权。请先任命另一位系统管理员。</translation>
    </message>
    <message>
        <source>This is the last security officer who can sign in; without one nobody would watch over the administrators. Make somebody else security officer first.</source>
        <translation>这是最后一位可登录的安全管理员；没有安全管理员就无人监督系统管理员。请先任命另一位。</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, nor those of a second account of theirs. Ask another administrator.</source>
        <translation>任何人不得更改自己的角色或自己第二个账户的角色。请联系另一位系统管理员。</translation>
    </message>
    <message>
        <source>You asked for this change yourself, so it takes a second person to confirm it. Ask another administrator or a security officer.</source>
        <translation>此更改由您自己申请，因此须由第二人确认。请联系另一位系统管理员或安全管理员。</translation>
    </message>
    <message>
        <source>This change is of your own roles, so somebody else has to confirm it. Ask another administrator or a security officer.</source>
        <translation>此更改涉及您自己的角色，因此须由他人确认。请联系另一位系统管理员或安全管理员。</translation>
    </message>
</context>
<context>
    <name>RouteRepository</name>
    <message>
        <source>There is one with the name “%1” already. Choose another name.</source>
        <translation>已有名称为“%1”的项。请选择其他名称。</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>它已不存在：其间有人将其移除。</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 more</source>
        <comment>lines, classes, addresses</comment>
        <translation>另外 %1 项</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Critical alarms</source>
        <translation>严重报警</translation>
    </message>
    <message>
        <source>Critical and high alarms</source>
        <translation>严重和高优先级报警</translation>
    </message>
    <message>
        <source>Critical, high and medium alarms</source>
        <translation>严重、高和中优先级报警</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>the process</source>
        <comment>alarms from …</comment>
        <translation>过程</translation>
    </message>
    <message>
        <source>security</source>
        <comment>alarms from …</comment>
        <translation>安全</translation>
    </message>
    <message>
        <source>the system</source>
        <comment>alarms from …</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>at once to %1</source>
        <translation>立即通知 %1</translation>
    </message>
    <message>
        <source>after %1 min to %2</source>
        <translation>%1 分钟后通知 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n 条消息等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>上次发送：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>alarms, sources</comment>
        <translation>来自%2的%1</translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <comment>alarms, class</comment>
        <translation>类别%2的%1</translation>
    </message>
    <message>
        <source>%1 of the classes %2</source>
        <comment>alarms, classes</comment>
        <translation>类别%2的%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>alarms, lines</comment>
        <translation>产线%2的%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>TLS, host</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>%1 to %2, from %3</source>
        <comment>StartTLS, host, address</comment>
        <translation>%1 至 %2，发件人 %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarms, who is told</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Not sending since %1.</source>
        <translation>自 %1 起未发送。</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>All that came was sent.</source>
        <translation>收到的已全部发送。</translation>
    </message>
</context>
<context>
    <name>RoutingChanges</name>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>它已不存在：其间有人将其移除。</translation>
    </message>
    <message>
        <source>Server, certificates or the name to sign in with are others than before. Enter the password anew, so that the kept one does not go to a server it was not meant for.</source>
        <translation>服务器、证书或登录名与之前不同。请重新输入密码，以免已存密码发送到并非其所属的服务器。</translation>
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
    <name>SecurityKey</name>
    <message>
        <source>No security key is plugged in. Plug yours in and try again.</source>
        <translation>未插入安全密钥。请插入您的密钥后重试。</translation>
    </message>
    <message>
        <source>The security key was taken out before it was done. Plug it in and try again.</source>
        <translation>安全密钥在完成前被拔出。请插入后重试。</translation>
    </message>
    <message>
        <source>This security key is not registered for you. Plug in the one that you registered, or use another second factor.</source>
        <translation>此安全密钥未为您登记。请插入已登记的密钥，或使用其他第二因素。</translation>
    </message>
    <message>
        <source>This security key is registered for you already. There is nothing left to do with it; to add a spare one, plug in another key.</source>
        <translation>此安全密钥已为您登记，无需再操作；若要添加备用密钥，请插入另一把。</translation>
    </message>
    <message>
        <source>This security key cannot check a PIN, so that whoever finds it could use it. Use a key that supports FIDO2.</source>
        <translation>此安全密钥不能验证 PIN，捡到的人即可使用。请使用支持 FIDO2 的密钥。</translation>
    </message>
    <message>
        <source>This security key has no PIN yet, so that whoever finds it could use it. Choose a PIN for it first.</source>
        <translation>此安全密钥尚无 PIN，捡到的人即可使用。请先为它选择 PIN。</translation>
    </message>
    <message>
        <source>The security key does not take this PIN. Choose one of 4 to 63 characters; some keys ask for 6 or more.</source>
        <translation>安全密钥不接受此 PIN。请选择 4 至 63 个字符；有些密钥要求 6 个以上。</translation>
    </message>
    <message>
        <source>This security key has a PIN already, which stays as it is. To change it, use the tool of the key&apos;s maker.</source>
        <translation>此安全密钥已有 PIN，保持不变。如需更改，请使用其制造商的工具。</translation>
    </message>
    <message>
        <source>The PIN of a security key has 4 to 63 characters. This one was not tried. Type the PIN of the key, not your password.</source>
        <translation>安全密钥的 PIN 为 4 至 63 个字符。此次未尝试。请输入密钥的 PIN，而不是密码。</translation>
    </message>
    <message>
        <source>The PIN of the security key is wrong. Tries left before the key blocks itself: %1.</source>
        <translation>安全密钥的 PIN 错误。锁死前剩余次数：%1。</translation>
    </message>
    <message>
        <source>The security key has blocked itself after too many wrong PINs, and cannot be used any more. Use another second factor, or ask an administrator to reset yours; the key is of use again only after it is erased with its maker&apos;s tool.</source>
        <translation>安全密钥因多次输错 PIN 已自行锁死，不能再使用。请使用其他第二因素，或请系统管理员重置；须用制造商的工具清除后该密钥才能再用。</translation>
    </message>
    <message>
        <source>The security key takes no PIN for now, after three wrong ones in a row. Take it out, plug it in again and type the PIN with care.</source>
        <translation>连续三次输错后，安全密钥暂不接受 PIN。请拔出后重新插入，并仔细输入 PIN。</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again, and touch it when it blinks.</source>
        <translation>未及时触摸安全密钥。请重试，并在其闪烁时触摸。</translation>
    </message>
    <message>
        <source>The security key was not used: you cancelled it.</source>
        <translation>未使用安全密钥：您已取消。</translation>
    </message>
    <message>
        <source>The security key gave no usable answer. Take it out, plug it in again and try again. If this stays so, the key is broken: use another one.</source>
        <translation>安全密钥没有给出可用的应答。请拔出后重新插入并重试。若仍如此，则密钥已坏：请换一把。</translation>
    </message>
    <message>
        <source>This security key does not prove that it made its key pair itself, in a way known here. Use another one.</source>
        <translation>此安全密钥不能以此处认可的方式证明其密钥对由自身生成。请换一把。</translation>
    </message>
    <message>
        <source>The answer of the security key is not accepted: it does not fit what was asked. Try again; if this stays so, tell your security officer.</source>
        <translation>不接受安全密钥的应答：与所问不符。请重试；若仍如此，请告知安全管理员。</translation>
    </message>
    <message>
        <source>The security key counts behind what it counted before, so that a copy of it may be in use. It is not accepted. Tell your security officer, and register another key.</source>
        <translation>安全密钥的计数小于以前，可能有复制品在使用。不予接受。请告知安全管理员，并登记另一把密钥。</translation>
    </message>
    <message>
        <source>The security key could not be asked: the question to it is incomplete. Start again.</source>
        <translation>无法向安全密钥发出请求：请求不完整。请重新开始。</translation>
    </message>
</context>
<context>
    <name>SecurityNotices</name>
    <message>
        <source>Many accounts are being tried at %1</source>
        <translation>%1 上有人在尝试许多账户</translation>
    </message>
    <message>
        <source>Somebody guesses passwords of one account after the other. Go and see who is at that workstation, and end sessions that nobody there can explain.</source>
        <translation>有人在逐个账户猜测密码。请去查看谁在该工作站，并结束无人能解释的会话。</translation>
    </message>
    <message>
        <source>Sign-in has to wait for %1 after wrong tries</source>
        <translation>输错后，%1 的登录须等待</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was, a one-time password helps; if not, somebody guesses, and the wait slows them down.</source>
        <translation>请询问是否为本人操作。若是，可给一次性密码；若不是，则有人在猜测，等待会减缓对方。</translation>
    </message>
    <message>
        <source>Emergency access was opened by somebody who gave the name “%1”</source>
        <translation>有人以“%1”之名打开了紧急访问</translation>
    </message>
    <message>
        <source>The name is not proven. Call the person at once. If it was not them, close the access under Emergency. Afterwards two people have to review it, and a new phrase has to be sealed.</source>
        <translation>该姓名未经证实。请立即致电本人。若不是本人，请在“紧急访问”中关闭。之后须由两人审查，并封存新的短语。</translation>
    </message>
    <message>
        <source>The emergency access of “%1” has not been reviewed for more than a day</source>
        <translation>“%1”的紧急访问超过一天未审查</translation>
    </message>
    <message>
        <source>Two people who did not open it have to look at what was done under it, and sign that under Emergency.</source>
        <translation>须由两位未打开它的人查看所做操作，并在“紧急访问”中签署。</translation>
    </message>
    <message>
        <source>A security key of %1 seems to have been copied</source>
        <translation>%1 的安全密钥疑似被复制</translation>
    </message>
    <message>
        <source>Its counter went back, which a genuine key never does; the sign-in was refused. Remove the key from the account, end the person&apos;s sessions and give them a new key.</source>
        <translation>其计数器倒退，真正的密钥绝不会如此；登录已被拒绝。请从账户移除该密钥，结束此人的会话并发放新密钥。</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 使用恢复码登录</translation>
    </message>
    <message>
        <source>Ask whether the phone or key is lost. If they did not do it, reset the password and the second factor.</source>
        <translation>请询问手机或密钥是否丢失。若非本人所为，请重置密码和第二因素。</translation>
    </message>
    <message>
        <source>%1 was given a privileged role</source>
        <translation>%1 获得了特权角色</translation>
    </message>
    <message>
        <source>Check with who asked and who confirmed that it is meant so; both stand in the audit trail.</source>
        <translation>请向申请人和确认人核实是否有意；两者均在审计追踪中。</translation>
    </message>
    <message>
        <source>Sign-in rules were made weaker for the role “%1”</source>
        <translation>角色“%1”的登录规则被放宽</translation>
    </message>
    <message>
        <source>Check with who changed them that it is meant so; before and after stand in the audit trail.</source>
        <translation>请向更改人核实是否有意；前后内容均在审计追踪中。</translation>
    </message>
    <message>
        <source>The plant&apos;s directory cannot be reached</source>
        <translation>无法连接工厂目录</translation>
    </message>
    <message>
        <source>Accounts of the directory cannot sign in until it can; local accounts can. Check the network, the directory&apos;s server and its certificate.</source>
        <translation>目录账户在恢复前不能登录；本地账户可以。请检查网络、目录服务器及其证书。</translation>
    </message>
    <message>
        <source>The directory disabled the account %1</source>
        <translation>目录停用了账户 %1</translation>
    </message>
    <message>
        <source>Their sessions were ended here. Nothing is to be done if the directory&apos;s administrators meant it so.</source>
        <translation>其在此处的会话已结束。若目录管理员有意如此，则无需处理。</translation>
    </message>
    <message>
        <source>Password or second factor of the privileged account %1 were reset</source>
        <translation>特权账户 %1 的密码或第二因素被重置</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account at once and look in the audit trail for what the one who reset it did.</source>
        <translation>请询问是否应本人要求。若不是，请立即停用该账户，并在审计追踪中查看重置者的操作。</translation>
    </message>
    <message>
        <source>Something about security needs a look: %1</source>
        <translation>有安全事项需要查看：%1</translation>
    </message>
    <message>
        <source>This version of the program does not know this notice. Look in the audit trail for what happened at that time.</source>
        <translation>本版程序不识别此通知。请在审计追踪中查看当时发生了什么。</translation>
    </message>
    <message>
        <source>There is no such security notice. Refresh the list.</source>
        <translation>没有此安全通知。请刷新列表。</translation>
    </message>
    <message>
        <source>%1 acknowledged this notice already; nothing is left to do here.</source>
        <translation>%1 已确认此通知；无需再处理。</translation>
    </message>
    <message>
        <source>Under emergency access no security notice can be acknowledged, since it would silence the alarm about that access itself. Somebody signed in with their own account has to do it.</source>
        <translation>紧急访问下不能确认安全通知，否则会压下关于该访问本身的警报。须由以自己账户登录的人处理。</translation>
    </message>
    <message>
        <source>The plant&apos;s directory asks for a privileged role for %1</source>
        <translation>工厂目录为 %1 申请特权角色</translation>
    </message>
    <message>
        <source>The role waits under People for somebody to confirm it. Ask those who run the directory whether they put the person into that group; if not, refuse the role and have the directory looked at.</source>
        <translation>该角色在“人员”中等待有人确认。请询问目录管理人员是否把此人加入了该组；如果没有，请拒绝该角色并检查目录。</translation>
    </message>
    <message>
        <source>Password or second factor of %1 were reset</source>
        <translation>%1 的密码或第二因素已被重置</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account and look in the audit trail for what the one who reset it did.</source>
        <translation>请询问本人是否要求重置。如果没有，请停用该账户，并在审计追踪中查看重置者的操作。</translation>
    </message>
    <message>
        <source>This notice is about what you did yourself, so somebody else has to acknowledge it: another administrator or a security officer.</source>
        <translation>此通知涉及您自己的操作，必须由他人确认：另一位管理员或安全管理员。</translation>
    </message>
    <message>
        <source>A value in the PLC is not the signed one: %1</source>
        <translation>PLC 中的值不是所签的值：%1</translation>
    </message>
    <message>
        <source>Find out who or what changed it before the line goes on. Recipes, Drift shows what is expected, what was found and since when; loading the recipe again puts the signed value back.</source>
        <translation>请在产线继续之前查明是谁或什么更改了它。“配方，漂移”显示期望值、发现的值以及起始时间；重新加载配方可恢复所签的值。</translation>
    </message>
    <message>
        <source>Another recipe than the one loaded here is in %1</source>
        <translation>%1 中的配方不是在此加载的配方</translation>
    </message>
    <message>
        <source>Somebody loaded the PLC past this console, or its memory was lost. Stop and check the line, then load the recipe again.</source>
        <translation>有人绕过此控制台加载了 PLC，或其内存丢失。请停止并检查产线，然后重新加载配方。</translation>
    </message>
    <message>
        <source>A measured value moves away from its target: %1</source>
        <translation>测量值正在偏离其目标：%1</translation>
    </message>
    <message>
        <source>It is inside its limits, but a control chart says that it is no chance. Recipes, Drift shows the chart. Check the instrument, the material and the machine.</source>
        <translation>它在限值之内，但控制图表明这不是偶然。“配方，漂移”显示该图。请检查仪表、物料和机器。</translation>
    </message>
    <message>
        <source>Quality withdrew a recipe: %1</source>
        <translation>质量已撤回配方：%1</translation>
    </message>
    <message>
        <source>It must not be used any more. Where it still runs, stop the line and load another recipe; the reason stands with the version.</source>
        <translation>它不得再使用。若仍在运行，请停止产线并加载其他配方；原因与版本一同列出。</translation>
    </message>
    <message>
        <source>A recipe waits too long for its signatures: %1</source>
        <translation>配方等待签名过久：%1</translation>
    </message>
    <message>
        <source>Ask the process or quality engineers to sign or reject it under Approvals.</source>
        <translation>请工艺或质量工程师在“批准”下签名或拒绝。</translation>
    </message>
    <message>
        <source>A recipe is only partly in the PLC: %1</source>
        <translation>配方只有一部分在 PLC 中：%1</translation>
    </message>
    <message>
        <source>The line must not run with a mixture. Recipes shows what is in the PLC now; load the recipe again or restore the former set.</source>
        <translation>产线不得以混合设定运行。“配方”显示 PLC 中现有的内容；请重新加载配方或恢复原设定。</translation>
    </message>
    <message>
        <source>The recipe that runs cannot be verified any more: %1</source>
        <translation>正在运行的配方无法再验证：%1</translation>
    </message>
    <message>
        <source>Its signatures, its content or the trail are not what was signed. Treat the store as tampered with: keep a copy of it and restore one you trust.</source>
        <translation>其签名、内容或审计追踪已不是所签的。请将存储视为被篡改：保留其副本，并恢复您信任的副本。</translation>
    </message>
    <message>
        <source>The audit trail does not hold; no checkpoint is signed</source>
        <translation>审计追踪不完整；不再签署检查点</translation>
    </message>
    <message>
        <source>Somebody changed the store by hand, or its disk is failing. Verify the trail under Audit, keep a copy of the store, and find out who had access to it.</source>
        <translation>有人手动更改了数据存储，或其磁盘出现故障。请在“审计”中验证审计追踪，保留一份数据存储的副本，并查明谁曾有权访问。</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This session has ended already. Look at the list again.</source>
        <translation>此会话已结束。请重新查看列表。</translation>
    </message>
    <message>
        <source>There is no such session. Look at the list again.</source>
        <translation>没有此会话。请重新查看列表。</translation>
    </message>
</context>
<context>
    <name>ShelveReason</name>
    <message>
        <source>Known, and being worked on</source>
        <translation>已知，正在处理</translation>
    </message>
    <message>
        <source>The sensor is faulty</source>
        <translation>传感器故障</translation>
    </message>
    <message>
        <source>Cleaning or changeover</source>
        <translation>清洁或换型</translation>
    </message>
    <message>
        <source>Comes and goes without need</source>
        <translation>无故反复出现</translation>
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
    <message>
        <source>The plant&apos;s directory knows you, but none of your groups stands for a role here. Ask an administrator to map one of your groups, or the directory&apos;s keeper to put you into one.</source>
        <translation>工厂目录中有您，但您的组在此没有对应的角色。请联系系统管理员映射您的某个组，或请目录管理者将您加入相应的组。</translation>
    </message>
    <message>
        <source>Setting up this account took too long. Start again with name and password.</source>
        <translation>设置此账户用时过长。请从姓名和密码重新开始。</translation>
    </message>
    <message>
        <source>Your role demands a security key; a code of the authenticator is not enough. Use your key, or a recovery code if it is lost.</source>
        <translation>您的角色要求安全密钥；验证器的验证码不够。请使用密钥，丢失时使用恢复码。</translation>
    </message>
    <message>
        <source>No security key is registered for this account. Use a code, and add a key under “My account”.</source>
        <translation>此账户未登记安全密钥。请使用验证码，并在“我的账户”中添加密钥。</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here: it waits until an administrator or a security officer confirms it under People. Ask one of them, then sign in again.</source>
        <translation>工厂目录授予您的角色在此需要两人：须由管理员或安全管理员在“人员”中确认。请联系其中一位，然后重新登录。</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here, and it was refused. Ask a security officer; the directory asks again after seven days at the earliest.</source>
        <translation>工厂目录授予您的角色在此需要两人，且已被拒绝。请联系安全管理员；目录最早在七天后再次申请。</translation>
    </message>
    <message>
        <source>This is not the phrase that opened this access. Type its ten words as they stand on the paper.</source>
        <translation>这不是开启此访问的短语。请按纸上所写输入十个单词。</translation>
    </message>
</context>
<context>
    <name>SigningDuties</name>
    <message>
        <source>Your signing key was replaced meanwhile, so nothing was signed. Sign again.</source>
        <translation>您的签名密钥在此期间已被替换，因此未签署。请重新签署。</translation>
    </message>
    <message>
        <source>Not under emergency access: it would judge over itself. Somebody signed in with their own account has to do this.</source>
        <translation>紧急访问下不可执行：这等于自己审查自己。须由以自己账户登录的人处理。</translation>
    </message>
    <message>
        <source>This was asked for under an emergency access that was opened in your name, or under which your own account was changed, so somebody else has to confirm it.</source>
        <translation>此项是在以您的名义打开、或更改了您本人账户的应急访问下申请的，因此须由其他人确认。</translation>
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
    <name>StrictJson</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>There is more after the end of the value. Remove it.</source>
        <translation>值结束后还有内容。请移除。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>The text ends where there must be %1.</source>
        <translation>文本在应有%1处结束。</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>这不是 UTF-8。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is “%1” where there must be %2.</source>
        <translation>在应有%2处是“%1”。</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity. Write a number.</source>
        <translation>JSON 没有 NaN 和无穷大。请写数字。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Objects and arrays lie more than %1 deep here.</source>
        <translation>此处对象和数组的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>“,” or “}”</source>
        <translation>“,”或“}”</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>带引号的键</translation>
    </message>
    <message>
        <source>The key “%1” is there twice in the same object. Remove one of them.</source>
        <translation>键“%1”在同一对象中出现两次。请移除其中一个。</translation>
    </message>
    <message>
        <source>“:”</source>
        <translation>“:”</translation>
    </message>
    <message>
        <source>“,” or “]”</source>
        <translation>“,”或“]”</translation>
    </message>
    <message>
        <source>There is a line end or another control character in a string. Write it as an escape, such as \n.</source>
        <translation>字符串中有换行或其他控制字符。请写为转义，例如 \n。</translation>
    </message>
    <message>
        <source>The string that begins here is not closed.</source>
        <translation>此处开始的字符串没有闭合。</translation>
    </message>
    <message>
        <source>JSON has no such escape after “\”.</source>
        <translation>JSON 在“\”之后没有这样的转义。</translation>
    </message>
    <message>
        <source>After “\u” there must be four hexadecimal digits.</source>
        <translation>“\u”之后须有四个十六进制数字。</translation>
    </message>
    <message>
        <source>This is half of a surrogate pair, which is no character. Write both halves, or the character itself.</source>
        <translation>这是代理对的一半，不是字符。请写出两半，或写字符本身。</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A number must not begin with a 0 too many.</source>
        <translation>数字不得以多余的 0 开头。</translation>
    </message>
    <message>
        <source>This number is too large or too small for a number of 64 bits.</source>
        <translation>此数字对 64 位数来说过大或过小。</translation>
    </message>
    <message>
        <source>This is not JSON that can be read, so nothing was taken from it. Correct it and try again.</source>
        <translation>这不是可读取的 JSON，因此未采用任何内容。请更正后重试。</translation>
    </message>
    <message>
        <source>The text is larger than %1 and was not read. Choose the right file.</source>
        <translation>文本大于 %1，未读取。请选择正确的文件。</translation>
    </message>
</context>
<context>
    <name>SyslogCredentials</name>
    <message>
        <source>%1 is a folder or a device. Choose a file.</source>
        <translation>%1 是文件夹或设备。请选择文件。</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so no receiver accepts it. Have a new one made.</source>
        <translation>%1 中的证书已于 %2 过期，因此接收方不会接受。请重新制作证书。</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2. Check the clock of this computer, or have a new one made.</source>
        <translation>%1 中的证书自 %2 起才有效。请检查本机的时钟，或重新制作证书。</translation>
    </message>
    <message>
        <source>The private key %1 is encrypted with a password, which nobody is there to type when alarms are sent. Save it without one, readable by its owner only.</source>
        <translation>私钥 %1 已用密码加密，而发送报警时无人输入密码。请不加密码保存，且仅其所有者可读。</translation>
    </message>
    <message>
        <source>The private key %1 belongs to another certificate. Choose the pair that was made together.</source>
        <translation>私钥 %1 属于另一证书。请选择一同生成的一对。</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that can be used. Choose an RSA or EC key in PEM form.</source>
        <translation>文件 %1 不含可用的私钥。请选择 PEM 格式的 RSA 或 EC 密钥。</translation>
    </message>
    <message>
        <source>The private key %1 can be read by others on this computer. Let only its owner read it (chmod 600), and have a new one made if others may have.</source>
        <translation>私钥 %1 可被本机上的他人读取。请设为仅所有者可读 (chmod 600)；若他人可能已读取，请重新制作私钥。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose one that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>文件 %1 不含证书。请选择以“-----BEGIN CERTIFICATE-----”开头的文件。</translation>
    </message>
</context>
<context>
    <name>SyslogProblem</name>
    <message>
        <source>The certificate of the receiver %1 expired on %2, so nothing is sent to it. Have it renewed there.</source>
        <translation>接收方 %1 的证书已于 %2 过期，因此不向其发送。请在接收方更新证书。</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not valid before %2, so nothing is sent to it. Check the clock of this computer and of the receiver.</source>
        <translation>接收方 %1 的证书自 %2 起才有效，因此不向其发送。请检查本机和接收方的时钟。</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is for %2, not for %1, so nothing is sent to it. Give the name that the certificate is for, or have one made for this name.</source>
        <translation>接收方的证书属于 %2，而非 %1，因此不向其发送。请填写证书所属的名称，或为此名称制作证书。</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not trusted: the authority in %2 did not sign it, so nothing is sent to it. Choose the file of the authority that did; if you did not expect this, somebody may stand in between. (%3)</source>
        <translation>接收方 %1 的证书不受信任：并非由 %2 中的颁发机构签署，因此不向其发送。请选择签署机构的文件；若非预期，可能有人在中间截取。（%3）</translation>
    </message>
    <message>
        <source>The receiver %1 refused the protected connection (TLS alert %2). Check that it takes TLS 1.2 or later.</source>
        <translation>接收方 %1 拒绝了受保护的连接（TLS 警报 %2）。请检查其是否支持 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The receiver %1 asks for a certificate of this program and none is set, so it refused the connection. Choose a certificate and its key.</source>
        <translation>接收方 %1 要求本程序提供证书，但未设置，因此拒绝了连接。请选择证书及其密钥。</translation>
    </message>
    <message>
        <source>The receiver %1 refused our certificate (TLS alert %2). Have the authority that signed it, or its name, allowed there.</source>
        <translation>接收方 %1 拒绝了我方证书（TLS 警报 %2）。请在接收方允许签署该证书的颁发机构或该证书的名称。</translation>
    </message>
    <message>
        <source>Nothing takes messages at %1. Check that the receiver runs and that the port is right.</source>
        <translation>%1 处没有程序接收消息。请检查接收方是否运行以及端口是否正确。</translation>
    </message>
    <message>
        <source>There is no computer “%1” that this one knows of. Check the name and the name server.</source>
        <translation>本机找不到计算机“%1”。请检查名称和域名服务器。</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It may ask for a certificate of this program, and none is set. (%2)</source>
        <translation>接收方 %1 在连接建立后立即将其断开。它可能要求本程序提供证书，但未设置。（%2）</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It probably refused our certificate; have it allowed there. (%2)</source>
        <translation>接收方 %1 在连接建立后立即将其断开。它可能拒绝了我方证书；请在接收方允许该证书。（%2）</translation>
    </message>
    <message>
        <source>No protected connection could be made with %1. Check that this port takes TLS 1.2 or later. (%2)</source>
        <translation>无法与 %1 建立受保护的连接。请检查此端口是否支持 TLS 1.2 或更高版本。（%2）</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection. What it had not confirmed is sent again once it is back.</source>
        <translation>接收方 %1 断开了连接。其未确认的内容将在恢复后重新发送。</translation>
    </message>
    <message>
        <source>The connection with %1 failed: %2. What was not confirmed is sent again once it is back.</source>
        <translation>与 %1 的连接失败：%2。未确认的内容将在恢复后重新发送。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the computer is on, that the network leads there and that no firewall is in between.</source>
        <translation>%1 没有应答。请检查该计算机是否开机、网络是否通达以及中间是否有防火墙。</translation>
    </message>
    <message numerus="yes">
        <source>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</source>
        <translation>
            <numerusform>接收方 %1 接受连接，但已 %n 秒未读取任何内容，因此断开了连接。请检查其受阻原因；消息暂在此处等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Search a tag</source>
        <translation>搜索标签</translation>
    </message>
</context>
<context>
    <name>WallboardLine</name>
    <message>
        <source>stale since %1</source>
        <translation>自 %1 起过期</translation>
    </message>
    <message>
        <source>no stop for %1</source>
        <translation>%1 无停机</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
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
    <message>
        <source>The verification was stopped before its end, so it says nothing about the trail.</source>
        <translation>验证在完成前停止，因此不能说明审计追踪的任何情况。</translation>
    </message>
    <message>
        <source>the checkpoint from outside over %1 entries of %2</source>
        <translation>%2 涵盖 %1 个条目的外部检查点</translation>
    </message>
    <message>
        <source>the store&apos;s checkpoint over %1 entries of %2</source>
        <translation>%2 涵盖 %1 个条目的数据存储检查点</translation>
    </message>
    <message>
        <source>In the store, %1 was changed: its signature or what it says no longer holds. Entries from %2 on are not proven by it.</source>
        <translation>在数据存储中，%1已被更改：其签名或内容不再有效。它不能证明条目 %2 及之后的条目。</translation>
    </message>
    <message>
        <source>The trail was rewritten before entry %1: its entries are linked, but they are not those that %2 signed. The first that may be false is entry %3.</source>
        <translation>审计追踪在条目 %1 之前被重写：其条目相互衔接，但不是%2所签署的条目。首个可能虚假的条目是条目 %3。</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it has %1 entries, but %2 was signed. Entries %3 to %4 are missing.</source>
        <translation>审计追踪的末尾被截断：它有 %1 个条目，但%2已签署。条目 %3 至 %4 缺失。</translation>
    </message>
    <message>
        <source>A checkpoint from outside was given, but this installation has no key and never signed one. It belongs to another installation, or the store was replaced.</source>
        <translation>给出了外部检查点，但本安装没有密钥，也从未签署过检查点。它属于其他安装，或数据存储已被替换。</translation>
    </message>
    <message>
        <source>What the store keeps of its archives was changed: the archive of entries %1 to %2 does not go on from the one before it.</source>
        <translation>数据存储中有关其归档的内容已被更改：条目 %1 至 %2 的归档与前一归档不衔接。</translation>
    </message>
    <message>
        <source>The archive of entries %1 to %2 is not the one that the store goes on from: the two do not join.</source>
        <translation>条目 %1 至 %2 的归档不是数据存储所接续的归档：两者不衔接。</translation>
    </message>
    <message>
        <source>Entry %1, which stays in the store of those that are archived, was changed.</source>
        <translation>已归档条目中保留在数据存储内的条目 %1 已被更改。</translation>
    </message>
    <message>
        <source>Of the archived entries 1 to %1, %2 should stay in the store, and others are there: some were removed, or put in again.</source>
        <translation>已归档条目 1 至 %1 中应有 %2 个保留在数据存储内，实际却是其他条目：部分已被移除或被重新放入。</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 does not follow from %3: they were rewritten before they were archived, or what is kept of them was changed. The archive itself tells which.</source>
        <translation>数据存储中有关已归档条目 %1 至 %2 的内容与%3不衔接：它们在归档前被改写，或所保存的有关内容被更改。归档本身可说明是哪一种。</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>数据存储中有关其归档的内容与审计追踪所记录的归档不符：已被更改或移除。</translation>
    </message>
    <message>
        <source>Between the archives that were given and the live trail the file “%1” with entries %2 to %3 is missing. Give it as well.</source>
        <translation>在给出的归档与当前审计追踪之间，缺少包含条目 %2 至 %3 的文件“%1”。请一并提供。</translation>
    </message>
    <message>
        <source>The archive %1 is not one that this store was archived to: it was changed, or belongs to another trail.</source>
        <translation>归档 %1 不是本数据存储的归档：它已被更改，或属于其他审计追踪。</translation>
    </message>
    <message>
        <source>table audit_subtree, level %1, index %2</source>
        <translation>表 audit_subtree，层级 %1，索引 %2</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: a hash is of no entries (%1).</source>
        <translation>数据存储的哈希树已被更改：有一个哈希不属于任何条目（%1）。</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its hash of entries %1 to %2 is not that of these entries (%3).</source>
        <translation>数据存储的哈希树已被更改：其条目 %1 至 %2 的哈希不是这些条目的哈希（%3）。</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its right edge is not that of the entries (table audit_frontier).</source>
        <translation>数据存储的哈希树已被更改：其右边缘与条目不符（表 audit_frontier）。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store before their checkpoint was %3 days old: the program did not remove them.</source>
        <translation>条目 %1 至 %2 在其检查点满 %3 天之前离开了数据存储：并非由本程序移除。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store, but no checkpoint of the store signs where they end: the program did not remove them, or the checkpoint was changed.</source>
        <translation>条目 %1 至 %2 已离开数据存储，但数据存储中没有检查点签署其结束位置：它们并非由本程序移除，或检查点已被更改。</translation>
    </message>
    <message>
        <source>Entry %1 stays in the store of those that are archived, and is not the one that the archive holds: it was changed, removed or put in after it was archived.</source>
        <translation>已归档条目中保留在数据存储内的条目 %1 与归档中的条目不符：它在归档后被更改、移除或放入。</translation>
    </message>
    <message>
        <source>Entry %1, which the archive holds and which stays in the store, was removed there.</source>
        <translation>归档中包含且应保留在数据存储内的条目 %1 已从数据存储中被移除。</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive that the store keeps nothing of, or one that was told of before: the entry was forged, or what the store keeps of its archives was changed.</source>
        <translation>条目 %1 所记录的归档在数据存储中没有任何相关内容，或此前已有记录：该条目系伪造，或数据存储中有关其归档的内容已被更改。</translation>
    </message>
    <message>
        <source>Entry %1 tells of the archive of entries %2 to %3 before that can have been made: the program did not remove these entries.</source>
        <translation>条目 %1 记录了条目 %2 至 %3 的归档，但其时间早于该归档可能生成的时间：这些条目并非由本程序移除。</translation>
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
    <message>
        <source>a link to another place</source>
        <translation>指向其他位置的链接</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>设备或管道</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is %2 in the place of a plain file. It was left as it is; move it away and try again.</source>
        <translation>无法写入 %1：普通文件的位置上是%2。已保持原样；请将其移走后重试。</translation>
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
    <name>linewarden::AlarmBook</name>
    <message>
        <source>There is no such alarm. It may have been taken out of the plant file; refresh the list.</source>
        <translation>没有此报警。它可能已从工厂文件中移除；请刷新列表。</translation>
    </message>
    <message>
        <source>An alarm is shelved until a time within the next 7 days. Choose such a time.</source>
        <translation>报警只能搁置至今后 7 天内的某个时间。请选择这样的时间。</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>该报警未被搁置。</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>该报警已被抑制。</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>该报警未被抑制。</translation>
    </message>
    <message>
        <source>The alarm is out of service already.</source>
        <translation>该报警已退出服务。</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 已申请此操作；须由第二人批准。</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>无人申请将此报警退出服务。</translation>
    </message>
    <message>
        <source>Whoever asks for an alarm to be out of service cannot approve it. A second person has to.</source>
        <translation>申请将报警退出服务者不能自行批准。须由第二人批准。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmDesk</name>
    <message>
        <source>There is no such alarm.</source>
        <translation>没有此报警。</translation>
    </message>
    <message>
        <source>Figures need a time of at most a year that ends after it begins, and at least one console. Choose another time.</source>
        <translation>指标需要不超过一年、结束晚于开始的时间段，以及至少一个控制台。请选择其他时间。</translation>
    </message>
    <message>
        <source>Under emergency access no security alarm can be acknowledged. Somebody signed in with their own account has to do it.</source>
        <translation>紧急访问下不能确认安全报警。须由以自己账户登录的人处理。</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>此报警退出服务由您自己申请，因此须由第二人批准。</translation>
    </message>
    <message>
        <source>No alarm was named.</source>
        <translation>未指定报警。</translation>
    </message>
    <message>
        <source>An export needs a time that ends after it begins, and at least one console. Choose another time.</source>
        <translation>导出需要结束晚于开始的时间段，以及至少一个控制台。请选择其他时间。</translation>
    </message>
    <message>
        <source>The alarm was raised anew meanwhile. Look at it again.</source>
        <translation>该报警在此期间已再次触发。请重新查看。</translation>
    </message>
    <message>
        <source>It was asked for anew meanwhile, or no longer is. Look at it again.</source>
        <translation>在此期间已重新申请，或申请已不存在。请重新查看。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmFigures</name>
    <message>
        <source>It comes and goes within a minute. Give it a larger deadband or an off-delay, and look for a loose contact or a noisy signal.</source>
        <translation>它在一分钟内反复出现和消失。请加大死区或设置断开延时，并检查接触是否松动或信号是否有噪声。</translation>
    </message>
    <message>
        <source>It is gone before anybody can act. Give it an on-delay longer than its usual length, or move its limit.</source>
        <translation>它在任何人能处理之前已消失。请设置长于其通常持续时间的接通延时，或调整其限值。</translation>
    </message>
    <message>
        <source>It has stood for more than a day. Repair its cause; if this is how the plant now runs, change its limit or let it be suppressed in that state.</source>
        <translation>它已持续超过一天。请消除其原因；若工厂现在就是如此运行，请更改其限值，或在该状态下将其抑制。</translation>
    </message>
    <message>
        <source>It makes up more than a twentieth of all alarms. Remove its cause, or ask whether its limit and priority still fit and whether anybody does anything about it.</source>
        <translation>它占全部报警的二十分之一以上。请消除其原因，或核查其限值和优先级是否仍合适，以及是否有人处理。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmJournal</name>
    <message>
        <source>There are more than a million changes of alarms in that time. Choose a shorter time.</source>
        <translation>该时间段内有超过一百万次报警变化。请选择更短的时间。</translation>
    </message>
    <message>
        <source>The journal has more than %L1 entries in this time, which is more than one file takes. Choose a shorter time.</source>
        <translation>报警日志在此时间段内有超过 %L1 个条目，超出一个文件的容量。请选择更短的时间。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRepository</name>
    <message>
        <source>The alarm changed at the same moment, here or at another console. Look at it again; if it still needs it, repeat.</source>
        <translation>该报警在同一时刻于此处或另一控制台发生变化。请再次查看；若仍有需要，请重复操作。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRouting</name>
    <message>
        <source>The password of the mail server has up to %1 bytes and no line ends.</source>
        <translation>邮件服务器的密码最多 %1 个字节，且不含换行。</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>请填写测试邮件的收件地址，例如“somebody@example.com”。</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmStates</name>
    <message>
        <source>The alarm is active already.</source>
        <translation>该报警已处于激活状态。</translation>
    </message>
    <message>
        <source>The alarm is not active.</source>
        <translation>该报警未激活。</translation>
    </message>
    <message>
        <source>The alarm is normal; there is nothing to acknowledge.</source>
        <translation>该报警正常；没有可确认的内容。</translation>
    </message>
    <message>
        <source>The alarm is acknowledged already.</source>
        <translation>该报警已确认。</translation>
    </message>
    <message>
        <source>The alarm is shelved, suppressed or out of service, so there is nothing to acknowledge.</source>
        <translation>该报警已搁置、抑制或退出服务，因此没有可确认的内容。</translation>
    </message>
    <message>
        <source>The alarm has to be acknowledged before it can be reset.</source>
        <translation>该报警须先确认才能复位。</translation>
    </message>
    <message>
        <source>The alarm is still active. It can be reset once its cause has gone.</source>
        <translation>该报警仍处于激活状态。原因消除后才能复位。</translation>
    </message>
    <message>
        <source>The alarm is not latched; there is nothing to reset.</source>
        <translation>该报警未锁存；没有可复位的内容。</translation>
    </message>
    <message>
        <source>The alarm is out of service already. Return it to service first.</source>
        <translation>该报警已退出服务。请先恢复服务。</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>该报警已被抑制。</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>该报警未被搁置。</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>该报警未被抑制。</translation>
    </message>
    <message>
        <source>The alarm is in service already.</source>
        <translation>该报警已在服务中。</translation>
    </message>
    <message>
        <source>Only an acknowledged alarm that is still active is announced again.</source>
        <translation>只有已确认且仍处于激活状态的报警才会再次通告。</translation>
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
    <name>linewarden::Directory</name>
    <message>
        <source>The certificate of the directory server %1 expired on %2. No password was sent. Have it renewed by whoever looks after the directory.</source>
        <translation>目录服务器 %1 的证书已于 %2 过期。未发送任何密码。请目录管理者更新。</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 is valid only from %2. No password was sent. Check the clock of this computer and of the server.</source>
        <translation>目录服务器 %1 的证书自 %2 起才有效。未发送任何密码。请检查本机和服务器的时钟。</translation>
    </message>
    <message>
        <source>The directory server %1 shows a certificate for another name (%2). It may be another server, so no password was sent. Set the server&apos;s name as in its certificate.</source>
        <translation>目录服务器 %1 出示了其他名称（%2）的证书。它可能是另一台服务器，因此未发送任何密码。请按证书设置服务器名称。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The directory server %1 made its certificate itself, and it is not among those trusted. No password was sent. If it is the right one, choose it as the file of trusted certificates.</source>
        <translation>目录服务器 %1 的证书为自签名，且不在受信任之列。未发送任何密码。若确为正确服务器，请将其选为受信任证书文件。</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 comes from an issuer that is not trusted. No password was sent. Choose the issuer&apos;s certificate as the file of trusted certificates.</source>
        <translation>目录服务器 %1 的证书由不受信任的颁发者签发。未发送任何密码。请将颁发者的证书选为受信任证书文件。</translation>
    </message>
    <message>
        <source>No secure connection to the directory server %1 could be agreed. No password was sent. The server needs TLS 1.2 or later and a certificate.</source>
        <translation>无法与目录服务器 %1 建立安全连接。未发送任何密码。服务器须支持 TLS 1.2 或更高版本并有证书。</translation>
    </message>
    <message>
        <source>The directory server %1 cannot be reached. People of the directory cannot sign in until it can; local accounts can. Check its name, port and the network.</source>
        <translation>无法连接目录服务器 %1。恢复前目录人员不能登录；本地账户可以。请检查其名称、端口和网络。</translation>
    </message>
    <message>
        <source>The directory server %1 gave no proper answer within %2 s. People of the directory cannot sign in until it does; local accounts can. Check that this is a directory server and that it is well.</source>
        <translation>目录服务器 %1 在 %2 秒内没有正确应答。恢复前目录人员不能登录；本地账户可以。请检查它是否为目录服务器且运行正常。</translation>
    </message>
    <message>
        <source>The directory server %1 does not start encryption (StartTLS), so no password was sent. Have StartTLS enabled there, or choose LDAPS.</source>
        <translation>目录服务器 %1 未启动加密（StartTLS），因此未发送任何密码。请在那里启用 StartTLS，或选择 LDAPS。</translation>
    </message>
    <message>
        <source>The file of certificates trusted for the directory, %1, cannot be read or holds none. Without it the server cannot be known. Choose a PEM file.</source>
        <translation>目录的受信任证书文件 %1 无法读取或不含证书。没有它就无法识别服务器。请选择 PEM 文件。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统的</translation>
    </message>
    <message>
        <source>The directory refused the account that searches it, %1. People of the directory cannot sign in until this is mended; local accounts can. Enter its name and password anew.</source>
        <translation>目录拒绝了搜索账户 %1。修正前目录人员不能登录；本地账户可以。请重新输入其名称和密码。</translation>
    </message>
    <message>
        <source>The directory refused the search for people or groups. Check the settings of the directory, and that the account that searches may read both.</source>
        <translation>目录拒绝搜索人员或组。请检查目录设置，并确认搜索账户可读取两者。</translation>
    </message>
    <message>
        <source>The directory has no entry “%1”, or the account that searches may not read it. Correct the entry below which people or groups are searched.</source>
        <translation>目录中没有条目“%1”，或搜索账户不能读取。请更正搜索人员或组所在的条目。</translation>
    </message>
    <message>
        <source>Several people in the directory have this name, so nobody can be signed in with it. Ask an administrator to make the name unique or the search narrower.</source>
        <translation>目录中有多人使用此名称，因此无法用它登录。请系统管理员使名称唯一或缩小搜索范围。</translation>
    </message>
    <message>
        <source>The directory shows no lasting identifier of this person (entryUUID, objectGUID). Have the account that searches allowed to read it.</source>
        <translation>目录未显示此人的持久标识（entryUUID、objectGUID）。请允许搜索账户读取。</translation>
    </message>
    <message>
        <source>This person is in more groups of the directory than can be read, so their roles are not known. Search for groups below a narrower entry.</source>
        <translation>此人所在的目录组多于可读取数量，因此角色未知。请在更小的条目下搜索组。</translation>
    </message>
    <message>
        <source>The directory does not know this person any more. Their account was removed or moved out of the part that is searched.</source>
        <translation>目录中已无此人。其账户被移除或移出了搜索范围。</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>未登录：名称或密码错误，或账户已停用。请检查后重试，或联系系统管理员。</translation>
    </message>
    <message>
        <source>You were not signed in: your password in the directory has to be changed first. Change it where you sign in to your computer.</source>
        <translation>未登录：须先更改您在目录中的密码。请在登录电脑的地方更改。</translation>
    </message>
    <message>
        <source>You were not signed in: your account is disabled in the directory. Ask whoever looks after the directory.</source>
        <translation>未登录：您的账户在目录中已停用。请联系目录管理者。</translation>
    </message>
    <message>
        <source>You were not signed in: your account in the directory has expired. Ask whoever looks after the directory.</source>
        <translation>未登录：您的账户在目录中已过期。请联系目录管理者。</translation>
    </message>
    <message>
        <source>The account is locked in the directory after failed tries.</source>
        <translation>账户因多次失败在目录中被锁定。</translation>
    </message>
    <message>
        <source>The account is disabled in the directory.</source>
        <translation>账户在目录中已停用。</translation>
    </message>
    <message>
        <source>The account has expired in the directory.</source>
        <translation>账户在目录中已过期。</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectoryClient</name>
    <message>
        <source>The account that searches the directory has no password. A server would take it for nobody in particular. Enter its password.</source>
        <translation>搜索目录的账户没有密码。服务器会将其视为匿名。请输入密码。</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectorySettings</name>
    <message>
        <source>The directory&apos;s server is missing or is no host name. Give its name as in its certificate, without “ldaps://”.</source>
        <translation>缺少目录服务器，或不是主机名。请按其证书填写名称，不带“ldaps://”。</translation>
    </message>
    <message>
        <source>The directory&apos;s port is not between 1 and 65535. LDAPS is usually 636, StartTLS 389.</source>
        <translation>目录端口不在 1 至 65535 之间。LDAPS 通常为 636，StartTLS 为 389。</translation>
    </message>
    <message>
        <source>The path of the file with trusted certificates cannot be used.</source>
        <translation>受信任证书文件的路径不可用。</translation>
    </message>
    <message>
        <source>The directory&apos;s time limit is not between 1 and %1 seconds.</source>
        <translation>目录时限不在 1 至 %1 秒之间。</translation>
    </message>
    <message>
        <source>The entry below which people are searched is missing or is no distinguished name, such as “ou=people,dc=plant,dc=example”.</source>
        <translation>搜索人员所在的条目缺失或不是可分辨名称，例如“ou=people,dc=plant,dc=example”。</translation>
    </message>
    <message>
        <source>The account that searches the directory is missing. Give an account that may read people and groups and nothing else.</source>
        <translation>缺少搜索目录的账户。请提供只能读取人员和组的账户。</translation>
    </message>
    <message>
        <source>The attribute that holds the account name is none. Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>账户名属性无效。Active Directory 为“sAMAccountName”，其他为“uid”。</translation>
    </message>
    <message>
        <source>The filter for people is none. It stands in brackets, such as “(objectClass=person)”.</source>
        <translation>人员过滤器无效。须在括号内，例如“(objectClass=person)”。</translation>
    </message>
    <message>
        <source>The entry below which groups are searched is missing or is no distinguished name, such as “ou=groups,dc=plant,dc=example”.</source>
        <translation>搜索组所在的条目缺失或不是可分辨名称，例如“ou=groups,dc=plant,dc=example”。</translation>
    </message>
    <message>
        <source>The depth of groups within groups is not between 0 and %1.</source>
        <translation>组嵌套深度不在 0 至 %1 之间。</translation>
    </message>
    <message>
        <source>There are more than %1 groups with roles. Use fewer groups.</source>
        <translation>带角色的组超过 %1 个。请减少。</translation>
    </message>
    <message>
        <source>“%1” is no distinguished name of a group.</source>
        <translation>“%1”不是组的可分辨名称。</translation>
    </message>
    <message>
        <source>The group “%1” has no role.</source>
        <translation>组“%1”没有角色。</translation>
    </message>
    <message>
        <source>The settings of the directory cannot be read: “%1” is unknown or has a value of the wrong kind. Enter the settings anew.</source>
        <translation>无法读取目录设置：“%1”未知或值的类型不对。请重新输入设置。</translation>
    </message>
</context>
<context>
    <name>linewarden::HeldValue</name>
    <message>
        <source>The value cannot be written to %1: read back, it would not be a valid value of this tag. Choose another one.</source>
        <translation>该值无法写入 %1：回读时它不是此标签的有效值。请选择其他值。</translation>
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
    <message>
        <source>“%1” cannot keep checkpoints: it has to be the whole path of a folder that is there and that this program may write to. Nothing was changed.</source>
        <translation>“%1”不能保存检查点：须为现有文件夹的完整路径，且此程序有权写入。未作任何更改。</translation>
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
    <name>linewarden::Mail</name>
    <message>
        <source>An address of this mail is not a mail address, so it was not sent. Correct the addresses of the plan and the sender.</source>
        <translation>此邮件的某个地址不是邮件地址，因此未发送。请更正计划中的地址和发件人。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1（限值 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms wait for somebody to acknowledge them:</source>
        <translation>
            <numerusform>%n 条报警等待确认：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 以及另外 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is step %1 of %2 of the plan “%3”.</source>
        <translation>这是计划“%3”的第 %1 步，共 %2 步。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody acknowledged after %n earlier steps.</source>
        <translation>
            <numerusform>此前 %n 个步骤后仍无人确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last step: nobody else will be told.</source>
        <translation>这是最后一步：不再通知其他人。</translation>
    </message>
    <message>
        <source>Unless somebody acknowledges, told next from %1 on: %2</source>
        <translation>若无人确认，自 %1 起接着通知：%2</translation>
    </message>
    <message>
        <source>Acknowledge in Linewarden. Nobody reads answers to this mail.</source>
        <translation>请在 Linewarden 中确认。无人阅读对此邮件的回复。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, the most urgent: [%1] %2</source>
        <translation>
            <numerusform>%n 条报警，最紧急：[%1] %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test of the mail to people on call, sent at %1.</source>
        <translation>这是发给值班人员的邮件测试，发送时间 %1。</translation>
    </message>
    <message>
        <source>It arrived, so alarms can reach this address. Nothing is to be done.</source>
        <translation>邮件已送达，因此报警可到达此地址。无需任何操作。</translation>
    </message>
    <message>
        <source>Linewarden: a test</source>
        <translation>Linewarden：测试</translation>
    </message>
</context>
<context>
    <name>linewarden::MailClient</name>
    <message>
        <source>comes from an issuer that is not trusted. Choose the issuer&apos;s certificate as the file of the authority</source>
        <translation>由不受信任的颁发者签发。请选择颁发者的证书作为颁发机构的文件</translation>
    </message>
    <message>
        <source>is for another name, so it may be another server. Set the server&apos;s name as in its certificate</source>
        <translation>属于其他名称，可能是另一台服务器。请按证书设置服务器名称</translation>
    </message>
    <message>
        <source>has expired. Have it renewed by whoever looks after the server</source>
        <translation>已过期。请服务器管理者更新</translation>
    </message>
    <message>
        <source>is not valid yet. Check the clocks of this computer and the server</source>
        <translation>尚未生效。请检查本机和服务器的时钟</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 %2. Neither a password nor mail was sent.</source>
        <translation>邮件服务器 %1 的证书%2。未发送密码，也未发送邮件。</translation>
    </message>
    <message>
        <source>The mail server %1 refused a recipient (answer %2), so the mail was not sent. Check the addresses, and whether the server may send to them.</source>
        <translation>邮件服务器 %1 拒绝了一个收件人（应答 %2），因此未发送邮件。请检查地址，以及该服务器是否可向其发送。</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from our sender (answer %2). Check the sender&apos;s address, and whether the server asks for a user and password.</source>
        <translation>邮件服务器 %1 不接受我方发件人的邮件（应答 %2）。请检查发件人地址，以及服务器是否要求用户和密码。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message (answer %2). Ask whoever looks after the server why.</source>
        <translation>邮件服务器 %1 拒绝了消息（应答 %2）。请向服务器管理者询问原因。</translation>
    </message>
    <message>
        <source>Sending to the mail server %1 was stopped.</source>
        <translation>向邮件服务器 %1 的发送已停止。</translation>
    </message>
    <message>
        <source>No computer of the name of the mail server %1 was found. Check the name and the network.</source>
        <translation>找不到名为邮件服务器 %1 的计算机。请检查名称和网络。</translation>
    </message>
    <message>
        <source>Nothing answers at the mail server %1. Check its name, its port and the network.</source>
        <translation>邮件服务器 %1 没有应答。请检查其名称、端口和网络。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Check its port, whether it wants STARTTLS or TLS, and that it is well.</source>
        <translation>邮件服务器 %1 未及时应答。请检查其端口、要求 STARTTLS 还是 TLS，以及其是否正常。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption (STARTTLS). Neither a password nor mail was sent. Have TLS switched on, or choose another server.</source>
        <translation>邮件服务器 %1 不提供加密 (STARTTLS)。未发送密码，也未发送邮件。请在服务器上启用 TLS，或选择其他服务器。</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be agreed. Check its port, and whether it wants STARTTLS or TLS; it needs TLS 1.2 or later.</source>
        <translation>无法与邮件服务器 %1 建立安全连接。请检查其端口，以及要求 STARTTLS 还是 TLS；须支持 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The authority&apos;s file for the mail server %1 cannot be read or holds no certificate. Choose a PEM file that this program may read.</source>
        <translation>邮件服务器 %1 的颁发机构文件无法读取或不含证书。请选择本程序可读取的 PEM 文件。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user or the password. Enter both again.</source>
        <translation>邮件服务器 %1 拒绝了用户或密码。请重新输入两者。</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off, or it does not answer like a mail server. Check its name and port.</source>
        <translation>与邮件服务器 %1 的连接中断，或其应答不像邮件服务器。请检查其名称和端口。</translation>
    </message>
    <message>
        <source>“%1” is no name of a mail server with a port. Correct it.</source>
        <translation>“%1”不是带端口的邮件服务器名称。请更正。</translation>
    </message>
    <message>
        <source>Mail cannot be sent: this computer&apos;s library for it (libcurl) lacks what is needed. Install a newer one.</source>
        <translation>无法发送邮件：本机用于发送邮件的库 (libcurl) 缺少所需功能。请安装更新的版本。</translation>
    </message>
</context>
<context>
    <name>linewarden::OnCallWatch</name>
    <message>
        <source>The mail server took no mail for %1; the others were told. Correct the addresses of the plan.</source>
        <translation>邮件服务器未接受发给 %1 的邮件；其他人已收到通知。请更正计划中的地址。</translation>
    </message>
    <message>
        <source>The mail server put off mail for %1 until it was too late. Look into it with who runs that server.</source>
        <translation>邮件服务器将发给 %1 的邮件推迟到过时。请与该服务器的管理者一起查明。</translation>
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
    <message>
        <source>Tag “%1” has to be int16, uint16, int32 or uint32 to hold a recipe&apos;s mark.</source>
        <translation>标签“%1”须为 int16、uint16、int32 或 uint32 才能保存配方标记。</translation>
    </message>
    <message>
        <source>Tag “%1” has a scaling; a recipe&apos;s mark must not have one.</source>
        <translation>标签“%1”有缩放；配方标记不得有缩放。</translation>
    </message>
    <message>
        <source>Tag “%1” has to be writable to hold a recipe&apos;s mark.</source>
        <translation>标签“%1”须可写才能保存配方标记。</translation>
    </message>
    <message>
        <source>“recipe” and “recipe_version” belong together: give both or none.</source>
        <translation>“recipe”和“recipe_version”须一起给出：两者都有或都没有。</translation>
    </message>
    <message>
        <source>Tag “%1” is a recipe&apos;s mark already; each needs a tag of its own.</source>
        <translation>标签“%1”已是配方标记；每个标记需要自己的标签。</translation>
    </message>
    <message>
        <source>Both of a recipe&apos;s marks have to be in the same PLC.</source>
        <translation>配方的两个标记须在同一 PLC 中。</translation>
    </message>
    <message>
        <source>A tag cannot be measured by itself.</source>
        <translation>标签不能由自身测量。</translation>
    </message>
    <message>
        <source>A bool or string cannot be measured by another tag.</source>
        <translation>布尔或字符串不能由其他标签测量。</translation>
    </message>
    <message>
        <source>Tag “%1” is not a number; a number is needed here.</source>
        <translation>标签“%1”不是数字；此处需要数字。</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and this one in “%3”; both need the same unit.</source>
        <translation>标签“%1”的单位是“%2”，此标签为“%3”；两者须有相同单位。</translation>
    </message>
    <message>
        <source>“%1” is no state of a line. There are: %2.</source>
        <translation>“%1”不是产线状态。可用的状态：%2。</translation>
    </message>
    <message>
        <source>This key does not belong to this condition.</source>
        <translation>此键不属于此条件。</translation>
    </message>
    <message>
        <source>A discrete condition needs one of “equals” and “differs”.</source>
        <translation>离散条件需要“equals”和“differs”之一。</translation>
    </message>
    <message>
        <source>A deviation needs one of “set_point” and “set_point_tag”.</source>
        <translation>偏差条件需要“set_point”和“set_point_tag”之一。</translation>
    </message>
    <message>
        <source>The deadband must not be below 0.</source>
        <translation>死区不得小于 0。</translation>
    </message>
    <message>
        <source>The limit has to be above 0 and above the deadband, or the alarm would never clear.</source>
        <translation>限值须大于 0 且大于死区，否则报警永远不会恢复。</translation>
    </message>
    <message>
        <source>Suppression needs “suppress_tag” and one of “suppress_equals” and “suppress_differs”.</source>
        <translation>抑制需要“suppress_tag”以及“suppress_equals”和“suppress_differs”之一。</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; it can only be bad_quality.</source>
        <translation>变量“%1”是 string；只能为 bad_quality。</translation>
    </message>
    <message>
        <source>Tag “%1” is a bool; it can only be discrete or bad_quality.</source>
        <translation>变量“%1”是 bool；只能为 discrete 或 bad_quality。</translation>
    </message>
    <message>
        <source>A tag does not deviate from itself.</source>
        <translation>变量不会与自身有偏差。</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and “%3” in “%4”; both need the same unit.</source>
        <translation>变量“%1”的单位是“%2”，“%3”的单位是“%4”；两者须有相同单位。</translation>
    </message>
    <message>
        <source>There is no limit here, and tag “%1” has no such limit either.</source>
        <translation>此处没有限值，变量“%1”也没有此限值。</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Give one of them an “id”.</source>
        <translation>“%1”已存在于第 %2 行。请为其中之一指定“id”。</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number or a bool is needed here.</source>
        <translation>变量“%1”是 string；此处需要数值或 bool。</translation>
    </message>
</context>
<context>
    <name>linewarden::PlcNetwork</name>
    <message>
        <source>The plant file has no such tag, so nothing was sent.</source>
        <translation>工厂文件中没有这样的标签，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 不可写，因此未发送任何内容。工厂文件须以“writable = true”说明。</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so nothing was sent.</source>
        <translation>Linewarden 未连接到 PLC，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Whether the PLC has taken the value is not known.</source>
        <translation>不知道 PLC 是否已采用该值。</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so there is no value.</source>
        <translation>Linewarden 未连接到 PLC，因此没有值。</translation>
    </message>
    <message>
        <source>The plant file has no such tag, so there is no value.</source>
        <translation>工厂文件中没有这样的标签，因此没有值。</translation>
    </message>
</context>
<context>
    <name>linewarden::SecurityAlarms</name>
    <message>
        <source>Noticed at %1. The audit trail tells who did what before.</source>
        <translation>在 %1 发现。审计追踪记录了此前谁做了什么。</translation>
    </message>
    <message>
        <source>Somebody may have got in where they do not belong, or may be about to change what the plant runs on.</source>
        <translation>可能有人进入了不应进入之处，或可能即将更改工厂运行所依赖的内容。</translation>
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
    <name>linewarden::SyslogTrial</name>
    <message numerus="yes">
        <source>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</source>
        <translation>
            <numerusform>接收方接受了连接，但测试消息在 %n 秒内未能送达。请检查其受阻原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends, so the test was given up.</source>
        <translation>程序正在结束，因此测试已放弃。</translation>
    </message>
</context>
<context>
    <name>linewarden::SystemAlarms</name>
    <message>
        <source>No connection to %1</source>
        <translation>与 %1 没有连接</translation>
    </message>
    <message>
        <source>The PLC is off or restarting, or the network between it and this computer is broken.</source>
        <translation>PLC 已关闭或正在重启，或它与本机之间的网络中断。</translation>
    </message>
    <message>
        <source>Its values are old, its alarms are not seen here, and nothing of it is recorded.</source>
        <translation>其数值已过期，其报警在此处不可见，且不记录其任何数据。</translation>
    </message>
    <message>
        <source>Watch its line at the machine until it is back. Check the PLC&apos;s power and its network cable, then the switch; tell maintenance.</source>
        <translation>恢复之前请在机器旁监视其产线。请检查 PLC 的电源和网线，再检查交换机；并通知维护人员。</translation>
    </message>
    <message>
        <source>History is not recorded</source>
        <translation>历史未被记录</translation>
    </message>
    <message>
        <source>The store cannot be written: its disk is full, gone or damaged.</source>
        <translation>无法写入数据存储：其磁盘已满、已不存在或已损坏。</translation>
    </message>
    <message>
        <source>What runs now cannot be proven later; batches may have to be held.</source>
        <translation>当前运行的内容以后无法证明；可能须扣留批次。</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back. What is still in memory is written then; run “linewardenctl doctor” afterwards.</source>
        <translation>请在磁盘上腾出空间或恢复磁盘。内存中尚存的内容届时会写入；之后请运行“linewardenctl doctor”。</translation>
    </message>
    <message>
        <source>The store&apos;s disk is filling up</source>
        <translation>数据存储的磁盘即将写满</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <translation>剩余 %1 MB。</translation>
    </message>
    <message>
        <source>History grows, or something else fills the same disk.</source>
        <translation>历史在增长，或其他内容占用了同一磁盘。</translation>
    </message>
    <message>
        <source>When it is full, history and audit trail stop.</source>
        <translation>写满后，历史和审计追踪将停止。</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the installation to a larger one.</source>
        <translation>请在磁盘上腾出空间，或将本安装移到更大的磁盘。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped</source>
        <translation>本机时钟发生跳变</translation>
    </message>
    <message>
        <source>By %1 s.</source>
        <translation>跳变 %1 秒。</translation>
    </message>
    <message>
        <source>Somebody set the clock, its time server was wrong, or the computer slept.</source>
        <translation>有人调整了时钟、其时间服务器有误，或计算机曾休眠。</translation>
    </message>
    <message>
        <source>Records around that moment bear a wrong time, and codes of authenticators may be refused.</source>
        <translation>该时刻前后的记录时间有误，验证器的验证码可能被拒绝。</translation>
    </message>
    <message>
        <source>Compare the clock with another one and check the time server. If nobody meant to set it, tell the security officer.</source>
        <translation>请将时钟与另一时钟核对，并检查时间服务器。若无人有意调整，请通知安全管理员。</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server</source>
        <translation>时钟未与时间服务器同步</translation>
    </message>
    <message>
        <source>No time server is set, or it cannot be reached.</source>
        <translation>未设置时间服务器，或无法访问。</translation>
    </message>
    <message>
        <source>The clock drifts, and records of different computers no longer agree.</source>
        <translation>时钟漂移，不同计算机的记录不再一致。</translation>
    </message>
    <message>
        <source>Set a time server for this computer, or make it reachable.</source>
        <translation>请为本机设置时间服务器，或使其可访问。</translation>
    </message>
    <message>
        <source>The audit trail is not kept outside</source>
        <translation>审计追踪未在外部保存</translation>
    </message>
    <message>
        <source>The folder for its checkpoints is away, full, read-only, or holds those of another trail.</source>
        <translation>其检查点的文件夹不存在、已满、只读，或保存着其他审计追踪的检查点。</translation>
    </message>
    <message>
        <source>Somebody with the store&apos;s key could cut the newest entries without being found out.</source>
        <translation>持有数据存储密钥的人可截去最新的条目而不被发现。</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another one in the settings.</source>
        <translation>请恢复该文件夹，或在设置中选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmActs</name>
    <message>
        <source>%1 of %2 done.
</source>
        <translation>%2 条中已完成 %1 条。
</translation>
    </message>
    <message>
        <source>The others do not wait for it; “linewardenctl alarm list” tells how they stand.
</source>
        <translation>其余报警无需此操作；“linewardenctl alarm list”列出其状态。
</translation>
    </message>
    <message>
        <source>Asks for an alarm to be taken out of service</source>
        <translation>申请将报警退出服务</translation>
    </message>
    <message>
        <source>Takes it out of service, by a second person</source>
        <translation>由第二人将报警退出服务</translation>
    </message>
    <message>
        <source>Refuses or withdraws what was asked</source>
        <translation>拒绝或撤回所申请的操作</translation>
    </message>
    <message>
        <source>Takes an alarm back into service</source>
        <translation>将报警恢复服务</translation>
    </message>
    <message>
        <source>Acknowledges alarms</source>
        <translation>确认报警</translation>
    </message>
    <message>
        <source>What is done about them.</source>
        <translation>对报警所做的处理。</translation>
    </message>
    <message>
        <source>Resets latched alarms</source>
        <translation>复位锁存的报警</translation>
    </message>
    <message>
        <source>Puts an alarm aside for a time</source>
        <translation>将报警搁置一段时间</translation>
    </message>
    <message>
        <source>Takes an alarm from the shelf</source>
        <translation>取消搁置报警</translation>
    </message>
    <message>
        <source>Writes a remark on an alarm</source>
        <translation>对报警添加备注</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>备注。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 需要带时区的时间（如 2026-01-31T08:15:00Z）、从现在回溯的时间（如 -1h）或 now；而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 采用 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>The alarm&apos;s ID is missing; “linewardenctl alarm list” tells which there are.</source>
        <translation>缺少报警的 ID；“linewardenctl alarm list”列出现有的报警。</translation>
    </message>
    <message>
        <source>There is no alarm “%1”. “linewardenctl alarm list --all” tells which there are.</source>
        <translation>没有报警“%1”。“linewardenctl alarm list --all”列出现有的报警。</translation>
    </message>
    <message>
        <source>Only of this priority: critical, high, medium, low.</source>
        <translation>仅此优先级：critical、high、medium、low。</translation>
    </message>
    <message>
        <source>Only from there: process, security, system.</source>
        <translation>仅来自此来源：process、security、system。</translation>
    </message>
    <message>
        <source>Only in this state, such as unacknowledged or shelved.</source>
        <translation>仅此状态，例如 unacknowledged 或 shelved。</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>从此时间起。</translation>
    </message>
    <message>
        <source>Before this time; now where left out.</source>
        <translation>此时间之前；省略时为现在。</translation>
    </message>
    <message>
        <source>--from TIME is missing, such as --from -7d.</source>
        <translation>缺少 --from TIME，例如 --from -7d。</translation>
    </message>
    <message>
        <source>For so long: 30m, 2h, 1d; at most 7d.</source>
        <translation>持续时间：30m、2h、1d；最长 7d。</translation>
    </message>
    <message>
        <source>Until then, such as 2026-01-31T08:15:00Z.</source>
        <translation>至此时间，例如 2026-01-31T08:15:00Z。</translation>
    </message>
    <message>
        <source>A shelf has an end: give --for 2h, or --until TIME.</source>
        <translation>搁置须有结束时间：请给出 --for 2h 或 --until TIME。</translation>
    </message>
    <message>
        <source>--for takes a length such as 30m, 2h or 1d, not “%1”.</source>
        <translation>--for 采用时长，例如 30m、2h 或 1d，而不是“%1”。</translation>
    </message>
    <message>
        <source>--csv and --json do not go together.</source>
        <translation>--csv 和 --json 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmFigureTexts</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通告数</translation>
    </message>
    <message>
        <source>Per 10 minutes and console</source>
        <translation>每 10 分钟每控制台</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1，最多 2</translation>
    </message>
    <message>
        <source>Per hour and console</source>
        <translation>每小时每控制台</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6，最多 12</translation>
    </message>
    <message>
        <source>Per day and console</source>
        <translation>每天每控制台</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150，最多 300</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>报警最多的 10 分钟</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>10 minutes over 10</source>
        <translation>超过 10 条的 10 分钟</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>低于 1 %</translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>超过 30 条的小时</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>报警泛滥时间</translation>
    </message>
    <message>
        <source>The ten most frequent</source>
        <translation>最频繁的十条</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>最多 5 %</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>结束时仍存在</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>最差一天的陈旧报警</translation>
    </message>
    <message>
        <source>below 5</source>
        <translation>低于 5</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, median</source>
        <translation>确认用时（秒），中位数</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, 95 of 100</source>
        <translation>确认用时（秒），第 95 百分位</translation>
    </message>
    <message>
        <source>From %1 to %2

</source>
        <translation>从 %1 至 %2

</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最频繁</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmRead</name>
    <message>
        <source>As CSV, which needs the right to take values out as a file.</source>
        <translation>以 CSV 输出，需要将数值导出到文件的权限。</translation>
    </message>
    <message>
        <source>Also alarms that are normal.</source>
        <translation>也包括正常的报警。</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>仅此产线。</translation>
    </message>
    <message>
        <source>How many entries at most; 1,000 where left out. A CSV has all.</source>
        <translation>最多的条目数；省略时为 1,000。CSV 包含全部。</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms; 1.</source>
        <translation>分担报警的操作员控制台数；1。</translation>
    </message>
    <message>
        <source>Alarms that stand, the most urgent first</source>
        <translation>现存的报警，最紧急的在前</translation>
    </message>
    <message>
        <source>An alarm with its history and comments</source>
        <translation>一条报警及其历史和备注</translation>
    </message>
    <message>
        <source>What happened to all alarms, newest first</source>
        <translation>所有报警的变化，最新的在前</translation>
    </message>
    <message>
        <source>The figures of ISA-18.2 and EEMUA 191</source>
        <translation>ISA-18.2 和 EEMUA 191 的指标</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmTexts</name>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Out of service asked by</source>
        <translation>退出服务申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>搁置人</translation>
    </message>
    <message>
        <source>Shelved because</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Suppressed because</source>
        <translation>抑制原因</translation>
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
    <message numerus="yes">
        <source>%n checkpoint(s) agree with them.
</source>
        <translation>
            <numerusform>%n 个检查点与之相符。
</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was set back %1 times. That is no proof of tampering, but should be explained:
</source>
        <translation>时钟被回拨 %1 次。这不能证明存在篡改，但应予以说明：
</translation>
    </message>
    <message>
        <source>  entry %1: from %2 to %3
</source>
        <translation>  条目 %1：从 %2 到 %3
</translation>
    </message>
    <message>
        <source>A checkpoint that was kept elsewhere, which the trail has to agree with; may be given several times.</source>
        <translation>保存在别处的检查点，审计追踪须与之相符；可多次给出。</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).
</source>
        <translation>较早的条目已归档（1 至 %1，文件“%2”）。
</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at; --archive FILE goes over them too.</source>
        <translation>条目 1 至 %1 已归档，未予检查；--archive FILE 可一并检查。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are whole. The newest has the hash %3.
</source>
        <translation>条目 %1 至 %2 完整。最新条目的哈希值为 %3。
</translation>
    </message>
    <message>
        <source>Entries %1 to %2 hold, but: %3 Somebody changed the store. Keep a copy of it and tell a security officer, who then makes the tree anew: “audit rebuild-tree”.</source>
        <translation>条目 %1 至 %2 成立，但：%3 有人更改了数据存储。请保留其副本并通知安全管理员，由其重建哈希树：“audit rebuild-tree”。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArchive</name>
    <message>
        <source>--before takes a time with its zone, such as 2026-01-31T08:15:00Z, or one back from now, such as -365d; not “%1”.</source>
        <translation>--before 需要带时区的时间（如 2026-01-31T08:15:00Z）或从现在回溯的时间（如 -365d）；而不是“%1”。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>两个密码短语不同。未执行任何操作。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3, which was read back and verified, and left the store. %4 of them stay there too, as recipes, keys and emergency access are proven by them.
SHA-256 of the file: %5
Keep the file and its passphrase, apart from each other: without them nobody reads these entries again.
</source>
        <translation>条目 %1 至 %2 已存入 %3，经回读并验证，并已移出数据存储。其中 %4 个也保留在数据存储中，因为配方、密钥和紧急访问由其证明。
文件的 SHA-256：%5
请将文件及其密码短语分开保存：没有它们，任何人都无法再读取这些条目。
</translation>
    </message>
    <message>
        <source>The archive holds: entries %1 to %2 of %3 are those that its checkpoint of %4 signs. The file was made at %5.
SHA-256 of the file: %6
</source>
        <translation>归档成立：%3 的条目 %1 至 %2 即为其 %4 的检查点所签署的条目。文件生成于 %5。
文件的 SHA-256：%6
</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the trail itself is broken at entry %1: %2</source>
        <translation>未重建哈希树，因为审计追踪本身在条目 %1 处损坏：%2</translation>
    </message>
    <message>
        <source>The hash tree over %1 entries was made anew from them.
</source>
        <translation>已从 %1 个条目重建其哈希树。
</translation>
    </message>
    <message>
        <source>Moves old entries to a signed, encrypted file</source>
        <translation>将旧条目移入经签名并加密的文件</translation>
    </message>
    <message>
        <source>Entries before this time, up to the last checkpoint among them; the newest 30 days always stay.</source>
        <translation>此时间之前的条目，至其中最后一个检查点；最近 30 天始终保留。</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>新文件。</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>检查此类文件；无需安装</translation>
    </message>
    <message>
        <source>Makes the kept hash tree anew from verified entries</source>
        <translation>从已验证的条目重建所保存的哈希树</translation>
    </message>
    <message>
        <source>One archive holds at most %1 entries: more that are as old can be archived now, to another file.
</source>
        <translation>一个归档最多容纳 %1 个条目：其余同样早的条目现在可归档到另一文件。
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 需要带时区的时间（如 2026-01-31T08:15:00Z）、从现在回溯的时间（如 -1h）或 now；而不是“%2”。</translation>
    </message>
    <message>
        <source>Only what this account did.</source>
        <translation>仅此账户的操作。</translation>
    </message>
    <message>
        <source>Only this action (recipe.submitted), or all of a kind (recipe).</source>
        <translation>仅此操作 (recipe.submitted)，或某一类的全部操作 (recipe)。</translation>
    </message>
    <message>
        <source>Only about this (person:rossi), or all of a kind (person).</source>
        <translation>仅与此对象有关 (person:rossi)，或与某一类的全部对象有关 (person)。</translation>
    </message>
    <message>
        <source>Only from this computer.</source>
        <translation>仅来自此计算机。</translation>
    </message>
    <message>
        <source>Only where this stands anywhere in what was recorded.</source>
        <translation>仅在所记录内容的任意位置出现此文本的条目。</translation>
    </message>
    <message>
        <source>Only from this time on.</source>
        <translation>仅从此时间起。</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>仅此时间之前。</translation>
    </message>
    <message>
        <source>Only what was refused or failed.</source>
        <translation>仅被拒绝或失败的操作。</translation>
    </message>
    <message>
        <source>The installation&apos;s public key, as “audit checkpoint” prints it. It must come from elsewhere than what is checked.</source>
        <translation>本安装的公钥，如“audit checkpoint”所打印。它的来源须不同于被检查的内容。</translation>
    </message>
    <message>
        <source>--public-key KEY is missing.</source>
        <translation>缺少 --public-key KEY。</translation>
    </message>
    <message>
        <source>Reads the passphrase of an archive from this file, a line for each archive, instead of behind password and code.</source>
        <translation>从此文件读取归档的密码短语，每个归档一行，而不是在密码和验证码之后读取。</translation>
    </message>
    <message>
        <source>An archive of the trail; may be given several times. Its passphrase is read.</source>
        <translation>审计追踪的归档；可多次给出。将读取其密码短语。</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的密码短语</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditExport</name>
    <message>
        <source>--format takes csv, json or pdf, not “%1”.</source>
        <translation>--format 采用 csv、json 或 pdf，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 entries (%2) are in %3, signed by %4.
</source>
        <translation>%1 个条目（%2）已写入 %3，签名文件为 %4。
</translation>
    </message>
    <message>
        <source>The file is as %1 signed it: %2 entries (%3) of those from %4 to %5, made at %6 by %7.
</source>
        <translation>该文件与 %1 签署时一致：条目 %4 至 %5 中的 %2 个条目（%3），由 %7 于 %6 生成。
</translation>
    </message>
    <message>
        <source>The new file; FILE.sig beside it signs it.</source>
        <translation>新文件；旁边的 FILE.sig 是其签名。</translation>
    </message>
    <message>
        <source>csv, json (a line for each entry) or pdf; by the file&apos;s name where left out.</source>
        <translation>csv、json（每个条目一行）或 pdf；省略时按文件名确定。</translation>
    </message>
    <message>
        <source>Writes the trail, or a part of it, to a signed file</source>
        <translation>将审计追踪或其一部分写入已签名的文件</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>检查此类文件；无需安装</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditProof</name>
    <message>
        <source>Writes it to this new file.</source>
        <translation>将其写入此新文件。</translation>
    </message>
    <message>
        <source>Written to %1.
</source>
        <translation>已写入 %1。
</translation>
    </message>
    <message>
        <source>Public key: %1
</source>
        <translation>公钥：%1
</translation>
    </message>
    <message>
        <source>audit prove needs either --entry N, for an entry, or --from SIZE, for what has been added since the trail had so many.</source>
        <translation>audit prove 需要 --entry N（针对一个条目）或 --from SIZE（针对审计追踪有这么多条目之后添加的内容）。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
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
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
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
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The proof holds: this entry is one of the %1 that %2 signed at %3.
</source>
        <translation>证明成立：此条目是 %2 于 %3 签署的 %1 个条目之一。
</translation>
    </message>
    <message>
        <source>The proof holds: the first %1 entries, with the root %2, are the beginning of the %3 that %4 signed at %5. Nothing was changed among them.
</source>
        <translation>证明成立：前 %1 个条目（根为 %2）是 %4 于 %5 签署的 %3 个条目的开头部分。其中没有任何更改。
</translation>
    </message>
    <message>
        <source>Those first ones were signed at %1.
</source>
        <translation>最前的这些条目于 %1 签署。
</translation>
    </message>
    <message>
        <source>Signs how the trail is now, to be kept elsewhere</source>
        <translation>签署审计追踪的当前状态，以便保存在别处</translation>
    </message>
    <message>
        <source>A proof that an entry is in the trail, or that nothing was changed since it had SIZE entries</source>
        <translation>证明某个条目在审计追踪中，或证明自其有 SIZE 个条目以来没有任何更改</translation>
    </message>
    <message>
        <source>The entry&apos;s number.</source>
        <translation>条目的序号。</translation>
    </message>
    <message>
        <source>How many entries it had then.</source>
        <translation>当时的条目数。</translation>
    </message>
    <message>
        <source>Checks such a proof; needs no installation</source>
        <translation>检查此类证明；无需安装</translation>
    </message>
    <message>
        <source>--archive goes with --entry.</source>
        <translation>--archive 须与 --entry 一起使用。</translation>
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
    <message>
        <source>--%1 stands before the first command.</source>
        <translation>--%1 须放在第一个命令之前。</translation>
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
    <name>linewarden::cli::Directory</name>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled 为 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>--security is ldaps or starttls, not “%1”.</source>
        <translation>--security 为 ldaps 或 starttls，而不是“%1”。</translation>
    </message>
    <message>
        <source>--group-role is ROLE=GROUP, such as operator=cn=operators,ou=groups,dc=plant, not “%1”.</source>
        <translation>--group-role 为 ROLE=GROUP，例如 operator=cn=operators,ou=groups,dc=plant，而不是“%1”。</translation>
    </message>
    <message>
        <source>Password of the account that searches the directory</source>
        <translation>搜索目录的账户的密码</translation>
    </message>
    <message>
        <source>The directory answers, its certificate is right, and people and groups can be searched.
</source>
        <translation>目录有应答，证书正确，可搜索人员和组。
</translation>
    </message>
    <message>
        <source>The server&apos;s name, as in its certificate.</source>
        <translation>服务器名称，与其证书一致。</translation>
    </message>
    <message>
        <source>Its port; 636 for LDAPS, 389 for StartTLS.</source>
        <translation>端口；LDAPS 为 636，StartTLS 为 389。</translation>
    </message>
    <message>
        <source>ldaps or starttls.</source>
        <translation>ldaps 或 starttls。</translation>
    </message>
    <message>
        <source>Certificates to trust, PEM; the system&apos;s where empty.</source>
        <translation>受信任的证书，PEM；留空则用系统的。</translation>
    </message>
    <message>
        <source>People are searched below this entry.</source>
        <translation>在此条目下搜索人员。</translation>
    </message>
    <message>
        <source>The account that searches.</source>
        <translation>执行搜索的账户。</translation>
    </message>
    <message>
        <source>Reads that account&apos;s password, a line after the code.</source>
        <translation>读取该账户的密码，位于验证码之后的一行。</translation>
    </message>
    <message>
        <source>Where the account name stands: sAMAccountName, uid.</source>
        <translation>账户名所在属性：sAMAccountName、uid。</translation>
    </message>
    <message>
        <source>What is a person: (objectClass=person).</source>
        <translation>哪些条目是人员：(objectClass=person)。</translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation>在此条目下搜索组。</translation>
    </message>
    <message>
        <source>Members of GROUP hold ROLE; all of them, once for each.</source>
        <translation>GROUP 的成员持有 ROLE；须写全，每项一次。</translation>
    </message>
    <message>
        <source>No group stands for a role.</source>
        <translation>没有组对应角色。</translation>
    </message>
    <message>
        <source>Seconds for a question, 1 to 60.</source>
        <translation>一次询问的秒数，1 至 60。</translation>
    </message>
    <message>
        <source>So many groups within groups are followed, 0 to 32.</source>
        <translation>跟踪的组嵌套层数，0 至 32。</translation>
    </message>
    <message>
        <source>How the plant&apos;s directory is used</source>
        <translation>如何使用工厂目录</translation>
    </message>
    <message>
        <source>Changes how the plant&apos;s directory is used</source>
        <translation>更改工厂目录的使用方式</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on 或 off。</translation>
    </message>
    <message>
        <source>Tries the directory, with other settings where given</source>
        <translation>测试目录，可用其他设置</translation>
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
    <name>linewarden::cli::Emergency</name>
    <message>
        <source>Emergency phrase. Write it down, seal it in an envelope and lock it away; it opens the console once and is not shown again:
  %1
</source>
        <translation>紧急短语。请写下，封入信封并锁好；它只能打开控制台一次，且不再显示：
  %1
</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>As</source>
        <translation>名义</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.
</source>
        <translation>有一条封存且未使用的短语。
</translation>
    </message>
    <message>
        <source>No phrase is sealed: nobody could get in in an emergency. “linewardenctl emergency prepare” makes one.
</source>
        <translation>没有封存的短语：紧急时无人能进入。“linewardenctl emergency prepare”可生成一条。
</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Your name is missing: --opened-as NAME.</source>
        <translation>缺少您的姓名：--opened-as NAME。</translation>
    </message>
    <message>
        <source>“emergency open” takes no --as: it is for when nobody can sign in.</source>
        <translation>“emergency open”不带 --as：它用于无人能登录的情况。</translation>
    </message>
    <message>
        <source>Emergency phrase</source>
        <translation>紧急短语</translation>
    </message>
    <message>
        <source>Emergency access %1 is closed. Two people have to review it, and a new phrase is to be prepared.
</source>
        <translation>紧急访问 %1 已关闭。须由两人审查，并准备新的短语。
</translation>
    </message>
    <message>
        <source>Closed.
</source>
        <translation>已关闭。
</translation>
    </message>
    <message>
        <source>Signed. Two different people have to sign a review.
</source>
        <translation>已签署。审查须由两个不同的人签署。
</translation>
    </message>
    <message>
        <source>Makes a new emergency phrase and prints it, once</source>
        <translation>生成新的紧急短语并打印一次</translation>
    </message>
    <message>
        <source>Whether a phrase is sealed; past and open accesses</source>
        <translation>是否有封存的短语；过去和打开的访问</translation>
    </message>
    <message>
        <source>Opens emergency access with the phrase and runs commands under it</source>
        <translation>用短语打开紧急访问并在其下运行命令</translation>
    </message>
    <message>
        <source>Who you are; it is not proven.</source>
        <translation>您是谁；未经证实。</translation>
    </message>
    <message>
        <source>Ends an emergency access before its time</source>
        <translation>提前结束紧急访问</translation>
    </message>
    <message>
        <source>Signs that an access was looked at; reads password and a new code once more</source>
        <translation>签署已查看某次访问；再读取密码和新验证码</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>发现了什么。</translation>
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
    <name>linewarden::cli::Notices</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Acknowledged.
</source>
        <translation>已确认。
</translation>
    </message>
    <message>
        <source>Security notices, newest first</source>
        <translation>安全通知，最新在前</translation>
    </message>
    <message>
        <source>Only those that nobody acknowledged.</source>
        <translation>仅显示无人确认的。</translation>
    </message>
    <message>
        <source>Acknowledges a security notice</source>
        <translation>确认一条安全通知</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>发现了什么。</translation>
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
    <message>
        <source>%1 has been invited and has no second factor yet. Set up the account first: “linewardenctl user enrol %1”, or sign in at the console&apos;s window.</source>
        <translation>%1 已被邀请，尚无第二因素。请先设置账户：“linewardenctl user enrol %1”，或在控制台窗口登录。</translation>
    </message>
    <message>
        <source>The roles of %1 demand a security key, which the command line cannot ask for. Do this at the console&apos;s window; a recovery code is taken here in need.</source>
        <translation>%1 的角色要求安全密钥，命令行无法使用安全密钥。请在控制台窗口操作；必要时此处可用恢复码。</translation>
    </message>
    <message>
        <source>“%1” cannot be run under another command. Run it on its own.</source>
        <translation>“%1”不能在其他命令下运行。请单独运行。</translation>
    </message>
    <message>
        <source>“%1” needs --as NAME: who does it stands in the audit trail.</source>
        <translation>“%1”需要 --as NAME：操作者会记入审计追踪。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::PeopleArguments</name>
    <message>
        <source>Why, in a few words; it stands in the audit trail.</source>
        <translation>简要说明原因；记入审计追踪。</translation>
    </message>
    <message>
        <source>A reason is missing: --reason TEXT.</source>
        <translation>缺少原因：--reason TEXT。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的词。</translation>
    </message>
    <message>
        <source>%1 is a whole number of at least 1, not “%2”.</source>
        <translation>%1 须为至少为 1 的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no role. There are: %2.</source>
        <translation>“%1”不是角色。角色有：%2。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “linewardenctl user list” tells who is there.</source>
        <translation>没有账户“%1”。“linewardenctl user list”可列出账户。</translation>
    </message>
    <message>
        <source>Password of %1 once more, for the signature</source>
        <translation>再次输入 %1 的密码，用于签名</translation>
    </message>
    <message>
        <source>A new code of %1</source>
        <translation>%1 的新验证码</translation>
    </message>
    <message>
        <source>The code that signed you in is used up: a signature takes the next one your authenticator shows, or a recovery code.</source>
        <translation>登录所用的验证码已用过：签名须用验证器显示的下一个验证码或恢复码。</translation>
    </message>
    <message>
        <source>One-time password of %1, good until %2; hand it over in person, it is not shown again:
  %3
</source>
        <translation>%1 的一次性密码，有效期至 %2；请当面交付，不再显示：
  %3
</translation>
    </message>
    <message>
        <source>A second person has to confirm: %1 (“linewardenctl role waiting”).
</source>
        <translation>须由第二人确认：%1（“linewardenctl role waiting”）。
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Policy</name>
    <message>
        <source>--factor is any or security-key, not “%1”.</source>
        <translation>--factor 为 any 或 security-key，而不是“%1”。</translation>
    </message>
    <message>
        <source>--one-session is on or off, not “%1”.</source>
        <translation>--one-session 为 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>Say what to change: --factor, --idle, --length or --one-session.</source>
        <translation>请指明更改什么：--factor、--idle、--length 或 --one-session。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>空闲锁定（分）</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>会话（分）</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>单一会话</translation>
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
        <source>What each role demands at sign-in</source>
        <translation>各角色的登录要求</translation>
    </message>
    <message>
        <source>Changes what a role demands</source>
        <translation>更改角色的要求</translation>
    </message>
    <message>
        <source>any or security-key.</source>
        <translation>any 或 security-key。</translation>
    </message>
    <message>
        <source>Minutes until an idle console locks, 1 to 60.</source>
        <translation>空闲控制台锁定前的分钟数，1 至 60。</translation>
    </message>
    <message>
        <source>Minutes a session lasts, 15 to 1440.</source>
        <translation>会话持续的分钟数，15 至 1440。</translation>
    </message>
    <message>
        <source>on: a new sign-in ends the one before at the same workstation; or off.</source>
        <translation>on：新登录会结束同一工作站上的前一个；或 off。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeArguments</name>
    <message>
        <source>A version is a number, as “linewardenctl recipe list” tells it, or PRODUCT@LINE for the effective one, or PRODUCT@LINE#NUMBER; not “%1”.</source>
        <translation>版本是“linewardenctl recipe list”所列的数字，或 PRODUCT@LINE 表示生效版本，或 PRODUCT@LINE#NUMBER；而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no version “%1” of a recipe. “linewardenctl recipe list” tells which there are.</source>
        <translation>没有配方版本“%1”。“linewardenctl recipe list”列出现有的版本。</translation>
    </message>
    <message>
        <source>The recipe “%1” has no effective version. Name one by its number: %1#1.</source>
        <translation>配方“%1”没有生效版本。请按编号指定：%1#1。</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. There are: %2.</source>
        <translation>工厂文件中没有产线“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>--hash takes the SHA-256 of the version, 64 digits of 0 to 9 and a to f, as “recipe show” and “recipe diff” print it.</source>
        <translation>--hash 采用版本的 SHA-256，64 位 0 至 9 和 a 至 f，如“recipe show”和“recipe diff”所打印。</translation>
    </message>
    <message>
        <source>--format takes json or csv, not “%1”.</source>
        <translation>--format 采用 json 或 csv，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>缺少 --%1 %2。</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; a recipe&apos;s has at most %3. It was not read and nothing was imported. It is probably not the file you meant.</source>
        <translation>文件 %1 有 %2 字节；配方文件最多 %3。未读取也未导入任何内容。这可能不是您想要的文件。</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>文件 %1 已存在，保持不变。请指定其他文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>文件 %1 无法写入：%2。请选择您可写入的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole: %2. It was removed; make room and try again.</source>
        <translation>文件 %1 未能完整写入：%2。它已被移除；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>文件 %1 无法读取。请检查它是否存在以及您是否可以读取。</translation>
    </message>
    <message>
        <source>The file %1 carries no hash of a recipe in its first 20 MiB: Linewarden did not print it, or another program saved it anew. Compare the hash on the paper instead: --hash HEX.</source>
        <translation>文件 %1 的前 20 MiB 中没有配方哈希：不是 Linewarden 打印的，或被其他程序重新保存过。请改为比较纸面上的哈希：--hash HEX。</translation>
    </message>
    <message>
        <source>The file %1 carries %2 different hashes of recipes, so it cannot tell which one it is about. Verify each paper on its own, or use --hash HEX.</source>
        <translation>文件 %1 含有 %2 个不同的配方哈希，因此无法判断是哪一个。请逐张验证，或使用 --hash HEX。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeChange</name>
    <message>
        <source>The file %1 cannot be imported; nothing was stored.</source>
        <translation>文件 %1 无法导入；未存储任何内容。</translation>
    </message>
    <message>
        <source>--product, --line and --title are for CSV; a JSON file names them itself.</source>
        <translation>--product、--line 和 --title 用于 CSV；JSON 文件自身已指定。</translation>
    </message>
    <message>
        <source>--into keeps the draft&apos;s product and line; leave them out.</source>
        <translation>--into 保留草稿的产品和产线；请省略它们。</translation>
    </message>
    <message>
        <source>A CSV file holds parameters alone: say --product P --line L, or --into VERSION.</source>
        <translation>CSV 文件只含参数：请给出 --product P --line L，或 --into VERSION。</translation>
    </message>
    <message>
        <source>The file is about “%1” on line “%2”, the draft about “%3” on line “%4”. Nothing was stored; name the right draft, or leave --into out.</source>
        <translation>文件关于产线“%2”上的“%1”，草稿关于产线“%4”上的“%3”。未存储任何内容；请指定正确的草稿，或省略 --into。</translation>
    </message>
    <message>
        <source>Draft %1, SHA-256 %2
</source>
        <translation>草稿 %1，SHA-256 %2
</translation>
    </message>
    <message>
        <source>It cannot be submitted like this:</source>
        <translation>它无法这样提交：</translation>
    </message>
    <message>
        <source>Submitted; it does not change any more and waits for its signatures. SHA-256 %1
</source>
        <translation>已提交；它不再更改，等待签名。SHA-256 %1
</translation>
    </message>
    <message>
        <source>Noted.
</source>
        <translation>已记录。
</translation>
    </message>
    <message>
        <source>Discarded; the draft is gone.
</source>
        <translation>已丢弃；草稿已不存在。
</translation>
    </message>
    <message>
        <source>Makes a draft of a file, or saves it into a draft</source>
        <translation>由文件制作草稿，或将其保存到草稿</translation>
    </message>
    <message>
        <source>The file, 4 MiB at most.</source>
        <translation>文件，最大 4 MiB。</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json 或 csv；省略时按文件名。</translation>
    </message>
    <message>
        <source>CSV: what is made.</source>
        <translation>CSV：所生产的产品。</translation>
    </message>
    <message>
        <source>CSV: the line&apos;s id.</source>
        <translation>CSV：产线的 id。</translation>
    </message>
    <message>
        <source>CSV: the version&apos;s title.</source>
        <translation>CSV：版本的标题。</translation>
    </message>
    <message>
        <source>Saves into this draft instead of making one.</source>
        <translation>保存到此草稿，而不新建。</translation>
    </message>
    <message>
        <source>Makes a draft of a version, for its recipe or another one</source>
        <translation>由版本制作草稿，用于其配方或其他配方</translation>
    </message>
    <message>
        <source>For another product.</source>
        <translation>用于其他产品。</translation>
    </message>
    <message>
        <source>For another line.</source>
        <translation>用于其他产线。</translation>
    </message>
    <message>
        <source>Freezes a draft and asks for its signatures</source>
        <translation>冻结草稿并请求其签名</translation>
    </message>
    <message>
        <source>Wanted within so many hours; 24 where left out.</source>
        <translation>在多少小时内需要；省略时为 24。</translation>
    </message>
    <message>
        <source>Adds a remark to a version</source>
        <translation>为版本添加备注</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>The parameter it is about.</source>
        <translation>它所涉及的参数。</translation>
    </message>
    <message>
        <source>Takes a draft away for good</source>
        <translation>永久移除草稿</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeDrift</name>
    <message>
        <source>Line %1: %2, loaded %3</source>
        <translation>产线 %1：%2，加载于 %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>PLC 中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>与签名一致</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>已漂移</translation>
    </message>
    <message>
        <source>No recipe was loaded into a PLC yet.
</source>
        <translation>尚未将任何配方加载到 PLC。
</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Compares what the PLCs hold with what was signed</source>
        <translation>将 PLC 中的值与所签的值比较</translation>
    </message>
    <message>
        <source>Only this line.</source>
        <translation>仅此产线。</translation>
    </message>
    <message>
        <source>What drifted so far; no PLC is asked.</source>
        <translation>至今的漂移；不询问 PLC。</translation>
    </message>
    <message>
        <source>Goes on comparing for so many seconds.</source>
        <translation>继续比较若干秒。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRead</name>
    <message>
        <source>“%1” is no state of a recipe. There are: %2.</source>
        <translation>“%1”不是配方状态。可用的状态：%2。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>从 %1 到 %2：</translation>
    </message>
    <message>
        <source>SHA-256 of %1: %2
</source>
        <translation>%1 的 SHA-256：%2
</translation>
    </message>
    <message>
        <source>%1 is in %2.
</source>
        <translation>%1 在 %2 中。
</translation>
    </message>
    <message>
        <source>Versions of recipes, by line and product</source>
        <translation>配方版本，按产线和产品</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>仅此产线的。</translation>
    </message>
    <message>
        <source>Only those in this state, such as in-review.</source>
        <translation>仅处于此状态的，例如 in-review。</translation>
    </message>
    <message>
        <source>A version with all that belongs to it</source>
        <translation>版本及其全部内容</translation>
    </message>
    <message>
        <source>What version B changes against version A</source>
        <translation>版本 B 相对版本 A 的变化</translation>
    </message>
    <message>
        <source>Writes a version&apos;s content to a new file</source>
        <translation>将版本内容写入新文件</translation>
    </message>
    <message>
        <source>The file; it is never overwritten.</source>
        <translation>文件；从不覆盖。</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json 或 csv；省略时按文件名。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRun</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>PLC 中</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>(mark)</source>
        <translation>（标记）</translation>
    </message>
    <message>
        <source>Interlock</source>
        <translation>联锁</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>%1, for the order %2. SHA-256 %3</source>
        <translation>%1，订单 %2。SHA-256 %3</translation>
    </message>
    <message>
        <source>Download %1: %2. %3
</source>
        <translation>下载 %1：%2。%3
</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Nothing was written.
</source>
        <translation>未写入任何内容。
</translation>
    </message>
    <message>
        <source>There is no download %1. “linewardenctl recipe downloads” lists them.</source>
        <translation>没有下载 %1。“linewardenctl recipe downloads”会列出。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loads a version into its line&apos;s PLC; reads password and a new code once more</source>
        <translation>将版本加载到其产线的 PLC；再次读取密码和新验证码</translation>
    </message>
    <message>
        <source>The order it is loaded for.</source>
        <translation>加载所对应的订单。</translation>
    </message>
    <message>
        <source>Only tells what would be written, and the interlocks.</source>
        <translation>只告知将写入的内容和联锁。</translation>
    </message>
    <message>
        <source>Puts back what was there before a failed download</source>
        <translation>恢复失败的下载之前的内容</translation>
    </message>
    <message>
        <source>Downloads, newest first</source>
        <translation>下载，最新的在前</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>仅此产线的。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeSign</name>
    <message>
        <source>--meaning takes process or quality, not “%1”.</source>
        <translation>--meaning 采用 process 或 quality，而不是“%1”。</translation>
    </message>
    <message>
        <source>Say what you looked at: --hash HEX, the SHA-256 that “recipe show” and “recipe diff” print. Nothing is signed unseen.</source>
        <translation>请说明您查看的内容：--hash HEX，即“recipe show”和“recipe diff”打印的 SHA-256。未看过的内容不签名。</translation>
    </message>
    <message>
        <source>Against what is effective now, %1:</source>
        <translation>与现在生效的 %1 相比：</translation>
    </message>
    <message>
        <source>It would be the first effective version:</source>
        <translation>这将是第一个生效版本：</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>“%1”，针对 %2</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>The hash you gave is not that of this version, so nothing was signed. Look at it again with “recipe show” and “recipe diff”.</source>
        <translation>您给出的哈希不是此版本的，因此未签名。请用“recipe show”和“recipe diff”再次查看。</translation>
    </message>
    <message>
        <source>Signed. State: %1
</source>
        <translation>已签名。状态：%1
</translation>
    </message>
    <message>
        <source>Rejected. “recipe new-version %1” makes a draft of it.
</source>
        <translation>已拒绝。“recipe new-version %1”由它制作草稿。
</translation>
    </message>
    <message>
        <source>“%1” for %2
</source>
        <translation>“%1”，针对 %2
</translation>
    </message>
    <message>
        <source>Withdrawn; it may not be loaded any more. What a PLC holds stays until another recipe is loaded.
</source>
        <translation>已撤回；不得再加载。PLC 中的内容保持到加载其他配方为止。
</translation>
    </message>
    <message>
        <source>Signs a version; reads password and a new code once more</source>
        <translation>签署版本；再次读取密码和新验证码</translation>
    </message>
    <message>
        <source>process or quality.</source>
        <translation>process 或 quality。</translation>
    </message>
    <message>
        <source>The SHA-256 of what you looked at.</source>
        <translation>您所查看内容的 SHA-256。</translation>
    </message>
    <message>
        <source>Refuses a version that waits for a signature</source>
        <translation>拒绝等待签名的版本</translation>
    </message>
    <message>
        <source>Takes a signed version out of use; reads password and a new code once more</source>
        <translation>停用已签名的版本；再次读取密码和新验证码</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeTexts</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>Signatures wanted by</source>
        <translation>签名期限</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>crosses a former limit</source>
        <translation>越过原限值</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>On</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeVerify</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>It may run.
</source>
        <translation>可以运行。
</translation>
    </message>
    <message>
        <source>IT MAY NOT RUN. %1
</source>
        <translation>不得运行。%1
</translation>
    </message>
    <message>
        <source>What was signed; compare it with the paper:</source>
        <translation>所签内容；请与纸面比较：</translation>
    </message>
    <message>
        <source>The audit trail as a whole was not verified: your roles do not allow it. Without --as, or as an auditor, it is.
</source>
        <translation>未验证整个审计追踪：您的角色不允许。不带 --as，或以审计员身份则会验证。
</translation>
    </message>
    <message>
        <source>The audit trail was verified: all %1 entries are whole.
</source>
        <translation>审计追踪已验证：全部 %1 条记录完整。
</translation>
    </message>
    <message>
        <source>THE AUDIT TRAIL IS BROKEN at entry %1: %2 Keep a copy of the store and tell a security officer.
</source>
        <translation>审计追踪在第 %1 条记录处损坏：%2 请保留存储的副本并告知安全管理员。
</translation>
    </message>
    <message>
        <source>No version is effective.
</source>
        <translation>没有生效的版本。
</translation>
    </message>
    <message>
        <source>Recomputes signatures, keys and trail of versions; all effective ones where none is named</source>
        <translation>重新计算版本的签名、密钥和审计追踪；未指定时为所有生效版本</translation>
    </message>
    <message>
        <source>The version with this SHA-256, as printed.</source>
        <translation>具有此打印 SHA-256 的版本。</translation>
    </message>
    <message>
        <source>The version that this PDF of Linewarden is about.</source>
        <translation>此 Linewarden PDF 所涉及的版本。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Roles</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>空闲锁定（分）</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>会话（分）</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Done; it holds from now on.
</source>
        <translation>完成；即刻生效。
</translation>
    </message>
    <message>
        <source>A second person has to confirm within 7 days: “linewardenctl --as NAME role confirm %1”.
</source>
        <translation>须由第二人在 7 天内确认：“linewardenctl --as NAME role confirm %1”。
</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>give</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>take</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Confirmed; it holds from now on.
</source>
        <translation>已确认；即刻生效。
</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.
</source>
        <translation>已拒绝；未作更改。
</translation>
    </message>
    <message>
        <source>Roles, what they may and what they demand</source>
        <translation>角色、其权限和要求</translation>
    </message>
    <message>
        <source>Gives somebody a role, or asks for it</source>
        <translation>授予角色，或申请授予</translation>
    </message>
    <message>
        <source>Takes a role away, or asks for it</source>
        <translation>收回角色，或申请收回</translation>
    </message>
    <message>
        <source>Changes that a second person has to confirm</source>
        <translation>须由第二人确认的更改</translation>
    </message>
    <message>
        <source>Confirms what another one asked for</source>
        <translation>确认他人申请的更改</translation>
    </message>
    <message>
        <source>Refuses it, or takes one&apos;s own back</source>
        <translation>拒绝，或撤回自己的申请</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteArguments</name>
    <message>
        <source>Alarms of this priority and more urgent ones.</source>
        <translation>此优先级及更紧急的报警。</translation>
    </message>
    <message>
        <source>Only from there: process, security, system; may be given several times, as the next two.</source>
        <translation>仅来自此来源：process、security、system；可多次给出，后两项亦然。</translation>
    </message>
    <message>
        <source>Only of this class.</source>
        <translation>仅此类别。</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>仅此产线。</translation>
    </message>
    <message>
        <source>--least takes critical, high, medium or low, not “%1”.</source>
        <translation>--least 采用 critical、high、medium 或 low，而不是“%1”。</translation>
    </message>
    <message>
        <source>--source takes process, security or system, not “%1”.</source>
        <translation>--source 采用 process、security 或 system，而不是“%1”。</translation>
    </message>
    <message>
        <source>The receiver.</source>
        <translation>接收方。</translation>
    </message>
    <message>
        <source>6514 where left out, 514 for UDP.</source>
        <translation>省略时为 6514，UDP 为 514。</translation>
    </message>
    <message>
        <source>tls, tcp or udp; tls where left out.</source>
        <translation>tls、tcp 或 udp；省略时为 tls。</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the receiver&apos;s certificate (TLS).</source>
        <translation>签署接收方证书的颁发机构的 PEM 文件 (TLS)。</translation>
    </message>
    <message>
        <source>PEM file of our own certificate (TLS).</source>
        <translation>我方证书的 PEM 文件 (TLS)。</translation>
    </message>
    <message>
        <source>PEM file of its private key, readable by its owner alone (TLS).</source>
        <translation>其私钥的 PEM 文件，仅所有者可读 (TLS)。</translation>
    </message>
    <message>
        <source>Sends checkpoints of the audit trail, too.</source>
        <translation>也发送审计追踪的检查点。</translation>
    </message>
    <message>
        <source>Does not send yet.</source>
        <translation>暂不发送。</translation>
    </message>
    <message>
        <source>--host H is missing.</source>
        <translation>缺少 --host H。</translation>
    </message>
    <message>
        <source>--transport takes tls, tcp or udp, not “%1”.</source>
        <translation>--transport 采用 tls、tcp 或 udp，而不是“%1”。</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on 或 off。</translation>
    </message>
    <message>
        <source>The mail server.</source>
        <translation>邮件服务器。</translation>
    </message>
    <message>
        <source>Its port, such as 587 or 465.</source>
        <translation>其端口，例如 587 或 465。</translation>
    </message>
    <message>
        <source>starttls or tls.</source>
        <translation>starttls 或 tls。</translation>
    </message>
    <message>
        <source>PEM file of its authority; empty: the system&apos;s.</source>
        <translation>其颁发机构的 PEM 文件；留空：使用系统的。</translation>
    </message>
    <message>
        <source>The account there; empty: no sign-in.</source>
        <translation>该服务器上的账户；留空：不登录。</translation>
    </message>
    <message>
        <source>The address mails come from.</source>
        <translation>邮件的发件地址。</translation>
    </message>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled 为 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>--security is starttls or tls, not “%1”.</source>
        <translation>--security 为 starttls 或 tls，而不是“%1”。</translation>
    </message>
    <message>
        <source>Who is told so many minutes after the announcement, such as 0:anna@plant.example,ben@plant.example; given once for each step.</source>
        <translation>通告后多少分钟通知谁，例如 0:anna@plant.example,ben@plant.example；每个步骤给出一次。</translation>
    </message>
    <message>
        <source>--step is MINUTES:ADDRESS,ADDRESS, such as 15:anna@plant.example, not “%1”.</source>
        <translation>--step 为 MINUTES:ADDRESS,ADDRESS，例如 15:anna@plant.example，而不是“%1”。</translation>
    </message>
    <message>
        <source>--step MIN:ADDRESS is missing: somebody has to be told.</source>
        <translation>缺少 --step MIN:ADDRESS：须通知某人。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteTexts</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>after %1 min: %2</source>
        <translation>%1 分钟后：%2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>From priority</source>
        <translation>最低优先级</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知对象</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Routes</name>
    <message>
        <source>There is no route “%1”. “linewardenctl route list” tells which there are.</source>
        <translation>没有路由“%1”。“linewardenctl route list”列出现有的路由。</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>邮件服务器的密码</translation>
    </message>
    <message>
        <source>The test message was sent.
</source>
        <translation>测试消息已发送。
</translation>
    </message>
    <message>
        <source>Reads the password there, a line after the code; an empty one forgets it.</source>
        <translation>读取邮件服务器的密码，在验证码之后一行；空行则清除已存密码。</translation>
    </message>
    <message>
        <source>Changes what is given of the mail server</source>
        <translation>更改所给出的邮件服务器设置</translation>
    </message>
    <message>
        <source>Tells people on call by mail, and others when nobody acts</source>
        <translation>用邮件通知值班人员，无人处理时再通知其他人</translation>
    </message>
    <message>
        <source>Takes such a plan away</source>
        <translation>移除此类计划</translation>
    </message>
    <message>
        <source>Where alarms go besides the window, and how that fares</source>
        <translation>报警除窗口外还发往何处，以及发送情况</translation>
    </message>
    <message>
        <source>Sends alarms to a syslog receiver</source>
        <translation>将报警发送到 syslog 接收方</translation>
    </message>
    <message>
        <source>Sends no more to a syslog receiver</source>
        <translation>不再发送到 syslog 接收方</translation>
    </message>
    <message>
        <source>Sends a test message by a syslog route, or by mail</source>
        <translation>通过 syslog 路由或邮件发送测试消息</translation>
    </message>
    <message>
        <source>By mail to this address.</source>
        <translation>用邮件发送到此地址。</translation>
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
    <name>linewarden::cli::UserAdd</name>
    <message>
        <source>The person&apos;s name is missing: --display-name NAME.</source>
        <translation>缺少人员姓名：--display-name NAME。</translation>
    </message>
    <message>
        <source>A role is missing: --role ROLE, once for each.</source>
        <translation>缺少角色：--role ROLE，每个写一次。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
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
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nobody was added. Put the file right and try again.
</source>
        <translation>未添加任何人。请修正文件后重试。
</translation>
    </message>
    <message>
        <source>Invites somebody; prints a one-time password</source>
        <translation>邀请某人；打印一次性密码</translation>
    </message>
    <message>
        <source>The person&apos;s name for people.</source>
        <translation>供他人查看的姓名。</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>角色；可多次给出。</translation>
    </message>
    <message>
        <source>Invites everybody in a CSV file, or nobody</source>
        <translation>邀请 CSV 文件中的所有人，或一个也不邀请</translation>
    </message>
    <message>
        <source>Only tells what is in the file and what is wrong with it.</source>
        <translation>仅说明文件内容和错误。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserChange</name>
    <message>
        <source>%1 cannot sign in any more.
</source>
        <translation>%1 不能再登录。
</translation>
    </message>
    <message>
        <source>%1 can sign in again.
</source>
        <translation>%1 可以再次登录。
</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in.
</source>
        <translation>%1 下次登录时设置新的第二因素。
</translation>
    </message>
    <message>
        <source>Say which: --password or --second-factor.</source>
        <translation>请指明：--password 或 --second-factor。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后活动</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
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
        <source>Sessions of %1 that were ended: %2
</source>
        <translation>已结束的 %1 的会话：%2
</translation>
    </message>
    <message>
        <source>Whose sessions? --end needs a NAME.</source>
        <translation>谁的会话？--end 需要 NAME。</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s access away and ends their sessions</source>
        <translation>收回某人的访问权并结束其会话</translation>
    </message>
    <message>
        <source>Gives somebody access back</source>
        <translation>恢复某人的访问权</translation>
    </message>
    <message>
        <source>A new one-time password, or no second factor</source>
        <translation>新的一次性密码，或清除第二因素</translation>
    </message>
    <message>
        <source>Prints a one-time password; the signing key is retired.</source>
        <translation>打印一次性密码；签名密钥作废。</translation>
    </message>
    <message>
        <source>Authenticator, security keys and recovery codes are removed.</source>
        <translation>移除验证器、安全密钥和恢复码。</translation>
    </message>
    <message>
        <source>Who is signed in where; ends somebody&apos;s sessions</source>
        <translation>谁在何处登录；结束某人的会话</translation>
    </message>
    <message>
        <source>Ends all sessions of NAME.</source>
        <translation>结束 NAME 的所有会话。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserEnrol</name>
    <message>
        <source>Second factor of %1, for an authenticator app:
  %2
  or typed: %3

</source>
        <translation>%1 的第二因素，用于身份验证器应用：
  %2
  或手动输入：%3

</translation>
    </message>
    <message>
        <source>Recovery codes of %1, each good once, for when the app is lost:
  %2

</source>
        <translation>%1 的恢复码，每个可用一次，应用丢失时使用：
  %2

</translation>
    </message>
    <message>
        <source>Password of %1 now</source>
        <translation>%1 当前的密码</translation>
    </message>
    <message>
        <source>%1 is set up already. Sign in with --as %1.</source>
        <translation>%1 已设置完毕。请用 --as %1 登录。</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>%1 的验证码</translation>
    </message>
    <message>
        <source>“user enrol” takes no --as: the person named sets up their own account.</source>
        <translation>“user enrol”不带 --as：由所指之人设置自己的账户。</translation>
    </message>
    <message>
        <source>%1 is set up and can sign in.
</source>
        <translation>%1 已设置完毕，可以登录。
</translation>
    </message>
    <message>
        <source>Sets up the account of somebody invited</source>
        <translation>设置受邀者的账户</translation>
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
    <message>
        <source>--state is invited, active or disabled, not “%1”.</source>
        <translation>--state 为 invited、active 或 disabled，而不是“%1”。</translation>
    </message>
    <message>
        <source>yes, security keys: %1</source>
        <translation>是，安全密钥：%1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>invited until %1</source>
        <translation>邀请有效期至 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Only people with this role.</source>
        <translation>仅显示有此角色的人员。</translation>
    </message>
    <message>
        <source>Only people who are invited, active or disabled.</source>
        <translation>仅显示受邀、启用或停用的人员。</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserReview</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>keep (%1)</source>
        <translation>保留（%1）</translation>
    </message>
    <message>
        <source>remove (%1)</source>
        <translation>移除（%1）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予人</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Not signed; still to decide: %1
</source>
        <translation>未签署；待决定：%1
</translation>
    </message>
    <message>
        <source>Signed by %1 on %2, %3. SHA-256 %4
</source>
        <translation>由 %1 于 %2 签署，%3。SHA-256 %4
</translation>
    </message>
    <message>
        <source>the signature is right</source>
        <translation>签名正确</translation>
    </message>
    <message>
        <source>THE SIGNATURE IS NOT RIGHT</source>
        <translation>签名不正确</translation>
    </message>
    <message>
        <source>Review %1 is open. “linewardenctl user review show %1” tells what is to be decided.
</source>
        <translation>审查 %1 已打开。“linewardenctl user review show %1”说明待决定的内容。
</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Say which: --keep or --remove.</source>
        <translation>请指明：--keep 或 --remove。</translation>
    </message>
    <message>
        <source>Decided. A removal takes hold once the review is signed.
</source>
        <translation>已决定。移除在审查签署后生效。
</translation>
    </message>
    <message>
        <source>Begins a review of who holds which role</source>
        <translation>开始审查谁持有哪些角色</translation>
    </message>
    <message>
        <source>Reviews, signed and open</source>
        <translation>审查，已签署和打开的</translation>
    </message>
    <message>
        <source>A review with all that stands in it</source>
        <translation>一项审查及其全部内容</translation>
    </message>
    <message>
        <source>Keeps or removes a role in a review</source>
        <translation>在审查中保留或移除角色</translation>
    </message>
    <message>
        <source>The role stays.</source>
        <translation>角色保留。</translation>
    </message>
    <message>
        <source>The role goes once the review is signed.</source>
        <translation>审查签署后角色移除。</translation>
    </message>
    <message>
        <source>Why; a removal wants one.</source>
        <translation>原因；移除须说明。</translation>
    </message>
    <message>
        <source>Signs a review and removes; reads password and a new code once more</source>
        <translation>签署审查并移除；再读取密码和新验证码</translation>
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
    <message>
        <source>The connection to the PLC was closed.</source>
        <translation>与 PLC 的连接已关闭。</translation>
    </message>
    <message>
        <source>There is no connection to the PLC. Try again when it is connected.</source>
        <translation>没有与 PLC 的连接。请在连接后重试。</translation>
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
    <name>linewarden::modbus::TagAccess</name>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 不可写，因此未发送任何内容。工厂文件须以“writable = true”说明。</translation>
    </message>
    <message>
        <source>%1 takes %2 registers, and one Modbus request writes at most %3, so nothing was sent. Give the tag fewer registers in the plant file.</source>
        <translation>%1 占用 %2 个寄存器，而一个 Modbus 请求最多写 %3 个，因此未发送任何内容。请在工厂文件中减少该标签的寄存器。</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>没有有效值</translation>
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
        <source>The value was not sent, as the PLC could not be read before. %1</source>
        <translation>由于之前无法读取 PLC，未发送该值。%1</translation>
    </message>
    <message>
        <source>The value was sent, but whether the PLC has taken it is not known. %1 Look at the PLC before you go on.</source>
        <translation>该值已发送，但不知道 PLC 是否已采用。%1 继续之前请查看 PLC。</translation>
    </message>
    <message>
        <source>The PLC confirmed the value, but it could not be read back, so it is not known whether it is there. %1</source>
        <translation>PLC 已确认该值，但无法回读，因此不知道它是否在其中。%1</translation>
    </message>
    <message>
        <source>The PLC confirmed the value but does not hold it: read back, %1 is %2. Another program may have changed it, or the PLC&apos;s own program limits it.</source>
        <translation>PLC 已确认该值但并未持有：回读时 %1 为 %2。可能有其他程序更改了它，或 PLC 自身的程序限制了它。</translation>
    </message>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>该值无法放入对此 PLC 的一个请求，因此无法读取。请检查标签的地址和 PLC 的请求限制。</translation>
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
    <name>linewarden::modbus::WriteReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>PLC 以功能 %1 应答了功能 %2 的请求。</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>PLC 发送了 %1 字节的异常；应为一字节。</translation>
    </message>
    <message>
        <source>The PLC confirmed a write with %1 bytes; it has to have %2.</source>
        <translation>PLC 以 %1 字节确认写入；应为 %2。</translation>
    </message>
    <message>
        <source>The PLC confirmed a write to address %1 where %2 was written.</source>
        <translation>PLC 确认写入地址 %1，而写入的是 %2。</translation>
    </message>
    <message>
        <source>The PLC confirmed the value %1 where %2 was written.</source>
        <translation>PLC 确认的值为 %1，而写入的是 %2。</translation>
    </message>
    <message>
        <source>The PLC confirmed %1 registers where %2 were written.</source>
        <translation>PLC 确认了 %1 个寄存器，而写入的是 %2 个。</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 1, illegal function: it takes no writes of this kind. Check the table of the tag&apos;s address.</source>
        <translation>PLC 以异常 1（非法功能）拒绝该值：它不接受此类写入。请检查标签地址的表。</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 2, illegal data address: nothing can be written at this address. Check the tag&apos;s address and the PLC&apos;s write protection.</source>
        <translation>PLC 以异常 2（非法数据地址）拒绝该值：此地址不可写。请检查标签的地址和 PLC 的写保护。</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 3, illegal data value: it does not accept this value here. Check what the PLC allows.</source>
        <translation>PLC 以异常 3（非法数据值）拒绝该值：它在此处不接受该值。请检查 PLC 允许的内容。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while writing, so it may or may not have taken the value. Check the PLC&apos;s diagnostics.</source>
        <translation>PLC 以异常 4（服务器设备故障）应答：写入时失败，因此可能已采用也可能未采用该值。请检查 PLC 的诊断。</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this value and has not said whether it took it. Read it again later.</source>
        <translation>PLC 以异常 5（确认）应答：此值需要较长时间，尚未说明是否采用。请稍后再次读取。</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 6, server device busy: it has no time for it now. Try again later.</source>
        <translation>PLC 以异常 6（服务器设备忙）拒绝该值：现在没有时间。请稍后重试。</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>PLC 以异常 7（否定确认）拒绝该值：无法执行所请求的操作。请检查 PLC 的诊断。</translation>
    </message>
    <message>
        <source>The gateway refused the value with exception 10, gateway path unavailable: it is overloaded or set up wrongly. Check the gateway.</source>
        <translation>网关以异常 10（网关路径不可用）拒绝该值：它过载或设置错误。请检查网关。</translation>
    </message>
    <message>
        <source>The gateway answered with exception 11, gateway target device failed to respond: the device behind it is silent and may or may not have taken the value. Check its wiring.</source>
        <translation>网关以异常 11（网关目标设备无响应）应答：其后的设备无应答，可能已采用也可能未采用该值。请检查其接线。</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which does not say whether it took the value. See the PLC&apos;s manual.</source>
        <translation>PLC 以异常 %1 应答，未说明是否采用该值。请查看 PLC 的手册。</translation>
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
    <name>linewarden::ui::AccessPage</name>
    <message>
        <source>Part of access control</source>
        <translation>访问控制的组成部分</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>访问审查</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>角色规则</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>紧急访问</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>访问控制</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AccountPage</name>
    <message>
        <source>Reading your account</source>
        <translation>正在读取您的账户</translation>
    </message>
    <message>
        <source>Your account cannot be shown</source>
        <translation>无法显示您的账户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>One step is left: a security key</source>
        <translation>还差一步：安全密钥</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and none is registered for you yet. Until then only this page opens; the others come at once when the key is added.</source>
        <translation>您的角色要求安全密钥，而您尚未登记。在此之前只能打开本页；添加密钥后其他页面即可使用。</translation>
    </message>
    <message>
        <source>Add a security key…</source>
        <translation>添加安全密钥…</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AcknowledgeAlarmsDialog</name>
    <message>
        <source>Acknowledge “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>确认 %n 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that you have seen it and take care of it. It stays in the list while its cause lasts.</source>
        <translation>您表明已看到并负责处理。只要原因存在，它就保留在列表中。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>What you found or do. Stands with your name at the alarm and in the audit trail.</source>
        <translation>您的发现或所做的处理。将与您的姓名一起记录在报警和审计追踪中。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未处理：%1。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ActDialog</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>添加安全密钥</translation>
    </message>
    <message>
        <source>Plug the key in (FIDO2, by USB). It then shows at sign-in that it is you, with its PIN and a touch. Add a second one and keep it elsewhere.</source>
        <translation>插入密钥（FIDO2，USB）。登录时它以 PIN 和触摸证明是您本人。请添加第二把并存放在别处。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>“Blue key”, “Spare in the safe”.</source>
        <translation>“蓝色密钥”、“保险柜备用”。</translation>
    </message>
    <message>
        <source>PIN of the key</source>
        <translation>密钥的 PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it among others.</source>
        <translation>请给密钥起名，以便区分。</translation>
    </message>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>请输入密钥的 PIN。</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>两次 PIN 不同。请再输入一次。</translation>
    </message>
    <message>
        <source>Checking what the key answered…</source>
        <translation>正在检查密钥的应答…</translation>
    </message>
    <message>
        <source>4 to 63 characters; letters are allowed.</source>
        <translation>4 至 63 个字符；可用字母。</translation>
    </message>
    <message>
        <source>This key has no PIN yet. Choose one now; you will need it at every sign-in.</source>
        <translation>此密钥尚无 PIN。请现在选择；每次登录都需要。</translation>
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
    <name>linewarden::ui::AlarmActs</name>
    <message>
        <source>Choose an alarm first.</source>
        <translation>请先选择报警。</translation>
    </message>
    <message numerus="yes">
        <source>%n security alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n 条您无权确认的安全报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n 条您无权确认的报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that cannot be reset as they stand</source>
        <translation>
            <numerusform>%n 条在当前状态下不能复位的报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that do not wait for it</source>
        <translation>
            <numerusform>%n 条无需此操作的报警</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is reset.</source>
        <translation>“%1”已复位。</translation>
    </message>
    <message>
        <source>“%1” is acknowledged.</source>
        <translation>“%1”已确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) reset.</source>
        <translation>
            <numerusform>%n 条报警已复位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n 条报警已确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that changed meanwhile</source>
        <translation>
            <numerusform>%n 条其间已变化的报警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reset. Left out: %3.</source>
        <translation>%2 条中已复位 %1 条。未处理：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged. Left out: %3.</source>
        <translation>%2 条中已确认 %1 条。未处理：%3。</translation>
    </message>
    <message>
        <source>What raised it has gone and it was acknowledged. Once it is reset it is normal, and is raised anew when its cause comes back.</source>
        <translation>触发原因已消除，且已确认。复位后恢复正常；原因再次出现时会重新触发。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未处理：%1。</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>复位“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n alarm(s)?</source>
        <translation>
            <numerusform>复位 %n 个报警？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Leave it latched</source>
        <translation>保持锁存</translation>
    </message>
    <message>
        <source>End the shelf of “%1”?</source>
        <translation>结束搁置“%1”？</translation>
    </message>
    <message>
        <source>It is shown and announced again as it stands. If its cause is still there, it has to be acknowledged.</source>
        <translation>该报警按现状重新显示并通告。如果原因仍存在，则须确认。</translation>
    </message>
    <message>
        <source>End the shelf</source>
        <translation>结束搁置</translation>
    </message>
    <message>
        <source>Keep it shelved</source>
        <translation>保持搁置</translation>
    </message>
    <message>
        <source>“%1” is not shelved any more.</source>
        <translation>“%1”已不再搁置。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmBanner</name>
    <message>
        <source>Silence</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Show all critical alarms</source>
        <translation>显示所有严重报警</translation>
    </message>
    <message>
        <source>Show what to do about this alarm</source>
        <translation>显示此报警的处理方法</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n 个严重报警未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the sound (Ctrl+Shift+S)</source>
        <translation>消音 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Critical alarm: %1</source>
        <translation>严重报警：%1</translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>自 %1 起未更新</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmComments</name>
    <message>
        <source>Your comment</source>
        <translation>您的评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>尚无人评论。</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>另有 %n 条较早的评论未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it. It stays, with your name.</source>
        <translation>按 Ctrl+Enter 发送。评论将连同您的姓名保留。</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>评论已保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmDelegate</name>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>抖动</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFacts</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>打开产线</translation>
    </message>
    <message>
        <source>In the audit trail</source>
        <translation>查看审计追踪</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>%1优先级</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>由 %1 确认，%2</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>已触发 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cause is there now</source>
        <translation>原因目前存在</translation>
    </message>
    <message>
        <source>It is not announced while it is hidden.</source>
        <translation>隐藏期间不通告该报警。</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>It was raised three times or more within a minute.</source>
        <translation>一分钟内触发了三次或更多。</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>It has been active for more than 24 hours.</source>
        <translation>已持续激活超过 24 小时。</translation>
    </message>
    <message>
        <source>Shelved by %1 until %2</source>
        <translation>由 %1 搁置至 %2</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>%1 asked to take it out of service, %2</source>
        <translation>%1 申请退出服务，%2</translation>
    </message>
    <message>
        <source>Waits for a second person to approve it</source>
        <translation>等待第二人批准</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>由 %1 批准，%2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>不处理的后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Nothing is written down for this alarm.</source>
        <translation>此报警没有任何说明。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFiguresView</name>
    <message>
        <source>Working the figures out</source>
        <translation>正在计算指标</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>无法显示指标</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Spread over priorities</source>
        <translation>优先级分布</translation>
    </message>
    <message>
        <source>When alarms were announced</source>
        <translation>报警通告时间</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>时段长度</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>每 10 分钟</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>No alarm was announced</source>
        <translation>未通告报警</translation>
    </message>
    <message>
        <source>In this time no alarm asked for anybody&apos;s attention.</source>
        <translation>此时段内没有需要处理的报警。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出报警日志</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出指标</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>搜索报警</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>任意优先级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>任意产线</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by line</source>
        <translation>按产线分组</translation>
    </message>
    <message>
        <source>Group by first-out</source>
        <translation>按首出报警分组</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>按来源分组</translation>
    </message>
    <message>
        <source>First-out: the alarm that came first on a line, and what followed within 10 s</source>
        <translation>首出报警：产线上最先出现的报警，以及 10 秒内随后出现的报警</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFloodStrip</name>
    <message>
        <source>Alarm flood</source>
        <translation>报警泛滥</translation>
    </message>
    <message>
        <source>Alarm flood since %1: %2 in the last 10 minutes.</source>
        <translation>自 %1 起报警泛滥：最近 10 分钟内 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Group as before</source>
        <translation>恢复原分组</translation>
    </message>
    <message>
        <source>Show first-outs first</source>
        <translation>优先显示首出报警</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmHistoryList</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>报警经过</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>occurrence %1</source>
        <translation>第 %1 次出现</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>另有 %n 条同类记录</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournal</name>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>报警日志，最新的在前</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The changes are shown as soon as they are known.</source>
        <translation>更改获取后即显示。</translation>
    </message>
    <message>
        <source>The journal cannot be shown</source>
        <translation>无法显示报警日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>No alarm changed in this time.</source>
        <translation>此时段内没有报警发生变化。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Alarms changed in this time, but none passes the search and the filters.</source>
        <translation>此时段内有报警发生变化，但均不符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); choose a shorter time for older ones</source>
        <translation>
            <numerusform>最新的 %n 条变化；查看较早的请选择较短时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournalModel</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>产线和单元</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>备注或原因</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmListModel</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>产线和单元</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>值和限值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n that followed)</source>
        <translation>
            <numerusform>%1（及随后的 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>priority, source</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Chattering: raised three times or more within a minute.</source>
        <translation>抖动：一分钟内触发三次或更多。</translation>
    </message>
    <message>
        <source>Stale: active for more than 24 hours.</source>
        <translation>陈旧：持续激活超过 24 小时。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>group, how many, unacknowledged</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n 个未确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmPanel</name>
    <message>
        <source>Several alarms are chosen</source>
        <translation>已选择多个报警</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): acknowledge them together, or choose one to see what is known of it.</source>
        <translation>
            <numerusform>%n 个报警：可一并确认，或选择其中一个查看其详情。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个报警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRateChart</name>
    <message>
        <source>To the line</source>
        <translation>限线以内</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>超出限线</translation>
    </message>
    <message>
        <source>Alarms announced over time</source>
        <translation>通告的报警随时间的变化</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>in 10 minutes</source>
        <translation>每 10 分钟</translation>
    </message>
    <message>
        <source>No alarm was announced.</source>
        <translation>未通告报警。</translation>
    </message>
    <message>
        <source>At most %1 %2; the line is at %3.</source>
        <translation>最多%2 %1 个；限线为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <translation>
            <numerusform>%1：%n 个报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in an hour</source>
        <translation>
            <numerusform>%1：每小时最多 %n 个报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in 10 minutes</source>
        <translation>
            <numerusform>%1：每 10 分钟最多 %n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>too many over %1</source>
        <translation>超过 %1 为过多</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRelated</name>
    <message>
        <source>Ten minutes before and after</source>
        <translation>前后十分钟</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>此报警尚未触发过。</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>Nothing else was announced.</source>
        <translation>未通告其他报警。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRibbon</name>
    <message>
        <source>Alarms in each ten minutes of the last eight hours</source>
        <translation>最近八小时内每十分钟的报警</translation>
    </message>
    <message>
        <source>No alarm in the last 8 hours</source>
        <translation>最近 8 小时内没有报警</translation>
    </message>
    <message>
        <source>Most in 10 minutes: %1</source>
        <translation>10 分钟内最多：%1</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>begin, end, how many alarms</comment>
        <translation>%1–%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms per 10 minutes, 8 hours</source>
        <translation>每 10 分钟报警数，8 小时</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>It asks for: %1. A view of yours with the same name is replaced.</source>
        <translation>条件：%1。您的同名视图将被替换。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Remove the saved view “%1”?</source>
        <translation>移除已保存的视图“%1”？</translation>
    </message>
    <message>
        <source>It is yours alone. What it shows stays; the view itself cannot be brought back.</source>
        <translation>此视图仅属于您。其显示的内容会保留；视图本身无法恢复。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>移除视图</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSound</name>
    <message>
        <source>No alarm sounds now.</source>
        <translation>目前没有报警声。</translation>
    </message>
    <message>
        <source>The sound is silenced until another alarm comes.</source>
        <translation>已消音，直到出现新的报警。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSoundCard</name>
    <message>
        <source>Sound of alarms</source>
        <translation>报警声音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Volume in per cent</source>
        <translation>音量（百分比）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the sound of a critical alarm once</source>
        <translation>播放一次严重报警的声音</translation>
    </message>
    <message>
        <source>While a critical or high alarm stands that nobody has acknowledged, locked or not. For everyone at this workstation; switching it off is written to the audit trail.</source>
        <translation>只要有严重或高优先级报警无人确认即发声，无论是否锁定。对此工作站的所有人有效；关闭会写入审计追踪。</translation>
    </message>
    <message>
        <source>For everyone at this workstation. Those who may silence alarms can change it.</source>
        <translation>对此工作站的所有人有效。有权消音者可以更改。</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with. Connect loudspeakers, or switch them on.</source>
        <translation>此工作站没有发声设备。请连接扬声器或打开其电源。</translation>
    </message>
    <message>
        <source>Set it so that it is heard over the machines.</source>
        <translation>请调到在机器运转时也能听到。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTable</name>
    <message>
        <source>Standing alarms</source>
        <translation>当前报警</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>Asking for the alarms</source>
        <translation>正在查询报警</translation>
    </message>
    <message>
        <source>They are shown as soon as they are known.</source>
        <translation>获取后即显示。</translation>
    </message>
    <message>
        <source>The alarms cannot be shown</source>
        <translation>无法显示报警</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>No alarm is defined</source>
        <translation>未定义报警</translation>
    </message>
    <message>
        <source>No alarm stands. New ones appear here at once.</source>
        <translation>当前没有报警。新报警会立即显示在此处。</translation>
    </message>
    <message>
        <source>The plant file defines no alarms, and no service has raised one.</source>
        <translation>工厂文件未定义报警，也没有服务触发过报警。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>There are alarms, but none passes the search and the filters.</source>
        <translation>有报警，但均不符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all alarms</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s) above</source>
        <translation>
            <numerusform>上方有 %n 个新报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>自 %1 起未更新</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTrend</name>
    <message>
        <source>Ten minutes around it</source>
        <translation>前后十分钟</translation>
    </message>
    <message>
        <source>No trend</source>
        <translation>无趋势</translation>
    </message>
    <message>
        <source>This alarm is not raised by a measured value.</source>
        <translation>此报警不由测量值触发。</translation>
    </message>
    <message>
        <source>History does not keep “%1”.</source>
        <translation>历史记录不保存“%1”。</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>此报警尚未触发过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlertsPage</name>
    <message>
        <source>What of the alarms is shown</source>
        <translation>显示的报警内容</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Alarms are shelved one at a time, each with its reason. Choose one.</source>
        <translation>报警须逐个搁置，并各自说明原因。请选择一个。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>There is no such alarm any more: the plant file does not define it, and no service has raised it since the start.</source>
        <translation>此报警已不存在：工厂文件未定义它，启动以来也没有服务触发过它。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsModel</name>
    <message>
        <source>You may sign</source>
        <translation>您可以签名</translation>
    </message>
    <message>
        <source>waits for a signature as %1</source>
        <translation>等待%1签名</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>由 %1 编写</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Signature wanted of</source>
        <translation>所需签名</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsPage</name>
    <message>
        <source>Which versions are shown</source>
        <translation>显示哪些版本</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等待我</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
    <message>
        <source>The approvals cannot be shown</source>
        <translation>无法显示批准</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您的内容</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>What waits is shown as soon as it is known.</source>
        <translation>一旦得知等待的内容即显示。</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 项等待您</numerusform>
        </translation>
    </message>
    <message>
        <source>That version does not wait for a signature any more.</source>
        <translation>该版本不再等待签名。</translation>
    </message>
    <message>
        <source>No recipe waits for a signature. What is submitted stands here.</source>
        <translation>没有配方等待签名。已提交的内容会列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for others; “All” shows them.</source>
        <translation>
            <numerusform>%n 个版本等待他人；“全部”会显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsTable</name>
    <message>
        <source>Versions that wait for a signature</source>
        <translation>等待签名的版本</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ArchiveDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的密码短语</translation>
    </message>
    <message>
        <source>At least 12 characters. Keep it apart from the file.</source>
        <translation>至少 12 个字符。请与文件分开保管。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>正在归档</translation>
    </message>
    <message>
        <source>Entries older than</source>
        <translation>早于以下时间的条目</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It must not exist yet. Choose a disk that is kept for years.</source>
        <translation>文件不得已存在。请选择可长年保存的磁盘。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>归档旧条目</translation>
    </message>
    <message>
        <source>Looking which entries that are…</source>
        <translation>正在查找相应条目…</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are archived; %3 newer ones stay.</source>
        <translation>将归档条目 %1 至 %2；保留较新的 %3 个。</translation>
    </message>
    <message>
        <source>The two differ. Type the passphrase again.</source>
        <translation>两次输入不一致。请重新输入密码短语。</translation>
    </message>
    <message>
        <source>Stopped. All entries are in the store, and no file was left behind.</source>
        <translation>已停止。所有条目仍在数据存储中，未留下任何文件。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3.
SHA-256 of the file:
%4
Of these, %5 stay in the store too, as recipes, keys and emergency access are proven by them.</source>
        <translation>条目 %1 至 %2 已存入 %3。
文件的 SHA-256：
%4
其中 %5 个也保留在数据存储中，因为配方、密钥和紧急访问由其证明。</translation>
    </message>
    <message>
        <source>That is the most for one file: more that are as old can be archived afterwards, to another one.</source>
        <translation>这是一个文件的上限：其余同样早的条目之后可归档到另一文件。</translation>
    </message>
    <message>
        <source>More that are as old can be archived now, to another file.</source>
        <translation>其余同样早的条目现在可归档到另一文件。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AttachmentList</name>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>None. Their hashes are signed with the version; at most %1 each.</source>
        <translation>无。其哈希与版本一同签名；每个最大 %1。</translation>
    </message>
    <message>
        <source>%1, hash %2…</source>
        <translation>%1，哈希 %2…</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>将 %1 另存为…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>There are %1 files, which is the most.</source>
        <translation>有 %1 个文件，已达最多。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFacts</name>
    <message numerus="yes">
        <source>The proof holds: %n hash(es) lead from this entry to the signed checkpoint of %1 entries, %2.</source>
        <translation>
            <numerusform>证明成立：%n 个哈希从此条目通向 %2 已签名的、涵盖 %1 个条目的检查点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>人员与时间</translation>
    </message>
    <message>
        <source>This person&apos;s day…</source>
        <translation>此人的一天…</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>给出的原因</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>This entry records no values.</source>
        <translation>此条目未记录任何值。</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>条目 %1，共 %2 个</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>In the trail</source>
        <translation>在审计追踪中</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash before: none, this is the first</source>
        <translation>前一哈希：无，这是首个条目</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一条目的哈希</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>显示证明</translation>
    </message>
    <message>
        <source>That this entry is in the trail, without the rest of it: anybody can check it with the installation&apos;s public key.</source>
        <translation>证明此条目在审计追踪中，而无需其余内容：任何人都可用本安装的公钥检查。</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>保存证明…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFilterBar</name>
    <message>
        <source>Search what was recorded</source>
        <translation>搜索记录的内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Anything done</source>
        <translation>任何操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>An object as the table shows it, such as recipe:3/2, or a whole kind, such as recipe</source>
        <translation>表中所示的对象，例如 recipe:3/2，或整个类别，例如 recipe</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Any workstation</source>
        <translation>任何工作站</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
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
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditModel</name>
    <message>
        <source>%1, entry %2</source>
        <comment>time, position</comment>
        <translation>%1，条目 %2</translation>
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
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>This entry cannot be shown</source>
        <translation>无法显示此条目</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditSealBar</name>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Verifying the trail</source>
        <translation>正在验证审计追踪</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Checkpoint now</source>
        <translation>立即生成检查点</translation>
    </message>
    <message>
        <source>Save checkpoint…</source>
        <translation>保存检查点…</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file…</source>
        <translation>对照检查点文件验证…</translation>
    </message>
    <message>
        <source>How far the trail is proven cannot be told</source>
        <translation>无法确定审计追踪已证明到何处</translation>
    </message>
    <message>
        <source>Checkpoints and archives</source>
        <translation>检查点和归档</translation>
    </message>
    <message>
        <source>Archive older entries…</source>
        <translation>归档旧条目…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditTable</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>继续向前查找</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>审计追踪，最新的在前</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The entries are shown as soon as they are known.</source>
        <translation>一旦得知即显示条目。</translation>
    </message>
    <message>
        <source>The trail cannot be shown</source>
        <translation>无法显示审计追踪</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No entry of the trail passes the search and the filters.</source>
        <translation>没有审计追踪条目符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Looking further back… to %1</source>
        <translation>正在继续向前查找… 至 %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>正在继续向前查找…</translation>
    </message>
    <message>
        <source>Stopped before the beginning of the trail.</source>
        <translation>已在到达审计追踪开头之前停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all that match</source>
        <translation>
            <numerusform>%n 个条目，全部匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(s); scroll down for more</source>
        <translation>
            <numerusform>最新的 %n 个条目；向下滚动查看更多</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the newest entries</source>
        <translation>返回最新条目</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer entry(s)</source>
        <translation>
            <numerusform>超过 %n 个更新的条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s)</source>
        <translation>
            <numerusform>%n 个更新的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry is on the clipboard as text.</source>
        <translation>条目已作为文本放到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n entry(s) that match</source>
        <translation>
            <numerusform>匹配的最早 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without the newest; scroll down for more</source>
        <translation>
            <numerusform>%n 个条目，不含最新的；向下滚动可查看更多</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>设置身份验证器应用</translation>
    </message>
    <message>
        <source>The one you had before shows no valid codes from then on.</source>
        <translation>此后旧验证器的验证码不再有效。</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>保留现有的</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>使用此验证器</translation>
    </message>
    <message>
        <source>Enter the code the app shows now.</source>
        <translation>请输入应用当前显示的验证码。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorView</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>用身份验证器应用扫描二维码（任何生成基于时间的验证码的应用，RFC 6238），然后输入其显示的六位数字。</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>无法扫描？请输入此密钥</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>应用显示的验证码</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChecksDialog</name>
    <message>
        <source>All of it holds: this version may run.</source>
        <translation>全部成立：此版本可以运行。</translation>
    </message>
    <message>
        <source>Both signatures hold, but this version is not the one that may run.</source>
        <translation>两个签名均成立，但此版本不是可以运行的那个。</translation>
    </message>
    <message>
        <source>This version may not run: not all of it holds.</source>
        <translation>此版本不得运行：并非全部成立。</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>%1 的检查</translation>
    </message>
    <message>
        <source>%1 Recomputed from content, signatures, keys, roles and the audit trail; the state that the store names is not believed.</source>
        <translation>%1 由内容、签名、密钥、角色和审计追踪重新计算；不采信存储所称的状态。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChoosePasswordStep</name>
    <message>
        <source>%1, the one-time password has done its work. Choose a password that only you know. It also seals your signing key, which is made now and is yours alone.</source>
        <translation>%1，一次性密码已完成使命。请选择只有您知道的密码。它还封存您的签名密钥，该密钥现在生成且只属于您。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
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
    <name>linewarden::ui::CodesDialog</name>
    <message>
        <source>Your new recovery codes</source>
        <translation>您的新恢复码</translation>
    </message>
    <message>
        <source>Those you had before are worth nothing now; throw them away.</source>
        <translation>旧的恢复码已无效；请丢弃。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
    <name>linewarden::ui::CommentDialog</name>
    <message>
        <source>Comment on the version</source>
        <translation>对此版本评论</translation>
    </message>
    <message>
        <source>Everybody who sees the recipe reads it. It stays, and is not part of what is signed.</source>
        <translation>所有看到配方的人都会读到。它会保留，且不属于所签内容。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>整个版本</translation>
    </message>
    <message>
        <source>At most 500 characters</source>
        <translation>最多 500 个字符</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommentList</name>
    <message>
        <source>Comment…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>尚无人评论。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CompareDialog</name>
    <message>
        <source>What %1 changes</source>
        <translation>%1 的变化</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>无法显示该版本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known.</source>
        <translation>一旦得知即显示该版本。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CompareModel</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ComparePanel</name>
    <message>
        <source>It cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no other version of this recipe; everything is new.</source>
        <translation>此配方没有其他版本；全部为新。</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The other version is shown as soon as it is known.</source>
        <translation>一旦得知即显示另一版本。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmCodeStep</name>
    <message>
        <source>The second factor you have set up stays. Show it once, and you are in.</source>
        <translation>您已设置的第二因素保留。出示一次即可进入。</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>完成并登录</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>请输入验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>使用安全密钥</translation>
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
    <name>linewarden::ui::ConsoleSession</name>
    <message>
        <source>Emergency access has ended. Two people now review what was done under it.</source>
        <translation>紧急访问已结束。现在由两人审查所做操作。</translation>
    </message>
    <message>
        <source>Your session has ended: it was ended under “People” or from another workstation, your account was changed, or it had lasted as long as your role allows. Sign in again to go on.</source>
        <translation>您的会话已结束：在“人员”中或从其他工作站被结束，您的账户已更改，或已达到角色允许的时长。请重新登录以继续。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CopyDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Begins a draft with the same parameters, steps and files. With the same product and line it is the recipe&apos;s next version. On another line the tags have to be chosen anew.</source>
        <translation>以相同的参数、步骤和文件开始草稿。产品和产线相同时，它是配方的下一版本。在其他产线上须重新选择标签。</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>开始草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DayDialog</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>逐小时查看这一天</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The last %n entry(s) of the day; there are more.</source>
        <translation>
            <numerusform>当天最后 %n 个条目；还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, dotted name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1：%2</translation>
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
    <name>linewarden::ui::DifferenceList</name>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stand in an export of this entry.</source>
        <translation>
            <numerusform>另有 %n 个字段见此条目的导出文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectoryForm</name>
    <message>
        <source>What the directory decides</source>
        <translation>目录决定什么</translation>
    </message>
    <message>
        <source>The second factor, the rules for roles and the signing keys stay here. Accounts made here, and emergency access, work while the directory is down.</source>
        <translation>第二因素、角色规则和签名密钥保留在此。目录不可用时，此处创建的账户和紧急访问仍可使用。</translation>
    </message>
    <message>
        <source>People of the directory may sign in</source>
        <translation>目录人员可以登录</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As in its certificate, such as “dc1.plant.example”.</source>
        <translation>与证书一致，例如“dc1.plant.example”。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>LDAPS</source>
        <translation>LDAPS</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>File with trusted certificates</source>
        <translation>受信任证书文件</translation>
    </message>
    <message>
        <source>PEM. Empty: those that this computer trusts. A server whose certificate does not fit is refused.</source>
        <translation>PEM。留空：本机信任的证书。证书不符的服务器会被拒绝。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>如何查找人员</translation>
    </message>
    <message>
        <source>Below this entry</source>
        <translation>在此条目下</translation>
    </message>
    <message>
        <source>Such as “ou=people,dc=plant,dc=example”.</source>
        <translation>例如“ou=people,dc=plant,dc=example”。</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>搜索账户</translation>
    </message>
    <message>
        <source>It may read people and groups, and nothing else.</source>
        <translation>它可读取人员和组，别无其他。</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>其密码</translation>
    </message>
    <message>
        <source>Empty: the stored one stays. For another server or account it is asked anew.</source>
        <translation>留空：保留已存密码。更换服务器或账户时须重新输入。</translation>
    </message>
    <message>
        <source>Attribute with the account name</source>
        <translation>账户名属性</translation>
    </message>
    <message>
        <source>Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>Active Directory 为“sAMAccountName”，其他为“uid”。</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>人员过滤器</translation>
    </message>
    <message>
        <source>In brackets, such as “(objectClass=person)”.</source>
        <translation>在括号内，例如“(objectClass=person)”。</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>组与角色</translation>
    </message>
    <message>
        <source>Groups below this entry</source>
        <translation>此条目下的组</translation>
    </message>
    <message>
        <source>Groups within groups count too.</source>
        <translation>组内嵌套的组也计入。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The directory says who somebody is, checks their password, and by its groups which roles they have; administrators and security officers are confirmed here besides. Who is disabled there is signed out here at the next check.</source>
        <translation>目录确定人员身份、核对其密码，并通过组确定其角色；管理员和安全管理员还须在此确认。在目录中被停用的人，会在下次检查时在此注销。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectorySection</name>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>设置获取后即显示。</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>无法显示设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>您无权查看</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Connecting, for at most %1 s …</source>
        <translation>正在连接，最多 %1 秒…</translation>
    </message>
    <message>
        <source>It works: the server, its certificate, the account and both entries were found.</source>
        <translation>成功：已找到服务器、证书、账户和两个条目。</translation>
    </message>
    <message>
        <source>Save the directory&apos;s settings</source>
        <translation>保存目录设置</translation>
    </message>
    <message>
        <source>From now on people of the directory may sign in, with the roles of their groups.</source>
        <translation>从现在起，目录人员可凭其组的角色登录。</translation>
    </message>
    <message>
        <source>People of the directory may not sign in while this is switched off.</source>
        <translation>关闭期间，目录人员不能登录。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The directory&apos;s settings are saved.</source>
        <translation>目录设置已保存。</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile. To see them, open another page and come back; to save now would undo theirs.</source>
        <translation>其间其他人保存了不同的设置。要查看，请打开另一页面再返回；现在保存会撤销其更改。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadDialog</name>
    <message>
        <source>Load a recipe into the PLC</source>
        <translation>将配方加载到 PLC</translation>
    </message>
    <message>
        <source>The values are written one after the other, and each is read back and compared. Every write stands in the audit trail with before and after.</source>
        <translation>各值依次写入，每个都回读并比较。每次写入都连同之前和之后的值记入审计追踪。</translation>
    </message>
    <message>
        <source>The PLC cannot be looked at</source>
        <translation>无法查看 PLC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the PLC</source>
        <translation>正在读取 PLC</translation>
    </message>
    <message>
        <source>The interlocks and what the PLC holds now are shown as soon as they are known.</source>
        <translation>一旦得知联锁和 PLC 现有的值即显示。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>恢复原设定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load into the PLC</source>
        <translation>加载到 PLC</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The PLC is being read.</source>
        <translation>正在读取 PLC。</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Restoring what was there before %1</source>
        <translation>正在恢复 %1 之前的内容</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadItemsModel</name>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Signed as %1; the register holds %2.</source>
        <translation>签名值为 %1；寄存器持有 %2。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>In the PLC now</source>
        <translation>PLC 现有</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadPlanFace</name>
    <message>
        <source>Values of the recipe</source>
        <translation>配方的值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>As the order is called; it stands with the download and in the trail.</source>
        <translation>订单的名称；它与下载一同保存并记入审计追踪。</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>将加载的内容</translation>
    </message>
    <message>
        <source>What has to be so before</source>
        <translation>之前必须满足的条件</translation>
    </message>
    <message>
        <source>Signed content %1…</source>
        <translation>所签内容 %1…</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>良好：%1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>不良：%1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadResultFace</name>
    <message>
        <source>%1 by %2, without an order</source>
        <translation>%1，由 %2，无订单</translation>
    </message>
    <message>
        <source>%1 by %2, order %3</source>
        <translation>%1，由 %2，订单 %3</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadRunFace</name>
    <message>
        <source>Stop ends it before the next value. What was written stays in the PLC beside what was there before; afterwards you can restore the former set.</source>
        <translation>“停止”在下一个值之前结束。已写入的值与之前的值一同留在 PLC 中；之后您可以恢复原设定。</translation>
    </message>
    <message>
        <source>Stopping: the write that is under way is waited for, then what is in the PLC is told here.</source>
        <translation>正在停止：等待正在进行的写入，然后在此告知 PLC 中的内容。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftKeeper</name>
    <message>
        <source>Not saved: a cell holds what is no number. Correct the cells that are marked.</source>
        <translation>未保存：有单元格不是数字。请更正标出的单元格。</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct this first.</source>
        <translation>未保存任何内容。请先更正。</translation>
    </message>
    <message>
        <source>%1 was not added: there is a file of that name. Remove it first, or rename this one.</source>
        <translation>未添加 %1：已有同名文件。请先移除它，或重命名此文件。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>未添加 %1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftTable</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A new row below this one (Insert)</source>
        <translation>在此行下方新建一行（Insert）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+上）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+下）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet (Ctrl+V)</source>
        <translation>从电子表格复制的单元格（Ctrl+V）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>重做：%1（Ctrl+Y）</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>Nothing was pasted. Correct these cells and copy them again.</source>
        <translation>未粘贴任何内容。请更正这些单元格后重新复制。</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftBoard</name>
    <message>
        <source>Nothing drifted on this line so far.</source>
        <translation>此产线至今没有漂移。</translation>
    </message>
    <message>
        <source>Guarded parameters</source>
        <translation>受监护的参数</translation>
    </message>
    <message>
        <source>Drifts before</source>
        <translation>之前的漂移</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHead</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>未加载任何内容</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>自 %1 起运行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parameter(s) drifted from what was signed</source>
        <translation>
            <numerusform>%n 个参数中有 %1 个偏离所签的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parameter(s) as signed</source>
        <translation>
            <numerusform>全部 %n 个参数与签名一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signatures do not hold</source>
        <translation>其签名不成立</translation>
    </message>
    <message>
        <source>Verified: its signatures hold</source>
        <translation>已验证：其签名成立</translation>
    </message>
    <message>
        <source>The PLC&apos;s marks name this version</source>
        <translation>PLC 的标记指明此版本</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n 个值无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHistoryModel</name>
    <message>
        <source>lasts</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftSection</name>
    <message>
        <source>The drift guard does not answer</source>
        <translation>漂移监护未应答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No recipe was loaded yet</source>
        <translation>尚未加载配方</translation>
    </message>
    <message>
        <source>No recipe was loaded through this console yet. Once one is, each of its values is compared with the PLC, reading by reading.</source>
        <translation>尚未通过此控制台加载配方。一旦加载，其每个值都会逐次与 PLC 比较。</translation>
    </message>
    <message>
        <source>Asking the drift guard</source>
        <translation>正在询问漂移监护</translation>
    </message>
    <message>
        <source>What runs in the PLCs is shown as soon as it is known.</source>
        <translation>一旦得知 PLC 中运行的内容即显示。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyForm</name>
    <message>
        <source>Emergency access</source>
        <translation>紧急访问</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>密封信封中的短语</translation>
    </message>
    <message>
        <source>Ten words, a space between each.</source>
        <translation>十个词，以空格分隔。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Open emergency access</source>
        <translation>打开紧急访问</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>For when nobody who may act can sign in. It opens once with this phrase, for one shift of 8 hours, and may do what an administrator and a shift supervisor may.</source>
        <translation>用于有权操作的人都无法登录时。凭此短语可打开一次，为期一个班次（8 小时），权限同系统管理员和值班长。</translation>
    </message>
    <message>
        <source>A critical alert is raised at once. Everything done is marked in the audit trail, and two people review it afterwards.</source>
        <translation>会立即发出严重警报。所有操作都在审计追踪中标记，之后由两人审查。</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>请按纸上内容输入短语。</translation>
    </message>
    <message>
        <source>Enter your full name. It is recorded.</source>
        <translation>请输入全名。它会被记录。</translation>
    </message>
    <message>
        <source>Say what happened in at least %1 letters.</source>
        <translation>请用至少 %1 个字说明发生了什么。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyModel</name>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>所报姓名</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查人</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyPanel</name>
    <message>
        <source>Review and sign…</source>
        <translation>审查并签署…</translation>
    </message>
    <message>
        <source>End it now…</source>
        <translation>立即结束…</translation>
    </message>
    <message>
        <source>Opened as %1</source>
        <translation>以 %1 之名打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The reason that was given. The name given is not proven.</source>
        <translation>所给的原因。所报姓名未经证实。</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>It ends by itself then.</source>
        <translation>届时自动结束。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>结束之后</translation>
    </message>
    <message>
        <source>Two people sign, neither of whom opened it.</source>
        <translation>由两位未打开它的人签署。</translation>
    </message>
    <message>
        <source>What was done under it</source>
        <translation>其下所做的操作</translation>
    </message>
    <message>
        <source>Asking the trail…</source>
        <translation>正在读取审计追踪…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>条目 %1，%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencySection</name>
    <message>
        <source>Emergency account</source>
        <translation>紧急账户</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>准备…</translation>
    </message>
    <message>
        <source>Openings of the emergency account</source>
        <translation>紧急账户的打开记录</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The openings are shown as soon as they are known.</source>
        <translation>记录获取后即显示。</translation>
    </message>
    <message>
        <source>The openings cannot be shown</source>
        <translation>无法显示记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>从未打开</translation>
    </message>
    <message>
        <source>Each opening is listed here with what was done under it, and two people review it.</source>
        <translation>每次打开及其下的操作都列于此处，并由两人审查。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Prepare anew…</source>
        <translation>重新准备…</translation>
    </message>
    <message>
        <source>The emergency access is ended. Two people now review it.</source>
        <translation>紧急访问已结束。现在由两人审查。</translation>
    </message>
    <message>
        <source>Your review is signed.</source>
        <translation>您的审查已签署。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyStrip</name>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>结束紧急访问</translation>
    </message>
    <message>
        <source>Emergency access until %1 · everything is recorded</source>
        <translation>紧急访问至 %1 · 所有操作均被记录</translation>
    </message>
    <message>
        <source>End emergency access?</source>
        <translation>结束紧急访问？</translation>
    </message>
    <message>
        <source>The phrase has been used and opens nothing any more. Two people who did not open it review what was done, and somebody seals a new phrase.</source>
        <translation>短语已使用，不能再打开。由两位未打开它的人审查所做操作，并由某人封存新短语。</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EnrolmentWizard</name>
    <message>
        <source>Setting up your account, step %1 of %2</source>
        <translation>设置您的账户，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Nothing is stored; the one-time password stays good.</source>
        <translation>未保存任何内容；一次性密码仍然有效。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ExportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It must not exist yet. Its signature is written beside it, as “.sig”.</source>
        <translation>该文件不得已存在。其签名写在旁边，扩展名为“.sig”。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>导出审计追踪</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>已停止。未留下任何文件。</translation>
    </message>
    <message>
        <source>%1 entries are in %2.
Signature: %3
SHA-256:
%4</source>
        <translation>%1 个条目已写入 %2。
签名：%3
SHA-256：
%4</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FactorCard</name>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <source>Six digits from an app on your phone, beside your password.</source>
        <translation>密码之外，手机应用给出的六位数字。</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>重新设置…</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>A key that is plugged in and touched; nobody can copy or phish it.</source>
        <translation>插入并触摸的密钥；无法复制，也无法钓鱼骗取。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>New codes…</source>
        <translation>新恢复码…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left; each opens the second step once.</source>
        <translation>
            <numerusform>还剩 %n 个；每个可代替第二因素使用一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Make new ones, for the day the phone is gone.</source>
        <translation>已用完。请生成新的，以备手机丢失之日。</translation>
    </message>
    <message>
        <source>Added %1, used %2</source>
        <translation>%1 添加，%2 使用</translation>
    </message>
    <message>
        <source>Added %1, not used yet</source>
        <translation>%1 添加，尚未使用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The security key is added. Use it at your next sign-in.</source>
        <translation>安全密钥已添加。请在下次登录时使用。</translation>
    </message>
    <message>
        <source>The new authenticator is in use.</source>
        <translation>新验证器已启用。</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <translation>生成新的恢复码？</translation>
    </message>
    <message>
        <source>The ones you have are worth nothing from then on. Ten new ones are shown once.</source>
        <translation>现有恢复码从此无效。十个新的只显示一次。</translation>
    </message>
    <message>
        <source>Keep the ones I have</source>
        <translation>保留现有的</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>It opens nothing here any more. It can be added again later, by whoever has it.</source>
        <translation>它在此不能再打开任何内容。持有者以后可重新添加。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
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
    <name>linewarden::ui::FigureWords</name>
    <message>
        <source>Acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Manageable</source>
        <translation>可应对</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>过高</translation>
    </message>
    <message>
        <source>good to %1, at most %2</source>
        <translation>良好不超过 %1，最多 %2</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1；最多 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>报警最多的 10 分钟</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>最差一天的陈旧报警</translation>
    </message>
    <message>
        <source>active over 24 h; good below %1</source>
        <translation>激活超过 24 小时；少于 %1 为良好</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>结束时仍存在</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>仍处于激活状态</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>确认用时</translation>
    </message>
    <message>
        <source>median; 95 of 100 within %1</source>
        <translation>中位数；95 百分位 %1</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <source>of %1 announced</source>
        <translation>共通告 %1 个</translation>
    </message>
    <message>
        <source>good under %1</source>
        <translation>低于 %1 为良好</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>每 10 分钟</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>报警泛滥时间</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s); good under 1 %</source>
        <translation>
            <numerusform>%n 次泛滥；低于 1 % 为良好</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>超过 30 个的小时</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: no alarm was announced.</source>
        <translation>%1：未通告报警。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) announced</source>
        <translation>
            <numerusform>通告 %n 个报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n console(s)</source>
        <translation>
            <numerusform>%n 个控制台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is acceptable.</source>
        <translation>%1：%3%2。每个控制台每小时 %4 个，可接受。</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is just manageable.</source>
        <translation>%1：%3%2。每个控制台每小时 %4 个，尚可应对。</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is more than anybody can act on.</source>
        <translation>%1：%3%2。每个控制台每小时 %4 个，超出人的处理能力。</translation>
    </message>
    <message>
        <source>The standard judges by at least 30 days; this is a shorter look.</source>
        <translation>标准按至少 30 天评判；此处时段较短。</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>频发</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 未保存：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止。未写入任何文件。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresRangeBar</name>
    <message>
        <source>Time of the figures</source>
        <translation>指标时段</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>导出指标…</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>导出日志…</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms</source>
        <translation>分担报警的控制台</translation>
    </message>
    <message>
        <source>Work the figures out anew</source>
        <translation>重新计算指标</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
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
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>at most 31 days</source>
        <translation>最多 31 天</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresTables</name>
    <message>
        <source>Most frequent alarms</source>
        <translation>最频繁的报警</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Bad actors</source>
        <translation>问题报警</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可采取的措施</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>中位用时</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 百分位</translation>
    </message>
    <message>
        <source>The 20 most frequent alarms</source>
        <translation>最频繁的 20 个报警</translation>
    </message>
    <message>
        <source>No alarm was announced in this time.</source>
        <translation>此时段内未通告报警。</translation>
    </message>
    <message>
        <source>None: no alarm chatters, goes before anybody can act, stands for more than a day, or makes up more than a twentieth of all.</source>
        <translation>无：没有报警抖动、来不及处理即消失、持续超过一天或占总数二十分之一以上。</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>确认情况</translation>
    </message>
    <message>
        <source>Nobody acknowledged an alarm of this time.</source>
        <translation>此时段的报警无人确认。</translation>
    </message>
    <message>
        <source>The ten most frequent make up %1 of all announcements; good is %2 or less.</source>
        <translation>最频繁的十个报警占全部通告次数的 %1；不超过 %2 为良好。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileList</name>
    <message>
        <source>No file belongs to this version.</source>
        <translation>此版本没有文件。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>将 %1 另存为…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>设置 Linewarden，第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GroupRoleList</name>
    <message>
        <source>Groups and the roles they stand for</source>
        <translation>组及其对应的角色</translation>
    </message>
    <message>
        <source>No group yet: nobody of the directory gets a role here.</source>
        <translation>尚无组：目录人员在此得不到角色。</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Distinguished name of the group</source>
        <translation>组的可分辨名称</translation>
    </message>
    <message>
        <source>Role of the group&apos;s members</source>
        <translation>组成员的角色</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>移除此组</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GuardedModel</name>
    <message>
        <source>%1, tag %2</source>
        <translation>%1，标签 %2</translation>
    </message>
    <message>
        <source>May differ by %1 %2</source>
        <translation>允许相差 %1 %2</translation>
    </message>
    <message>
        <source>How often it went and came back in this hour</source>
        <translation>本小时内往返的次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>往返次数</translation>
    </message>
    <message numerus="yes">
        <source>Went and came back %n time(s) in this hour</source>
        <translation>
            <numerusform>本小时内往返 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HashLabel</name>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>No hash yet</source>
        <translation>尚无哈希</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>哈希，SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderChangeList</name>
    <message>
        <source>Changes of the header</source>
        <translation>表头的变化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Effective from a set time</source>
        <translation>自设定时间起生效</translation>
    </message>
    <message>
        <source>What is new, such as “Less sugar”</source>
        <translation>新内容，例如“少糖”</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Otherwise it becomes effective as soon as both have signed.</source>
        <translation>否则在双方签名后立即生效。</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>effective time</source>
        <translation>生效时间</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportDialog</name>
    <message>
        <source>Import people from a file</source>
        <translation>从文件导入人员</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8) with the columns name, display-name and roles, and a line for each person, such as
lange,Eva Lange,operator maintenance-technician</source>
        <translation>CSV 文件（UTF-8），列为 name、display-name 和 roles，每人一行，例如
lange,Eva Lange,operator maintenance-technician</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>选择人员文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) can be invited.</source>
        <translation>
            <numerusform>%1：可邀请 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Nobody is invited until the file is right: correct it and choose it again.</source>
        <translation>
            <numerusform>%1：%n 个问题。文件正确前不邀请任何人：请修正后重新选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>邀请某人</translation>
    </message>
    <message>
        <source>They get an account and a one-time password, and choose their own password and second factor when they first sign in.</source>
        <translation>对方获得账户和一次性密码，首次登录时自行选择密码和第二因素。</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>原因（可留空）</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>What they type to sign in: small letters, digits and . _ -</source>
        <translation>登录时输入的名称：小写字母、数字和 . _ -</translation>
    </message>
    <message>
        <source>As it stands on screens and signatures</source>
        <translation>显示在屏幕和签名上的姓名</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1：将提出申请，第二人确认后生效。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>They hold this from their first sign-in.</source>
        <translation>自首次登录起持有。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::KeepCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
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
    <name>linewarden::ui::LifeModel</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>版本 %1，%2</translation>
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
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailCard</name>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Takes the mails to people on call. It is always spoken to over TLS.</source>
        <translation>向值班人员发送邮件。始终通过 TLS 与其通信。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>There is none yet: nobody is told by mail.</source>
        <translation>尚无邮件服务器：不会通过邮件通知任何人。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailEditor</name>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Server, authority or account are others than before: type the password for them, so that the kept one does not go where it was not meant to.</source>
        <translation>服务器、颁发机构或账户已更改：请输入其密码，以免将已保存的密码发往错误的地方。</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>请给出测试邮件的收件地址，例如“somebody@example.com”。</translation>
    </message>
    <message>
        <source>The server took a mail to %1. Look whether it arrived.</source>
        <translation>服务器已接受发往 %1 的邮件。请查看是否收到。</translation>
    </message>
    <message>
        <source>The mail server is saved.</source>
        <translation>邮件服务器已保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailForm</name>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>People on call are told by mail</source>
        <translation>通过邮件通知值班人员</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>As in its certificate, such as “mail.example.com”.</source>
        <translation>与证书一致，例如“mail.example.com”。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>Of the authority that signed the server&apos;s certificate. Empty: those that this computer trusts.</source>
        <translation>签署服务器证书的颁发机构。留空：本计算机信任的颁发机构。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>Such as “linewarden@example.com”.</source>
        <translation>例如“linewarden@example.com”。</translation>
    </message>
    <message>
        <source>Account at the server</source>
        <translation>服务器上的账户</translation>
    </message>
    <message>
        <source>Empty: the server wants no sign-in.</source>
        <translation>留空：服务器不要求登录。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>测试邮件发往</translation>
    </message>
    <message>
        <source>With what stands above, also before it is saved.</source>
        <translation>使用上面的设置，保存前也可测试。</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailPassword</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除密码</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留原密码</translation>
    </message>
    <message>
        <source>Empty: the old one stays.</source>
        <translation>留空：保留原密码。</translation>
    </message>
    <message>
        <source>Where the server asks for one. It is never shown again.</source>
        <translation>仅当服务器要求时填写。不会再次显示。</translation>
    </message>
    <message>
        <source>It is forgotten when you save.</source>
        <translation>保存时清除密码。</translation>
    </message>
    <message>
        <source>One is kept; it is never shown.</source>
        <translation>已保存密码；不会显示。</translation>
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
    <message>
        <source>Your roles have changed. The pages at the left are those you may open now.</source>
        <translation>您的角色已更改。左侧是您现在可以打开的页面。</translation>
    </message>
    <message>
        <source>Silence the sound of alarms</source>
        <translation>报警消音</translation>
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
    <name>linewarden::ui::NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>至少 12 个字符；由几个词组成为佳。无缘由时不必更改。</translation>
    </message>
    <message>
        <source>This one will do.</source>
        <translation>此密码可用。</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>两次密码不同。请再输入一次。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NewRecipeDialog</name>
    <message>
        <source>New recipe</source>
        <translation>新配方</translation>
    </message>
    <message>
        <source>A recipe is what is made on one line. It begins as a draft, which you edit and then submit for signing.</source>
        <translation>配方是在一条产线上所生产的内容。它以草稿开始，您编辑后提交签名。</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>开始草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing: an empty draft</source>
        <translation>无：空草稿</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>Copy the content from</source>
        <translation>复制内容自</translation>
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
    <name>linewarden::ui::OneTimePasswordDialog</name>
    <message>
        <source>%1 is invited</source>
        <translation>已邀请 %1</translation>
    </message>
    <message>
        <source>The password of %1 is reset</source>
        <translation>%1 的密码已重置</translation>
    </message>
    <message>
        <source>Waits for a second person to confirm it: %1.</source>
        <translation>等待第二人确认：%1。</translation>
    </message>
    <message>
        <source>This one-time password is shown only now and kept nowhere. Hand it over in person or by telephone.</source>
        <translation>此一次性密码仅现在显示，不作保存。请当面或电话交付。</translation>
    </message>
    <message>
        <source>Done, I have passed it on</source>
        <translation>完成，我已转交</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a password of your own and a second factor, such as an authenticator on your phone.</source>
        <translation>请告知：以“%1”和此密码登录；控制台随后要求设置自己的密码和第二因素，例如手机上的验证器。</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a new password of your own. A new signing key is made with it; what you signed before stays verifiable.</source>
        <translation>请告知：以“%1”和此密码登录；控制台随后要求设置新的密码，并由此生成新的签名密钥；之前的签名仍可验证。</translation>
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
    <name>linewarden::ui::ParameterDelegate</name>
    <message>
        <source>No step: the whole recipe</source>
        <translation>无步骤：整个配方</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ParameterModel</name>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1。问题：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It opens the console and your signing key. Change it when somebody may have seen it; it does not run out.</source>
        <translation>它打开控制台和您的签名密钥。可能被人看到时请更改；不会过期。</translation>
    </message>
    <message>
        <source>It is that of the plant&apos;s directory. Change it there.</source>
        <translation>这是工厂目录的密码。请在那里更改。</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改您的密码</translation>
    </message>
    <message>
        <source>Your signing key stays and is sealed anew. Your sessions at other workstations end.</source>
        <translation>您的签名密钥保留并重新封存。您在其他工作站的会话结束。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one from now on.</source>
        <translation>您的密码已更改。今后请使用新密码。</translation>
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
    <name>linewarden::ui::PasswordsDialog</name>
    <message numerus="yes">
        <source>%n person(s) invited</source>
        <translation>
            <numerusform>已邀请 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>These one-time passwords are shown only now and kept nowhere. Copy or save them, and hand each to its person alone.</source>
        <translation>这些一次性密码仅现在显示，不作保存。请复制或保存，并分别只交给本人。</translation>
    </message>
    <message>
        <source>Done, I have kept them</source>
        <translation>完成，我已保存</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Copied. Paste them where they are safe, then copy something else.</source>
        <translation>已复制。请粘贴到安全之处，然后复制其他内容。</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>保存一次性密码</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1, readable by your account alone. Whoever has the file can sign in as these people: delete it once they have.</source>
        <translation>已保存到 %1，仅您的账户可读。持有该文件者可冒充这些人登录：他们登录后请删除。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFiguresBar</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Without second factor</source>
        <translation>无第二因素</translation>
    </message>
    <message>
        <source>Waiting role changes</source>
        <translation>待确认的角色更改</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFilterBar</name>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>任何角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>任何因素</translation>
    </message>
    <message>
        <source>No second factor</source>
        <translation>无第二因素</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>验证器</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Any sign-in</source>
        <translation>任何登录</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Over 30 days ago</source>
        <translation>超过 30 天前</translation>
    </message>
    <message>
        <source>Over 90 days ago</source>
        <translation>超过 90 天前</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeoplePage</name>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The accounts are shown as soon as they are known.</source>
        <translation>账户信息获取后即显示。</translation>
    </message>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>无法显示账户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有账户“%1”。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleTable</name>
    <message>
        <source>Nobody here</source>
        <translation>此处无人</translation>
    </message>
    <message>
        <source>No account passes the search and the filters above.</source>
        <translation>没有账户符合上面的搜索和过滤条件。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonActs</name>
    <message>
        <source>%1: this role is taken off until a second person confirms it, so that nobody takes over such an account alone.</source>
        <translation>%1：此角色先被收回，直至第二人确认，以免有人独自接管此类账户。</translation>
    </message>
    <message>
        <source>%1 asks to give %2 the role “%3”</source>
        <translation>%1 申请授予 %2 角色“%3”</translation>
    </message>
    <message>
        <source>%1 asks to take the role “%3” from %2</source>
        <translation>%1 申请收回 %2 的角色“%3”</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用 %1 的账户？</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again. What they did and signed stays.</source>
        <translation>其在各处立即退出，账户重新启用前不能登录。其操作和签名保留。</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>%1 的账户已停用。</translation>
    </message>
    <message>
        <source>Enable the account of %1?</source>
        <translation>启用 %1 的账户？</translation>
    </message>
    <message>
        <source>They can sign in again as before, with these roles: %1.</source>
        <translation>可如前登录，角色为：%1。</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Leave it disabled</source>
        <translation>保持停用</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>%1 的账户已启用。</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>重置 %1 的密码？</translation>
    </message>
    <message>
        <source>You get a one-time password to hand over in person. Their sessions end. Their signing key is retired: what it signed stays verifiable, and they make a new one with their new password.</source>
        <translation>您将得到一次性密码，请当面交付。其会话结束。其签名密钥作废：已签内容仍可验证，对方用新密码生成新密钥。</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>重置 %1 的第二因素？</translation>
    </message>
    <message>
        <source>Their authenticator, security keys and recovery codes open nothing any more, and their sessions end. With their password they set up a new second factor at their next sign-in.</source>
        <translation>其验证器、安全密钥和恢复码不再有效，会话结束。下次登录时凭密码设置新的第二因素。</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>重置第二因素</translation>
    </message>
    <message>
        <source>The second factor of %1 is reset.</source>
        <translation>%1 的第二因素已重置。</translation>
    </message>
    <message>
        <source>End the session of %1 at %2?</source>
        <translation>结束 %1 在 %2 的会话？</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>会话将在五秒内于该处结束。已输入但未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>结束 %1 的所有会话？</translation>
    </message>
    <message>
        <source>They end everywhere within five seconds. The account stays as it is: they can sign in again.</source>
        <translation>五秒内在各处结束。账户保持不变：可再次登录。</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>结束所有会话</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>已结束 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the role “%2”?</source>
        <translation>授予 %1 角色“%2”？</translation>
    </message>
    <message>
        <source>Take the role “%2” from %1?</source>
        <translation>收回 %1 的角色“%2”？</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1。原因：%2</translation>
    </message>
    <message>
        <source>With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>您一确认即生效，并连同双方姓名记入审计追踪。</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>确认更改</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The change is confirmed.</source>
        <translation>更改已确认。</translation>
    </message>
    <message>
        <source>Take back what you asked for?</source>
        <translation>撤回您的申请？</translation>
    </message>
    <message>
        <source>Refuse this change?</source>
        <translation>拒绝此更改？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Refuse the change</source>
        <translation>拒绝更改</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The change is refused.</source>
        <translation>更改已拒绝。</translation>
    </message>
    <message>
        <source>The password of this account is kept in the plant&apos;s directory and is reset there.</source>
        <translation>此账户的密码保存在工厂目录中，在那里重置。</translation>
    </message>
    <message>
        <source>Your own sessions are ended under “My account”.</source>
        <translation>您自己的会话在“我的账户”中结束。</translation>
    </message>
    <message>
        <source>The plant&apos;s directory</source>
        <translation>工厂目录</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>此人可以重新登录。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonFacts</name>
    <message>
        <source>%1, from the plant&apos;s directory</source>
        <translation>%1，来自工厂目录</translation>
    </message>
    <message>
        <source>%1, account of this plant</source>
        <translation>%1，本工厂的账户</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <translation>自 %1 起在册。</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>上次登录 %1。</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>从未登录。</translation>
    </message>
    <message>
        <source>Their one-time password ran out %1. Reset it to give them another one.</source>
        <translation>一次性密码已于 %1 过期。请重置以另发一个。</translation>
    </message>
    <message>
        <source>Their one-time password holds until %1.</source>
        <translation>一次性密码有效期至 %1。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>They hold no role and can do nothing.</source>
        <translation>没有角色，无法进行任何操作。</translation>
    </message>
    <message>
        <source>Since %1, from set-up</source>
        <translation>自 %1 起，来自初始设置</translation>
    </message>
    <message>
        <source>Since %1, from %2</source>
        <translation>自 %1 起，由 %2 授予</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最后使用 %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to give it.</source>
        <translation>%1 等待第二人：%2 申请授予。</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to take it.</source>
        <translation>%1 等待第二人：%2 申请收回。</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>None yet: they choose one when they first sign in.</source>
        <translation>尚无：首次登录时选择。</translation>
    </message>
    <message>
        <source>None. The console asks for one at their next sign-in.</source>
        <translation>无。下次登录时控制台会要求设置。</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>验证器</translation>
    </message>
    <message>
        <source>Security key “%1”</source>
        <translation>安全密钥“%1”</translation>
    </message>
    <message>
        <source>Added %1; last used %2</source>
        <translation>%1 添加；最后使用 %2</translation>
    </message>
    <message>
        <source>Added %1; not used yet</source>
        <translation>%1 添加；尚未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>剩余 %n 个恢复码</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>未在任何地方登录。</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>全部结束…</translation>
    </message>
    <message>
        <source>Since %1, seen %2</source>
        <translation>自 %1 起，最后活动 %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>None yet: it is made when they choose their password.</source>
        <translation>尚无：选择密码时生成。</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3</source>
        <translation>%1 生成，%2 作废：%3</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>自 %1 起使用</translation>
    </message>
    <message>
        <source>Retired keys sign no more. What they signed stays verifiable, and nobody can make another signature with them.</source>
        <translation>作废的密钥不再签名。已签内容仍可验证，任何人不能用它再签名。</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Only those who may read the audit trail see this: administrators, security officers and auditors.</source>
        <translation>仅有权读取审计追踪者可见：系统管理员、安全管理员和审计员。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The newest %1. All of it stands in the audit trail.</source>
        <translation>最新的 %1 条。全部内容见审计追踪。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>All that %1 did, on the audit page</source>
        <translation>审计页面上 %1 的全部操作</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>关于此账户</translation>
    </message>
    <message>
        <source>All that happened to the account %1, on the audit page</source>
        <translation>审计页面上与账户 %1 有关的全部记录</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonPanel</name>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>This account cannot be shown</source>
        <translation>无法显示此账户</translation>
    </message>
    <message>
        <source>Another one-time password…</source>
        <translation>另一个一次性密码…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Reset the second factor…</source>
        <translation>重置第二因素…</translation>
    </message>
    <message>
        <source>Enable the account…</source>
        <translation>启用账户…</translation>
    </message>
    <message>
        <source>Disable the account…</source>
        <translation>停用账户…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PhraseDialog</name>
    <message>
        <source>Write down the emergency phrase</source>
        <translation>写下紧急短语</translation>
    </message>
    <message>
        <source>These ten words open the emergency account once, for one shift. They are shown only now and kept nowhere. A phrase from before opens nothing any more: destroy it.</source>
        <translation>这十个词可打开紧急账户一次，为期一个班次。仅现在显示，不作保存。此前的短语已无效：请销毁。</translation>
    </message>
    <message>
        <source>Put the paper into an envelope, seal it, sign and date across the seal. Give it to whoever can be reached in every shift and has no account here, such as the gatehouse safe. Who opens it gives name and reason, and everybody is told at once.</source>
        <translation>请将纸放入信封，封好，并在封口处签名和写日期。交给每个班次都能联系到且在此没有账户的人保管，例如门卫室的保险柜。打开者须报姓名和原因，所有人会立即得知。</translation>
    </message>
    <message>
        <source>It is on paper and goes into a sealed envelope</source>
        <translation>已写在纸上并将放入密封信封</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied. Do not leave it in a file, and copy something else afterwards.</source>
        <translation>已复制。请勿留在文件中，之后请复制其他内容。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or write the words down.</source>
        <translation>打印机未接受该页。请检查后重试，或写下这些词。</translation>
    </message>
    <message>
        <source>Linewarden: emergency access of %1</source>
        <translation>Linewarden：%1 的紧急访问</translation>
    </message>
    <message>
        <source>Opens the emergency account once. Keep in a sealed envelope.</source>
        <translation>可打开紧急账户一次。请存放在密封信封中。</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>已发送到打印机。请立即取走。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanCard</name>
    <message>
        <source>On-call plans</source>
        <translation>值班计划</translation>
    </message>
    <message>
        <source>A plan says who is told by mail of which alarms, and who is told next while nobody acknowledges.</source>
        <translation>计划规定哪些报警通过邮件通知谁，以及无人确认时接着通知谁。</translation>
    </message>
    <message>
        <source>There is no plan yet: nobody is told by mail.</source>
        <translation>尚无计划：不会通过邮件通知任何人。</translation>
    </message>
    <message>
        <source>Nobody is told while the mail server is switched off.</source>
        <translation>邮件服务器关闭期间不会通知任何人。</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Remove the plan “%1”?</source>
        <translation>移除计划“%1”？</translation>
    </message>
    <message>
        <source>Nobody is told by it any more, not of alarms that stand now either. To pause it, switch it off instead.</source>
        <translation>不再按此计划通知任何人，包括当前存在的报警。如需暂停，请改为将其关闭。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The plan “%1” is removed.</source>
        <translation>计划“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanEditor</name>
    <message>
        <source>Add an on-call plan</source>
        <translation>添加值班计划</translation>
    </message>
    <message>
        <source>On-call plan “%1”</source>
        <translation>值班计划“%1”</translation>
    </message>
    <message>
        <source>The plan “%1” is saved.</source>
        <translation>计划“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Such as “Maintenance at night”.</source>
        <translation>例如“夜间维护”。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>通知过程</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>The time runs from when an alarm is announced. A later step is told only while nobody has acknowledged it. Several addresses stand with commas between them.</source>
        <translation>时间从报警通告时算起。仅当无人确认时才通知后续步骤。多个地址以逗号分隔。</translation>
    </message>
    <message>
        <source>Of which alarms</source>
        <translation>适用的报警</translation>
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
    <name>linewarden::ui::PolicyModel</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>最长会话</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicyPanel</name>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Demanded second factor</source>
        <translation>要求的第二因素</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Who has no security key yet is let in only to add one.</source>
        <translation>尚无安全密钥者只能进入以添加密钥。</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse.</source>
        <translation>无人触碰键盘或鼠标时。</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>最长会话</translation>
    </message>
    <message>
        <source>Then one has to sign in anew. NIST SP 800-63B asks for 12 h at most.</source>
        <translation>之后须重新登录。NIST SP 800-63B 要求最长 12 小时。</translation>
    </message>
    <message>
        <source>One session a workstation</source>
        <translation>每工作站一个会话</translation>
    </message>
    <message>
        <source>A new sign-in ends the one before at the same workstation.</source>
        <translation>新登录会结束同一工作站上的前一个。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>This makes the role weaker, and is told as a security alert.</source>
        <translation>这会放宽该角色的要求，并作为安全警报告知。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicySection</name>
    <message>
        <source>Who holds several roles keeps to the strictest rule of each. A change holds from the next sign-in; the idle lock at once.</source>
        <translation>持有多个角色者遵守各项中最严格的规则。更改自下次登录起生效；空闲锁定立即生效。</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>角色规则</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>规则已保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PriorityShares</name>
    <message>
        <source>High and critical</source>
        <translation>高和严重</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>the aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, the aim is %3</source>
        <translation>%1：%2，目标为 %3</translation>
    </message>
    <message>
        <source>Aim of %1: %2</source>
        <translation>%1的目标：%2</translation>
    </message>
    <message>
        <source>Critical alone: %1; with four priorities the aim is under %2.</source>
        <translation>仅严重：%1；采用四个优先级时目标低于 %2。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProblemStrip</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题（F8）</translation>
    </message>
    <message>
        <source>No problems. The draft may be submitted.</source>
        <translation>没有问题。草稿可以提交。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). %1</source>
        <translation>
            <numerusform>%n 个问题。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProductFields</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Such as “Lemonade 0.5 l”</source>
        <translation>例如“柠檬水 0.5 l”</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Enter what is made.</source>
        <translation>请输入所生产的产品。</translation>
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
    <name>linewarden::ui::ProofActs</name>
    <message>
        <source>Stopped. What was verified before still holds.</source>
        <translation>已停止。此前验证的结果仍然有效。</translation>
    </message>
    <message>
        <source>Entry %1 is wrong: %2</source>
        <translation>条目 %1 有误：%2</translation>
    </message>
    <message numerus="yes">
        <source>The clock was set back %n time(s), first before entry %1.</source>
        <translation>
            <numerusform>时钟被回拨 %n 次，首次在条目 %1 之前。</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries is made.</source>
        <translation>已生成涵盖 %1 个条目的检查点。</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file</source>
        <translation>对照检查点文件验证</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at.</source>
        <translation>条目 1 至 %1 已归档，未予检查。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are as written, but: %3</source>
        <translation>条目 %1 至 %2 与写入时一致，但：%3</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>条目 %1 至 %2</translation>
    </message>
    <message>
        <source>All %1 entries</source>
        <translation>全部 %1 个条目</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints, %3 of them from the file.</source>
        <translation>%1与写入时一致，并与 %2 个检查点相符，其中 %3 个来自文件。</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints.</source>
        <translation>%1与写入时一致，并与 %2 个检查点相符。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>And show that it is you:</source>
        <translation>并证明是您本人：</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofForm</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>请输入安全密钥的 PIN。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>请输入验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>密封信封中的短语</translation>
    </message>
    <message>
        <source>The one that opened this access.</source>
        <translation>开启此访问的那一句。</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>请按纸上内容输入短语。</translation>
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
    <name>linewarden::ui::RecipeActs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Not exported: the content is damaged. Look at the checks of this version.</source>
        <translation>未导出：内容已损坏。请查看此版本的检查。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name</comment>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF（*.pdf）</translation>
    </message>
    <message>
        <source>Recipe as JSON (*.json)</source>
        <translation>配方，JSON（*.json）</translation>
    </message>
    <message>
        <source>Parameters as CSV (*.csv)</source>
        <translation>参数，CSV（*.csv）</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save as PDF.</source>
        <translation>打印机未接受该页。请检查后重试，或另存为 PDF。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeCompareView</name>
    <message>
        <source>There is no effective version; everything is new.</source>
        <translation>没有生效的版本；全部为新。</translation>
    </message>
    <message>
        <source>Parameters, before and after</source>
        <translation>参数，之前和之后</translation>
    </message>
    <message>
        <source>Only changes (%1 of %2)</source>
        <translation>仅变化（%1/%2）</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>仅变化</translation>
    </message>
    <message>
        <source>No parameter changes</source>
        <translation>没有参数变化</translation>
    </message>
    <message>
        <source>All parameters have the values, limits and tolerances that they had before.</source>
        <translation>所有参数的值、限值和公差与之前相同。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeEditor</name>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Submit for signing…</source>
        <translation>提交签名…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This is no draft any more: somebody submitted or discarded it.</source>
        <translation>这已不是草稿：有人提交或丢弃了它。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>没有打开的草稿。</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message>
        <source>First correct this:
%1</source>
        <translation>请先更正：
%1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>The draft and its files are taken away for good, for everybody. That it was there stands in the audit trail.</source>
        <translation>草稿及其文件将对所有人永久移除。它曾存在会记入审计追踪。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>离开草稿</translation>
    </message>
    <message>
        <source>What was changed since the draft was last saved is lost unless it is saved now.</source>
        <translation>若现在不保存，自上次保存以来的更改将丢失。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存离开</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>保存并离开</translation>
    </message>
    <message>
        <source>Not saved: the draft was changed by somebody else</source>
        <translation>未保存：草稿已被他人更改</translation>
    </message>
    <message>
        <source>%1
Reloading shows what they saved. The parameters that you typed go to the clipboard as CSV, so that you can paste or compare them.</source>
        <translation>%1
重新加载会显示其保存的内容。您输入的参数以 CSV 放入剪贴板，以便粘贴或比较。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Copy mine and reload</source>
        <translation>复制我的并重新加载</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>未从 %1 导入任何内容。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个参数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file is of %2 on %3; product and line of this draft stay.</source>
        <translation>%1 该文件属于 %3 上的 %2；此草稿的产品和产线保持不变。</translation>
    </message>
    <message>
        <source>Not exported: first correct the cells that are marked.</source>
        <translation>未导出：请先更正标出的单元格。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Recipes (*.json *.csv);;All files (*)</source>
        <translation>配方（*.json *.csv）;;所有文件（*）</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Recipe, JSON (*.json)</source>
        <translation>配方，JSON（*.json）</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>导出草稿</translation>
    </message>
    <message>
        <source>Parameters, CSV (*.csv)</source>
        <translation>参数，CSV（*.csv）</translation>
    </message>
    <message>
        <source>Add a file to the draft</source>
        <translation>向草稿添加文件</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeFilterBar</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>新配方…</translation>
    </message>
    <message>
        <source>Search recipes</source>
        <translation>搜索配方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>任意产线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeHead</name>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>由此开始新版本</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Load into PLC…</source>
        <translation>加载到 PLC…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>Export parameters as CSV…</source>
        <translation>将参数导出为 CSV…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>line, who wrote it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <comment>facts, reason</comment>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, text</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>文档…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What the audit trail holds about this version</source>
        <translation>审计追踪中关于此版本的内容</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeList</name>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The recipes are shown as soon as they are known.</source>
        <translation>一旦得知即显示配方。</translation>
    </message>
    <message>
        <source>The recipes cannot be shown</source>
        <translation>无法显示配方</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No recipes yet</source>
        <translation>尚无配方</translation>
    </message>
    <message>
        <source>A recipe says what values a line runs with: each with its limits and how far the PLC may differ. It begins as a draft, and once two people have signed it, it can be loaded.</source>
        <translation>配方说明产线以哪些值运行：每个值都有其限值和 PLC 允许的偏差。它以草稿开始，两人签名后即可加载。</translation>
    </message>
    <message>
        <source>No recipe here</source>
        <translation>此处没有配方</translation>
    </message>
    <message>
        <source>No version passes the search and the filters above.</source>
        <translation>没有版本符合上方的搜索和筛选。</translation>
    </message>
    <message>
        <source>Show all recipes</source>
        <translation>显示所有配方</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1，由 %2 编写</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterModel</name>
    <message>
        <source>Formula</source>
        <translation>配方公式</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>限值：%1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>无限值</translation>
    </message>
    <message>
        <source>How far the PLC may differ before it is drift</source>
        <translation>PLC 可偏离多少而不算漂移</translation>
    </message>
    <message>
        <source>%1 is no tag of this plant.</source>
        <translation>%1 不是此工厂的标签。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>PLC now</source>
        <translation>PLC 现在</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterTable</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeView</name>
    <message>
        <source>The version is submitted and waits for its signatures.</source>
        <translation>该版本已提交，等待其签名。</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>The draft that is open is not saved. Save it or close it first.</source>
        <translation>打开的草稿未保存。请先保存或关闭。</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The recipe is shown as soon as it is known.</source>
        <translation>一旦得知即显示该配方。</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>无法显示该配方</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>版本的部分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>运行之处</translation>
    </message>
    <message>
        <source>What you had not saved is lost: this is no draft any more, or you may not edit it now.</source>
        <translation>您未保存的内容已丢失：这已不是草稿，或您现在不得编辑它。</translation>
    </message>
    <message>
        <source>what was not saved</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Somebody saved the draft meanwhile. What you had not saved is on the clipboard as CSV.</source>
        <translation>有人在此期间保存了草稿。您未保存的内容以 CSV 放在剪贴板上。</translation>
    </message>
    <message>
        <source>What you had not saved is here again.</source>
        <translation>您未保存的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipesPage</name>
    <message>
        <source>Part of the recipes</source>
        <translation>配方的部分</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>没有配方“%1”。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesView</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>手机丢失或损坏时，每个恢复码可代替第二因素使用一次。请存放在保管工厂钥匙之处，不要放在此工作站。仅现在显示。</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>我已记下或保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>已保存到 %1，仅此账户可读。请移出此工作站。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save to a file.</source>
        <translation>打印机未接受该页。请检查后重试，或保存到文件。</translation>
    </message>
    <message>
        <source>Linewarden: recovery codes</source>
        <translation>Linewarden：恢复码</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>已发送到打印机。请立即取走。</translation>
    </message>
    <message>
        <source>Copied. Paste them into a password manager, then copy something else.</source>
        <translation>已复制。请粘贴到密码管理器，然后复制其他内容。</translation>
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
    <name>linewarden::ui::RefusalPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows and reasons</source>
        <translation>行和原因</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RejectDialog</name>
    <message>
        <source>Reject %1?</source>
        <translation>拒绝 %1？</translation>
    </message>
    <message>
        <source>It goes back to its author with your reason and cannot be signed any more; a new version can be made from it. What is effective now stays so.</source>
        <translation>它连同您的原因退回其作者，不能再签名；可由它制作新版本。现在生效的保持不变。</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>让其等待</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 已被拒绝。</translation>
    </message>
    <message>
        <source>What has to be another. Its author reads it, and it stands in the audit trail.</source>
        <translation>须做何更改。其作者会看到，并记入审计追踪。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewDelegate</name>
    <message>
        <source>%1, disabled</source>
        <translation>%1，已停用</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewHead</name>
    <message>
        <source>Last signed review</source>
        <translation>上次签署的审查</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>打开的审查</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>打开审查…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nobody has signed who holds which role.</source>
        <translation>尚无人签署谁持有哪些角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) looked at</source>
        <translation>
            <numerusform>已查看 %n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1: %2, %3.</source>
        <translation>由 %1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>移除 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A review lists every role that somebody holds, as of now.</source>
        <translation>审查列出当前持有的每个角色。</translation>
    </message>
    <message>
        <source>Opened by %1 on %2.</source>
        <translation>由 %1 于 %2 打开。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewModel</name>
    <message>
        <source>%1; the account is disabled</source>
        <translation>%1；账户已停用</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>由 %1 决定，%2</translation>
    </message>
    <message>
        <source>%1, not used for long</source>
        <translation>%1，长期未用</translation>
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
        <source>Held since</source>
        <translation>持有自</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授予人</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewSection</name>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The reviews are shown as soon as they are known.</source>
        <translation>审查获取后即显示。</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>无法显示审查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>尚无审查</translation>
    </message>
    <message>
        <source>A security officer opens a review, walks through who holds which role, keeps or removes each, and signs. Twice a year is a good habit.</source>
        <translation>由安全管理员打开审查，逐一查看谁持有哪些角色，保留或移除并签署。每年两次是好习惯。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>This is your own role. Another security officer or an administrator decides.</source>
        <translation>这是您自己的角色。由另一位安全管理员或管理员决定。</translation>
    </message>
    <message>
        <source>Administrators decide over administrators and security officers only.</source>
        <translation>管理员只决定管理员和安全管理员的角色。</translation>
    </message>
    <message>
        <source>The review is open: decide each role, then sign.</source>
        <translation>审查已打开：请决定每个角色，然后签署。</translation>
    </message>
    <message>
        <source>The review is signed, and what was to be removed is removed.</source>
        <translation>审查已签署，须移除的已移除。</translation>
    </message>
    <message>
        <source>access-review-%1.pdf</source>
        <translation>访问审查-%1.pdf</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>导出审查</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewTable</name>
    <message>
        <source>All is decided</source>
        <translation>全部已决定</translation>
    </message>
    <message>
        <source>No role of this review is undecided any more.</source>
        <translation>此审查中没有待决定的角色。</translation>
    </message>
    <message>
        <source>Roles of this review</source>
        <translation>此审查的角色</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewView</name>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Sign review…</source>
        <translation>签署审查…</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>仅待决定</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>保留（K）</translation>
    </message>
    <message>
        <source>Remove… (R)</source>
        <translation>移除…（R）</translation>
    </message>
    <message>
        <source>K keeps the chosen role, R removes it. Nothing changes before the review is signed.</source>
        <translation>K 保留所选角色，R 移除。审查签署前不作更改。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are undecided. Decide all, then sign.</source>
        <translation>
            <numerusform>%n 个角色待决定。请全部决定后签署。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoleChoice</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RolesDialog</name>
    <message>
        <source>The roles of this account come from its groups in the plant&apos;s directory. What is changed here holds until their next sign-in.</source>
        <translation>此账户的角色来自其在工厂目录中的组。此处的更改有效至其下次登录。</translation>
    </message>
    <message>
        <source>What is changed counts wherever they are signed in.</source>
        <translation>更改对其所有登录处生效。</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>更改 %1 的角色</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>A change waits for a second person.</source>
        <translation>更改等待第二人。</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1：将提出申请，第二人确认后生效。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改。</translation>
    </message>
    <message>
        <source>This holds as soon as it is changed.</source>
        <translation>更改后即生效。</translation>
    </message>
    <message>
        <source>Asked. A second person has to confirm it.</source>
        <translation>已申请。须由第二人确认。</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>%1 的角色已更改。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteEditor</name>
    <message>
        <source>Back to all of the alarm routing</source>
        <translation>返回报警路由总览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Something is not right yet: it is marked above, with what to do about it.</source>
        <translation>尚有不正确之处：已在上方标出并说明处理方法。</translation>
    </message>
    <message>
        <source>Somebody else saved it otherwise meanwhile. To see theirs, cancel and open it again; to save now would undo theirs.</source>
        <translation>在此期间他人已保存了不同的内容。要查看，请取消后重新打开；现在保存会覆盖他人的更改。</translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile, so it cannot be saved any more. If it is needed, add it anew.</source>
        <translation>在此期间他人已将其移除，因此无法再保存。如有需要，请重新添加。</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>丢弃已输入的内容？</translation>
    </message>
    <message>
        <source>It is not saved. Without it, all stays as it was before you began.</source>
        <translation>内容尚未保存。丢弃后一切保持您开始之前的状态。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>正在发送测试…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteFilterForm</name>
    <message>
        <source>Critical alone</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>高和严重</translation>
    </message>
    <message>
        <source>Medium and more urgent</source>
        <translation>中及以上</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>所有优先级</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>过程</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>安全</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>None chosen: all.</source>
        <translation>未选择：全部。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms without a class.</source>
        <translation>未选择：全部，包括没有类别的报警。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms that belong to no line.</source>
        <translation>未选择：全部，包括不属于任何产线的报警。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteRow</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>“%1”已启用</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingOverview</name>
    <message>
        <source>Routing takes alarms out of this window: to log servers by syslog, and to people on call by mail. What is sent begins with what comes after a way out was set; each change here is written to the audit trail.</source>
        <translation>路由将报警发送到此窗口之外：通过 syslog 发往日志服务器，通过邮件发给值班人员。仅发送路由设置之后出现的报警；此处的每次更改都会写入审计追踪。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingSection</name>
    <message>
        <source>Asking the store</source>
        <translation>正在读取数据存储</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>设置获取后即显示。</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>无法显示设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>您无权查看</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsList</name>
    <message>
        <source>The downloads cannot be shown</source>
        <translation>无法显示下载</translation>
    </message>
    <message>
        <source>What is in the PLC</source>
        <translation>PLC 中的内容</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>恢复原设定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was loaded yet</source>
        <translation>尚未加载任何内容</translation>
    </message>
    <message>
        <source>Once a recipe is loaded into a PLC, it is told here by whom, for which order and with which outcome.</source>
        <translation>一旦将配方加载到 PLC，此处会说明由谁、为哪个订单以及结果如何。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The downloads are shown as soon as they are known.</source>
        <translation>一旦得知即显示下载。</translation>
    </message>
    <message>
        <source>Something was loaded on this line since: what was there before it is no longer what belongs there.</source>
        <translation>此后该产线又加载过内容：之前的内容已不是应有的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In the PLC afterwards</source>
        <translation>之后 PLC 中的值</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsPanel</name>
    <message>
        <source>Drift guard</source>
        <translation>漂移监护</translation>
    </message>
    <message>
        <source>Nothing was loaded on %1 yet.</source>
        <translation>%1 尚未加载任何内容。</translation>
    </message>
    <message>
        <source>Another recipe runs on %1: %2.</source>
        <translation>%1 上运行着其他配方：%2。</translation>
    </message>
    <message>
        <source>Version %1 runs on %2 since %3.</source>
        <translation>版本 %1 自 %3 起在 %2 上运行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) drifted from what was signed.</source>
        <translation>
            <numerusform>%n 个值偏离所签的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n 个值无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of it is as signed.</source>
        <translation>%1 全部与签名一致。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Save this search as…</source>
        <translation>将此搜索另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>It asks for: %1. A search of yours with the same name is replaced.</source>
        <translation>搜索条件：%1。您的同名搜索将被替换。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Its time stays these dates; it does not move on with the day.</source>
        <translation>其时间保持为这些日期，不随日期推移。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ScreenAwake</name>
    <message>
        <source>The wallboard is shown.</source>
        <translation>正在显示看板。</translation>
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
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and you have registered none yet. Sign in with a code; you can then register one, and do nothing else before.</source>
        <translation>您的角色要求安全密钥，而您尚未登记。请用验证码登录；之后可登记密钥，在此之前不能进行其他操作。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>请输入验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>使用安全密钥</translation>
    </message>
    <message>
        <source>Your role asks for a security key; a code is not enough. Lost it? Use a recovery code, or ask an administrator to reset your second factor.</source>
        <translation>您的角色要求使用安全密钥，仅有验证码不够。密钥丢失？请使用恢复码，或请管理员重置您的第二因素。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
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
    <name>linewarden::ui::SecurityKeyForm</name>
    <message>
        <source>PIN of your security key</source>
        <translation>安全密钥的 PIN</translation>
    </message>
    <message>
        <source>Plug the key in, enter its PIN, and touch it when it blinks.</source>
        <translation>插入密钥，输入 PIN，并在闪烁时触摸。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop asking the security key</source>
        <translation>停止请求安全密钥</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>请输入安全密钥的 PIN。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ServiceDialog</name>
    <message>
        <source>Take “%1” out of service?</source>
        <translation>将“%1”退出服务？</translation>
    </message>
    <message>
        <source>Take back that “%1” be out of service?</source>
        <translation>撤回“%1”退出服务的申请？</translation>
    </message>
    <message>
        <source>Refuse that “%1” be out of service?</source>
        <translation>拒绝将“%1”退出服务？</translation>
    </message>
    <message>
        <source>Return “%1” to service?</source>
        <translation>将“%1”恢复服务？</translation>
    </message>
    <message>
        <source>Ask to take “%1” out of service</source>
        <translation>申请将“%1”退出服务</translation>
    </message>
    <message>
        <source>Until somebody returns it to service it is not announced, whatever happens, and it has no end by itself. With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>在有人恢复服务之前，无论发生什么都不通告该报警，且退出服务不会自行结束。您一确认即生效，并连同双方姓名记入审计追踪。</translation>
    </message>
    <message>
        <source>The alarm stays in service as it is.</source>
        <translation>报警按现状仍在服务中。</translation>
    </message>
    <message>
        <source>It is announced again. If its cause is there now, it has to be acknowledged.</source>
        <translation>该报警将再次通告。如果原因目前存在，则须确认。</translation>
    </message>
    <message>
        <source>An alarm that is out of service is not announced until somebody returns it: for a sensor that is broken or taken out. A second person has to approve it; until then it stays as it is.</source>
        <translation>退出服务的报警在有人恢复服务之前不会通告：适用于传感器损坏或已拆除的情况。须由第二人批准；在此之前保持现状。</translation>
    </message>
    <message>
        <source>Take it out of service</source>
        <translation>退出服务</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Return it to service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>保持退出服务</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>由 %1 申请，%2。</translation>
    </message>
    <message>
        <source>%1 approved it, %2.</source>
        <translation>由 %1 批准，%2。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>“%1” is out of service.</source>
        <translation>“%1”已退出服务。</translation>
    </message>
    <message>
        <source>“%1” stays in service.</source>
        <translation>“%1”仍在服务中。</translation>
    </message>
    <message>
        <source>“%1” is in service again.</source>
        <translation>“%1”已恢复服务。</translation>
    </message>
    <message>
        <source>Asked for. A second person has to approve that “%1” be out of service.</source>
        <translation>已申请。“%1”退出服务须由第二人批准。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SessionCard</name>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登录位置</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>在所有地方退出…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1，最后活动 %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1，本会话</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>End your session at %1?</source>
        <translation>结束您在 %1 的会话？</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>会话将在五秒内于该处结束。已输入但未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>在所有地方退出？</translation>
    </message>
    <message>
        <source>All your sessions end, this one last. You sign in again with your password and second factor.</source>
        <translation>您的所有会话都会结束，本会话最后结束。之后请用密码和第二因素重新登录。</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>在所有地方退出</translation>
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
    <message>
        <source>Folder for checkpoints of the audit trail</source>
        <translation>审计追踪检查点的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail</source>
        <translation>审计追踪的检查点</translation>
    </message>
    <message>
        <source>A folder outside this machine, such as a share that this account may only add to. With the checkpoints there it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>本机以外的文件夹，例如此账户只能添加内容的网络共享。将检查点保存在那里，即可发现整个审计追踪被重写或末尾被截断。</translation>
    </message>
    <message>
        <source>Checkpoints are kept in the store alone now.</source>
        <translation>检查点现在仅保存在数据存储中。</translation>
    </message>
    <message>
        <source>Checkpoints are kept in that folder from now on.</source>
        <translation>检查点从现在起保存在该文件夹中。</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>设置的部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>报警路由</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ShelveDialog</name>
    <message>
        <source>Shelve “%1”</source>
        <translation>搁置“%1”</translation>
    </message>
    <message>
        <source>Until the end you choose it is not announced and does not stand among what waits; its values are followed on. Then it comes back by itself, and has to be acknowledged if its cause is still there. Who shelved it, why and until when everybody can see.</source>
        <translation>在您选择的截止时间之前，不通告该报警，也不列入待处理项；其值继续受监视。之后报警自动恢复，如果原因仍存在则须确认。搁置人、原因和截止时间对所有人可见。</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>选择时长</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Until the shift ends, %1</source>
        <translation>至本班结束，%1</translation>
    </message>
    <message>
        <source>Until a date and time…</source>
        <translation>至指定日期和时间…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>At most 7 days from now</source>
        <translation>自现在起最多 7 天</translation>
    </message>
    <message>
        <source>An end is missing. Nothing is shelved for ever; choose how long.</source>
        <translation>缺少截止时间。报警不能永久搁置；请选择时长。</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>此时间已过。请选择较晚的时间。</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most 7 days. Choose an earlier moment.</source>
        <translation>报警最多搁置 7 天。请选择较早的时间。</translation>
    </message>
    <message>
        <source>“%1” is shelved until %2.</source>
        <translation>“%1”已搁置至 %2。</translation>
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
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>紧急访问</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureDialog</name>
    <message>
        <source>And show that it is you:</source>
        <translation>并证明是您本人：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureList</name>
    <message>
        <source>A draft is not signed. Submit it to ask for its signatures.</source>
        <translation>草稿不签名。提交后才会请求其签名。</translation>
    </message>
    <message>
        <source>Nobody has signed this version.</source>
        <translation>尚无人签署此版本。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint of the public key (Ed25519)</source>
        <translation>公钥指纹（Ed25519）</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignedMatter</name>
    <message>
        <source>What the signature means</source>
        <translation>签名的含义</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningDialog</name>
    <message>
        <source>%1, for %2. You sign what is shown here; it cannot be changed afterwards.</source>
        <translation>%1，用于 %2。您签署此处所示的内容；之后不能更改。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>正在询问存储</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known; then it can be signed.</source>
        <translation>一旦得知即显示该版本；然后可以签名。</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>无法显示该版本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The version is not shown yet.</source>
        <translation>该版本尚未显示。</translation>
    </message>
    <message>
        <source>It was looked at anew and is as you were shown it.</source>
        <translation>已重新查看，与向您显示的一致。</translation>
    </message>
    <message>
        <source>Look at it again before you sign.</source>
        <translation>签名前请再次查看。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningKeyCard</name>
    <message>
        <source>you made a new one</source>
        <translation>您生成了新密钥</translation>
    </message>
    <message>
        <source>your password was reset</source>
        <translation>您的密码被重置</translation>
    </message>
    <message>
        <source>your password in the directory changed</source>
        <translation>您在目录中的密码已更改</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>What you sign is signed with a key that only your password opens. Others know it by this fingerprint.</source>
        <translation>您的签名使用只有您的密码能打开的密钥。他人以此指纹识别它。</translation>
    </message>
    <message>
        <source>You have none yet; it is made when you choose a password.</source>
        <translation>您尚无；选择密码时生成。</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3. It signs no more; what it signed stays verifiable.</source>
        <translation>%1 生成，%2 作废：%3。不再签名；已签内容仍可验证。</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>自 %1 起使用。</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>生成新密钥…</translation>
    </message>
    <message>
        <source>Make a new signing key</source>
        <translation>生成新的签名密钥</translation>
    </message>
    <message>
        <source>The key you have is retired: it signs no more. Everything signed with it so far stays valid and verifiable, as its public half is kept. From now on you sign with the new one, which has another fingerprint.</source>
        <translation>现有密钥作废，不再签名。迄今签署的一切仍有效且可验证，因为公钥会保留。今后您用新密钥签名，其指纹不同。</translation>
    </message>
    <message>
        <source>Why (recorded)</source>
        <translation>原因（会记录）</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>Your new signing key is in use.</source>
        <translation>您的新签名密钥已启用。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningMatter</name>
    <message>
        <source>What follows</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Version %1, effective</source>
        <translation>版本 %1，已生效</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Your signature means</source>
        <translation>您的签名表示</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>哈希，SHA-256</translation>
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
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1，响应时间 %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>历史每秒记录一次</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Demo: %1 · %2 (%3 s)</source>
        <translation>演示：%1 · %2（%3 秒）</translation>
    </message>
    <message>
        <source>Password and code of this person of the practice plant</source>
        <translation>练习工厂中此人的密码和验证码</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s), %2 not acknowledged</source>
        <translation>
            <numerusform>%1：%n 个激活的报警，%2 个未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s)</source>
        <translation>
            <numerusform>%1：%n 个激活的报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical and high alarms sound at this workstation</source>
        <translation>严重和高优先级报警在此工作站发声</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>正在发声</translation>
    </message>
    <message>
        <source>An alarm sounds: silence it (Ctrl+Shift+S)</source>
        <translation>报警正在发声：消音 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>已消音</translation>
    </message>
    <message>
        <source>Silenced until another alarm comes</source>
        <translation>已消音，直到出现新的报警</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音关闭</translation>
    </message>
    <message>
        <source>The sound of alarms is switched off at this workstation</source>
        <translation>此工作站的报警声音已关闭</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with: alarms are seen, not heard</source>
        <translation>此工作站没有发声设备：报警只可见，不可闻</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alarms nobody has acknowledged</comment>
        <translation>
            <numerusform>%n 个新报警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepRow</name>
    <message>
        <source>Step %1: mail addresses</source>
        <translation>步骤 %1：邮件地址</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Tell these addresses a step earlier</source>
        <translation>提前一步通知这些地址</translation>
    </message>
    <message>
        <source>Tell these addresses a step later</source>
        <translation>推后一步通知这些地址</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>步骤上移</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>步骤下移</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SubmitDialog</name>
    <message>
        <source>Submit %1 for signing</source>
        <translation>提交 %1 签名</translation>
    </message>
    <message>
        <source>It is frozen: nothing in it can be changed any more, its files included. A process engineer and then a quality engineer sign it; neither may be somebody who edited it. Another version of this recipe that still waits for signatures is superseded.</source>
        <translation>它将被冻结：其中任何内容（包括文件）不能再更改。先由工艺工程师、再由质量工程师签名；两者均不得是编辑过它的人。此配方仍在等待签名的其他版本将被取代。</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>提交签名</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>保留为草稿</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Signatures wanted within</source>
        <translation>签名期限</translation>
    </message>
    <message>
        <source>What is not saved yet is saved first.</source>
        <translation>尚未保存的内容会先保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogCard</name>
    <message>
        <source>Syslog receivers</source>
        <translation>Syslog 接收方</translation>
    </message>
    <message>
        <source>A receiver, such as the log server of those who watch over security, gets a message of each alarm that comes, is acknowledged or goes. While it is away the messages wait in the store, and come in their order when it is back.</source>
        <translation>接收方（例如安全监控人员的日志服务器）会在每个报警出现、被确认或消失时收到消息。接收方不可用期间，消息在数据存储中等待，恢复后按顺序发送。</translation>
    </message>
    <message>
        <source>There is no receiver yet.</source>
        <translation>尚无接收方。</translation>
    </message>
    <message>
        <source>Add receiver</source>
        <translation>添加接收方</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>TLS to host, alarms</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, and checkpoints of the audit trail</source>
        <translation>%1，以及审计追踪的检查点</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived.</source>
        <translation>已发送测试。UDP 不会告知是否到达。</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>已发送测试，接收方已接受。</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>正在发送测试…</translation>
    </message>
    <message>
        <source>It gets no message any more, and those that wait for it are not sent. To pause it, switch it off instead.</source>
        <translation>不再向其发送消息，等待中的消息也不会发送。如需暂停，请改为将其关闭。</translation>
    </message>
    <message>
        <source>It gets no message any more. To pause it, switch it off instead.</source>
        <translation>不再向其发送消息。如需暂停，请改为将其关闭。</translation>
    </message>
    <message>
        <source>Remove the receiver “%1”?</source>
        <translation>移除接收方“%1”？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The receiver “%1” is removed.</source>
        <translation>接收方“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogEditor</name>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Add a syslog receiver</source>
        <translation>添加 syslog 接收方</translation>
    </message>
    <message>
        <source>Syslog receiver “%1”</source>
        <translation>Syslog 接收方“%1”</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived: look for it at the receiver.</source>
        <translation>已发送测试。UDP 不会告知是否到达：请在接收方查看。</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>已发送测试，接收方已接受。</translation>
    </message>
    <message>
        <source>The receiver “%1” is saved.</source>
        <translation>接收方“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogForm</name>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Messages are sent to it</source>
        <translation>向其发送消息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people here call it, such as “Security desk”.</source>
        <translation>此处惯用的名称，例如“安全值守台”。</translation>
    </message>
    <message>
        <source>How messages travel</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Its name as in its certificate, or its address.</source>
        <translation>与证书一致的名称，或其地址。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>Of the authority that signed the receiver&apos;s certificate. A receiver with another one gets nothing.</source>
        <translation>签署接收方证书的颁发机构。持其他证书的接收方不会收到任何消息。</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>本机证书</translation>
    </message>
    <message>
        <source>Where the receiver asks who sends. Empty: it does not.</source>
        <translation>接收方要求验证发送方时填写。留空：不要求。</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>Not encrypted; nobody but the account of this program may read it.</source>
        <translation>不加密；只有运行本程序的账户可以读取。</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>接收内容</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail, too</source>
        <translation>也发送审计追踪的检查点</translation>
    </message>
    <message>
        <source>With the checkpoints outside it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>检查点保存在外部，可发现整个审计追踪被重写或末尾被截断。</translation>
    </message>
    <message>
        <source>Encrypted, and it is certain who receives.</source>
        <translation>已加密，且可确定接收方身份。</translation>
    </message>
    <message>
        <source>Can be read and changed on the way: only in a network that is trusted.</source>
        <translation>传输途中可被读取和更改：仅限可信网络。</translation>
    </message>
    <message>
        <source>Can be read and changed on the way, and a message that is lost is not missed: only where nothing else is understood.</source>
        <translation>传输途中可被读取和更改，且消息丢失不会被发现：仅在不支持其他方式时使用。</translation>
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
    <name>linewarden::ui::TrailPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
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
    <name>linewarden::ui::VerificationBadge</name>
    <message>
        <source>%1
Press to see every check.</source>
        <translation>%1
按下可查看每项检查。</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>未通过验证：%1</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>正在验证</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::VersionLife</name>
    <message>
        <source>Versions of this recipe</source>
        <translation>此配方的版本</translation>
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
    <name>linewarden::ui::WaitingStrip</name>
    <message>
        <source>Role changes that wait for a second person</source>
        <translation>等待第二人的角色更改</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1. Waits until %2.</source>
        <translation>原因：%1。等待至 %2。</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardFeed</name>
    <message>
        <source>OEE since %1</source>
        <translation>自 %1 起的 OEE</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能率</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Data is stale since %1</source>
        <translation>数据自 %1 起过期</translation>
    </message>
    <message>
        <source>No readings have come yet</source>
        <translation>尚未收到读数</translation>
    </message>
    <message>
        <source>The plant file names no line.</source>
        <translation>工厂文件中没有产线。</translation>
    </message>
    <message numerus="yes">
        <source>active alarms</source>
        <translation>
            <numerusform>激活的报警</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>无激活的报警</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 个未确认</translation>
    </message>
    <message>
        <source>Alarms are not up to date since %1</source>
        <translation>报警自 %1 起未更新</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardProgram</name>
    <message>
        <source>The wallboard cannot be drawn: %1. Install what docs/dependencies.md names for it (on Debian qml6-module-qtquick, qml6-module-qtquick-window and qml6-module-qtqml-workerscript) and start again.</source>
        <translation>无法绘制看板：%1。请安装 docs/dependencies.md 中为其列出的组件（Debian 上为 qml6-module-qtquick、qml6-module-qtquick-window 和 qml6-module-qtqml-workerscript），然后重新启动。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>The lines are shown as soon as they are known.</source>
        <translation>产线获取后即显示。</translation>
    </message>
    <message numerus="yes">
        <source>There is no screen %1 (%n connected). The wallboard is shown on the first.</source>
        <translation>
            <numerusform>没有屏幕 %1（已连接 %n 个）。看板显示在第一个屏幕上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice plant could not start</source>
        <translation>练习工厂无法启动</translation>
    </message>
    <message>
        <source>Nothing is set up here yet</source>
        <translation>此处尚未设置</translation>
    </message>
    <message>
        <source>There is no installation in %1. Start Linewarden without --wallboard to set one up, or name its folder by --data.</source>
        <translation>%1 中没有安装。请不带 --wallboard 启动 Linewarden 以建立安装，或用 --data 指定其文件夹。</translation>
    </message>
    <message>
        <source>Escape closes this.</source>
        <translation>按 Esc 关闭。</translation>
    </message>
    <message numerus="yes">
        <source>This is tried again every %n seconds; Escape closes it.</source>
        <translation>
            <numerusform>每 %n 秒重试一次；按 Esc 关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Check that the folder is there and can be written to, and that the name ends in .png.</source>
        <translation>图片无法保存为 %1。请检查文件夹是否存在且可写入，以及文件名是否以 .png 结尾。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardWindow</name>
    <message>
        <source>Linewarden wallboard</source>
        <translation>Linewarden 看板</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchChart</name>
    <message>
        <source>Control charts of %1</source>
        <translation>%1 的控制图</translation>
    </message>
    <message>
        <source>No subgroup yet: the first one comes after %1 of running.</source>
        <translation>尚无子组：第一个在运行 %1 后出现。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchLegend</name>
    <message>
        <source>Subgroup means</source>
        <translation>子组均值</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>其限值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Upper sum</source>
        <translation>上累积和</translation>
    </message>
    <message>
        <source>Lower sum</source>
        <translation>下累积和</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Signal begins</source>
        <translation>信号开始</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchPanel</name>
    <message>
        <source>No chart</source>
        <translation>无图</translation>
    </message>
    <message>
        <source>Process variable</source>
        <translation>过程变量</translation>
    </message>
    <message>
        <source>%1, as measured</source>
        <translation>%1，测量值</translation>
    </message>
    <message>
        <source>Choose a parameter to see how what it governs is measured.</source>
        <translation>请选择参数以查看其所控制量的测量情况。</translation>
    </message>
    <message>
        <source>No measured value belongs to this parameter in the plant file, so only the set point itself is guarded.</source>
        <translation>工厂文件中没有属于此参数的测量值，因此只监护设定值本身。</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read a subgroup&apos;s numbers.</source>
        <translation>指向图表，或在其中按左右键，读取子组的数值。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WithdrawDialog</name>
    <message>
        <source>From this moment nobody can load it into %1 any more, and a critical alert says so. What the machine runs now goes on until it is stopped there. This cannot be undone.</source>
        <translation>从此刻起，任何人都不能再将其加载到 %1，并有严重报警提示。机器现在运行的内容会继续，直到在那里停止。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Withdraw it at once</source>
        <translation>立即撤回</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>您的签名的含义</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Hash of the version</source>
        <translation>版本的哈希</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 已撤回。</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>访问控制</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>报警</translation>
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
    <message>
        <source>In place of the window: lines and alarms on a whole screen, for a monitor in a hall. Takes no input; Escape closes it.</source>
        <translation>代替窗口：全屏显示产线和报警，用于车间显示屏。不接受输入；按 Esc 关闭。</translation>
    </message>
    <message>
        <source>With --wallboard: which screen, counted from 1.</source>
        <translation>与 --wallboard 一起使用：使用哪个屏幕，从 1 起计。</translation>
    </message>
    <message>
        <source>With --wallboard: save a picture of it and end.</source>
        <translation>与 --wallboard 一起使用：保存看板的图片后结束。</translation>
    </message>
    <message>
        <source>--screen and --picture are for --wallboard: give it too.</source>
        <translation>--screen 和 --picture 用于 --wallboard：请同时给出 --wallboard。</translation>
    </message>
    <message>
        <source>--tour walks through the window: leave --wallboard out, or use --picture.</source>
        <translation>--tour 浏览窗口：请省略 --wallboard，或使用 --picture。</translation>
    </message>
    <message>
        <source>--screen is a number from 1 to %1; “%2” is not.</source>
        <translation>--screen 为 1 到 %1 的数字；“%2”不是。</translation>
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
