<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ActivateScreen</name>
    <message>
        <source>#</source>
        <comment>Above the running numbers of a list</comment>
        <translation>م</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>مفعّلة: %Ln</numerusform>
            <numerusform>مفعّلة: %Ln</numerusform>
            <numerusform>مفعّلة: %Ln</numerusform>
            <numerusform>مفعّلة: %Ln</numerusform>
            <numerusform>مفعّلة: %Ln</numerusform>
            <numerusform>مفعّلة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being looked up</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>قيد البحث: %Ln</numerusform>
            <numerusform>قيد البحث: %Ln</numerusform>
            <numerusform>قيد البحث: %Ln</numerusform>
            <numerusform>قيد البحث: %Ln</numerusform>
            <numerusform>قيد البحث: %Ln</numerusform>
            <numerusform>قيد البحث: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be activated</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
            <numerusform>لا يمكن تفعيلها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <comment>In the list, before it is activated</comment>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%Ln بطاقات</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) taken off the list</source>
        <translation>
            <numerusform>لم تُزَل أي بطاقة من القائمة</numerusform>
            <numerusform>أُزيلت بطاقة واحدة من القائمة</numerusform>
            <numerusform>أُزيلت بطاقتان من القائمة</numerusform>
            <numerusform>أُزيلت %Ln بطاقات من القائمة</numerusform>
            <numerusform>أُزيلت %Ln بطاقة من القائمة</numerusform>
            <numerusform>أُزيلت %Ln بطاقة من القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>جديدة: %Ln</numerusform>
            <numerusform>جديدة: %Ln</numerusform>
            <numerusform>جديدة: %Ln</numerusform>
            <numerusform>جديدة: %Ln</numerusform>
            <numerusform>جديدة: %Ln</numerusform>
            <numerusform>جديدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
            <numerusform>غير معروفة بعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>مرفوضة: %Ln</numerusform>
            <numerusform>مرفوضة: %Ln</numerusform>
            <numerusform>مرفوضة: %Ln</numerusform>
            <numerusform>مرفوضة: %Ln</numerusform>
            <numerusform>مرفوضة: %Ln</numerusform>
            <numerusform>مرفوضة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>Cards</comment>
        <translation>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>The button</comment>
        <translation>تفعيل</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln card(s) with {value} each</source>
        <extracomment>On the button. {value} is an amount.</extracomment>
        <translation>
            <numerusform>لا بطاقات لتفعيلها بقيمة {value}</numerusform>
            <numerusform>تفعيل بطاقة واحدة بقيمة {value}</numerusform>
            <numerusform>تفعيل بطاقتين بقيمة {value} لكل منهما</numerusform>
            <numerusform>تفعيل %Ln بطاقات بقيمة {value} لكل منها</numerusform>
            <numerusform>تفعيل %Ln بطاقة بقيمة {value} لكل منها</numerusform>
            <numerusform>تفعيل %Ln بطاقة بقيمة {value} لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>Above a column</comment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Card to activate</source>
        <translation>البطاقة المطلوب تفعيلها</translation>
    </message>
    <message>
        <source>Cards to activate</source>
        <translation>البطاقات المطلوب تفعيلها</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Each scan adds a card here and says what it is. Nothing is sent before you start.</source>
        <translation>كل مسح يضيف بطاقة هنا ويبيّن حالتها. لا يُرسل شيء قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>امسح البطاقة الأولى</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Above a column: new, already active, activated ...</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>The button</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stops after this card…</source>
        <translation>يتوقف بعد هذه البطاقة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>Bring the cleared list back</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>Above a column: what the card will hold</comment>
        <translation>القيمة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>Minutes of waiting</comment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>Seconds of waiting</comment>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>activate the cards of the list</source>
        <translation>تفعيل بطاقات القائمة</translation>
    </message>
    <message>
        <source>stop after the card that is being sent</source>
        <translation>التوقف بعد البطاقة التي يجري إرسالها</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln card(s)</source>
        <extracomment>How far it is: {done} is a number.</extracomment>
        <translation>
            <numerusform>{done} من أصل %Ln بطاقة</numerusform>
            <numerusform>{done} من أصل بطاقة واحدة</numerusform>
            <numerusform>{done} من أصل بطاقتين</numerusform>
            <numerusform>{done} من أصل %Ln بطاقات</numerusform>
            <numerusform>{done} من أصل %Ln بطاقة</numerusform>
            <numerusform>{done} من أصل %Ln بطاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateSettings</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>رقم الحملة</translation>
    </message>
    <message>
        <source>Choose a campaign</source>
        <translation>اختر حملة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>For every card in this box</source>
        <translation>لكل بطاقات هذه العلبة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>How the customer gets the cards: pick-up or delivery</comment>
        <translation>طريقة التسليم</translation>
    </message>
    <message>
        <source>If any</source>
        <comment>In the empty field for an order’s number</comment>
        <translation>إن وُجد</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>The number of the customer’s order</comment>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>What all cards will hold together</comment>
        <translation>الإجمالي</translation>
    </message>
    <message numerus="yes">
        <source>Total for %Ln card(s)</source>
        <translation>
            <numerusform>الإجمالي بلا بطاقات</numerusform>
            <numerusform>إجمالي بطاقة واحدة</numerusform>
            <numerusform>إجمالي بطاقتين</numerusform>
            <numerusform>إجمالي %Ln بطاقات</numerusform>
            <numerusform>إجمالي %Ln بطاقة</numerusform>
            <numerusform>إجمالي %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>الإجمالي حتى الآن</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>What each card will hold</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of each card</source>
        <translation>قيمة كل بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln card(s)</source>
        <comment>Below the total</comment>
        <translation>
            <numerusform>بلا بطاقات</numerusform>
            <numerusform>لبطاقة واحدة</numerusform>
            <numerusform>لبطاقتين</numerusform>
            <numerusform>لعدد %Ln بطاقات</numerusform>
            <numerusform>لعدد %Ln بطاقة</numerusform>
            <numerusform>لعدد %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}</source>
        <comment>Below the total so far: what it will be in the end</comment>
        <translation>من أصل {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Card, amount, name or transaction</source>
        <translation>بطاقة أو مبلغ أو اسم أو رقم عملية</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A row of the list</comment>
        <translation>اختر عملية لرؤية المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in today’s activity</source>
        <translation>ابحث في نشاط اليوم</translation>
    </message>
    <message>
        <source>Four digits of a card, an amount or a name will do.</source>
        <translation>تكفي أربعة أرقام من البطاقة، أو مبلغ، أو اسم.</translation>
    </message>
    <message>
        <source>Its reference, the rate that was used, and what the server said.</source>
        <translation>رقمها المرجعي، وسعر الصرف المستخدم، وما قاله الخادم.</translation>
    </message>
    <message>
        <source>Nothing is like “{search}”</source>
        <extracomment>{search} is what was searched for.</extracomment>
        <translation>لا شيء يشبه «⁨{search}⁩»</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>لا شيء اليوم حتى الآن</translation>
    </message>
    <message>
        <source>Today’s activity</source>
        <translation>نشاط اليوم</translation>
    </message>
    <message>
        <source>Whatever moves money at this till appears here.</source>
        <translation>تظهر هنا كل عملية مالية تجري على هذا الصندوق.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>عرض التالي أو السابق</translation>
    </message>
    <message>
        <source>put a decision aside, take back the search</source>
        <translation>تأجيل القرار، إلغاء البحث</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Bill in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.</extracomment>
        <translation>الفاتورة بـ {currency}</translation>
    </message>
    <message>
        <source>Card in {currency}</source>
        <extracomment>On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.</extracomment>
        <translation>البطاقة بـ {currency}</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>عملة المبلغ</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>يُخصم من البطاقة</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>يدفع العميل</translation>
    </message>
</context>
<context>
    <name>AttemptDetail</name>
    <message>
        <source>Reading the card…</source>
        <translation>جارٍ قراءة البطاقة…</translation>
    </message>
</context>
<context>
    <name>AttentionDetail</name>
    <message>
        <source>Check now</source>
        <translation>تحقّق الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>Beside it who called a manager, and when</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>Beside it when it turned up</comment>
        <translation>وقت الاكتشاف</translation>
    </message>
    <message>
        <source>Last look</source>
        <comment>At the card: beside it when, and what it showed</comment>
        <translation>آخر فحص للبطاقة</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>On the card as</source>
        <comment>Beside it the numbers of the transactions</comment>
        <translation>رقمها على البطاقة</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>جارٍ قراءة البطاقة…</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>امسح البطاقة</translation>
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
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>The button that redeems all that is on the card</comment>
        <translation>كل الرصيد</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>Before the moment at which the balance was read</comment>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Expired on</source>
        <comment>Before a day</comment>
        <translation>انتهت في</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>The button</comment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>امسح البطاقة، أو أدخل رقمها.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>عرض الباركود</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <comment>Of the card slot on the screen: show it no longer</comment>
        <translation>إخراج البطاقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>Before a day</comment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>redeem all that is on the card; Enter there charges it</source>
        <translation>الدفع بكل ما في البطاقة؛ ثم Enter يخصمه</translation>
    </message>
    <message>
        <source>show the card, then redeem or activate it</source>
        <translation>عرض البطاقة، ثم الدفع بها أو تفعيلها</translation>
    </message>
    <message>
        <source>take the card out</source>
        <translation>إخراج البطاقة</translation>
    </message>
    <message>
        <source>type the number of a card, or its PIN where that is asked for</source>
        <translation>إدخال رقم البطاقة، أو رقمها السري عند طلبه</translation>
    </message>
</context>
<context>
    <name>BarcodeSheet</name>
    <message>
        <source>A manager can show it after signing in here. The barcode on the card itself does the same.</source>
        <translation>يستطيع المدير عرضه بعد أن يسجّل دخوله هنا. الباركود المطبوع على البطاقة يؤدي الغرض نفسه.</translation>
    </message>
    <message>
        <source>Barcode of {card}</source>
        <translation>باركود البطاقة ⁦{card}⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen.</source>
        <translation>وجّه الماسح إلى الشاشة.</translation>
    </message>
    <message>
        <source>Hold the scanner to the screen. It goes by itself after 20 seconds.</source>
        <translation>وجّه الماسح إلى الشاشة. يختفي الباركود وحده بعد 20 ثانية.</translation>
    </message>
    <message>
        <source>It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds, and that you have seen it is written down.</source>
        <translation>يحتوي على رقم البطاقة كاملًا: كل من يراه يستطيع استخدامها. يُعرض مدة 20 ثانية، ويُسجَّل أنك رأيته.</translation>
    </message>
    <message>
        <source>Show the barcode</source>
        <translation>عرض الباركود</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Latest</source>
        <comment>What happened to the card last</comment>
        <translation>آخر العمليات</translation>
    </message>
    <message>
        <source>Nothing has happened on this card yet.</source>
        <translation>لا عمليات على هذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>This account may not see what happened on a card.</source>
        <translation>لا يُسمح لهذا الحساب بالاطلاع على عمليات البطاقات.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Gift card ending in {last4}</source>
        <translation>بطاقة هدية تنتهي بالأرقام {last4}</translation>
    </message>
    <message>
        <source>Its PIN is needed</source>
        <translation>الرقم السري مطلوب</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>لا توجد بطاقة بعد</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>امسح بطاقة</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <translation>جارٍ قراءة البطاقة</translation>
    </message>
    <message>
        <source>This account reads a card by its PIN.</source>
        <translation>هذا الحساب يقرأ البطاقة برقمها السري.</translation>
    </message>
    <message>
        <source>What is on it, and what happened to it, appears here.</source>
        <translation>يظهر هنا رصيدها وما جرى عليها.</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Balance</source>
        <comment>What is on the card</comment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>No balance: the card is not active</comment>
        <translation>لا رصيد بعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>The balance</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Address of the gift-card server</source>
        <translation>عنوان خادم بطاقات الهدايا</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <comment>The name of the screen</comment>
        <translation>ربط هذا الصندوق</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>ربط هذا الصندوق</translation>
    </message>
    <message>
        <source>For example giftcards.example.com</source>
        <translation>مثل giftcards.example.com</translation>
    </message>
    <message>
        <source>The till will use {address}</source>
        <translation>سيستخدم البرنامج ⁦{address}⁩</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامه رغم ذلك</translation>
    </message>
    <message>
        <source>Whoever runs your gift cards knows the address of their server.</source>
        <translation>من يدير بطاقات الهدايا لديكم يعرف عنوان خادمها.</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>For whoever reads this later</source>
        <translation>لمن يقرأ هذا لاحقًا</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Above the field for a note on a decision</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Back</source>
        <comment>The button: one step back</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>A step of the first start</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>A step of the first start</comment>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>A step of the first start</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {name}</source>
        <translation>الخطوة {place} من {all}: {name}</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>A step of the first start</comment>
        <translation>هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل الشاشات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>go to the next field or button</source>
        <translation>الانتقال إلى الخانة التالية أو الزر التالي</translation>
    </message>
    <message>
        <source>language, colours and sounds</source>
        <translation>اللغة والألوان والأصوات</translation>
    </message>
    <message>
        <source>reaches the card slot, wherever the focus is</source>
        <translation>يصل إلى خانة البطاقة أينما كان المؤشر</translation>
    </message>
    <message>
        <source>show a key for every button; with Alt it presses it</source>
        <translation>إظهار مفتاح لكل زر؛ ومع Alt يضغط الزر</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>هذه النافذة</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A scan is heard: one tone when it is accepted, another when it is not.</source>
        <translation>يُسمع المسح: نغمة عند قبوله، وأخرى عند رفضه.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>حسب هذا الجهاز</translation>
    </message>
    <message>
        <source>As this computer: {language}</source>
        <translation>حسب هذا الجهاز: {language}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Things appear at once where they would slide or pulse.</source>
        <translation>تظهر الأشياء فورًا بدل أن تنزلق أو تنبض.</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>تجربة الماسح</translation>
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
        <translation>وضع التدريب — لا أموال حقيقية ولا بطاقات حقيقية</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Last look at the card</source>
        <comment>Beside it when, and what it showed</comment>
        <translation>آخر فحص للبطاقة</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Next look</source>
        <comment>At the card: beside it when</comment>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Our reference</source>
        <comment>Beside it the till’s own number for the request</comment>
        <translation>رقمنا المرجعي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>On the back of the card</source>
        <translation>على ظهر البطاقة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>The PIN of {card}</source>
        <translation>الرقم السري للبطاقة ⁦{card}⁩</translation>
    </message>
    <message>
        <source>This card has no PIN</source>
        <translation>هذه البطاقة بلا رقم سري</translation>
    </message>
    <message>
        <source>Type the PIN, or say that there is none.</source>
        <translation>أدخل الرقم السري، أو أكّد أنه لا يوجد.</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Choose your store</source>
        <translation>اختر متجرك</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>The button: on to the next step</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>جارٍ بدء العمل…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>A shop of the chain</comment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>صندوق 1</translation>
    </message>
    <message>
        <source>Till 1</source>
        <comment>An example of a till’s name</comment>
        <translation>صندوق 1</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <comment>The question for store and till</comment>
        <translation>أين أنت؟</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>People to practise as</source>
        <translation>حسابات التدريب</translation>
    </message>
    <message>
        <source>The practice server is starting…</source>
        <translation>خادم التدريب قيد التشغيل…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Blocked or cancelled</source>
        <comment>A heading over practice cards</comment>
        <translation>محظورة أو ملغاة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>A heading over practice cards</comment>
        <translation>تجارب</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>A heading over practice cards</comment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>ابحث عن بطاقة</translation>
    </message>
    <message>
        <source>Money on it</source>
        <comment>A heading over practice cards</comment>
        <translation>فيها رصيد</translation>
    </message>
    <message>
        <source>No card like that</source>
        <translation>لا توجد بطاقة كهذه</translation>
    </message>
    <message>
        <source>Number, currency, or what it is for</source>
        <translation>الرقم أو العملة أو الغرض منها</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>بطاقات التدريب</translation>
    </message>
    <message>
        <source>They hold no real money. Scan a barcode from the screen, or use a card with its button.</source>
        <translation>ليس فيها مال حقيقي. امسح باركودًا من الشاشة، أو استخدم بطاقة بالضغط على زرها.</translation>
    </message>
    <message>
        <source>Try a few digits of its number, or “blocked”.</source>
        <translation>جرّب بضعة أرقام من رقمها، أو كلمة «محظورة».</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>A heading over practice cards</comment>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <comment>A heading over practice cards</comment>
        <translation>بانتظار التفعيل</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products on this card</source>
        <translation>منتجات هذه البطاقة</translation>
    </message>
    <message>
        <source>The card does not name any.</source>
        <translation>البطاقة لا تذكر أي منتج.</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>Another product (SKU)</source>
        <translation>منتج آخر (SKU)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>اختر منتجًا</translation>
    </message>
    <message>
        <source>Product (SKU)</source>
        <translation>المنتج (SKU)</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <comment>Above the product that the card is redeemed for</comment>
        <translation>يحصل العميل على</translation>
    </message>
</context>
<context>
    <name>RateDetail</name>
    <message>
        <source>Age</source>
        <comment>Of a rate</comment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>The store’s rate</comment>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>A heading: who set the rate, and when</comment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <comment>A rate that looks wrong</comment>
        <translation>السعر صحيح رغم ذلك</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>Who set the rate</comment>
        <translation>حدّده</translation>
    </message>
    <message>
        <source>Set the store’s rate</source>
        <translation>تحديد سعر المتجر</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>The store’s rate: it is used no longer</comment>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>The store’s rate, by a manager</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The other way, about</source>
        <comment>The rate in the other direction, rounded</comment>
        <translation>بالعكس، تقريبًا</translation>
    </message>
</context>
<context>
    <name>RateFormPage</name>
    <message>
        <source>1 of this …</source>
        <extracomment>Above the first of two currencies; the sentence goes on above the second.</extracomment>
        <translation>كل 1 من …</translation>
    </message>
    <message>
        <source>1 {base} is how many {quote}?</source>
        <extracomment>{base} and {quote} are codes such as AED and USD.</extracomment>
        <translation>كم {quote} يساوي ⁦1 {base}⁩؟</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>In the empty field for one</comment>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Go back</source>
        <comment>To the screen before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>تحديده رغم ذلك</translation>
    </message>
    <message>
        <source>Set this rate</source>
        <translation>تحديد هذا السعر</translation>
    </message>
    <message>
        <source>The other way round</source>
        <comment>Swap the two currencies</comment>
        <translation>عكس العملتين</translation>
    </message>
    <message>
        <source>The rate</source>
        <comment>Above the field for it</comment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>The store’s rate</source>
        <translation>سعر المتجر</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>… is so much of that</source>
        <extracomment>Above the second of two currencies; the sentence began above the first: &quot;1 of this …&quot;.</extracomment>
        <translation>… يساوي كذا من</translation>
    </message>
</context>
<context>
    <name>RatesScreen</name>
    <message>
        <source>Another currency</source>
        <comment>Set a rate for it</comment>
        <translation>عملة أخرى</translation>
    </message>
    <message>
        <source>Cards are charged in their own currency until there is one.</source>
        <translation>إلى أن يوجد سعر، يُخصم من كل بطاقة بعملتها.</translation>
    </message>
    <message>
        <source>Choose one to see more</source>
        <comment>A rate of the list</comment>
        <translation>اختر سعرًا لرؤية المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <comment>New rates</comment>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>Rates in effect</source>
        <translation>الأسعار السارية</translation>
    </message>
    <message>
        <source>There is no rate yet</source>
        <translation>لا يوجد سعر بعد</translation>
    </message>
    <message>
        <source>Where it is from, how old it is, and who set it.</source>
        <translation>مصدره، وعمره، ومن حدّده.</translation>
    </message>
    <message>
        <source>look at the next or the one before</source>
        <translation>عرض التالي أو السابق</translation>
    </message>
    <message>
        <source>put the rate that is being keyed in aside</source>
        <translation>ترك السعر الذي يجري إدخاله</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>What is meant</source>
        <translation>المقصود</translation>
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
        <translation>كل الرصيد</translation>
    </message>
    <message>
        <source>Charge</source>
        <comment>The button</comment>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <extracomment>{amount} is taken off the card.</extracomment>
        <translation>خصم {amount}</translation>
    </message>
    <message>
        <source>Charging {amount}…</source>
        <translation>جارٍ خصم {amount}…</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>The button</comment>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Redeem {product}</source>
        <translation>استخدام ⁨{product}⁩</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>جارٍ استخدام البطاقة…</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>اعتماد هذا الرقم السري</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>الرجوع خطوة واحدة</translation>
    </message>
    <message>
        <source>key the amount; every figure moves it to the left</source>
        <translation>إدخال المبلغ؛ كل رقم يزيحه إلى اليسار</translation>
    </message>
    <message>
        <source>propose all that is on the card</source>
        <translation>اقتراح كل ما في البطاقة</translation>
    </message>
    <message>
        <source>take the PIN, charge the card, go on with the next customer</source>
        <translation>اعتماد الرقم السري، الخصم من البطاقة، الانتقال إلى العميل التالي</translation>
    </message>
</context>
<context>
    <name>RedeemTold</name>
    <message>
        <source>Activate it</source>
        <comment>The card</comment>
        <translation>تفعيلها</translation>
    </message>
    <message>
        <source>Choose what the card is redeemed for.</source>
        <translation>اختر المنتج الذي تُستخدم البطاقة مقابله.</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>With a rate that is too old</comment>
        <translation>المتابعة به</translation>
    </message>
    <message>
        <source>Left on the card</source>
        <comment>After the redeem; beside it the amount</comment>
        <translation>المتبقي في البطاقة</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <comment>Beside it the product</comment>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Scan the card, or type its number above. The amount can be typed before that.</source>
        <translation>امسح البطاقة، أو أدخل رقمها أعلاه. يمكن إدخال المبلغ قبل ذلك.</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Take all that is there</source>
        <comment>The button; beside it an amount: all that is on the card</comment>
        <translation>خصم كل الرصيد</translation>
    </message>
    <message>
        <source>The card is charged</source>
        <translation>يُخصم من البطاقة</translation>
    </message>
    <message>
        <source>Type what the customer pays with the card.</source>
        <translation>أدخل ما يدفعه العميل بالبطاقة.</translation>
    </message>
    <message>
        <source>Use the card’s currency</source>
        <translation>استخدام عملة البطاقة</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <extracomment>{currency} is a code such as USD: the amount is to be keyed in this one.</extracomment>
        <translation>استخدام {currency}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>An experience</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{rate} ({source}). If you go on, your name is kept with it.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;Store rate, today 09:00&quot;.</extracomment>
        <translation>السعر {rate} ({source}). إذا تابعت، يُحفظ اسمك معه.</translation>
    </message>
</context>
<context>
    <name>RedeemsList</name>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>يمكن إرجاعه</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <comment>Of a purchase: all of it has been given back</comment>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>In place of the moment of a purchase that is not known</comment>
        <translation>عملية دفع</translation>
    </message>
    <message>
        <source>Scan the card, or type a transaction</source>
        <translation>امسح البطاقة، أو أدخل رقم العملية</translation>
    </message>
    <message>
        <source>What was bought with the card appears here; nothing is refunded unseen.</source>
        <translation>تظهر هنا مشتريات البطاقة؛ لا يُسترد شيء قبل رؤيته.</translation>
    </message>
    <message>
        <source>Which one is given back?</source>
        <comment>Of the purchases in a list</comment>
        <translation>أي عملية تُرجَع؟</translation>
    </message>
    <message>
        <source>transaction {id}</source>
        <extracomment>Within a line of facts; {id} is its number.</extracomment>
        <translation>العملية {id}</translation>
    </message>
    <message>
        <source>{amount} given back before</source>
        <extracomment>{amount} of this purchase has been refunded already.</extracomment>
        <translation>سبق إرجاع {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>So much of a purchase can still be given back.</extracomment>
        <translation>بقي {amount}</translation>
    </message>
</context>
<context>
    <name>RefundFor</name>
    <message>
        <source>Another reason</source>
        <comment>The button that asks for the reason again</comment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <comment>Of a purchase</comment>
        <translation>يمكن إرجاعه</translation>
    </message>
    <message>
        <source>Choose another</source>
        <comment>Purchase to give back</comment>
        <translation>اختيار عملية أخرى</translation>
    </message>
    <message>
        <source>Given back before</source>
        <comment>Beside it the amount</comment>
        <translation>أُرجع سابقًا</translation>
    </message>
    <message>
        <source>If it helps later</source>
        <comment>In the empty field for a note</comment>
        <translation>إن كانت تفيد لاحقًا</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>Beside it the amount that was taken off the card</comment>
        <translation>خُصم من البطاقة</translation>
    </message>
    <message>
        <source>The customer paid</source>
        <translation>دفع العميل</translation>
    </message>
    <message>
        <source>What is given back</source>
        <comment>A heading</comment>
        <translation>المطلوب إرجاعه</translation>
    </message>
    <message>
        <source>When</source>
        <comment>Beside it the moment of the purchase</comment>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>RefundReasons</name>
    <message>
        <source>Why is it given back?</source>
        <comment>The question for the reason of a refund</comment>
        <translation>ما سبب الإرجاع؟</translation>
    </message>
</context>
<context>
    <name>RefundScreen</name>
    <message>
        <source>Decimal sign</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>The button</comment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>إرجاع {amount}</translation>
    </message>
    <message>
        <source>Giving back {amount}…</source>
        <extracomment>{amount} is an amount, or the product of an experience; it goes back to the card.</extracomment>
        <translation>جارٍ إرجاع {amount}…</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Above the amount</comment>
        <translation>يعود إلى البطاقة</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Scan a card, or type a transaction</source>
        <translation>امسح بطاقة، أو أدخل رقم عملية</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>Forget the card and what was typed</comment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>You can look at the card. To give money back, a manager signs in.</source>
        <translation>يمكنك الاطلاع على البطاقة. لإرجاع المال يسجّل المدير دخوله.</translation>
    </message>
    <message>
        <source>choose the purchase, give it back, go on with the next customer</source>
        <translation>اختيار العملية، إرجاعها، الانتقال إلى العميل التالي</translation>
    </message>
    <message>
        <source>choose the reason while it is asked for, then change the amount</source>
        <translation>اختيار السبب عند طلبه، ثم تغيير المبلغ</translation>
    </message>
    <message>
        <source>go one step back</source>
        <translation>الرجوع خطوة واحدة</translation>
    </message>
    <message>
        <source>go through the purchases of the card</source>
        <translation>التنقل بين مشتريات البطاقة</translation>
    </message>
</context>
<context>
    <name>RefundTold</name>
    <message>
        <source>At today’s rate</source>
        <comment>Beside it the amount that it would be</comment>
        <translation>بسعر اليوم</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A card for a visit or an event, not for money</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Goes back to the card</source>
        <comment>Beside it the product</comment>
        <translation>يعود إلى البطاقة</translation>
    </message>
    <message>
        <source>Left to give back</source>
        <comment>Of the purchase, after this refund; beside it the amount</comment>
        <translation>يبقى للإرجاع</translation>
    </message>
    <message>
        <source>Rate used</source>
        <comment>The exchange rate of the purchase</comment>
        <translation>سعر الدفع</translation>
    </message>
    <message>
        <source>Then on the card</source>
        <comment>After the refund; beside it the amount</comment>
        <translation>الرصيد بعد ذلك</translation>
    </message>
    <message>
        <source>To the customer</source>
        <comment>Beside it the amount that the customer gets back, in local money</comment>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>{amount}, the same</source>
        <comment>At today’s rate the customer would get the same</comment>
        <translation>يبلغ {amount}، دون فرق</translation>
    </message>
    <message>
        <source>{amount}, {difference} less</source>
        <comment>At today’s rate the customer would get less</comment>
        <translation>يبلغ {amount}، بنقص {difference}</translation>
    </message>
    <message>
        <source>{amount}, {difference} more</source>
        <comment>At today’s rate the customer would get more</comment>
        <translation>يبلغ {amount}، بزيادة {difference}</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Close</source>
        <comment>This sheet</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>The test of the scanner is over</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>تجربة الماسح</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.</source>
        <translation>بطاقة هدية، أو أي شيء من الرف. لا يُبحث عن شيء، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A practice card’s barcode</source>
        <translation>باركود بطاقة تدريب</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>بين مفتاحين</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>آخر مفتاح</translation>
    </message>
    <message>
        <source>No scanner here</source>
        <translation>لا يوجد ماسح هنا</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>What the scanner has read</comment>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>مسح باركود آخر</translation>
    </message>
    <message>
        <source>Scan any barcode</source>
        <translation>امسح أي باركود</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>اختبار الماسح</translation>
    </message>
    <message>
        <source>The one below, a gift card, or anything from a shelf.</source>
        <translation>الباركود أدناه، أو بطاقة هدية، أو أي شيء من الرف.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>الماسح يعمل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} مللي ثانية</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>الخروج من التدريب</translation>
    </message>
    <message>
        <source>Open the till</source>
        <comment>Begin to work at it</comment>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Practise with people and cards that are not real.</source>
        <translation>تدرّب بأشخاص وبطاقات غير حقيقية.</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>الخادم: ⁦{server}⁩</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The name of the screen</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>The button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>استخدام خادم آخر</translation>
    </message>
    <message>
        <source>cashier</source>
        <comment>The role of a person to practise as</comment>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>The role of a person to practise as</comment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>may do everything</source>
        <comment>The role of a person to practise as</comment>
        <translation>صلاحية كاملة</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Connect</source>
        <comment>The button: to the store’s server</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect this till</source>
        <translation>ربط هذا الصندوق</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>The name of the screen</comment>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Practise</source>
        <comment>The button</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>To your store’s gift-card server, with your own e-mail and password.</source>
        <translation>بخادم بطاقات الهدايا لمتجرك، ببريدك الإلكتروني وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>جرّبه أولًا</translation>
    </message>
    <message>
        <source>Welcome to Front Desk</source>
        <translation>مرحبًا بك في Front Desk</translation>
    </message>
    <message>
        <source>With people, cards and money that are not real. Nothing to set up.</source>
        <translation>بأشخاص وبطاقات وأموال غير حقيقية. لا شيء يحتاج إلى إعداد.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask now</source>
        <comment>The server, whether it answers again</comment>
        <translation>تحقّق الآن</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>The server, whether it answers again</comment>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>In the rail: opens the sheet of practice cards</comment>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>The program</comment>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>Of the till: Balance, Redeem, Activate ...</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>بطاقات التدريب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>The button</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>الخروج الآن</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>Spoken of the bar with store, till and person</comment>
        <translation>هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>PIN {pin}</source>
        <translation>الرقم السري {pin}</translation>
    </message>
    <message>
        <source>Use the card {number}</source>
        <comment>Spoken of the button</comment>
        <translation>استخدام البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>استخدام هذه البطاقة</translation>
    </message>
    <message>
        <source>no PIN</source>
        <comment>The card has none</comment>
        <translation>بلا رقم سري</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Back to the customer</source>
        <comment>Beside it the amount in local money</comment>
        <translation>يعود إلى العميل</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>Beside it when</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Campaign code</source>
        <translation>رمز الحملة</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>رقم الحملة</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Beside it when</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Gives back transaction</source>
        <comment>Beside it the number of the purchase that is refunded</comment>
        <translation>تُرجِع العملية</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <comment>Beside it its name on the server</comment>
        <translation>نوع العملية</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>Beside it how the till knows how it ended</comment>
        <translation>عُرفت النتيجة من</translation>
    </message>
    <message>
        <source>Left on the card then</source>
        <comment>Beside it the balance after it</comment>
        <translation>الرصيد بعدها</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>Of a refund</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On the card</source>
        <comment>Beside it the amount in the card’s currency</comment>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>Beside it its number (SKU)</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Of a refund or a booking</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Beside it the till’s own number for it</comment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>Beside it what the card was changed to</comment>
        <translation>غُيّرت إلى</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <comment>Beside it the amount in local money</comment>
        <translation>يدفع العميل</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>Beside it the server’s number for it</comment>
        <translation>رقم العملية</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>Beside it store and till</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>Beside it the person’s e-mail</comment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>a person’s decision</source>
        <comment>After: Known from</comment>
        <translation>قرار شخص</translation>
    </message>
    <message>
        <source>the card’s transactions</source>
        <comment>After: Known from</comment>
        <translation>عمليات البطاقة</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <comment>After: Known from</comment>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>the till’s own records</source>
        <comment>After: Known from</comment>
        <translation>سجلات البرنامج</translation>
    </message>
    <message>
        <source>{what} {card}</source>
        <extracomment>A title: {what} is &quot;Redeem&quot;, &quot;Refund&quot; ..., {card} the last four digits of a card.</extracomment>
        <translation>{what} ⁦{card}⁩</translation>
    </message>
</context>
<context>
    <name>card_panel</name>
    <message>
        <source>Expired on {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>تنتهي غدًا</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>{title} ending in {last4}</source>
        <extracomment>Spoken of a card: its title, then the last four digits of its number.</extracomment>
        <translation>{title} تنتهي بالأرقام {last4}</translation>
    </message>
    <message>
        <source>≈ {amount}, at an old rate</source>
        <translation>نحو {amount}، بسعر قديم</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Approved by</source>
        <comment>Beside it the manager who used an old rate</comment>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Who says the rate</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>An exchange rate</comment>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Rounded</source>
        <comment>Beside it how: half up, half to even, down</comment>
        <translation>التقريب</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the server still missing</source>
        <comment>A title</comment>
        <translation>
            <numerusform>وصلت كل ردود الخادم</numerusform>
            <numerusform>لم يصل بعد رد واحد من الخادم</numerusform>
            <numerusform>لم يصل بعد ردّان من الخادم</numerusform>
            <numerusform>لم تصل بعد %Ln ردود من الخادم</numerusform>
            <numerusform>لم يصل بعد %Ln ردًا من الخادم</numerusform>
            <numerusform>لم يصل بعد %Ln رد من الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>The age of a rate</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>Payments and other requests that a person has to look at</comment>
        <translation>
            <numerusform>لا شيء للمتابعة</numerusform>
            <numerusform>عملية للمتابعة</numerusform>
            <numerusform>عمليتان للمتابعة</numerusform>
            <numerusform>%Ln عمليات للمتابعة</numerusform>
            <numerusform>%Ln عملية للمتابعة</numerusform>
            <numerusform>%Ln عملية للمتابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or fewer.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>لا يزيد رقم البطاقة على %Ln خانة.</numerusform>
            <numerusform>لا يزيد رقم البطاقة على خانة واحدة.</numerusform>
            <numerusform>لا يزيد رقم البطاقة على خانتين.</numerusform>
            <numerusform>لا يزيد رقم البطاقة على %Ln خانات.</numerusform>
            <numerusform>لا يزيد رقم البطاقة على %Ln خانة.</numerusform>
            <numerusform>لا يزيد رقم البطاقة على %Ln خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has %Ln digit(s) or more.</source>
        <comment>Of a card number</comment>
        <translation>
            <numerusform>لا يقل رقم البطاقة عن %Ln خانة.</numerusform>
            <numerusform>لا يقل رقم البطاقة عن خانة واحدة.</numerusform>
            <numerusform>لا يقل رقم البطاقة عن خانتين.</numerusform>
            <numerusform>لا يقل رقم البطاقة عن %Ln خانات.</numerusform>
            <numerusform>لا يقل رقم البطاقة عن %Ln خانة.</numerusform>
            <numerusform>لا يقل رقم البطاقة عن %Ln خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s), on {day}</source>
        <comment>A card</comment>
        <translation>
            <numerusform>تنتهي اليوم، {day}</numerusform>
            <numerusform>تنتهي بعد يوم واحد، في {day}</numerusform>
            <numerusform>تنتهي بعد يومين، في {day}</numerusform>
            <numerusform>تنتهي بعد %Ln أيام، في {day}</numerusform>
            <numerusform>تنتهي بعد %Ln يومًا، في {day}</numerusform>
            <numerusform>تنتهي بعد %Ln يوم، في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %Ln digit(s).</source>
        <comment>The card number that was typed or scanned</comment>
        <translation>
            <numerusform>هذا الرقم فارغ.</numerusform>
            <numerusform>هذا الرقم من خانة واحدة.</numerusform>
            <numerusform>هذا الرقم من خانتين.</numerusform>
            <numerusform>هذا الرقم من %Ln خانات.</numerusform>
            <numerusform>هذا الرقم من %Ln خانة.</numerusform>
            <numerusform>هذا الرقم من %Ln خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{currency} has %Ln decimal(s).</source>
        <comment>Places after the decimal sign</comment>
        <translation>
            <numerusform>ليس لعملة {currency} منازل عشرية.</numerusform>
            <numerusform>لعملة {currency} منزلة عشرية واحدة.</numerusform>
            <numerusform>لعملة {currency} منزلتان عشريتان.</numerusform>
            <numerusform>لعملة {currency} %Ln منازل عشرية.</numerusform>
            <numerusform>لعملة {currency} %Ln منزلة عشرية.</numerusform>
            <numerusform>لعملة {currency} %Ln منزلة عشرية.</numerusform>
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
        <translation> </translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A balance comes from the server, which is not available now</source>
        <translation>الرصيد يأتي من الخادم، وهو غير متاح الآن</translation>
    </message>
    <message>
        <source>A bill of {bill} takes {charge} off a card.</source>
        <translation>فاتورة بمبلغ {bill} تخصم {charge} من البطاقة.</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>رقم البطاقة أرقام فقط.</translation>
    </message>
    <message>
        <source>A card’s number, {last4}</source>
        <translation>رقم بطاقة، ⁦{last4}⁩</translation>
    </message>
    <message>
        <source>A certificate of your own can be named in the settings, as server.ca_file.</source>
        <translation>يمكن تحديد شهادة خاصة بكم في الإعدادات، تحت server.ca_file.</translation>
    </message>
    <message>
        <source>A file of the till’s records is missing or damaged</source>
        <translation>ملف من سجلات البرنامج مفقود أو تالف</translation>
    </message>
    <message>
        <source>A manager can see to it under Rates.</source>
        <translation>يستطيع المدير معالجة ذلك في «أسعار الصرف».</translation>
    </message>
    <message>
        <source>A manager has to deal with this.</source>
        <translation>على المدير معالجة هذا الأمر.</translation>
    </message>
    <message>
        <source>A manager has to decide</source>
        <translation>القرار للمدير</translation>
    </message>
    <message>
        <source>A manager may use it.</source>
        <translation>يجوز للمدير استخدامه.</translation>
    </message>
    <message>
        <source>A manager was called</source>
        <translation>تم استدعاء المدير</translation>
    </message>
    <message>
        <source>A newer version of this program has been used here</source>
        <translation>استُخدم هنا إصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>A person decided so. The till keeps looking for it for 72 hours.</source>
        <translation>هكذا قرر شخص. يواصل البرنامج البحث عنها 72 ساعة.</translation>
    </message>
    <message>
        <source>A person decided that it happened.</source>
        <translation>قرر شخص أنها تمت.</translation>
    </message>
    <message>
        <source>A product’s barcode, {last4}</source>
        <translation>باركود منتج، ⁦{last4}⁩</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>سعر الصرف أكبر من صفر.</translation>
    </message>
    <message>
        <source>A refund is given only for a purchase that can be seen on the card.</source>
        <translation>لا يكون الاسترداد إلا لعملية شراء يمكن رؤيتها على البطاقة.</translation>
    </message>
    <message>
        <source>A refund needs the server, which is not available now</source>
        <translation>الاسترداد يحتاج إلى الخادم، وهو غير متاح الآن</translation>
    </message>
    <message>
        <source>A value in them is wrong.</source>
        <translation>قيمة فيها غير صحيحة.</translation>
    </message>
    <message>
        <source>A web page came instead of rates.</source>
        <translation>وصلت صفحة ويب بدل الأسعار.</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>What was asked for, in a title</comment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>A place of the till, in its menu</comment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Activate it again</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>فعّلها أولًا.</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A row of a card’s history</comment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A card to be activated</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>A title: this was done</comment>
        <translation>تم التفعيل</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>A card to be activated</comment>
        <translation>جارٍ تفعيلها</translation>
    </message>
    <message>
        <source>Activating needs the server, which is not available now</source>
        <translation>التفعيل يحتاج إلى الخادم، وهو غير متاح الآن</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>The state of a card</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>A place of the till, in its menu</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>املأ هذه الخانة.</translation>
    </message>
    <message>
        <source>Already active</source>
        <comment>A card to be activated</comment>
        <translation>نشطة من قبل</translation>
    </message>
    <message>
        <source>An amount can’t be below zero</source>
        <translation>لا يمكن أن يقل المبلغ عن صفر</translation>
    </message>
    <message>
        <source>An answer takes longer than a few seconds.</source>
        <translation>يستغرق الرد أكثر من بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>An earlier request for {number} has not been settled.</source>
        <translation>طلب سابق للبطاقة ⁦{number}⁩ لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>Another amount</source>
        <comment>What turned up later about a request</comment>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Another card can be issued then.</source>
        <translation>يمكن عندئذ إصدار بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Another program holds their file just now, perhaps a backup.</source>
        <translation>برنامج آخر يحجز ملفها الآن، ربما للنسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Ask for another way to pay.</source>
        <translation>اطلب طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Ask for the PIN and enter it again.</source>
        <translation>اطلب الرقم السري وأدخله من جديد.</translation>
    </message>
    <message>
        <source>Ask the support of the gift-card service.</source>
        <translation>اتصل بدعم خدمة بطاقات الهدايا.</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>A place of the till, in its menu</comment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>البلجيكية (AZERTY)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>The state of a card</comment>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>إعادة القيد</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>A title: this was done</comment>
        <translation>تم القيد</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>قُيّدت على البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>But the card showed a change at {time} that could be this one.</source>
        <translation>لكن البطاقة أظهرت في {time} تغييرًا قد يكون هذه العملية.</translation>
    </message>
    <message>
        <source>But the card showed nothing of it at {time}.</source>
        <translation>لكن البطاقة لم تُظهر منها شيئًا في {time}.</translation>
    </message>
    <message>
        <source>Call a manager</source>
        <translation>استدعاء المدير</translation>
    </message>
    <message>
        <source>Call a manager.</source>
        <translation>استدعِ المدير.</translation>
    </message>
    <message>
        <source>Came late</source>
        <comment>What turned up later about a request</comment>
        <translation>ظهرت متأخرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>The state of a card</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>تم تغيير البطاقة</translation>
    </message>
    <message>
        <source>Card for {amount} issued</source>
        <translation>تم إصدار بطاقة بقيمة {amount}</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>تم إصدار البطاقة</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>A role</comment>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Chain’s table</source>
        <comment>Of exchange rates</comment>
        <translation>جدول السلسلة</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>What was asked for, in a title</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>إعادة التغيير</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>تحقّق من الاثنين وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>تحقّق من المبلغ.</translation>
    </message>
    <message>
        <source>Check the network, then look for it on the card again.</source>
        <translation>تحقّق من الشبكة، ثم ابحث عنها في البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>تحقّق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>تحقّق من الشبكة.</translation>
    </message>
    <message>
        <source>Check the number, or scan the card again.</source>
        <translation>تحقّق من الرقم، أو امسح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Check the rate.</source>
        <translation>تحقّق من السعر.</translation>
    </message>
    <message>
        <source>Check the server’s address.</source>
        <translation>تحقّق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>اختر المنتج.</translation>
    </message>
    <message>
        <source>Choose what was meant.</source>
        <translation>اختر المقصود.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>This message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>أغلق البرنامج وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A row of a card’s history</comment>
        <translation>إضافة رصيد</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>A title: this was done</comment>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Customer pays {bill}.</source>
        <comment>A bill is about to be paid by card</comment>
        <translation>يدفع العميل {bill}.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Debited</source>
        <comment>A title: this was done</comment>
        <translation>تم الخصم</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>The card is sent to the customer</comment>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>How a request ended or stands</comment>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this computer in the scanner’s booklet, often “Keyboard: USA”.</source>
        <translation>تصل الأرقام رموزًا أخرى: الماسح يضغط Shift كما تتطلب لوحة المفاتيح الفرنسية. امسح رمز لوحة مفاتيح هذا الجهاز في كتيّب الماسح، وهو غالبًا «⁦Keyboard:&#xa0;USA⁩».</translation>
    </message>
    <message>
        <source>Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the scanner’s booklet, or set this computer’s keyboard to English (US).</source>
        <translation>تصل الأرقام رموزًا أخرى: لوحة مفاتيح هذا الجهاز هي {layout}. امسح رمز لوحة المفاتيح «{layout}» في كتيّب الماسح، أو اجعل لوحة مفاتيح هذا الجهاز الإنجليزية (US).</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>How a request ended or stands</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Don’t activate it again.</source>
        <translation>لا تفعّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t book it again.</source>
        <translation>لا تقيّدها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t change it again.</source>
        <translation>لا تغيّرها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t charge it again.</source>
        <translation>لا تخصم منها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t issue another.</source>
        <translation>لا تُصدر بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Don’t redeem it again.</source>
        <translation>لا تستخدمها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t refund it again.</source>
        <translation>لا تُعِد الاسترداد.</translation>
    </message>
    <message>
        <source>Don’t send it again.</source>
        <translation>لا ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Don’t top it up again.</source>
        <translation>لا تشحنها مرة أخرى.</translation>
    </message>
    <message>
        <source>ECB</source>
        <comment>The European Central Bank, short</comment>
        <translation>المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the card’s PIN</source>
        <translation>أدخل الرقم السري للبطاقة</translation>
    </message>
    <message>
        <source>Entries that could be read and go on: {carried}. Of these, not settled: {open}.</source>
        <extracomment>{carried} and {open} are numbers, told as in a list: no word is bent after them.</extracomment>
        <translation>القيود التي أمكنت قراءتها ويستمر العمل بها: {carried}. منها ما لم يُحسم: {open}.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Every answer is here</source>
        <translation>وصلت كل الردود</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Experience refunded</source>
        <translation>تم استرداد التجربة</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>The state of a card</comment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Far more came than rates can be.</source>
        <translation>وصل أكثر بكثير مما يمكن أن تكون عليه الأسعار.</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>A rate</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>For “{reason}” on {number}</source>
        <translation>السبب «⁨{reason}⁩»، على البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>For “{reason}” · {balance} is on {number} now</source>
        <translation>السبب «⁨{reason}⁩» · في البطاقة ⁦{number}⁩ الآن {balance}</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>الفرنسية (AZERTY)</translation>
    </message>
    <message>
        <source>From the future</source>
        <comment>The age of a rate that is dated ahead of the clock</comment>
        <translation>من المستقبل</translation>
    </message>
    <message>
        <source>Give back what is too much, or take what is missing; then say so here.</source>
        <translation>أرجِع الزائد أو حصّل الناقص؛ ثم سجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إرجاعها</translation>
    </message>
    <message>
        <source>Give it back again</source>
        <translation>إعادة الإرجاع</translation>
    </message>
    <message>
        <source>Give one of them back: this closes by itself then.</source>
        <translation>أرجِع واحدة منها: عندئذ يُغلق هذا الأمر وحده.</translation>
    </message>
    <message>
        <source>Given back to {number}</source>
        <translation>أُرجع إلى البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Go on with the next customer.</source>
        <translation>انتقل إلى العميل التالي.</translation>
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
        <translation>هل تم استدعاء المدير؟</translation>
    </message>
    <message>
        <source>Hold the scanner on a barcode and pull its trigger.</source>
        <translation>وجّه الماسح إلى باركود واضغط زنده.</translation>
    </message>
    <message>
        <source>How it ended could not be written down.</source>
        <translation>تعذّر تسجيل نتيجتها.</translation>
    </message>
    <message>
        <source>How the request for {number} ended could not be written down.</source>
        <translation>تعذّر تسجيل نتيجة الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>How {amount} for {number} ended could not be written down.</source>
        <translation>تعذّر تسجيل نتيجة الطلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>If a payment is missing in Activity, look at the card before you take it once more.</source>
        <translation>إذا غابت دفعة عن «النشاط»، فانظر إلى البطاقة قبل تحصيلها مرة أخرى.</translation>
    </message>
    <message>
        <source>If it shows up late, it is booked twice, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، تكون قد قُيّدت مرتين، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, the card holds too much, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، يكون في البطاقة أكثر من اللازم، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, the card may hold too much, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، فقد يكون في البطاقة أكثر من اللازم، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, the card was redeemed twice, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، تكون البطاقة قد استُخدمت مرتين، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has it back twice, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، يكون المبلغ قد رُدّ إلى العميل مرتين، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, the customer has paid twice, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، يكون العميل قد دفع مرتين، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, there are two cards, and you will see it here.</source>
        <translation>إذا ظهرت متأخرة، تكون هناك بطاقتان، وسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it shows up late, you will see it here.</source>
        <translation>إذا ظهرت متأخرة، فسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If it was activated again, the card may hold too much.</source>
        <translation>إذا فُعّلت مرة أخرى، فقد يكون في البطاقة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>If it was done again, it took effect twice.</source>
        <translation>إذا أُعيدت، فقد نُفّذت مرتين.</translation>
    </message>
    <message>
        <source>If it was given back again, the customer has it twice.</source>
        <translation>إذا أُرجع المبلغ مرة أخرى، فقد حصل عليه العميل مرتين.</translation>
    </message>
    <message>
        <source>If it was issued again, there are two cards.</source>
        <translation>إذا أُصدرت مرة أخرى، فهناك بطاقتان.</translation>
    </message>
    <message>
        <source>If it was paid a second time, give one back. If not, it is right as it is.</source>
        <translation>إذا دُفع المبلغ مرة ثانية، فأرجِع إحدى الدفعتين. وإلا فالوضع صحيح كما هو.</translation>
    </message>
    <message>
        <source>If it was topped up again, the card holds too much.</source>
        <translation>إذا شُحنت مرة أخرى، ففي البطاقة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>If the card shows later that it did not, you will see it here.</source>
        <translation>إذا أظهرت البطاقة لاحقًا أنها لم تتم، فسترى ذلك هنا.</translation>
    </message>
    <message>
        <source>If the payment was taken again, the customer has paid twice.</source>
        <translation>إذا حُصّل المبلغ مرة أخرى، فقد دفع العميل مرتين.</translation>
    </message>
    <message>
        <source>In {where}, {key}: {problem}.</source>
        <extracomment>{where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.</extracomment>
        <translation>في ⁦{where}⁩، {key}: {problem}.</translation>
    </message>
    <message>
        <source>In {where}: {problem}.</source>
        <translation>في ⁦{where}⁩: {problem}.</translation>
    </message>
    <message>
        <source>Install the newer version again, or tell the person who looks after the till.</source>
        <translation>ثبّت الإصدار الأحدث من جديد، أو أخبر المسؤول التقني.</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>هل الوضع صحيح كما هو؟</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>What was asked for, in a title</comment>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>إعادة الإصدار</translation>
    </message>
    <message>
        <source>It can be used now</source>
        <translation>يمكن استخدامها الآن</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>It counts as activated, and the card is not active.</source>
        <translation>تُعدّ مفعّلة، والبطاقة ليست نشطة.</translation>
    </message>
    <message>
        <source>It counts as booked, and the card is free again.</source>
        <translation>تُعدّ العملية مقيّدة، وتصبح البطاقة متاحة من جديد.</translation>
    </message>
    <message>
        <source>It counts as done, and the card shows that it was not.</source>
        <translation>تُعدّ تامة، والبطاقة تُظهر أنها لم تتم.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card does not hold it.</source>
        <translation>يُعدّ المبلغ مُرجَعًا، وليس في البطاقة.</translation>
    </message>
    <message>
        <source>It counts as given back, and the card is free again.</source>
        <translation>يُعدّ المبلغ مُرجَعًا، وتصبح البطاقة متاحة من جديد.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card is free again.</source>
        <translation>يُعدّ المبلغ مدفوعًا، وتصبح البطاقة متاحة من جديد.</translation>
    </message>
    <message>
        <source>It counts as paid, and the card still holds the money.</source>
        <translation>يُعدّ المبلغ مدفوعًا، وهو ما زال في البطاقة.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card does not hold it.</source>
        <translation>يُعدّ المبلغ مشحونًا، وليس في البطاقة.</translation>
    </message>
    <message>
        <source>It counts as topped up, and the card is free again.</source>
        <translation>يُعدّ المبلغ مشحونًا، وتصبح البطاقة متاحة من جديد.</translation>
    </message>
    <message>
        <source>It did not give the rates out.</source>
        <translation>لم يعطِ الأسعار.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>لم تتم العملية</translation>
    </message>
    <message>
        <source>It did not happen: activate it again</source>
        <translation>لم تتم: إعادة التفعيل</translation>
    </message>
    <message>
        <source>It did not happen: book it again</source>
        <translation>لم تتم: إعادة القيد</translation>
    </message>
    <message>
        <source>It did not happen: change it again</source>
        <translation>لم تتم: إعادة التغيير</translation>
    </message>
    <message>
        <source>It did not happen: give it back again</source>
        <translation>لم تتم: إعادة الإرجاع</translation>
    </message>
    <message>
        <source>It did not happen: issue it again</source>
        <translation>لم تتم: إعادة الإصدار</translation>
    </message>
    <message>
        <source>It did not happen: redeem it again</source>
        <translation>لم تتم: استخدامها من جديد</translation>
    </message>
    <message>
        <source>It did not happen: take payment again</source>
        <translation>لم تتم: تحصيل المبلغ من جديد</translation>
    </message>
    <message>
        <source>It did not happen: top it up again</source>
        <translation>لم تتم: إعادة الشحن</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>لم تتم العملية؟</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>تمت العملية</translation>
    </message>
    <message>
        <source>It happened: it is back on the card</source>
        <translation>تمت: عاد المبلغ إلى البطاقة</translation>
    </message>
    <message>
        <source>It happened: it is booked</source>
        <translation>تمت: قُيّدت</translation>
    </message>
    <message>
        <source>It happened: it is on the card</source>
        <translation>تمت: المبلغ في البطاقة</translation>
    </message>
    <message>
        <source>It happened: the card is active</source>
        <translation>تمت: البطاقة نشطة</translation>
    </message>
    <message>
        <source>It happened: the card is changed</source>
        <translation>تمت: تغيّرت البطاقة</translation>
    </message>
    <message>
        <source>It happened: the card is used up</source>
        <translation>تمت: استُنفدت البطاقة</translation>
    </message>
    <message>
        <source>It happened: the card was made</source>
        <translation>تمت: صدرت البطاقة</translation>
    </message>
    <message>
        <source>It happened: the customer has paid</source>
        <translation>تمت: دفع العميل</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>تمت العملية؟</translation>
    </message>
    <message>
        <source>It has been given back before.</source>
        <translation>أُرجعت من قبل.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>يجري إرسالها</translation>
    </message>
    <message>
        <source>It is closed with your note, and nothing more is done about it.</source>
        <translation>يُغلق بملاحظتك، ولا يُتّخذ فيه إجراء آخر.</translation>
    </message>
    <message>
        <source>It is dated in the future.</source>
        <translation>تاريخه في المستقبل.</translation>
    </message>
    <message>
        <source>It is not a gift card.</source>
        <translation>ليس هذا بطاقة هدية.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>لا يُعرف بعد هل انتقل المبلغ أم لا.</translation>
    </message>
    <message>
        <source>It is not on the card so far</source>
        <translation>ليست على البطاقة حتى الآن</translation>
    </message>
    <message>
        <source>It is not yours; it has been written to the log.</source>
        <translation>الخطأ ليس منك؛ وقد كُتب في سجل البرنامج.</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>تم التصحيح</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>الوضع صحيح كما هو</translation>
    </message>
    <message>
        <source>It is the server’s, not yours.</source>
        <translation>الخلل من الخادم وليس منك.</translation>
    </message>
    <message>
        <source>It is written as {server}.</source>
        <translation>هو مكتوب هكذا: ⁦{server}⁩.</translation>
    </message>
    <message>
        <source>It is written down in your name, {person}. Nothing is sent.</source>
        <translation>يُسجَّل ذلك باسمك، {person}. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <comment>The file that is missing or damaged</comment>
        <translation>هو الملف ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>It looks like 1/{value}.</source>
        <translation>يبدو أنه 1/{value}.</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer has no network.</source>
        <translation>ربما فيه خطأ إملائي، أو أن هذا الجهاز بلا شبكة.</translation>
    </message>
    <message>
        <source>It may be switched off, or its address ends otherwise.</source>
        <translation>ربما كان مطفأ، أو كانت نهاية عنوانه مختلفة.</translation>
    </message>
    <message>
        <source>It may not list campaigns: type the campaign’s number to activate.</source>
        <translation>لا يُسمح له بعرض الحملات: أدخل رقم الحملة عند التفعيل.</translation>
    </message>
    <message>
        <source>It may not list stores: the store of the settings is used.</source>
        <translation>لا يُسمح له بعرض المتاجر: يُستخدم متجر الإعدادات.</translation>
    </message>
    <message>
        <source>It may not look at cards: a balance takes the PIN, and refunds can’t be given.</source>
        <translation>لا يُسمح له بعرض البطاقات: الرصيد بالرقم السري، ولا استرداد.</translation>
    </message>
    <message>
        <source>It names two rates for the same currencies.</source>
        <translation>فيه سعران للعملتين نفسيهما.</translation>
    </message>
    <message>
        <source>It runs in another window of this machine, and two can’t keep one journal.</source>
        <translation>يعمل في نافذة أخرى على هذا الجهاز، ولا يمكن لنافذتين كتابة سجل واحد.</translation>
    </message>
    <message>
        <source>It stays here until a manager has signed in and dealt with it.</source>
        <translation>يبقى هنا إلى أن يسجّل المدير دخوله ويعالجه.</translation>
    </message>
    <message>
        <source>It took effect after all</source>
        <translation>تبيّن أنها نُفّذت</translation>
    </message>
    <message>
        <source>It took effect more than once</source>
        <translation>نُفّذت أكثر من مرة</translation>
    </message>
    <message>
        <source>It took effect with another amount</source>
        <translation>نُفّذت بمبلغ آخر</translation>
    </message>
    <message>
        <source>It took too long to answer.</source>
        <translation>استغرق الرد وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>It was booked twice</source>
        <translation>قُيّدت مرتين</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <translation>كانت صالحة لزيارة واحدة.</translation>
    </message>
    <message>
        <source>It was never found on the card</source>
        <translation>لم يُعثر عليها على البطاقة قط</translation>
    </message>
    <message>
        <source>It was refunded more than twice</source>
        <translation>تم الاسترداد أكثر من مرتين</translation>
    </message>
    <message>
        <source>It was refunded twice</source>
        <translation>تم الاسترداد مرتين</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it on {number}.</source>
        <translation>حُسمت على أنها لم تتم، والآن يُظهرها الخادم على البطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows it.</source>
        <translation>حُسمت على أنها لم تتم، والآن يُظهرها الخادم.</translation>
    </message>
    <message>
        <source>It was settled as not done, and now the server shows {amount} for it on {number}.</source>
        <translation>حُسمت على أنها لم تتم، والآن يُظهر الخادم لها {amount} على البطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>It was valid until {expires_at}.</source>
        <translation>كانت صالحة حتى {expires_at}.</translation>
    </message>
    <message>
        <source>It would be charged {charge}, and {balance} is on it.</source>
        <translation>يلزم خصم {charge} منها، وفيها {balance}.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted, so nothing was taken.</source>
        <translation>شهادته غير موثوقة، فلم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Its records are left as they are: this version can’t read them.</source>
        <translation>تُترك سجلاته كما هي: لا يستطيع هذا الإصدار قراءتها.</translation>
    </message>
    <message>
        <source>Key the amount in the card’s own currency.</source>
        <translation>أدخل المبلغ بعملة البطاقة نفسها.</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It is asked for in the next step.</source>
        <translation>لا تكتب كلمة المرور في العنوان. تُطلب في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Left on the card: {left}.</source>
        <translation>المتبقي في البطاقة: {left}.</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <comment>The age of a rate</comment>
        <translation>أقل من ساعة</translation>
    </message>
    <message>
        <source>Look at the card and do it again if it is missing; then say so here.</source>
        <translation>انظر إلى البطاقة، وأعد العملية إن لم تجدها؛ ثم سجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Look at the card and put it right; then say so here.</source>
        <translation>انظر إلى البطاقة وصحّح الوضع؛ ثم سجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Look at the card. If it was done a second time, put it right; then say so here.</source>
        <translation>انظر إلى البطاقة. إذا أُجريت العملية مرة ثانية، فصحّح الوضع؛ ثم سجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Look first whether the date and time of this computer are right.</source>
        <translation>تأكد أولًا من صحة تاريخ هذا الجهاز ووقته.</translation>
    </message>
    <message>
        <source>Look for it on the card again in a moment; don’t send it again.</source>
        <translation>ابحث عنها في البطاقة من جديد بعد قليل؛ لا ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Look in Activity first.</source>
        <translation>انظر في «النشاط» أولًا.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <comment>A card to be activated</comment>
        <translation>جارٍ البحث عنها</translation>
    </message>
    <message>
        <source>Looking the card up…</source>
        <translation>جارٍ البحث عن البطاقة…</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>The state of a card</comment>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Make room on this computer’s disk, or call a manager.</source>
        <translation>أخلِ مساحة على قرص هذا الجهاز، أو استدعِ المدير.</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>A role</comment>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Manager called at {time} by {person}</source>
        <translation>استدعى {person} المدير الساعة {time}</translation>
    </message>
    <message>
        <source>Manager called {time} by {person}</source>
        <comment>The time is a day</comment>
        <translation>استدعى {person} المدير في {time}</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>A rate</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Monetary</source>
        <comment>A kind of card: for money, or for a visit or an event</comment>
        <translation>نقدية</translation>
    </message>
    <message>
        <source>More than two cards were made</source>
        <translation>صدرت أكثر من بطاقتين</translation>
    </message>
    <message>
        <source>Never found</source>
        <comment>What turned up later about a request</comment>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A card to be activated</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>No currency is worth so little or so much of another.</source>
        <translation>لا تساوي عملةٌ هذا القدر الضئيل أو الكبير من عملة أخرى.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>لم ينتقل أي مبلغ.</translation>
    </message>
    <message>
        <source>No server is known by that name</source>
        <translation>لا يُعرف خادم بهذا الاسم</translation>
    </message>
    <message>
        <source>No server runs at that address now</source>
        <translation>لا يعمل خادم على هذا العنوان الآن</translation>
    </message>
    <message>
        <source>Nobody has seen the card since: ask the customer, and look at the receipt.</source>
        <translation>لم يرَ أحد البطاقة منذ ذلك الحين: اسأل العميل، وانظر إلى الإيصال.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <comment>The state of a card</comment>
        <translation>غير نشطة بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>How a request ended or stands</comment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>A card to be activated</comment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>A card to be activated</comment>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>How a request ended or stands</comment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>A card to be activated</comment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not to wait does no harm: what is open then is looked for after the next sign-in.</source>
        <translation>عدم الانتظار لا يضر: ما يبقى مفتوحًا يُبحث عنه بعد تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <comment>Of the damaged file</comment>
        <translation>تعذّرت قراءة أي شيء منه.</translation>
    </message>
    <message>
        <source>Nothing else changes: the till goes on looking, and the card waits.</source>
        <translation>لا يتغير شيء آخر: يواصل البرنامج البحث، وتبقى البطاقة في الانتظار.</translation>
    </message>
    <message>
        <source>Nothing has been bought with {number}.</source>
        <translation>لم يُشترَ شيء بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Nothing is left on it.</source>
        <translation>لم يبقَ فيها شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>The way to the server</comment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>One moment, the server has not answered yet</source>
        <translation>لحظة، لم يردّ الخادم بعد</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>The way to the server</comment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Only a manager can change the rates</source>
        <translation>المدير وحده يستطيع تغيير أسعار الصرف</translation>
    </message>
    <message>
        <source>Only a manager can give a refund</source>
        <translation>المدير وحده يستطيع إجراء الاسترداد</translation>
    </message>
    <message>
        <source>Only an address with https:// is safe.</source>
        <translation>لا يكون العنوان آمنًا إلا مع ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>A row of a card’s history</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Paid with {number}</source>
        <translation>تم الدفع بالبطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Passwords could be read on the way, so the till does not use it.</source>
        <translation>يمكن قراءة كلمات المرور في الطريق، لذلك لا يستخدمه البرنامج.</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in of its own.</source>
        <translation>ربما تطلب هذه الشبكة تسجيل دخول خاصًا بها.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <comment>The customer takes the card along</comment>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or tell the person who looks after the till.</source>
        <translation>أعِد الملف من نسخة احتياطية، أو أخبر المسؤول التقني.</translation>
    </message>
    <message>
        <source>Rates</source>
        <comment>A place of the till, in its menu</comment>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>A notice that is folded to its title</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>What was asked for, in a title</comment>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Redeem</source>
        <comment>A place of the till, in its menu</comment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Redeem an experience</source>
        <comment>What was asked for, in a title</comment>
        <translation>استخدام تجربة</translation>
    </message>
    <message>
        <source>Redeem it again</source>
        <translation>استخدامها من جديد</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A row of a card’s history</comment>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>A title: this was done</comment>
        <translation>تم استخدام البطاقة</translation>
    </message>
    <message>
        <source>Redeeming needs the server, which is not available now</source>
        <translation>الدفع بالبطاقة يحتاج إلى الخادم، وهو غير متاح الآن</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>What was asked for, in a title</comment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>A place of the till, in its menu</comment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Refund one of them</source>
        <translation>استرداد واحدة منها</translation>
    </message>
    <message>
        <source>Refund the difference</source>
        <translation>استرداد الفرق</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A row of a card’s history</comment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A title: this was done</comment>
        <translation>تم الاسترداد</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>How a request ended or stands</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A card to be activated</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Rounded {rounding}.</source>
        <comment>{rounding} is: half up, half to even, down ...</comment>
        <translation>التقريب: {rounding}.</translation>
    </message>
    <message>
        <source>Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else.</source>
        <translation>امسح بطاقة هدية أو منتجًا: في باركود كل منهما 8 أرقام أو أكثر، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Scan another card any time</source>
        <translation>امسح بطاقة أخرى في أي وقت</translation>
    </message>
    <message>
        <source>Scan or type a card</source>
        <translation>امسح بطاقة أو أدخل رقمها</translation>
    </message>
    <message>
        <source>Scan the card again to see it.</source>
        <translation>امسح البطاقة من جديد لرؤيته.</translation>
    </message>
    <message>
        <source>Scan the card again to see what is on it now.</source>
        <translation>امسح البطاقة من جديد لترى ما فيها الآن.</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>امسح البطاقة.</translation>
    </message>
    <message>
        <source>Scan “AIM identifier: off” in the scanner’s booklet, then try again.</source>
        <translation>امسح «⁦AIM identifier: off⁩» في كتيّب الماسح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again.</source>
        <translation>امسح «⁦Add Enter (CR) as suffix⁩» في كتيّب الماسح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again.</source>
        <translation>امسح «⁦Suffix: Enter (CR)⁩» في كتيّب الماسح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <comment>A card to be activated</comment>
        <translation>مُسحت مرتين</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>How a request ended or stands</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>عرض في «النشاط»</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Signs before the number</source>
        <translation>رموز قبل الرقم</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>The way to the server</comment>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>So the till can’t look for it on the card.</source>
        <translation>لذلك لا يستطيع البرنامج البحث عنها في البطاقة.</translation>
    </message>
    <message>
        <source>Something answered there, but not the gift-card service.</source>
        <translation>ردّ شيء هناك، لكنه ليس خدمة بطاقات الهدايا.</translation>
    </message>
    <message>
        <source>Something else answered in the server’s place.</source>
        <translation>ردّ شيء آخر مكان الخادم.</translation>
    </message>
    <message>
        <source>Something else answers in the server’s place</source>
        <translation>شيء آخر يردّ مكان الخادم</translation>
    </message>
    <message>
        <source>Something else, {last4}</source>
        <translation>شيء آخر، ⁦{last4}⁩</translation>
    </message>
    <message>
        <source>Something is still open on this card</source>
        <translation>على هذه البطاقة عملية ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>State not known</source>
        <comment>The state of a card</comment>
        <translation>حالتها غير معروفة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>A rate</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Store rate</source>
        <comment>Who says an exchange rate</comment>
        <translation>سعر المتجر</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab at the end, not Enter</source>
        <translation>في النهاية Tab وليس Enter</translation>
    </message>
    <message>
        <source>Take payment again</source>
        <translation>تحصيل المبلغ من جديد</translation>
    </message>
    <message>
        <source>Take the payment again if the customer is still there; then say so here.</source>
        <translation>حصّل المبلغ مرة أخرى إذا كان العميل ما زال موجودًا؛ ثم سجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Tell the person who looks after the till.</source>
        <translation>أخبر المسؤول التقني.</translation>
    </message>
    <message>
        <source>That barcode can’t tell</source>
        <translation>هذا الباركود لا يكفي للحكم</translation>
    </message>
    <message>
        <source>That could be thousands or decimals. Write a point before decimals, and no comma.</source>
        <translation>قد تكون آلافًا أو منازل عشرية. اكتب نقطة قبل المنازل العشرية، ولا تكتب فاصلة.</translation>
    </message>
    <message>
        <source>That is a product barcode</source>
        <translation>هذا باركود منتج</translation>
    </message>
    <message>
        <source>That is a receipt</source>
        <translation>هذا إيصال</translation>
    </message>
    <message>
        <source>That is more than can be given back</source>
        <translation>هذا أكثر مما يمكن إرجاعه</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <comment>What a source of rates says</comment>
        <translation>ليس هذا عددًا.</translation>
    </message>
    <message>
        <source>That is no rate. Write a number, such as 3.6725.</source>
        <translation>ليس هذا سعر صرف. اكتب عددًا مثل 3.6725.</translation>
    </message>
    <message>
        <source>That is too far from the one before.</source>
        <translation>هذا بعيد جدًا عن السعر السابق.</translation>
    </message>
    <message>
        <source>That is too far from what another source says.</source>
        <translation>هذا بعيد جدًا عما يقوله مصدر آخر.</translation>
    </message>
    <message>
        <source>That is too far from what it is fixed to.</source>
        <translation>هذا بعيد جدًا عن سعر ربطه الثابت.</translation>
    </message>
    <message>
        <source>That is {local} of the bill · {balance} is on {number} now</source>
        <translation>يعادل {local} من الفاتورة · في البطاقة ⁦{number}⁩ الآن {balance}</translation>
    </message>
    <message>
        <source>That is {local} of the bill, given back to {number}</source>
        <translation>يعادل {local} من الفاتورة، أُرجع إلى البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>That proves nothing yet: it can still arrive.</source>
        <translation>هذا لا يثبت شيئًا بعد: قد تصل لاحقًا.</translation>
    </message>
    <message>
        <source>That transaction is not on this card</source>
        <translation>تلك العملية ليست على هذه البطاقة</translation>
    </message>
    <message>
        <source>That was typed by hand</source>
        <translation>كُتب هذا باليد</translation>
    </message>
    <message>
        <source>The Enter at the end is missing</source>
        <translation>لا يصل Enter في النهاية</translation>
    </message>
    <message>
        <source>The European Central Bank says {rate}.</source>
        <translation>سعر البنك المركزي الأوروبي هو {rate}.</translation>
    </message>
    <message>
        <source>The European Central Bank says {said}.</source>
        <translation>لدى البنك المركزي الأوروبي: {said}.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>يبدأ العنوان بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address could not be saved</source>
        <translation>تعذّر حفظ العنوان</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>لم يُدخل العنوان.</translation>
    </message>
    <message>
        <source>The address may be misspelt, or something else answers in the server’s place.</source>
        <translation>ربما في العنوان خطأ إملائي، أو أن شيئًا آخر يردّ مكان الخادم.</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>لم يُدخل المبلغ</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>المبلغ صفر</translation>
    </message>
    <message>
        <source>The campaign is missing</source>
        <translation>لم تُحدَّد الحملة</translation>
    </message>
    <message>
        <source>The card counts as activated.</source>
        <translation>تُعدّ البطاقة مفعّلة.</translation>
    </message>
    <message>
        <source>The card counts as changed, and is free again.</source>
        <translation>تُعدّ البطاقة مغيّرة، وتصبح متاحة من جديد.</translation>
    </message>
    <message>
        <source>The card counts as made.</source>
        <translation>تُعدّ البطاقة صادرة.</translation>
    </message>
    <message>
        <source>The card counts as used up.</source>
        <translation>تُعدّ البطاقة مستنفدة.</translation>
    </message>
    <message>
        <source>The card is charged {charge}.</source>
        <translation>يُخصم من البطاقة {charge}.</translation>
    </message>
    <message>
        <source>The card is free again.</source>
        <translation>تصبح البطاقة متاحة من جديد.</translation>
    </message>
    <message>
        <source>The card is in another currency</source>
        <translation>البطاقة بعملة أخرى</translation>
    </message>
    <message>
        <source>The card may have been activated.</source>
        <translation>ربما فُعّلت البطاقة.</translation>
    </message>
    <message>
        <source>The card may have been changed.</source>
        <translation>ربما تغيّرت البطاقة.</translation>
    </message>
    <message>
        <source>The card may have been charged.</source>
        <translation>ربما خُصم من البطاقة.</translation>
    </message>
    <message>
        <source>The card may have been made.</source>
        <translation>ربما صدرت البطاقة.</translation>
    </message>
    <message>
        <source>The card may have been used up.</source>
        <translation>ربما استُنفدت البطاقة.</translation>
    </message>
    <message>
        <source>The card shows what was bought with it.</source>
        <translation>البطاقة تُظهر ما اشتُري بها.</translation>
    </message>
    <message>
        <source>The card was activated after all</source>
        <translation>تبيّن أن البطاقة فُعّلت</translation>
    </message>
    <message>
        <source>The card was activated twice</source>
        <translation>فُعّلت البطاقة مرتين</translation>
    </message>
    <message>
        <source>The card was changed after all</source>
        <translation>تبيّن أن البطاقة تغيّرت</translation>
    </message>
    <message>
        <source>The card was changed twice</source>
        <translation>تغيّرت البطاقة مرتين</translation>
    </message>
    <message>
        <source>The card was charged after all</source>
        <translation>تبيّن أنه خُصم من البطاقة</translation>
    </message>
    <message>
        <source>The card was charged another amount</source>
        <translation>خُصم من البطاقة مبلغ آخر</translation>
    </message>
    <message>
        <source>The card was charged more than twice</source>
        <translation>خُصم من البطاقة أكثر من مرتين</translation>
    </message>
    <message>
        <source>The card was charged twice</source>
        <translation>خُصم من البطاقة مرتين</translation>
    </message>
    <message>
        <source>The card was made after all</source>
        <translation>تبيّن أن البطاقة صدرت</translation>
    </message>
    <message>
        <source>The card was redeemed twice</source>
        <translation>استُخدمت البطاقة مرتين</translation>
    </message>
    <message>
        <source>The card was topped up twice</source>
        <translation>شُحنت البطاقة مرتين</translation>
    </message>
    <message>
        <source>The card was used up after all</source>
        <translation>تبيّن أن البطاقة استُنفدت</translation>
    </message>
    <message>
        <source>The card’s currency is not known here</source>
        <translation>عملة البطاقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>The chain’s table says {rate}.</source>
        <translation>سعر جدول السلسلة هو {rate}.</translation>
    </message>
    <message>
        <source>The chain’s table says {said}.</source>
        <translation>في جدول السلسلة: {said}.</translation>
    </message>
    <message>
        <source>The customer paid {local} with {number}</source>
        <translation>دفع العميل {local} بالبطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>The customer paid {local} · {balance} is left on {number}</source>
        <translation>دفع العميل {local} · بقي {balance} في البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}.</source>
        <translation>الملف التالف محفوظ: ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>قرص هذا الجهاز ممتلئ.</translation>
    </message>
    <message>
        <source>The e-mail is missing</source>
        <translation>لم يُدخل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>The exchange rate is too old</source>
        <translation>سعر الصرف قديم أكثر من اللازم</translation>
    </message>
    <message>
        <source>The exchange rate looks wrong</source>
        <translation>يبدو سعر الصرف خاطئًا</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read, so what it said is not known.</source>
        <translation>تعذّرت قراءة ملف أسعار المتجر، فلا يُعرف ما كان فيه.</translation>
    </message>
    <message>
        <source>The file of the store’s rates can’t be read. Setting a rate begins a new one.</source>
        <translation>تعذّرت قراءة ملف أسعار المتجر. تحديد سعر يبدأ ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The keyboard language is wrong</source>
        <translation>لغة لوحة المفاتيح غير صحيحة</translation>
    </message>
    <message>
        <source>The last one that was accepted is {rate}.</source>
        <translation>آخر سعر قُبل هو {rate}.</translation>
    </message>
    <message>
        <source>The money has moved.</source>
        <translation>انتقل المبلغ.</translation>
    </message>
    <message>
        <source>The name of this till is missing</source>
        <translation>لم يُدخل اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>The new balance could not be read</source>
        <translation>تعذّرت قراءة الرصيد الجديد</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>لم تُدخل كلمة المرور</translation>
    </message>
    <message>
        <source>The peg to the US dollar is {rate}.</source>
        <translation>سعر الربط الثابت بالدولار الأمريكي هو {rate}.</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>لم يبدأ خادم التدريب</translation>
    </message>
    <message>
        <source>The product is missing</source>
        <translation>لم يُحدَّد المنتج</translation>
    </message>
    <message>
        <source>The program may not write in the folder of its records.</source>
        <translation>لا يُسمح للبرنامج بالكتابة في مجلد سجلاته.</translation>
    </message>
    <message>
        <source>The rate could not be saved</source>
        <translation>تعذّر حفظ السعر</translation>
    </message>
    <message>
        <source>The rates are as they were before.</source>
        <translation>الأسعار باقية كما كانت.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>لم يُحدَّد السبب</translation>
    </message>
    <message>
        <source>The refund is on the card after all</source>
        <translation>تبيّن أن الاسترداد وصل إلى البطاقة</translation>
    </message>
    <message>
        <source>The refund may be on the card already.</source>
        <translation>ربما وصل الاسترداد إلى البطاقة.</translation>
    </message>
    <message>
        <source>The request was sent, but how it ended could not be written down.</source>
        <translation>أُرسل الطلب، لكن تعذّر تسجيل نتيجته.</translation>
    </message>
    <message>
        <source>The scanner sends too slowly</source>
        <translation>الماسح أبطأ من اللازم</translation>
    </message>
    <message>
        <source>The scanner’s keyboard is wrong</source>
        <translation>لوحة مفاتيح الماسح غير صحيحة</translation>
    </message>
    <message>
        <source>The server answered about something else</source>
        <translation>ردّ الخادم عن شيء آخر</translation>
    </message>
    <message>
        <source>The server answered the last request.</source>
        <translation>ردّ الخادم على آخر طلب.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يردّ</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server could not be reached at the last request.</source>
        <translation>تعذّر الوصول إلى الخادم عند آخر طلب.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer after the request for {number} was sent.</source>
        <translation>لم يردّ الخادم بعد إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server did not answer after {amount} was sent for {number}.</source>
        <translation>لم يردّ الخادم بعد إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يردّ الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>The server did not answer the last request in time.</source>
        <translation>لم يردّ الخادم على آخر طلب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يردّ الخادم.</translation>
    </message>
    <message>
        <source>The server doesn’t know this campaign</source>
        <translation>الخادم لا يعرف هذه الحملة</translation>
    </message>
    <message>
        <source>The server doesn’t know this reason</source>
        <translation>الخادم لا يعرف هذا السبب</translation>
    </message>
    <message>
        <source>The server had a fault after the request for {number} was sent.</source>
        <translation>حدث خلل في الخادم بعد إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server had a fault after {amount} was sent for {number}.</source>
        <translation>حدث خلل في الخادم بعد إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server had a fault at the last request.</source>
        <translation>حدث خلل في الخادم عند آخر طلب.</translation>
    </message>
    <message>
        <source>The server had a fault.</source>
        <translation>حدث خلل في الخادم.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>في الخادم خلل</translation>
    </message>
    <message>
        <source>The server has no card {number}.</source>
        <translation>لا توجد لدى الخادم بطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>لم يردّ الخادم بعد.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>الخادم بطيء</translation>
    </message>
    <message>
        <source>The server no longer accepts this e-mail and password.</source>
        <translation>لم يعد الخادم يقبل هذا البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>The server offers no safe connection</source>
        <translation>لا يتيح الخادم اتصالًا آمنًا</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>رفض الخادم ذلك</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>يقول الخادم: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name</source>
        <translation>يُظهر الخادم شهادة لاسم آخر</translation>
    </message>
    <message>
        <source>The server shows another one than was asked for.</source>
        <translation>يُظهر الخادم مبلغًا غير المطلوب.</translation>
    </message>
    <message>
        <source>The server shows it more often on {number} than it was asked for.</source>
        <translation>يُظهرها الخادم على البطاقة ⁦{number}⁩ أكثر من المطلوب.</translation>
    </message>
    <message>
        <source>The server shows it more often than it was asked for.</source>
        <translation>يُظهرها الخادم أكثر من المطلوب.</translation>
    </message>
    <message>
        <source>The server shows none to this account, and the settings name none.</source>
        <translation>لا يعرض الخادم أي متجر لهذا الحساب، ولا تذكر الإعدادات متجرًا.</translation>
    </message>
    <message>
        <source>The server shows {amount} more on {number} than was asked for.</source>
        <translation>يُظهر الخادم على البطاقة ⁦{number}⁩ زيادة قدرها {amount} على المطلوب.</translation>
    </message>
    <message>
        <source>The server shows {amount}.</source>
        <translation>يُظهر الخادم {amount}.</translation>
    </message>
    <message>
        <source>The server takes long to answer.</source>
        <translation>يستغرق الخادم وقتًا طويلًا في الرد.</translation>
    </message>
    <message>
        <source>The server would not show the card</source>
        <translation>لم يعرض الخادم البطاقة</translation>
    </message>
    <message>
        <source>The server’s address can’t be used</source>
        <translation>تعذّر استخدام عنوان الخادم</translation>
    </message>
    <message>
        <source>The server’s answer can’t be read</source>
        <translation>تعذّرت قراءة رد الخادم</translation>
    </message>
    <message>
        <source>The server’s answer is too large to be read</source>
        <translation>رد الخادم أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>The server’s answer left it open after the request for {number} was sent.</source>
        <translation>لم يحسم رد الخادم الأمر بعد إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server’s answer left it open after {amount} was sent for {number}.</source>
        <translation>لم يحسم رد الخادم الأمر بعد إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server’s answer left it open.</source>
        <translation>لم يحسم رد الخادم الأمر.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after the request for {number} was sent.</source>
        <translation>جاء رد الخادم غير مفهوم بعد إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense after {amount} was sent for {number}.</source>
        <translation>جاء رد الخادم غير مفهوم بعد إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The server’s answer made no sense.</source>
        <translation>جاء رد الخادم غير مفهوم.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date</source>
        <translation>شهادة الخادم منتهية الصلاحية</translation>
    </message>
    <message>
        <source>The settings can’t be used</source>
        <translation>تعذّر استخدام الإعدادات</translation>
    </message>
    <message>
        <source>The settings file {where} can’t be written.</source>
        <translation>تعذّرت الكتابة في ملف الإعدادات ⁦{where}⁩.</translation>
    </message>
    <message>
        <source>The store is missing</source>
        <translation>لم يُحدَّد المتجر</translation>
    </message>
    <message>
        <source>The store’s rate is {rate}.</source>
        <translation>سعر المتجر هو {rate}.</translation>
    </message>
    <message>
        <source>The store’s rate says {said}.</source>
        <translation>سعر المتجر المسجَّل: {said}.</translation>
    </message>
    <message>
        <source>The till asks for it again at {time}.</source>
        <translation>يعيد البرنامج سؤاله الساعة {time}.</translation>
    </message>
    <message>
        <source>The till can’t tell what to charge.</source>
        <translation>لا يستطيع البرنامج معرفة ما يجب خصمه.</translation>
    </message>
    <message>
        <source>The till can’t use its own records</source>
        <translation>لا يستطيع البرنامج استخدام سجلاته</translation>
    </message>
    <message>
        <source>The till closes by itself when all is answered.</source>
        <translation>يُغلق البرنامج وحده بعد وصول كل الردود.</translation>
    </message>
    <message>
        <source>The till closes now.</source>
        <translation>يُغلق البرنامج الآن.</translation>
    </message>
    <message>
        <source>The till had a fault while fetching.</source>
        <translation>حدث خلل في البرنامج أثناء الجلب.</translation>
    </message>
    <message>
        <source>The till had a fault while something was being sent.</source>
        <translation>حدث خلل في البرنامج أثناء إرسال شيء.</translation>
    </message>
    <message>
        <source>The till had a fault while the request for {number} was being sent.</source>
        <translation>حدث خلل في البرنامج أثناء إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The till had a fault while {amount} was being sent for {number}.</source>
        <translation>حدث خلل في البرنامج أثناء إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The till has found it on the card.</source>
        <translation>وجدها البرنامج على البطاقة.</translation>
    </message>
    <message>
        <source>The till has looked for it for 72 hours. You can still look yourself.</source>
        <translation>بحث البرنامج عنها 72 ساعة. ما زال بإمكانك أن تبحث بنفسك.</translation>
    </message>
    <message>
        <source>The till has none for {local} and {currency}.</source>
        <translation>ليس لدى البرنامج سعر بين {local} و{currency}.</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>البرنامج مفتوح من قبل</translation>
    </message>
    <message>
        <source>The till is still looking for it, or the card shows what only a manager may weigh.</source>
        <translation>ما زال البرنامج يبحث عنها، أو أن البطاقة تُظهر ما لا يحكم فيه إلا المدير.</translation>
    </message>
    <message>
        <source>The till keeps looking for 72 hours.</source>
        <translation>يواصل البرنامج البحث 72 ساعة.</translation>
    </message>
    <message>
        <source>The till looks for it again at {time}.</source>
        <translation>يبحث البرنامج عنها من جديد الساعة {time}.</translation>
    </message>
    <message>
        <source>The till looks for it as soon as the card is scanned.</source>
        <translation>يبحث البرنامج عنها فور مسح البطاقة.</translation>
    </message>
    <message>
        <source>The till made a mistake</source>
        <translation>أخطأ البرنامج</translation>
    </message>
    <message>
        <source>The till sends nothing that it can’t write down first.</source>
        <translation>لا يرسل البرنامج شيئًا لا يستطيع تسجيله أولًا.</translation>
    </message>
    <message>
        <source>The till waits for the answer before it goes on.</source>
        <translation>ينتظر البرنامج الرد قبل أن يتابع.</translation>
    </message>
    <message>
        <source>The till was stopped before anything left it.</source>
        <translation>أُوقف البرنامج قبل أن يخرج منه شيء.</translation>
    </message>
    <message>
        <source>The till was stopped while something was being sent.</source>
        <translation>أُوقف البرنامج أثناء إرسال شيء.</translation>
    </message>
    <message>
        <source>The till was stopped while the request for {number} was being sent.</source>
        <translation>أُوقف البرنامج أثناء إرسال الطلب الخاص بالبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The till was stopped while {amount} was being sent for {number}.</source>
        <translation>أُوقف البرنامج أثناء إرسال طلب بمبلغ {amount} للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then try again.</source>
        <translation>سيعدّه البرنامج كتابةً باليد. امسح «⁦Delay between characters: none⁩» في كتيّب الماسح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The till’s records were damaged, and new ones have begun</source>
        <translation>كانت سجلات البرنامج تالفة، وبدأت سجلات جديدة</translation>
    </message>
    <message>
        <source>The top-up is on the card after all</source>
        <translation>تبيّن أن الشحن وصل إلى البطاقة</translation>
    </message>
    <message>
        <source>The top-up may be on the card already.</source>
        <translation>ربما وصل الشحن إلى البطاقة.</translation>
    </message>
    <message>
        <source>The transaction may be on the card already.</source>
        <translation>ربما وصلت العملية إلى البطاقة.</translation>
    </message>
    <message>
        <source>The two currencies seem to be the wrong way round.</source>
        <translation>يبدو أن العملتين معكوستان.</translation>
    </message>
    <message>
        <source>The value of {number} is {amount} now</source>
        <translation>قيمة البطاقة ⁦{number}⁩ الآن {amount}</translation>
    </message>
    <message>
        <source>Their file is damaged; nothing more is written into it.</source>
        <translation>ملفها تالف؛ لا يُكتب فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>There is less on the card</source>
        <translation>في البطاقة أقل من ذلك</translation>
    </message>
    <message>
        <source>There is no card number yet</source>
        <translation>لا يوجد رقم بطاقة بعد</translation>
    </message>
    <message>
        <source>There is no exchange rate</source>
        <translation>لا يوجد سعر صرف</translation>
    </message>
    <message>
        <source>There is no store to choose</source>
        <translation>لا يوجد متجر للاختيار</translation>
    </message>
    <message>
        <source>There is no such file, or the till may not read it.</source>
        <translation>لا يوجد هذا الملف، أو لا يُسمح للبرنامج بقراءته.</translation>
    </message>
    <message>
        <source>There is nothing left to refund</source>
        <translation>لم يبقَ ما يُسترد</translation>
    </message>
    <message>
        <source>There is nothing to refund on this card</source>
        <translation>لا شيء يُسترد على هذه البطاقة</translation>
    </message>
    <message>
        <source>They are on this computer’s disk.</source>
        <comment>The till’s records</comment>
        <translation>هي على قرص هذا الجهاز.</translation>
    </message>
    <message>
        <source>This account may do a little less</source>
        <translation>صلاحيات هذا الحساب أقل قليلًا</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>لا يُسمح لهذا الحساب بذلك</translation>
    </message>
    <message>
        <source>This account may not look at cards</source>
        <translation>لا يُسمح لهذا الحساب بالاطلاع على البطاقات</translation>
    </message>
    <message>
        <source>This account may not look at cards. Scan the card and enter its PIN, or a manager signs in.</source>
        <translation>لا يُسمح لهذا الحساب بالاطلاع على البطاقات. امسح البطاقة وأدخل رقمها السري، أو ليسجّل المدير دخوله.</translation>
    </message>
    <message>
        <source>This amount can be read in more than one way</source>
        <translation>يمكن قراءة هذا المبلغ بأكثر من طريقة</translation>
    </message>
    <message>
        <source>This amount has too many decimals</source>
        <translation>في هذا المبلغ منازل عشرية أكثر من اللازم</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>هذا المبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>This amount is too small to charge</source>
        <translation>هذا المبلغ أصغر من أن يُخصم</translation>
    </message>
    <message>
        <source>This card can’t be used</source>
        <translation>لا يمكن استخدام هذه البطاقة</translation>
    </message>
    <message>
        <source>This card has been used already</source>
        <translation>سبق استخدام هذه البطاقة</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>انتهت صلاحية هذه البطاقة</translation>
    </message>
    <message>
        <source>This card is active already</source>
        <translation>هذه البطاقة نشطة من قبل</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>هذه البطاقة محظورة</translation>
    </message>
    <message>
        <source>This card is cancelled</source>
        <translation>هذه البطاقة ملغاة</translation>
    </message>
    <message>
        <source>This card is for another product</source>
        <translation>هذه البطاقة لمنتج آخر</translation>
    </message>
    <message>
        <source>This card is in the list already</source>
        <translation>هذه البطاقة في القائمة من قبل</translation>
    </message>
    <message>
        <source>This card is not active yet</source>
        <translation>هذه البطاقة غير نشطة بعد</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>هذه البطاقة غير معروفة</translation>
    </message>
    <message>
        <source>This card is used up</source>
        <translation>هذه البطاقة مستنفدة</translation>
    </message>
    <message>
        <source>This card needs its PIN</source>
        <translation>هذه البطاقة تحتاج إلى رقمها السري</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>أُبلغ عن فقدان هذه البطاقة</translation>
    </message>
    <message>
        <source>This computer does not trust the server’s certificate</source>
        <translation>لا يثق هذا الجهاز بشهادة الخادم</translation>
    </message>
    <message>
        <source>This has been settled meanwhile</source>
        <translation>حُسم هذا الأمر في هذه الأثناء</translation>
    </message>
    <message>
        <source>This is an e-mail address. It is asked for in the next step; here the server’s is needed.</source>
        <translation>هذا بريد إلكتروني. يُطلب في الخطوة التالية؛ المطلوب هنا عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like giftcards.example.com.</source>
        <translation>ليس هذا عنوان ويب. يكون مثل giftcards.example.com.</translation>
    </message>
    <message>
        <source>This is not a card number</source>
        <translation>ليس هذا رقم بطاقة</translation>
    </message>
    <message>
        <source>This is not a gift-card server</source>
        <translation>ليس هذا خادم بطاقات هدايا</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>ليس هذا مبلغًا</translation>
    </message>
    <message>
        <source>This is not the card’s PIN</source>
        <translation>ليس هذا الرقم السري للبطاقة</translation>
    </message>
    <message>
        <source>This needs the server, which is not available now</source>
        <translation>هذا يحتاج إلى الخادم، وهو غير متاح الآن</translation>
    </message>
    <message>
        <source>This number is too long</source>
        <translation>هذا الرقم أطول من اللازم</translation>
    </message>
    <message>
        <source>This number is too short</source>
        <translation>هذا الرقم أقصر من اللازم</translation>
    </message>
    <message>
        <source>This rate looks wrong</source>
        <translation>يبدو هذا السعر خاطئًا</translation>
    </message>
    <message>
        <source>This till has not seen that transaction</source>
        <translation>لم تمرّ تلك العملية على هذا الصندوق</translation>
    </message>
    <message>
        <source>To give money back, scan it in Refund.</source>
        <translation>لإرجاع المال، امسحه في «استرداد».</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <comment>A moment that stands alone</comment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Too much was taken from the card.</source>
        <translation>خُصم من البطاقة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Too much was taken from {number}.</source>
        <translation>خُصم من البطاقة ⁦{number}⁩ أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Too old</source>
        <comment>A rate</comment>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>Top it up again</source>
        <translation>إعادة الشحن</translation>
    </message>
    <message>
        <source>Top up</source>
        <comment>What was asked for, in a title</comment>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Topped up</source>
        <comment>A title: this was done</comment>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>What was asked for, in a title</comment>
        <translation>عملية</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>What turned up later about a request</comment>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Two cards were made</source>
        <translation>صدرت بطاقتان</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <comment>A card to be activated</comment>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>The state of a card</comment>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Wait until {time}</source>
        <translation>انتظر حتى {time}</translation>
    </message>
    <message>
        <source>Wait until {time}: the answer may still turn up.</source>
        <translation>انتظر حتى {time}: قد يصل الرد بعد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>How a request ended or stands</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>A card to be activated</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>لا نعرف النتيجة بعد</translation>
    </message>
    <message>
        <source>What came can’t be read as rates.</source>
        <translation>لا يمكن قراءة ما وصل على أنه أسعار.</translation>
    </message>
    <message>
        <source>What came has no rates in it.</source>
        <translation>ما وصل ليس فيه أسعار.</translation>
    </message>
    <message>
        <source>What came is dated in the future.</source>
        <translation>تاريخ ما وصل في المستقبل.</translation>
    </message>
    <message>
        <source>What came is more than a month old.</source>
        <translation>ما وصل أقدم من شهر.</translation>
    </message>
    <message>
        <source>What it said is in {log}.</source>
        <translation>ما قاله موجود في ⁦{log}⁩.</translation>
    </message>
    <message>
        <source>Without it the till can’t tell which cards its records are about.</source>
        <translation>بدونه لا يعرف البرنامج أي بطاقات تخصها سجلاته.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>يجري تسجيل خروجك.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>You are signed out when all is answered.</source>
        <translation>يُسجَّل خروجك بعد وصول كل الردود.</translation>
    </message>
    <message>
        <source>You can decide now</source>
        <translation>يمكنك أن تقرر الآن</translation>
    </message>
    <message>
        <source>You can put it right now</source>
        <translation>يمكنك التصحيح الآن</translation>
    </message>
    <message>
        <source>You can’t decide this now</source>
        <translation>لا يمكنك أن تقرر هذا الآن</translation>
    </message>
    <message>
        <source>Your decision was not needed any more. Today’s activity shows how it ended.</source>
        <translation>لم تعد هناك حاجة إلى قرارك. نشاط اليوم يُظهر كيف انتهت.</translation>
    </message>
    <message>
        <source>a colour is expected, such as “#0E5A4B”</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع لون، مثل «⁦#0E5A4B⁩»</translation>
    </message>
    <message>
        <source>a date and time is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع تاريخ ووقت، دون علامتي اقتباس</translation>
    </message>
    <message>
        <source>a list of [[rates]] tables is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع قائمة من جداول ⁦[[rates]]⁩</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع قائمة نصوص</translation>
    </message>
    <message>
        <source>a list of {names} is expected, best first, each at most once</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>المتوقع قائمة من ⁦{names}⁩، الأفضل أولًا، وكل منها مرة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>a number is expected, such as 0.27236</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع عدد، مثل 0.27236</translation>
    </message>
    <message>
        <source>a number is expected, without quotes</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع عدد، دون علامتي اقتباس</translation>
    </message>
    <message>
        <source>a number of hours is expected, no more than a year</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع عدد ساعات لا يزيد على سنة</translation>
    </message>
    <message>
        <source>a number of per cent is expected, more than 0 and at most {most}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع نسبة مئوية، أكبر من 0 ولا تزيد على {most}</translation>
    </message>
    <message>
        <source>a rate has two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>لسعر الصرف عملتان</translation>
    </message>
    <message>
        <source>a rate is a positive number, not {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>سعر الصرف عدد موجب، وليس ⁨{value}⁩</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a web address or the whole path of a file is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>المتوقع عنوان ويب أو المسار الكامل لملف</translation>
    </message>
    <message>
        <source>add “table”: exchange.table is never read otherwise</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>أضف «table»: وإلا فلن يُقرأ exchange.table أبدًا</translation>
    </message>
    <message>
        <source>campaigns</source>
        <comment>Within a sentence</comment>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>cards</source>
        <comment>Within a sentence</comment>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>change the address in this file yourself</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>غيّر العنوان في هذا الملف بنفسك</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>A day of this year, in Qt&apos;s letters for dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>A day, in Qt&apos;s letters for dates</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>down, for the customer</source>
        <comment>How a conversion is rounded</comment>
        <translation>إلى الأسفل، لصالح العميل</translation>
    </message>
    <message>
        <source>exchange.prefer names the table, so say where it is</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>تذكر exchange.prefer الجدول، فحدّد مكانه</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>How a conversion is rounded</comment>
        <translation>النصف إلى الزوجي</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>How a conversion is rounded</comment>
        <translation>النصف إلى الأعلى</translation>
    </message>
    <message>
        <source>managers are named in the machine-wide file only</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>يُحدَّد المديرون في الملف العام للجهاز فقط</translation>
    </message>
    <message>
        <source>no two currencies are worth as little or as much as {value}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>لا عملة تساوي من أخرى قدرًا ضئيلًا أو كبيرًا مثل ⁨{value}⁩</translation>
    </message>
    <message>
        <source>none by itself</source>
        <comment>A look at the card</comment>
        <translation>لا فحص تلقائيًا</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>لم يُجرَ بعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>The key that a scanner sends at the end</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{names} are words of the settings, such as &quot;store&quot;, &quot;table&quot;.</extracomment>
        <translation>المتوقع واحد من ⁦{names}⁩</translation>
    </message>
    <message>
        <source>only https is safe for another machine; http is for this one</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>الآمن لجهاز آخر هو https وحده؛ أما http فلهذا الجهاز</translation>
    </message>
    <message>
        <source>stores</source>
        <comment>Within a sentence</comment>
        <translation>المتاجر</translation>
    </message>
    <message>
        <source>the address must be plain: no name, no password, no question mark</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>يجب أن يكون العنوان بسيطًا: بلا اسم ولا كلمة مرور ولا علامة استفهام</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩</translation>
    </message>
    <message>
        <source>the file can’t be read ({cause})</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>تعذّرت قراءة الملف (⁨{cause}⁩)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>لا يوجد هذا الملف</translation>
    </message>
    <message>
        <source>this is not TOML: {cause}</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <extracomment>{cause} is what the system says of it, in its own language.</extracomment>
        <translation>ليس هذا TOML: ⁨{cause}⁩</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>ليس هذا عنوان ويب</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>through {currency}</source>
        <comment>A cross rate</comment>
        <translation>عبر ⁦{currency}⁩</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>Within a sentence</comment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>two rates are for the same two currencies</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>سعران للعملتين نفسيهما</translation>
    </message>
    <message>
        <source>{amount} activated</source>
        <comment>A title: this was done</comment>
        <translation>تم تفعيل {amount}</translation>
    </message>
    <message>
        <source>{amount} booked</source>
        <comment>A title: this was done</comment>
        <translation>تم قيد {amount}</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <comment>A title: this was done</comment>
        <translation>تمت إضافة {amount}</translation>
    </message>
    <message>
        <source>{amount} debited</source>
        <comment>A title: this was done</comment>
        <translation>تم خصم {amount}</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>تم دفع {amount} بالبطاقة</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <comment>A title: this was done</comment>
        <translation>تم استرداد {amount} إلى البطاقة</translation>
    </message>
    <message>
        <source>{amount} too much was taken from {number}.</source>
        <translation>خُصم من البطاقة ⁦{number}⁩ مبلغ زائد قدره {amount}.</translation>
    </message>
    <message>
        <source>{amount} topped up</source>
        <comment>A title: this was done</comment>
        <translation>تم شحن {amount}</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount} on {number}.</source>
        <translation>المطلوب {asked}، ويُظهر الخادم {amount} على البطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>{asked} was asked for, and the server shows {amount}.</source>
        <translation>المطلوب {asked}، ويُظهر الخادم {amount}.</translation>
    </message>
    <message>
        <source>{balance} is left on {number}</source>
        <translation>بقي {balance} في البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>{balance} is on {number} now</source>
        <translation>في البطاقة ⁦{number}⁩ الآن {balance}</translation>
    </message>
    <message>
        <source>{bill} is less than the smallest amount in {currency}.</source>
        <translation>مبلغ {bill} أقل من أصغر مبلغ بعملة {currency}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>ليس لعملة {currency} منازل عشرية.</translation>
    </message>
    <message>
        <source>{currency} peg</source>
        <comment>A rate fixed to this currency</comment>
        <translation>ربط ⁦{currency}⁩</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>A moment</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{feed}: fetched {fetched}, of {moment}.</source>
        <translation>{feed}: جُلبت {fetched}، بتاريخ {moment}.</translation>
    </message>
    <message>
        <source>{feed}: fetching new rates…</source>
        <translation>{feed}: جارٍ جلب أسعار جديدة…</translation>
    </message>
    <message>
        <source>{feed}: not fetched yet.</source>
        <translation>{feed}: لم تُجلب بعد.</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why}</source>
        <translation>{feed}: لم يصل جديد. {why}</translation>
    </message>
    <message>
        <source>{feed}: nothing new came. {why} The rates of {moment} stay.</source>
        <translation>{feed}: لم يصل جديد. {why} تبقى أسعار {moment}.</translation>
    </message>
    <message>
        <source>{left} is left of that purchase.</source>
        <translation>بقي {left} من تلك العملية.</translation>
    </message>
    <message>
        <source>{number} can be used again</source>
        <translation>يمكن استخدام البطاقة ⁦{number}⁩ من جديد</translation>
    </message>
    <message>
        <source>{number} can be used now</source>
        <translation>يمكن استخدام البطاقة ⁦{number}⁩ الآن</translation>
    </message>
    <message>
        <source>{number} has been topped up</source>
        <translation>شُحنت البطاقة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>{number} is as it was asked for</source>
        <translation>البطاقة ⁦{number}⁩ كما طُلب</translation>
    </message>
    <message>
        <source>{number} is used up now</source>
        <translation>استُنفدت البطاقة ⁦{number}⁩ الآن</translation>
    </message>
    <message>
        <source>{one} {base} = {value} {quote}</source>
        <comment>An exchange rate</comment>
        <translation>⁦{one} {base} = {value} {quote}⁩</translation>
    </message>
    <message>
        <source>{product} redeemed</source>
        <comment>A title: this was done</comment>
        <translation>تم استخدام ⁨{product}⁩</translation>
    </message>
    <message>
        <source>{product} used up</source>
        <comment>A title: this was done</comment>
        <translation>تم استنفاد ⁨{product}⁩</translation>
    </message>
    <message>
        <source>{rate} is dated {moment}: either that or this computer’s clock is wrong.</source>
        <translation>تاريخ السعر {rate} هو {moment}: إما أن هذا خطأ أو ساعة هذا الجهاز خطأ.</translation>
    </message>
    <message>
        <source>{rate} is of {moment}.</source>
        <translation>تاريخ السعر {rate} هو {moment}.</translation>
    </message>
    <message>
        <source>{rate}, store rate of {moment}.</source>
        <translation>السعر {rate}، سعر المتجر، {moment}.</translation>
    </message>
    <message>
        <source>{rate}, store rate.</source>
        <translation>السعر {rate}، سعر المتجر.</translation>
    </message>
    <message>
        <source>{rate}, {source}, {moment}.</source>
        <extracomment>{rate} is like &quot;1 AED = 0.27236 USD&quot;, {source} like &quot;ECB, through EUR&quot;, {moment} like &quot;today 09:00&quot;.</extracomment>
        <translation>السعر {rate}، {source}، {moment}.</translation>
    </message>
    <message>
        <source>{rate}, {source}.</source>
        <translation>السعر {rate}، {source}.</translation>
    </message>
    <message>
        <source>{said} was keyed in.</source>
        <comment>{said} is a rate, or a text in quotation marks</comment>
        <translation>المُدخل هو {said}.</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <comment>Where a rate is from, and of when</comment>
        <translation>{source}، {moment}</translation>
    </message>
    <message>
        <source>{time}: a change that could be this one</source>
        <translation>{time}: تغيير قد يكون هذه العملية</translation>
    </message>
    <message>
        <source>{time}: it is on the card</source>
        <translation>{time}: هي على البطاقة</translation>
    </message>
    <message>
        <source>{time}: nothing of it on the card</source>
        <translation>{time}: لا أثر لها على البطاقة</translation>
    </message>
    <message>
        <source>{time}: the card could not be read</source>
        <translation>{time}: تعذّرت قراءة البطاقة</translation>
    </message>
    <message>
        <source>{to_pay} remains to be paid otherwise.</source>
        <translation>يبقى {to_pay} يُدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>{when}, {account} sent a request for {number}.</source>
        <translation>{when}: أرسل {account} طلبًا للبطاقة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to activate it with {amount}.</source>
        <translation>{when}: حاول {account} تفعيلها بمبلغ {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to charge {amount}.</source>
        <translation>{when}: حاول {account} خصم {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to give {amount} back.</source>
        <translation>{when}: حاول {account} إرجاع {amount}.</translation>
    </message>
    <message>
        <source>{when}, {account} tried to redeem {product}.</source>
        <translation>{when}: حاول {account} استخدام ⁨{product}⁩.</translation>
    </message>
    <message>
        <source>“{code}” is a withdrawn currency</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«{code}» عملة أُلغي التعامل بها</translation>
    </message>
    <message>
        <source>“{code}” is no currency of ISO 4217</source>
        <comment>Within a sentence, after the name of a setting</comment>
        <translation>«{code}» ليست عملة في ISO 4217</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>Somebody else’s text, quoted</comment>
        <translation>«⁨{words}⁩»</translation>
    </message>
</context>
</TS>
