"""How a currency is called, and how people write it beside an amount.

For the screen and for what is pasted; nothing is decided by a name. Apart from `currency`, because a till needs
it only when a text has words in it. Source of the names: ISO 4217:2015, list one, in English.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from frontdesk.domain.currency import Currency


def name_of(currency: Currency) -> str:
    """Return the standard's English name of a currency: "Kuwaiti Dinar"."""
    return _by_code(_NAMES)[currency.code]


def fits(words: str, currency: Currency) -> bool:
    """Return whether words beside an amount mean this currency: its code, a symbol, its name; "USD $" too.

    Anything else never fits: "each" is no currency, and "k" or "million" would make the number another. For the
    same reason no symbol is a single letter that counts thousands somewhere.
    """
    known = _words_of(currency)
    folded = _folded(words).removesuffix(".")
    return folded in known or (bool(folded) and all(word.removesuffix(".") in known for word in folded.split()))


@cache
def _words_of(currency: Currency) -> frozenset[str]:
    name = name_of(currency)
    kinds = [kind for kind in _KINDS.split() if kind in name.casefold().split()]
    others = _by_code(_SPELLINGS).get(currency.code, "").split(", ")
    singular = [_folded(word) for word in (currency.code, name, *kinds, *others) if word]
    # A plural in s is taken of every word: "dinars", "Saudi riyals".
    plural = [f"{word}s" for word in singular if word.isascii() and len(word) > 3]
    return frozenset(singular + plural)


@cache
def _by_code(table: str) -> dict[str, str]:
    lines = (line.partition(" ") for line in table.strip().splitlines())
    return {code: text for code, _, text in lines}


def _folded(words: str) -> str:
    """Return words without differences of case, width and space."""
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


_KINDS = (
    "baht dinar dirham dollar euro forint franc koruna krona krone lira peso pound rand rial riyal ruble rupee "
    "shilling won yen yuan zloty"
)
"""Words that a customer says for a currency whose name has them: on a bill in AUD "dollars" are its own."""

_SPELLINGS = """
AED Dh, Dhs, emirati dirham, united arab emirates dirham, د.إ, درهم, درهم إماراتي
AFN ؋
AMD ֏
ARS $, AR$, $AR
AUD $, A$, AU$, $AU, دولار
AZN ₼
BBD $, Bds$
BDT ৳
BHD BD, د.ب, دينار, دينار بحريني
BMD $, BM$, $BM
BND $, B$, $BN
BRL R$, BR$
BSD $, BS$
BZD $, BZ$, $BZ
CAD $, C$, CA$, $CA, دولار
CHF Fr, SFr
CLP $, CL$, $CL
CNY ¥, CN¥, ¥CN, 元, chinese yuan, renminbi
COP $, CO$, $CO
CRC ₡
CUP $
CZK Kč
DKK kr, Dkr, kroner
DOP $, RD$
DZD DA, د.ج, دينار, دينار جزائري
EGP £, E£, EG£, LE, ج.م, جنيه, جنيه مصري
EUR €, يورو
FJD $, FJ$, $FJ
FKP £, £FK
GBP £, UK£, £GB, british pound, جنيه, جنيه إسترليني
GEL ₾
GHS ₵, GH₵
GIP £, £GI
GYD $
HKD $, HK$, $HK
HUF Ft
IDR Rp
ILS ₪, shekel, israeli new shekel
INR ₹, ₨, Rs, روبية, روبية هندي
IQD د.ع, دينار, دينار عراقي
IRR ﷼, ر.إ, ریال, ريال, riyal
ISK kr, Ikr
JMD $, J$, JM$
JOD JD, د.أ, دينار, دينار أردني
JPY ¥, JP¥, 円, japanese yen, ين, ين ياباني
KES Ksh
KHR ៛
KPW ₩
KRW ₩, south korean won
KWD KD, د.ك, دينار, دينار كويتي
KYD $
KZT ₸
LAK ₭
LBP £, £LB, LL, ل.ل, ليرة, ليرة لبنانية, جنيه لبناني
LKR ₨, Rs
LRD $
LYD د.ل, دينار, دينار ليبي
MAD Dh, د.م, درهم, درهم مغربي
MDL lei
MNT ₮
MRU أ.م
MUR ₨, Rs
MXN $, MX$, $MX
MYR RM
NAD $, $NA
NGN ₦
NOK kr, Nkr, kroner
NPR ₨, Rs
NZD $, NZ$, $NZ, دولار
OMR RO, omani rial, omani riyal, riyal, ﷼, ر.ع, ريال, ريال عماني
PEN S/
PHP ₱
PKR ₨, Rs, روبية
PLN zł
PYG ₲
QAR QR, qatari riyal, riyal, ﷼, ر.ق, ريال, ريال قطري
RON lei
RUB ₽
SAR SR, ⃁, ﷼, ر.س, ريال, ريال سعودي
SBD $, SI$, $SB
SCR ₨, Rs
SDG £, ج.س, جنيه, جنيه سوداني
SEK kr, kronor
SGD $, S$, $SG
SHP £
SRD $, $SR
SSP £
SYP £, ل.س, ليرة, ليرة سورية
THB ฿
TND DT, د.ت, دينار, دينار تونسي
TRY ₺, TL, ليرة
TTD $, TT$, $TT
TWD $, NT$, 元
TZS TSh
UAH ₴
UGX USh
USD $, US$, $US, دولار, دولار أمريكي
UYU $, $UY
VND ₫
WST $WS
XAF FCFA, CFA
XCD $, EC$, $EC
XCG Cg
XOF F CFA, FCFA, CFA, فرانک CFA
XPF CFP, CFPF, FCFP
YER riyal, ﷼, ر.ي, ريال, ريال يمني
ZAR R
"""

_NAMES = """
AED UAE Dirham
AFN Afghani
ALL Lek
AMD Armenian Dram
AOA Kwanza
ARS Argentine Peso
AUD Australian Dollar
AWG Aruban Florin
AZN Azerbaijan Manat
BAM Convertible Mark
BBD Barbados Dollar
BDT Taka
BHD Bahraini Dinar
BIF Burundi Franc
BMD Bermudian Dollar
BND Brunei Dollar
BOB Boliviano
BOV Mvdol
BRL Brazilian Real
BSD Bahamian Dollar
BTN Ngultrum
BWP Pula
BYN Belarusian Ruble
BZD Belize Dollar
CAD Canadian Dollar
CDF Congolese Franc
CHE WIR Euro
CHF Swiss Franc
CHW WIR Franc
CLF Unidad de Fomento
CLP Chilean Peso
CNY Yuan Renminbi
COP Colombian Peso
COU Unidad de Valor Real
CRC Costa Rican Colon
CUP Cuban Peso
CVE Cabo Verde Escudo
CZK Czech Koruna
DJF Djibouti Franc
DKK Danish Krone
DOP Dominican Peso
DZD Algerian Dinar
EGP Egyptian Pound
ERN Nakfa
ETB Ethiopian Birr
EUR Euro
FJD Fiji Dollar
FKP Falkland Islands Pound
GBP Pound Sterling
GEL Lari
GHS Ghana Cedi
GIP Gibraltar Pound
GMD Dalasi
GNF Guinean Franc
GTQ Quetzal
GYD Guyana Dollar
HKD Hong Kong Dollar
HNL Lempira
HTG Gourde
HUF Forint
IDR Rupiah
ILS New Israeli Sheqel
INR Indian Rupee
IQD Iraqi Dinar
IRR Iranian Rial
ISK Iceland Krona
JMD Jamaican Dollar
JOD Jordanian Dinar
JPY Yen
KES Kenyan Shilling
KGS Som
KHR Riel
KMF Comorian Franc
KPW North Korean Won
KRW Won
KWD Kuwaiti Dinar
KYD Cayman Islands Dollar
KZT Tenge
LAK Lao Kip
LBP Lebanese Pound
LKR Sri Lanka Rupee
LRD Liberian Dollar
LSL Loti
LYD Libyan Dinar
MAD Moroccan Dirham
MDL Moldovan Leu
MGA Malagasy Ariary
MKD Denar
MMK Kyat
MNT Tugrik
MOP Pataca
MRU Ouguiya
MUR Mauritius Rupee
MVR Rufiyaa
MWK Malawi Kwacha
MXN Mexican Peso
MXV Mexican Unidad de Inversion (UDI)
MYR Malaysian Ringgit
MZN Mozambique Metical
NAD Namibia Dollar
NGN Naira
NIO Cordoba Oro
NOK Norwegian Krone
NPR Nepalese Rupee
NZD New Zealand Dollar
OMR Rial Omani
PAB Balboa
PEN Sol
PGK Kina
PHP Philippine Peso
PKR Pakistan Rupee
PLN Zloty
PYG Guarani
QAR Qatari Rial
RON Romanian Leu
RSD Serbian Dinar
RUB Russian Ruble
RWF Rwanda Franc
SAR Saudi Riyal
SBD Solomon Islands Dollar
SCR Seychelles Rupee
SDG Sudanese Pound
SEK Swedish Krona
SGD Singapore Dollar
SHP Saint Helena Pound
SLE Leone
SOS Somali Shilling
SRD Surinam Dollar
SSP South Sudanese Pound
STN Dobra
SVC El Salvador Colon
SYP Syrian Pound
SZL Lilangeni
THB Baht
TJS Somoni
TMT Turkmenistan New Manat
TND Tunisian Dinar
TOP Pa’anga
TRY Turkish Lira
TTD Trinidad and Tobago Dollar
TWD New Taiwan Dollar
TZS Tanzanian Shilling
UAH Hryvnia
UGX Uganda Shilling
USD US Dollar
USN US Dollar (Next day)
UYI Uruguay Peso en Unidades Indexadas (UI)
UYU Peso Uruguayo
UYW Unidad Previsional
UZS Uzbekistan Sum
VED Bolívar Soberano
VES Bolívar Soberano
VND Dong
VUV Vatu
WST Tala
XAD Arab Accounting Dinar
XAF CFA Franc BEAC
XCD East Caribbean Dollar
XCG Caribbean Guilder
XOF CFA Franc BCEAO
XPF CFP Franc
YER Yemeni Rial
ZAR Rand
ZMW Zambian Kwacha
ZWG Zimbabwe Gold
"""
