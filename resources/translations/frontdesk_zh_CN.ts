<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation>#</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>已激活&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>查询中&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>不可激活&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>%Ln 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>已从列表移除 %Ln 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>新卡&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>尚未确定&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>未发送&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>已拒绝&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>等待中&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>激活</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>激活 %Ln 张卡，每⁠张&#xa0;{value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation>卡</translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation>待激活的卡</translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation>待激活的卡</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation>每扫一张卡，这里就会添加一行并显示其状态。开始激活前不会发送任何请求。</translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>扫描第一张卡</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation>处理完这张卡后停止…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>Bring the cleared list back</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation>面值</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>还需约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>还需约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation>激活列表中的卡</translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation>发送完当前这张卡后停止</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} / %Ln 张卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>活动 ID</translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation>选择活动</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation>适用于这一盒的每张卡</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation>选填</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>%Ln 张卡合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>目前合计</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation>面值</translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation>每张面值</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>共 %Ln 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation>总额 {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation>卡号、金额、姓名或交易号</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation>选择一条查看详情</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation>在今日流水中查找</translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation>输入卡号的四位数字、金额或姓名即可。</translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation>可查看参考号、所用汇率和服务器的答复。</translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation>没有与“{search}”匹配的流水</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>今天还没有流水</translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation>今日流水</translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation>本收银台所有涉及资金的操作都显示在这里。</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>查看下一条或上一条</translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation>放弃当前的决定，清除搜索</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation>消费金额 {currency}</translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation>卡内金额 {currency}</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>金额的币种</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>从卡中扣除</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>顾客支付</translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation>正在读取卡片…</translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation>立即查卡</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在查卡…</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation>上次查卡</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>下次查卡</translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation>卡上交易号</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>正在读取卡片…</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>扫描卡片</translation>
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
        <translation>激活</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation>全部余额</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>核销</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>扫描卡片，或输入卡号。</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>显示条码</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>显示卡片</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation>移除这张卡</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation>核销卡内全部余额；随后按 Enter 扣款</translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation>显示卡片，然后核销或激活</translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation>移除这张卡</translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation>输入卡号，或在要求时输入 PIN 码</translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation>经理在此登录后可以显示条码。直接扫描卡片上的条码，效果相同。</translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation>{card} 的条码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation>将扫码枪对准屏幕。</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation>将扫码枪对准屏幕。条码会在 20 秒后自动消失。</translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation>条码包含完整卡号，看到的人都能使用这张卡。条码只显示 20 秒，您的查看会被记录。</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>显示条码</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation>这张卡还没有任何记录。</translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation>此账号无权查看卡片的交易记录。</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation>礼品卡，尾号 {last4}</translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation>需要 PIN 码</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>还没有卡片</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>扫描卡片</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation>正在读取卡片</translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation>此账号须凭 PIN 码读取卡片。</translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation>卡内余额和交易记录会显示在这里。</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>体验项目</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation>礼品卡服务器地址</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在联系服务器…</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation>连接本收银台</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>连接本收银台</translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation>例如 giftcards.example.com</translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation>收银台将使用 {address}</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation>服务器地址可向礼品卡的管理方询问。</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation>供日后查阅的人了解情况</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation>第 {place} 步，共 {all} 步：{name}</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation>本收银台</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation>前往下一个输入框或按钮</translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation>语言、配色和提示音</translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation>无论光标在哪里，都会录入卡号栏</translation>
    </message>
    <message>
        <source>show a key for every button; with Alt it presses it</source>
        <translation>为每个按钮显示一个按键；按 Alt 加该键即可触发</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本说明</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation>扫码时有提示音：接受时一种，未接受时另一种。</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>跟随系统：{language}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation>原本会滑动或闪动的内容将直接显示。</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>测试扫码枪</translation>
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
        <translation>练习模式——非真实资金，非真实卡片</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation>上次查卡</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位顾客</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>下次查卡</translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation>我方参考号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation>在卡片背面</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation>{card} 的 PIN 码</translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation>这张卡没有 PIN 码</translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation>输入 PIN 码，或注明没有 PIN 码。</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation>选择门店</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>本收银台的名称</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>打开收银台</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>正在打开收银台…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>用其他账号登录</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation>门店</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>1 号收银台</translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation>1 号收银台</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation>您在哪个收银台？</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation>练习用的人员</translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation>正在启动练习服务器…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation>已冻结或已作废</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation>体验卡</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation>有余额</translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation>没有这样的卡</translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation>卡号、币种或用途</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>练习卡</translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation>卡内没有真实资金。扫描屏幕上的条码，或点按钮使用卡片。</translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation>试试卡号中的几位数字，或输入“冻结”。</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation>待激活</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation>卡内商品</translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation>卡上没有列出商品。</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation>其他商品（SKU）</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>选择商品</translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation>商品（SKU）</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation>顾客可得</translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation>汇率确实无误</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation>设定人</translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation>设定门店汇率</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation>反向约为</translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation>1 单位这种货币…</translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation>1 {base} 等于多少 {quote}？</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation>币种</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>仍然设定</translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation>设定此汇率</translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation>对调币种</translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation>门店汇率</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation>…折合多少另一种货币</translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation>其他币种</translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation>没有汇率时，按卡片自身的币种扣款。</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation>选择一条查看详情</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation>当前汇率</translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation>还没有汇率</translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation>可查看汇率的来源、新旧和设定人。</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>查看下一条或上一条</translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation>放弃正在输入的汇率</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation>选择含义</translation>
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
        <translation>全部余额</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation>扣款 {amount}</translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation>正在扣款 {amount}…</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>核销</translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation>核销 {product}</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>正在核销…</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>使用此 PIN 码</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation>输入金额；每输入一位，金额左移一位</translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation>填入卡内全部余额</translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation>确认 PIN 码，从卡中扣款，继续接待下一位顾客</translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation>激活这张卡</translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation>选择要核销的商品。</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>体验项目</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation>卡内剩余</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation>核销项目</translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation>扫描卡片，或在上方输入卡号。也可以先输入金额。</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>还需支付</translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation>用完全部余额</translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation>从卡中扣款</translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation>输入顾客用卡支付的金额。</translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation>改用卡片的币种</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation>改用 {currency}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation>{rate}（{source}）。如果继续，您的姓名会一并记录。</translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>可退</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation>已全部退还</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation>扫描卡片，或输入交易号</translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation>用卡购买的记录会显示在这里；没有看到记录，就不能退款。</translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation>退哪一笔？</translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation>交易 {id}</translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation>此前已退 {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation>还可退 {amount}</translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation>更换原因</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>可退</translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation>选择其他消费</translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation>此前已退</translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation>选填，便于日后查阅</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation>已核销</translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation>顾客支付</translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation>退还内容</translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation>为什么退款？</translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation>退还</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>退还 {amount}</translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>正在退还 {amount}…</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation>退回卡内</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation>扫描卡片，或输入交易号</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation>您可以查看这张卡。退款须由经理登录。</translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation>选择消费，退还，继续接待下一位顾客</translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation>询问原因时选择原因，之后修改金额</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation>逐条查看这张卡的消费</translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation>按今日汇率</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>体验项目</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation>退回卡内</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation>剩余可退</translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation>原汇率</translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation>退后卡内余额</translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation>折合退给顾客</translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation>{amount}，金额相同</translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation>{amount}，少&#xa0;{difference}</translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation>{amount}，多&#xa0;{difference}</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Close</source>
        <comment>This sheet</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>The test of the scanner is over</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>测试扫码枪</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation>礼品卡或任何商品都可以。不会查询，也不会保存。</translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation>练习卡的条码</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>按键间隔</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>跳过测试</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>末尾按键</translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation>这里没有扫码枪</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation>读到</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>再扫一个</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>扫描任意条码</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫码枪测试</translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation>可扫描下方条码、礼品卡或任何商品。</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>扫码枪工作正常</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>退出练习</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>打开收银台</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation>用虚拟的人员和卡片练习。</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>服务器：{server}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>使用其他服务器</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation>收银员</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation>经理</translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation>拥有全部权限</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>连接本收银台</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation>练习</translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation>用您自己的邮箱和密码，连接门店的礼品卡服务器。</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>先试用</translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>欢迎使用 Front Desk</translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation>人员、卡片和资金都是虚拟的，无需任何设置。</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation>立即检测</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按键与帮助</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation>功能</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>练习卡</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>立即退出登录</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation>本收银台</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN 码 {pin}</translation>
    </message>
    <message>
        <source>Use the card {number}</source>
        <comment>Spoken of the button</comment>
        <translation>使用卡片 {number}</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>使用这张卡</translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation>无 PIN 码</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation>折合退给顾客</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation>活动代码</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>活动 ID</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation>所退交易</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation>确认依据</translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation>之后卡内余额</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation>卡片金额</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation>改为</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation>顾客支付</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation>交易号</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation>人工判定</translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation>卡上的交易记录</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation>收银台自身的记录</translation>
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
        <translation>已于{day}过期</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>无截止日期</translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation>{title}，尾号 {last4}</translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation>≈ {amount}，按旧汇率</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation>舍入方式</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>还有 %Ln 个服务器响应未收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>%Ln 项待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>卡号最多 %Ln 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>卡号至少 %Ln 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>%Ln 天后到期（{day}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>这个号码有 %Ln 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>{currency} 有 %Ln 位小数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>A key, as it is written on the keyboard</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> </source>
        <comment>Between two sentences</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the members of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A balance comes from the server, which is not available now</source>
        <translation>查询余额需要连接服务器，服务器目前不可用</translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation>消费 {bill}，从卡中扣除 {charge}。</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>卡号只含数字。</translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation>卡号 {last4}</translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation>自有证书可在设置中用 server.ca_file 指定。</translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation>收银台的一个记录文件缺失或损坏</translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation>可由经理在“汇率”中处理。</translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation>须由经理处理。</translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation>须由经理决定</translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation>经理可以使用这个汇率。</translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation>已通知经理</translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation>这里曾运行过本程序的较新版本</translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation>这是人工判定。收银台会继续查找 72 小时。</translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation>人工判定为已成功。</translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation>商品条码 {last4}</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>汇率必须大于零。</translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation>只有在卡上能看到的消费才能退款。</translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation>退款需要连接服务器，服务器目前不可用</translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation>设置中有一个值不对。</translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation>收到的是网页，不是汇率。</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation>激活</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation>激活</translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation>重新激活</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>先激活这张卡。</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation>激活成功</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation>激活中</translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation>激活需要连接服务器，服务器目前不可用</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation>流水</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>补充完整。</translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation>此前已激活</translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation>金额不能小于零</translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation>响应时间超过几秒。</translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation>{number} 此前有一笔请求尚未查清。</translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation>之后可以另发一张卡。</translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation>记录文件正被另一个程序占用，可能是备份程序。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation>请顾客换一种付款方式。</translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation>向顾客询问 PIN 码，重新输入。</translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation>联系礼品卡服务的技术支持。</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>比利时语（AZERTY）</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>重新记账</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>已记入 {number}</translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation>但 {time} 查卡时有一笔变动，可能就是这一笔。</translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation>但 {time} 查卡时没有这笔记录。</translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation>通知经理</translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation>通知经理。</translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation>延迟生效</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>卡已更改</translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation>已发卡，面值 {amount}</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>已发卡</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation>总部汇率表</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>重新更改</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>核对两项后重试。</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>检查金额。</translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation>检查网络，然后再到卡上查找这笔记录。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>检查网络。</translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation>核对卡号，或重新扫描卡片。</translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation>检查汇率。</translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation>检查服务器地址。</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>选择商品。</translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation>选择正确的含义。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation>顾客支付 {bill}。</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation>已扣除</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation>配送</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation>数字变成了其他字符：扫码枪按住了 Shift，只有法语键盘才需要这样。在扫码枪说明书中扫描与本机键盘一致的设置码，通常是“键盘：美国”。</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation>数字变成了其他字符：本机键盘为{layout}。在扫码枪说明书中扫描“键盘：{layout}”，或将本机键盘改为英语（美国）。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation>不要再次激活。</translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation>不要再次记账。</translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation>不要再次更改。</translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation>不要再次扣款。</translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation>不要再发卡。</translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation>不要再次核销。</translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation>不要再次退款。</translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation>不要再次发送。</translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation>不要再次充值。</translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation>欧洲央行</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation>输入卡片的 PIN 码</translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation>可以读取并继续处理的条目：{carried}。其中尚未查清：{open}。</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>欧洲中央银行</translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation>所有响应均已收到</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>体验卡</translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation>体验项目已退</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation>收到的数据远远超过汇率应有的量。</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>固定汇率</translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation>原因“{reason}”，记入 {number}</translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation>原因“{reason}” · {number} 现有余额 {balance}</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>法语（AZERTY）</translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation>退还多收的，或补收少收的；完成后在此确认。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation>重新退还</translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation>退还其中一笔，此项随后会自动关闭。</translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation>已退回 {number}</translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation>继续接待下一位顾客。</translation>
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
        <translation>已经通知经理了吗？</translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation>将扫码枪对准条码，扣动扳机。</translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation>操作结果未能写入记录。</translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation>{number} 的请求结果未能写入记录。</translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation>{number} 的 {amount} 操作结果未能写入记录。</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation>如果“流水”中缺少某笔付款，再次收款前先查卡。</translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation>如果这笔之后又出现，就重复记账了，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation>如果这笔之后又出现，卡内金额就多了，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation>如果这笔之后又出现，卡内金额可能偏多，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation>如果这笔之后又出现，卡就被核销了两次，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation>如果这笔之后又出现，就给顾客退了两次，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation>如果这笔之后又出现，顾客就付了两次款，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation>如果这笔之后又出现，就发了两张卡，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation>如果这笔之后又出现，届时会在此显示。</translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation>如果又激活过一次，卡内金额可能偏多。</translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation>如果又操作过一次，就生效了两次。</translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation>如果又退过一次，就给顾客退了两次。</translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation>如果又发过一次，就有两张卡。</translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation>如果又付过一次款，退还其中一笔。如果没有，则现状无误。</translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation>如果又充值过一次，卡内金额就多了。</translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation>如果之后卡上显示并未成功，届时会在此显示。</translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation>如果又收过一次款，顾客就付了两次款。</translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation>{where} 中的 {key}：{problem}。</translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation>{where} 中：{problem}。</translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation>重新安装较新版本，或告知收银台的维护人员。</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>现状无误吗？</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>重新发卡</translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation>现在可以使用</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>未能连接到该来源。</translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation>已记为激活，但卡并未激活。</translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation>将记为已记账，这张卡可以继续操作。</translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation>已记为完成，但卡上显示并未完成。</translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation>已记为退还，但卡内没有这笔款项。</translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation>将记为已退还，这张卡可以继续操作。</translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation>将记为已付款，这张卡可以继续操作。</translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation>已记为付款，但款项仍在卡内。</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation>已记为充值，但卡内没有这笔款项。</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation>将记为已充值，这张卡可以继续操作。</translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation>该来源没有提供汇率。</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation>没有成功：重新激活</translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation>没有成功：重新记账</translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation>没有成功：重新更改</translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation>没有成功：重新退还</translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation>没有成功：重新发卡</translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation>没有成功：重新核销</translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation>没有成功：重新收款</translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation>没有成功：重新充值</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>确定没有成功？</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>已经成功</translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation>已经成功：已退回卡内</translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation>已经成功：已记账</translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation>已经成功：已到卡内</translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation>已经成功：卡已激活</translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation>已经成功：卡已更改</translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation>已经成功：卡已用完</translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation>已经成功：已发卡</translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation>已经成功：顾客已付款</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>确定已经成功？</translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation>此前已经退还。</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation>此项将连同您的备注一起关闭，不再作任何处理。</translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation>其日期在未来。</translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation>这不是礼品卡。</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>尚不确定资金是否已变动。</translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation>目前卡上没有这笔记录</translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation>不是您的操作问题；错误已写入日志。</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>现状无误</translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation>是服务器的问题，不是您的操作问题。</translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation>当前填写的是 {server}。</translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation>将以您（{person}）的名义记录。不会发送任何请求。</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation>文件是 {file}。</translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation>看起来像是 1/{value}。</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation>地址可能拼写有误，或者本机没有联网。</translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation>服务器可能已关闭，或者地址的后半部分不对。</translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation>无权列出活动：激活时需输入活动编号。</translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation>无权列出门店：使用设置中的门店。</translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation>无权查看卡片：查余额需要 PIN 码，不能退款。</translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation>其中同一对币种有两个汇率。</translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation>收银台正在本机的另一个窗口中运行，两个程序不能共用一份操作记录。</translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation>此项会保留在这里，直到经理登录并处理。</translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation>操作实际上已生效</translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation>操作生效了不止一次</translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation>操作已生效，但金额不符</translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation>响应时间过长。</translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation>被记账两次</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation>这张卡只能使用一次。</translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation>卡上始终没有找到这笔记录</translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation>退款超过两次</translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation>退了两次款</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation>此前认定为未成功，而现在服务器显示 {number} 上有这笔记录。</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation>此前认定为未成功，而现在服务器显示有这笔记录。</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation>此前认定为未成功，而现在服务器显示 {number} 上有这笔 {amount}。</translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation>这张卡的有效期至{expires_at}。</translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation>应扣 {charge}，卡内只有 {balance}。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation>其证书不受信任，因此没有获取任何数据。</translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation>较新版本的记录保持原样：当前版本无法读取。</translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation>按卡片自身的币种输入金额。</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation>地址中不要包含密码。下一步会询问密码。</translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation>卡内剩余：{left}。</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation>不到 1 小时</translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation>查卡，如果缺少这笔就重新操作；完成后在此确认。</translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation>查卡并更正；完成后在此确认。</translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation>查卡。如果又操作过一次，就更正；完成后在此确认。</translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation>先查看本机的日期和时间是否正确。</translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation>稍后再到卡上查找这笔记录；不要再次发送。</translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation>先查看“流水”。</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation>正在查询卡片…</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation>清理本机磁盘空间，或通知经理。</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation>经理</translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation>{person} 于 {time} 通知经理</translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation>{person} 于{time}通知经理</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation>发卡超过两张</translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation>始终未找到</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation>新卡</translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation>任何两种货币之间的比价都不会如此悬殊。</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>资金没有变动。</translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation>找不到这个名称的服务器</translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation>该地址目前没有运行服务器</translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation>此后没有人查过卡：询问顾客，并查看小票。</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation>不可激活</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation>不等待也没有关系：届时未查清的，下次登录后会继续查找。</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation>其中没有任何内容可以读取。</translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation>其他都不变：收银台继续查找，这张卡暂缓操作。</translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation>没有用 {number} 消费过。</translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation>卡内已经没有剩余。</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>没有发送任何请求</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation>稍等，服务器还没有响应</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation>只有经理可以更改汇率</translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation>只有经理可以退款</translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation>只有 https:// 开头的地址才安全。</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation>已用 {number} 支付</translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation>密码可能在途中被他人读取，因此收银台不使用该服务器。</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation>这个网络可能需要先登录。</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation>自取</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation>从备份中恢复该文件，或告知收银台的维护人员。</translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation>核销</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation>核销</translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation>核销体验项目</translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation>重新核销</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation>核销需要连接服务器，服务器目前不可用</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation>退还其中一笔</translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation>退还差额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation>舍入方式：{rounding}。</translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation>扫描礼品卡或商品：它们的条码只有数字，至少 8 位。</translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation>可随时扫描其他卡</translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation>扫描卡片或输入卡号</translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation>重新扫描卡片即可查看。</translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation>重新扫描卡片，查看现在的余额。</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>扫描卡片。</translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation>在扫码枪说明书中扫描“关闭 AIM 标识符”，然后重试。</translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation>在扫码枪说明书中扫描“添加 Enter（CR）后缀”，然后重试。</translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation>在扫码枪说明书中扫描“后缀：Enter（CR）”，然后重试。</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>在流水中查看</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation>号码前有多余字符</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation>因此收银台无法到卡上查找。</translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation>那里有响应，但不是礼品卡服务。</translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation>响应并非来自该服务器。</translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation>响应并非来自该服务器</translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation>其他内容 {last4}</translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation>这张卡还有操作尚未查清</translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation>门店汇率</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation>末尾是 Tab，不是 Enter</translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation>重新收款</translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation>如果顾客还在，重新收款；完成后在此确认。</translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation>告知收银台的维护人员。</translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation>这个条码无法用于判断</translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation>无法判断这是千位还是小数。小数用点号，不要用逗号。</translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation>这是商品条码</translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation>这是小票</translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation>超出可退金额</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation>这不是汇率。输入一个数字，例如 3.6725。</translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation>与上一个汇率相差太大。</translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation>与另一来源的汇率相差太大。</translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation>与所挂钩的固定汇率相差太大。</translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation>相当于消费金额中的 {local} · {number} 现有余额 {balance}</translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation>相当于消费金额中的 {local}，已退回 {number}</translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation>这还不能证明什么：请求仍有可能到达。</translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation>这张卡上没有这笔交易</translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation>这是手动输入的</translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation>末尾缺少 Enter</translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation>欧洲中央银行的汇率是 {rate}。</translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation>欧洲中央银行给出的是 {said}。</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>地址须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation>地址未能保存</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>未填写地址。</translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation>地址可能拼写有误，或者响应并非来自该服务器。</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>未输入金额</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>金额为零</translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation>未选择活动</translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation>卡将记为已激活。</translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation>卡将记为已更改，可以继续操作。</translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation>将记为已发卡。</translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation>卡将记为已用完。</translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation>从卡中扣款 {charge}。</translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation>这张卡可以继续操作。</translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation>这张卡是其他币种</translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation>卡可能已被激活。</translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation>卡可能已被更改。</translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation>卡可能已被扣款。</translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation>可能已经发卡。</translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation>卡可能已经用完。</translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation>卡上可以看到用它消费过什么。</translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation>卡实际上已激活</translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation>卡被激活了两次</translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation>卡实际上已更改</translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation>卡被更改了两次</translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation>卡实际上已扣款</translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation>扣款金额与请求不符</translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation>卡被扣款超过两次</translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation>卡被扣款两次</translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation>实际上已发卡</translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation>卡被核销了两次</translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation>卡被充值了两次</translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation>卡实际上已用完</translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation>无法识别这张卡的币种</translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation>总部汇率表的汇率是 {rate}。</translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation>总部汇率表给出的是 {said}。</translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation>顾客用 {number} 支付了 {local}</translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation>顾客支付了 {local} · {number} 剩余 {balance}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation>损坏的文件已保留：{file}。</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>本机磁盘已满。</translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation>未填写邮箱</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation>邮箱或密码不正确</translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation>汇率过旧</translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation>汇率看起来不对</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation>门店汇率文件无法读取，因此不知道其中的内容。</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation>门店汇率文件无法读取。设定汇率时会新建一个文件。</translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation>键盘语言不对</translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation>上一个被接受的汇率是 {rate}。</translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation>资金已经变动。</translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation>未填写本收银台的名称</translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation>未能读取新余额</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>未填写密码</translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation>与美元挂钩的固定汇率是 {rate}。</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>练习服务器未能启动</translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation>未选择商品</translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation>程序无权在其记录所在的文件夹中写入。</translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation>汇率未能保存</translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation>各项汇率保持不变。</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>未选择原因</translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation>退款实际上已到卡内</translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation>退款可能已经到卡内。</translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation>请求已发送，但结果未能写入记录。</translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation>扫码枪发送太慢</translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation>扫码枪的键盘设置不对</translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation>服务器答复的是另一件事</translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation>服务器已响应上一次请求。</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器有响应</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation>上一次请求未能连接到服务器。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>未能连接到服务器。</translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation>{number} 的请求发送后，服务器没有响应。</translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送后，服务器没有响应。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器没有及时响应</translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation>服务器没有及时响应上一次请求。</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation>服务器上没有这个活动</translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation>服务器上没有这个原因</translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation>{number} 的请求发送后，服务器出现故障。</translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送后，服务器出现故障。</translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation>上一次请求时服务器出现故障。</translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation>服务器出现故障。</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>服务器有故障</translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation>服务器上没有 {number} 这张卡。</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>服务器还没有响应。</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>服务器响应缓慢</translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation>服务器不再接受这个邮箱和密码。</translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation>服务器不提供安全连接</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>服务器已拒绝</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>服务器答复：“{words}”</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation>服务器出示的是其他名称的证书</translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation>服务器显示的金额与请求的不同。</translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation>服务器显示 {number} 上这笔记录的次数多于请求的次数。</translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation>服务器显示这笔记录的次数多于请求的次数。</translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation>服务器没有向此账号显示门店，设置中也没有指定。</translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation>服务器显示 {number} 上比请求的多了 {amount}。</translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation>服务器显示 {amount}。</translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation>服务器响应需要很长时间。</translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation>服务器不允许查看这张卡</translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation>服务器地址无法使用</translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation>服务器的答复无法读取</translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation>服务器的答复太大，无法读取</translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation>{number} 的请求发送后，服务器的答复没有说明结果。</translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送后，服务器的答复没有说明结果。</translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation>服务器的答复没有说明结果。</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation>{number} 的请求发送后，服务器的答复无法理解。</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送后，服务器的答复无法理解。</translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation>服务器的答复无法理解。</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation>服务器的证书不在有效期内</translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation>设置无法使用</translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation>无法写入设置文件 {where}。</translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation>未选择门店</translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation>门店汇率是 {rate}。</translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation>门店汇率给出的是 {said}。</translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation>收银台将在 {time} 再次检测。</translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation>收银台无法确定应扣多少。</translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation>收银台无法使用自身的记录</translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation>收到所有响应后，收银台会自动关闭。</translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation>收银台即将关闭。</translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation>获取汇率时收银台出现故障。</translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation>发送过程中收银台出现故障。</translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation>{number} 的请求发送过程中，收银台出现故障。</translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送过程中，收银台出现故障。</translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation>收银台已在卡上找到这笔记录。</translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation>收银台已查找了 72 小时。您仍可以自行查卡。</translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation>收银台没有 {local} 与 {currency} 之间的汇率。</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>收银台已经打开</translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation>收银台仍在查找，或者卡上的情况只能由经理判断。</translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation>收银台会继续查找 72 小时。</translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation>收银台将在 {time} 再次查找。</translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation>扫描这张卡后，收银台会立即查找。</translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation>收银台程序出错</translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation>不能先写入记录的请求，收银台不会发送。</translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation>收银台会等到响应后再继续。</translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation>收银台在发出任何请求之前已停止运行。</translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation>发送过程中收银台停止运行。</translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation>{number} 的请求发送过程中，收银台停止运行。</translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation>{number} 的 {amount} 请求发送过程中，收银台停止运行。</translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation>收银台会把它当成手动输入。在扫码枪说明书中扫描“字符间延迟：无”，然后重试。</translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation>收银台的记录已损坏，已开始使用新记录</translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation>充值实际上已到卡内</translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation>充值可能已经到卡内。</translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation>这笔交易可能已经记到卡上。</translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation>两个币种似乎弄反了。</translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation>{number} 的面值现为 {amount}</translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation>记录文件已损坏，不会再写入任何内容。</translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation>卡内余额不足</translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation>还没有卡号</translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation>没有可选的门店</translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation>没有这个文件，或者收银台无权读取。</translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation>没有剩余可退</translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation>这张卡没有可退的消费</translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation>记录保存在本机磁盘上。</translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation>此账号的部分权限受限</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>此账号无权进行这项操作</translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation>此账号无权查看卡片</translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation>此账号无权查看卡片。扫描卡片并输入 PIN 码，或由经理登录。</translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation>这个金额有不止一种读法</translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation>金额的小数位过多</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>金额太大</translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation>金额太小，无法扣款</translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation>这张卡无法使用</translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation>这张卡已经用过</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>这张卡已过期</translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation>这张卡已经激活</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>这张卡已冻结</translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation>这张卡已作废</translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation>这张卡适用于其他商品</translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation>这张卡已在列表中</translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation>这张卡尚未激活</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>查无此卡</translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation>这张卡已用完</translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation>这张卡需要 PIN 码</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>这张卡已挂失</translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation>本机不信任服务器的证书</translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation>这期间此项已查清</translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation>这是邮箱地址，下一步才会询问；这里需要服务器地址。</translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation>这不是网址。正确的形式如 giftcards.example.com。</translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation>这不是卡号</translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation>这不是礼品卡服务器</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>这不是金额</translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation>PIN 码不正确</translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation>这项操作需要连接服务器，服务器目前不可用</translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation>号码太长</translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation>号码太短</translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation>这个汇率看起来不对</translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation>本收银台没有这笔交易的记录</translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation>如需退款，在“退款”中扫描小票。</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation>从卡中多扣了款。</translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation>从 {number} 中多扣了款。</translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation>过旧</translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation>重新充值</translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation>已充值</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation>记账</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>稍后重试。</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation>发了两张卡</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation>未知卡号</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation>等到 {time}</translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation>等到 {time}：响应仍有可能到达。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>结果尚未确定</translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation>收到的内容无法读取为汇率。</translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation>收到的内容中没有汇率。</translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation>收到的内容日期在未来。</translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation>收到的内容已超过一个月。</translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation>服务器的输出见 {log}。</translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation>没有这个文件，收银台就无法辨认其记录对应哪张卡。</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>正在退出登录。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation>收到所有响应后，您会退出登录。</translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation>现在可以决定</translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation>现在可以更正</translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation>您现在不能对此作决定</translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation>已不再需要您的决定。结果见今日流水。</translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为颜色，例如“#0E5A4B”</translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为日期和时间，不加引号</translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为由 [[rates]] 表组成的列表</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为文本列表</translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>应为 {names} 的列表，优先的在前，每项最多一次</translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为数字，例如 0.27236</translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为数字，不加引号</translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为小时数，不超过一年</translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为百分数，大于 0 且不超过 {most}</translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>一个汇率须有两个币种</translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>汇率应为正数，不能是 {value}</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为带引号的文本</translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>应为网址或文件的完整路径</translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>须加上“table”：否则不会读取 exchange.table</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>请自行在此文件中更改地址</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation>舍去尾数，有利于顾客</translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>exchange.prefer 中写了 table，因此须注明它的位置</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>经理只能在本机的全局设置文件中指定</translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>任何两种货币之间的比价都不会是 {value}</translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation>不会自动查卡</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未查卡</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>应为 {names} 之一</translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>其他计算机只有用 https 才安全；http 仅用于本机</translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation>门店</translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>地址须为纯地址：不含用户名、密码和问号</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>文件无法读取（{cause}）</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>这不是 TOML：{cause}</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>没有这个设置项</translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation>经 {currency} 换算</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>同一对币种有两个汇率</translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation>已激活 {amount}</translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation>已记账 {amount}</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation>已入账 {amount}</translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation>已扣除 {amount}</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>已核销 {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation>从 {number} 中多扣了 {amount}。</translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation>已充值 {amount}</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation>请求的是 {asked}，而服务器显示 {number} 上为 {amount}。</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation>请求的是 {asked}，而服务器显示 {amount}。</translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation>{number} 剩余 {balance}</translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation>{number} 现有余额 {balance}</translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation>{bill} 小于 {currency} 的最小金额。</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} 没有小数。</translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation>与 {currency} 挂钩</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation>{feed}：获取于{fetched}，汇率日期为{moment}。</translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation>{feed}：正在获取新汇率…</translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation>{feed}：尚未获取。</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation>{feed}：没有收到新汇率。{why}</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation>{feed}：没有收到新汇率。{why}继续使用原有汇率（{moment}）。</translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation>这笔消费还可退 {left}。</translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation>{number} 可以再次使用</translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation>{number} 现在可以使用</translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation>{number} 已充值</translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation>{number} 已按请求更改</translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation>{number} 现已用完</translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation>{one} {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>已核销 {product}</translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation>已用完 {product}</translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation>{rate} 的日期为{moment}：这个日期和本机时钟必有一个不对。</translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation>{rate}，日期为{moment}。</translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation>{rate}，门店汇率，{moment}。</translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation>{rate}，门店汇率。</translation>
    </message>
    <message>
        <source>{rate}, {source}, {moment}.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;ECB, through EUR&quot;, {moment} like &quot;today 09:00&quot;.</extracomment>
        <translation>{rate}，{source}，{moment}。</translation>
    </message>
    <message>
        <source>{rate}, {source}.</source>
        <translation>{rate}，{source}。</translation>
    </message>
    <message>
        <source>{said} was keyed in.</source>
        <comment>{said} is a rate, or a text in quotation marks</comment>
        <translation>输入的是 {said}。</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation>{source}，{moment}</translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation>{time}，有一笔变动，可能就是这一笔</translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation>{time}，卡上已有这笔记录</translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation>{time}，卡上没有这笔记录</translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation>{time}，无法读取卡片</translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation>还有 {to_pay} 需以其他方式支付。</translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation>{when}，{account} 发送了 {number} 的请求。</translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation>{when}，{account} 尝试激活此卡，金额 {amount}。</translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation>{when}，{account} 尝试扣款 {amount}。</translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation>{when}，{account} 尝试退还 {amount}。</translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation>{when}，{account} 尝试核销 {product}。</translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>“{code}”是已停用的货币</translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>“{code}”不是 ISO 4217 货币</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation>“{words}”</translation>
    </message>
</context>
</TS>
