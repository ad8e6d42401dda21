"""The ISO 4217 table that the till ships: which codes are money, and how many decimals each has.

Libraries disagree with the standard about minor units (IQD, BHD, LBP ...), so the table is our own.
Source: ISO 4217:2015, list one (current currencies) and list three (withdrawn codes).
"""

from __future__ import annotations

from dataclasses import dataclass


class UnknownCurrencyError(ValueError):
    """The code is no currency of ISO 4217, or one that has been withdrawn.

    Attributes:
        code: What was given, as it was given.
        withdrawn: True when ISO 4217 knew the code once.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.withdrawn = code.strip().upper() in WITHDRAWN
        super().__init__(f"{code[:8]!r} is {'a withdrawn' if self.withdrawn else 'no'} ISO 4217 code")


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency: its three-letter code and its number of decimals (`minor_unit`, 0 to 4)."""

    code: str
    minor_unit: int

    def __str__(self) -> str:
        return self.code

    @classmethod
    def of(cls, code: str) -> Currency:
        """Return the currency of a code, in upper or lower case.

        Raises:
            UnknownCurrencyError: The code is not in use; `withdrawn` tells whether it once was.
        """
        found = _BY_CODE.get(code.strip().upper())
        if found is None:
            raise UnknownCurrencyError(code)
        return found

    @classmethod
    def kept(cls, code: str) -> Currency:
        """Return the currency of a code that was written down earlier: one that was withdrawn since can be read.

        Raises:
            UnknownCurrencyError: There never was such a code.
        """
        try:
            return cls.of(code)
        except UnknownCurrencyError as unknown:
            if not unknown.withdrawn:
                raise
            withdrawn = code.strip().upper()
            return cls(withdrawn, 0 if withdrawn in _WITHDRAWN_WITHOUT_DECIMALS else 2)


_DECIMALS: dict[int, str] = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
        "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD "
        "HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK "
        "MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD "
        "RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH "
        "USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}

_BY_CODE: dict[str, Currency] = {
    code: Currency(code, decimals) for decimals, codes in _DECIMALS.items() for code in codes.split()
}

WITHDRAWN: frozenset[str] = frozenset(
    (
        "ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN "
        "BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS "
        "GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP "
        "MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM "
        "TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD "
        "ZWL ZWN ZWR"
    ).split()
)

_WITHDRAWN_WITHOUT_DECIMALS = frozenset("ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE TPE TRL".split())


def all_currencies() -> tuple[Currency, ...]:
    """Return every currency in use, in the order of their codes."""
    return tuple(_BY_CODE[code] for code in sorted(_BY_CODE))
