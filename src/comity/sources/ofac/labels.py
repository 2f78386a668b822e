"""What the words before a value in OFAC's lists mean, as tables.

One and the same label stands before a value in the Remarks of the CSV family (`Tax ID No. 7700000000 (Russia)`), in the
tag idType of the XML (`Tax ID No.`) and in the reference values of the Advanced XML, there often with a colon or a dash
behind it. The labels are those found in all versions of 2018 to 2026 of both lists. A label that stands in no table but
looks like one (`Pilot License Number PL00825`) is read by `numbers.py` into the scheme `other`.
"""

from __future__ import annotations

SCHEMES: dict[str, tuple[str, ...]] = {
    "imo": ("Vessel Registration Identification IMO",),
    "imo_company": ("Company Number IMO", "International Maritime Organization No."),
    "mmsi": ("MMSI",),
    "call_sign": ("Call Sign", "Vessel Call Sign", "Other Vessel Call Sign"),
    "lei": ("Legal Entity Number",),
    "bic": ("SWIFT/BIC",),
    "isin": ("ISIN", "Identification Number ISIN"),
    "duns": ("D-U-N-S Number",),
    "cn_uscc": ("Unified Social Credit Code (USCC)", "United Social Credit Code Certificate (USCCC)"),
    "tax_id": (
        "Tax ID No.", "NIT #", "RUC #", "R.F.C.", "R.F.C. #", "RFC", "V.A.T. Number", "Italian Fiscal Code",
        "Fiscal Code", "US FEIN", "RIF #", "RTN", "C.U.I.T.", "C.I.F.", "N.I.F.", "Romanian Tax Registration",
        "Paraguayan tax identification number", "Numero Unico de Identificacao Tributaria (NUIT)",
    ),
    "registration": (
        "Registration Number", "Registration ID", "Business Registration Number", "Business Registration Document #",
        "Business Number", "Company Number", "UK Company Number", "Company ID", "Commercial Registry Number",
        "C.R. No.", "Romanian C.R.", "C.I.N.", "Trade License No.", "Chamber of Commerce Number",
        "Istanbul Chamber of Comm. No.", "Dubai Chamber of Commerce Membership No.", "Matricula Mercantil No",
        "Folio Mercantil No.", "Public Registration Number", "Certificate of Incorporation Number",
        "Enterprise Number", "Branch Unit Number", "Central Registration System Number",
        "Economic Register Number (CBLS)", "Registered Charity No.", "MSB Registration Number", "Organization Code",
        "Russian State Individual Business Registration Number Pattern (OGRNIP)",
    ),
    "passport": (
        "Passport", "Passport Booklet", "Diplomatic Passport", "Stateless Person Passport",
        "British National Overseas Passport", "Diplomatic Passport Laissez-Passer",
    ),
    "national_id": (
        "National ID No.", "Cedula No.", "C.U.R.P.", "C.U.R.P. #", "D.N.I.", "C.U.I.", "SSN", "Personal ID Card",
        "Citizen's Card Number", "National Foreign ID Number", "Numero de Identidad", "N.I.E.", "UAE Identification",
        "Turkish Identification Number", "Turkish Identificiation Number", "Kenyan ID No.", "LE Number",
        "Moroccan Personal ID No.", "Bosnian Personal ID No.", "Tazkira National ID Card",
        "CNP (Personal Numerical Code)",
    ),
    "travel_document": ("Travel Document Number",),
    "driving_licence": ("Driver's License No.",),
    "aircraft_tail": ("Aircraft Tail Number", "Previous Aircraft Tail Number"),
    "aircraft_serial": (
        "Aircraft Manufacturer's Serial Number (MSN)", "Aircraft Serial Identification",
        "Aircraft Construction Number (also called L/N or S/N or F/N)",
    ),
    "other": (
        "Vessel Registration Identification", "Identification Number", "Government Gazette Number", "License",
        "Aircraft Mode S Transponder Code", "BIK (RU)", "MICEX Code", "UN/LOCODE", "C.U.I.P.", "I.F.E.",
        "Credencial electoral", "Electoral Registry No.", "Cartilla de Servicio Militar Nacional", "VisaNumberID",
        "Residency Number", "Birth Certificate Number", "Chinese Commercial Code", "Seafarer's Identification Document",
        "Tarjeta Profesional", "RSIN", "Equity Ticker", "Romanian Permanent Resident",
    ),
}  # fmt: skip
"""Scheme -> the labels printed for it."""

PLAIN_LABELS = frozenset({
    "Vessel Registration Identification IMO", "MMSI", "Legal Entity Number", "SWIFT/BIC", "ISIN", "D-U-N-S Number",
    "Unified Social Credit Code (USCC)", "Tax ID No.", "Registration Number", "Passport", "National ID No.",
    "Travel Document Number", "Driver's License No.", "Aircraft Tail Number", "Company Number IMO",
    "Aircraft Manufacturer's Serial Number (MSN)",
})  # fmt: skip
"""Labels that say no more than the scheme does; every other label is kept in the identifier's note."""

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "additional sanctions information": ("Additional Sanctions Information -",),
    "secondary sanctions risk": ("Secondary sanctions risk:",),
    "issuer name": ("Issuer Name",),
    "transactions prohibited for persons owned or controlled by U.S. financial institutions": (
        "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:",
    ),
    "IFCA determination": ("IFCA Determination -",),
    "PEESA information": ("PEESA Information:",),
    "CAATSA section 235 information": ("CAATSA Section 235 Information:",),
    "former vessel flag": ("Former Vessel Flag",),
    "other vessel flag": ("Other Vessel Flag", "Vessel Flag"),
    "other vessel type": ("Other Vessel Type", "Vessel Type"),
    "vessel year of build": ("Vessel Year of Build",),
    "vessel owner": ("Vessel Owner",),
    "gross registered tonnage": ("Gross Registered Tonnage", "Vessel Gross Registered Tonnage"),
    "gross tonnage": ("Vessel Gross Tonnage",),
    "tonnage": ("Vessel Tonnage", "Deadweight Tonnage"),
    "aircraft model": ("Aircraft Model",),
    "aircraft operator": ("Aircraft Operator",),
    "aircraft manufacture date": ("Aircraft Manufacture Date",),
    "aircraft type": ("Aircraft Type",),
    "organization established date": ("Organization Established Date",),
    "organization type": ("Organization Type:",),
    "target type": ("Target Type",),
    "nationality of registration": ("Nationality of Registration",),
    "registration country": ("Registration Country",),
    "website": ("Website:", "Website"),
    "email": ("Email Address", "Email:", "Email"),
    "phone": (
        "Phone Number", "Phone No.", "Phone", "Telephone Number:", "Telephone No.", "Telephone:", "Telephone",
    ),
    "fax": ("Fax Number", "Fax No.", "Fax:", "Fax"),
    "telex": ("Telex",),
    "tgms": ("TGMS",),
    "ethnicity": ("ethnicity",),
    "tribe": ("Tribe:",),
    "subtribe": ("Subtribe:",),
    "arrested": ("arrested",),
    "height": ("Individual's height is", "Height"),
    "complexion": ("Complexion",),
    "eye color": ("Eye Color",),
    "hair color": ("Hair Color",),
}  # fmt: skip
"""Attribute -> the labels printed for it."""

WHOLE_STATEMENTS: dict[str, tuple[str, ...]] = {
    "executive order": ("Executive Order ",),
    "directives": ("For more information on directives", "The use of the phrase", "All prior references"),
    "more information": ("For more information, please",),
    "branches": (
        "all offices", "all branches", "all locations", "only locations", "and all other locations",
        "and all other offices", "and other locations", "also operations in", "operations in",
    ),
    "war crimes tribunal": ("ICTY indictee",),
    "prohibition": ("U.S. Persons Must Continue to Block", "United States financial institutions are prohibited"),
}  # fmt: skip
"""Attribute -> beginnings of statements that are kept whole, since they mean nothing in parts."""

SCHEME_OF: dict[str, str] = {label.lower(): scheme for scheme, labels in SCHEMES.items() for label in labels}
"""Label in small letters -> scheme."""

ATTRIBUTE_OF: dict[str, str] = {label.lower(): name for name, labels in ATTRIBUTES.items() for label in labels}
"""Label in small letters, as printed with its colon or dash -> attribute."""

STATEMENT_OF: dict[str, str] = {label.lower(): name for name, labels in WHOLE_STATEMENTS.items() for label in labels}
"""Beginning of a statement in small letters -> attribute."""

FAMILY_WORDS = (
    "wife", "husband", "spouse", "widow", "son", "daughter", "child", "father", "mother", "brother", "sister",
    "half-brother", "half-sister", "nephew", "niece", "cousin", "uncle", "aunt", "grandson", "granddaughter",
    "son-in-law", "daughter-in-law", "brother-in-law", "sister-in-law", "father-in-law", "mother-in-law", "stepson",
    "stepdaughter", "relative",
)  # fmt: skip
"""Words before `of NAME` that say how a person is related to another."""

POSITION_WORDS = frozenset({
    "accountant", "activist", "administrator", "admiral", "adviser", "advisor", "agent", "aide", "ambassador",
    "analyst", "associate", "attache", "attorney", "ayatollah", "brigadier", "broker", "businessman", "businesswoman",
    "cabinet", "captain", "ceo", "cfo", "chair", "chairman", "chairperson", "chairwoman", "chef", "chief",
    "co-founder", "co-owner", "col", "colonel", "colonel-general", "commander", "commander-in-chief", "commissar",
    "commissioner", "committee", "congressman", "constituent", "coordinator", "counsellor", "counselor", "dealer",
    "dean", "deputy", "diplomat", "director", "director-general", "doctor", "dr", "editor", "editor-in-chief",
    "employee", "engineer", "envoy", "ex-president", "executive", "expert", "figure", "financier", "founder", "gen",
    "general", "governor", "governor-general", "haji", "hajji", "head", "hojjatoleslam", "imam", "inspector", "judge",
    "justice", "kingpin", "lawmaker", "lawyer", "leader", "legislator", "lieutenant", "lieutenant-colonel", "lt",
    "magistrate", "maj", "major", "manager", "marshal", "maulana", "maulawi", "mawlawi", "mayor", "member",
    "minister", "minster", "moulana", "mulawi", "mullah", "negotiator", "officer", "official", "ombudsman",
    "operative", "organizer", "owner", "partner", "plenipotentiary", "premier", "president", "prime", "principal",
    "professor", "prosecutor", "prosecutor-general", "qari", "rear", "rector", "representative", "reverend",
    "secretary", "secretary-general", "senator", "sergeant", "shareholder", "shaykh", "sheikh", "speaker",
    "spokesman", "spokesperson", "spokeswoman", "sub-commander", "superintendent", "supervisor", "technician",
    "treasurer", "trustee", "ustad", "ustadz", "vice", "vice-chairman", "vice-chairperson", "vice-governor",
    "vice-minister", "vice-president", "vice-speaker", "viceroy", "warden",
})  # fmt: skip
"""Words that make an unlabelled statement about a person a function or title, as in the column Title."""
